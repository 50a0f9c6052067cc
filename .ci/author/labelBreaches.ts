/** Says where a label claims more than its sources carry. */
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import type { Breach } from './breach.ts';
import { seatsAndCodas } from '../../src/domain/docket/edition.ts';
import { decisionsFile, isCoda, placeInRole } from './seatFiles.ts';

/** What nobody opened is not told as fact, and "held" names a decision of a court. */
export function labelBreaches(file: CaseFile): Breach[] {
  const found: Breach[] = [];
  const check = (
    where: string,
    path: Breach['path'],
    label: string | undefined,
    sources: readonly string[] | undefined,
  ): void => {
    if (!label || !sources || label === 'constructed') return;
    const read = sources.flatMap((id) => file.sources[id] ?? []);
    if (read.length > 0 && read.every((source) => source.read === 'memory')) {
      found.push({
        file: where,
        path,
        message: `labelled ${label}, but nobody opened ${sources.join(', ')}; what is only remembered is not told as fact`,
      });
    }
    if (label === 'held' && !read.some((source) => source.kind === 'opinion')) {
      found.push({ file: where, path, message: 'labelled held, but none of its sources is the opinion of a court' });
    }
  };
  for (const [id, fact] of Object.entries(file.facts))
    check('facts.yaml', ['facts', id.slice('fact/'.length)], fact.label, fact.sources);
  for (const seat of seatsAndCodas(file)) {
    const role = placeInRole(seat, []).file;
    const decisions = decisionsFile(seat);
    if (isCoda(seat)) check(role, ['coda', 'closing'], seat.closing.label, seat.closing.sources);
    // The card of a coda is made of what really happened at its decisions, which is looked at below.
    for (const [slug, { card }] of isCoda(seat) ? [] : Object.entries(seat.chapters)) {
      card.statements.forEach((each, i) =>
        check(role, ['chapters', slug, 'card', 'statements', i], each.label, each.sources),
      );
      card.more.forEach((each, i) => check(role, ['chapters', slug, 'card', 'more', i], each.label, each.sources));
    }
    for (const [slug, decision] of Object.entries(seat.decisions)) {
      check(decisions, ['decisions', slug, 'situation'], decision.situation.label, decision.situation.sources);
      check(decisions, ['decisions', slug, 'done'], decision.done.label, decision.done.sources);
      for (const [part, each] of Object.entries(decision.parts))
        check(decisions, ['decisions', slug, 'parts', part], each.label, each.sources);
    }
  }
  for (const [slug, each] of Object.entries(file.hearing?.prove.showings ?? {}))
    check('hearing.yaml', ['hearing', 'prove', 'showings', slug], each.label, each.sources);
  file.outcome.events.forEach((event, i) =>
    check('outcome.yaml', ['outcome', 'events', i], event.label, event.sources),
  );
  file.outcome.whyTheyCared?.voices.forEach((voice, i) =>
    check('outcome.yaml', ['outcome', 'whyTheyCared', 'voices', i], voice.label, voice.sources),
  );
  file.outcome.yearsLater?.statements.forEach((each, i) =>
    check('outcome.yaml', ['outcome', 'yearsLater', 'statements', i], each.label, each.sources),
  );
  file.outcome.people.forEach((person, i) =>
    check('outcome.yaml', ['outcome', 'people', i], person.label, person.sources),
  );
  for (const part of ['find', 'more'] as const) {
    file.outcome.corrections?.[part].forEach((each, i) =>
      check('outcome.yaml', ['outcome', 'corrections', part, i], each.label, each.sources),
    );
  }
  return found;
}
