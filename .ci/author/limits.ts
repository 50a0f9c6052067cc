/** Says where a case asks too much attention, or offers what its day did not have: the limits a grammar cannot state. */
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import type { Decision } from '../../src/content/schema/decision.ts';
import { inForce } from '../../src/domain/argument-map/inForce.ts';
import { citabilityOf, factKnown, PUBLIC } from '../../src/domain/argument-map/knowable.ts';

export interface Breach {
  readonly file: string; // of the case folder
  readonly path: readonly (string | number)[]; // inside that file
  readonly message: string;
}

/** The most a reader is asked to take in at once (words), or to choose among (items). */
export const LIMITS = {
  situation: 45,
  option: 16,
  card: 60,
  slip: 14,
  quotation: 10,
  facts: 5,
  authorities: 4,
  terms: 12,
  bothSlots: [4, 5],
  question: 25,
  position: 30,
  positions: 4,
  hearingTray: 4,
} as const;

export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Every breach in a case; empty when it keeps them all. */
export function breaches(file: CaseFile): Breach[] {
  return [
    ...Object.values(file.seats).flatMap((seat) => seatBreaches(file, seat)),
    ...hearingBreaches(file),
    ...labelBreaches(file),
  ];
}

function seatBreaches(file: CaseFile, seat: Seat): Breach[] {
  const found: Breach[] = [];
  const role = `roles/${seat.id}/role.yaml`;
  const decisions = `roles/${seat.id}/decisions.yaml`;
  const most = (where: string, path: Breach['path'], count: number, limit: number, what: string): void => {
    if (count > limit) found.push({ file: where, path, message: `${count} ${what}; at most ${limit}` });
  };

  most(role, ['terms'], seat.terms.length, LIMITS.terms, 'legal terms');
  for (const [slug, chapter] of Object.entries(seat.chapters)) {
    const words = chapter.card.statements.reduce(
      (sum, each) => sum + countWords(each.text),
      countWords(chapter.card.title),
    );
    most(role, ['chapters', slug, 'card', 'statements'], words, LIMITS.card, 'words on a record card before "more"');
  }
  Object.entries(seat.decisions).forEach(([slug, decision], i) => {
    const at = ['decisions', slug];
    most(
      decisions,
      [...at, 'situation', 'text'],
      countWords(decision.situation.text),
      LIMITS.situation,
      'words in a situation',
    );
    for (const [option, { text }] of Object.entries(decision.options)) {
      most(decisions, [...at, 'options', option, 'text'], countWords(text), LIMITS.option, 'words in an option');
    }
    most(decisions, [...at, 'tray', 'facts'], decision.tray.facts.length, LIMITS.facts, 'facts in a tray');
    most(
      decisions,
      [...at, 'tray', 'authorities'],
      decision.tray.authorities.length,
      LIMITS.authorities,
      'authorities in a tray',
    );
    found.push(...trayBreaches(file, decision, decisions, at), ...laterLaw(file, decision, decisions, at));
    if (i === 0 && decision.slots.includes('authority')) {
      found.push({
        file: decisions,
        path: [...at, 'slots'],
        message: 'the first decision teaches with the fact slot; the authority slot arrives with the second',
      });
    }
  });
  const both = Object.values(seat.decisions).filter((decision) => decision.slots.length > 1).length;
  const [fewest, highest] = LIMITS.bothSlots;
  if (file.cover.listed === 'yes' && (both < fewest || both > highest)) {
    found.push({
      file: decisions,
      path: ['decisions'],
      message: `${both} decisions ask for both a fact and an authority; expected ${fewest} or ${highest}`,
    });
  }
  return found;
}

function trayBreaches(file: CaseFile, decision: Decision, where: string, at: readonly string[]): Breach[] {
  const found: Breach[] = [];
  const say = (kind: 'facts' | 'authorities', i: number, message: string): void =>
    void found.push({ file: where, path: [...at, 'tray', kind, i], message });
  const slot = { facts: 'fact', authorities: 'authority' } as const;
  for (const kind of ['facts', 'authorities'] as const) {
    const offered = decision.tray[kind];
    if (offered.length > 0 && !decision.slots.includes(slot[kind]))
      say(kind, 0, `offered, but this decision has no ${slot[kind]} slot`);
    if (offered.length === 0 && decision.slots.includes(slot[kind]))
      say(kind, 0, `this decision has a ${slot[kind]} slot, but nothing to put in it`);
    offered.forEach((id, i) => {
      const slip = file[kind][id]?.slip;
      if (!slip) say(kind, i, `${id} is offered here, so it needs a slip`);
      else if (countWords(slip) > LIMITS.slip)
        say(kind, i, `the slip of ${id} has ${countWords(slip)} words; at most ${LIMITS.slip}`);
    });
  }
  return found;
}

/** Law of a later day may be read about, but nobody may stand on it, cite it or be blamed for not facing it. */
function laterLaw(file: CaseFile, decision: Decision, where: string, at: readonly string[]): Breach[] {
  const later = (id: string): boolean => !inForce(file.authorities[id]?.since ?? '9999', decision.date);
  const found: Breach[] = decision.tray.authorities.flatMap((id, i) =>
    later(id)
      ? [
          {
            file: where,
            path: [...at, 'tray', 'authorities', i],
            message: `${id} was not in force on ${decision.date}`,
          },
        ]
      : [],
  );
  const stances = [
    ...Object.entries(decision.options).map(([key, option]) => ({ path: ['options', key], stance: option })),
    ...Object.entries(decision.parts).flatMap(([part, { replies }]) =>
      Object.entries(replies).map(([key, reply]) => ({ path: ['parts', part, 'replies', key], stance: reply })),
    ),
  ];
  for (const { path, stance } of stances) {
    for (const how of ['asserts', 'denies', 'overlooks', 'faces'] as const) {
      stance[how].forEach((id, i) => {
        const lapsed = (file.arguments[id]?.warrant ?? []).filter(later);
        if (lapsed.length > 0)
          found.push({
            file: where,
            path: [...at, ...path, how, i],
            message: `${id} rests on ${lapsed.join(', ')}, not in force on ${decision.date}`,
          });
      });
    }
  }
  return found;
}

/** What is spoken can be taken in at once, and nothing is argued that its day did not have. */
function hearingBreaches(file: CaseFile): Breach[] {
  const { hearing } = file;
  if (!hearing) return [];
  const found: Breach[] = [];
  const most = (path: Breach['path'], count: number, limit: number, what: string): void => {
    if (count > limit)
      found.push({ file: 'hearing.yaml', path: ['hearing', ...path], message: `${count} ${what}; at most ${limit}` });
  };
  const never = (path: Breach['path'], id: string, why: string): void =>
    void found.push({ file: 'hearing.yaml', path: ['hearing', ...path], message: `${id} ${why} ${hearing.on}` });
  const later = (id: string): boolean => !inForce(file.authorities[id]?.since ?? '9999', hearing.on);
  for (const [stage, { questions }] of Object.entries(hearing.stages)) {
    for (const [slug, { text, positions, tray }] of Object.entries(questions)) {
      const at = ['stages', stage, 'questions', slug];
      most([...at, 'text'], countWords(text), LIMITS.question, 'words in a question');
      most([...at, 'positions'], Object.keys(positions).length, LIMITS.positions, 'positions');
      for (const kind of ['facts', 'authorities'] as const)
        most([...at, 'tray', kind], tray[kind].length, LIMITS.hearingTray, `${kind} in a tray`);
      for (const [key, position] of Object.entries(positions))
        most([...at, 'positions', key, 'text'], countWords(position.text), LIMITS.position, 'words in a position');
      // A specimen shows law of a later day fall; a case that is played does not tempt with it.
      if (file.cover.listed === 'no') continue;
      tray.facts.forEach((id, i) => {
        if (!factKnown(file, id, hearing.on, PUBLIC)) never([...at, 'tray', 'facts', i], id, 'was not public on');
      });
      tray.authorities.forEach((id, i) => {
        if (citabilityOf(file, id, hearing.on, PUBLIC) !== 'citable')
          never([...at, 'tray', 'authorities', i], id, 'could not be cited on');
      });
      for (const [key, position] of Object.entries(positions)) {
        for (const how of ['asserts', 'denies', 'faces'] as const) {
          position[how].forEach((id, i) => {
            if ((file.arguments[id]?.warrant ?? []).some(later))
              never([...at, 'positions', key, how, i], id, 'rests on law not in force on');
          });
        }
      }
    }
  }
  return found;
}

/** What nobody opened is not told as fact, and "held" names a decision of a court. */
function labelBreaches(file: CaseFile): Breach[] {
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
  for (const seat of Object.values(file.seats)) {
    const role = `roles/${seat.id}/role.yaml`;
    const decisions = `roles/${seat.id}/decisions.yaml`;
    for (const [slug, { card }] of Object.entries(seat.chapters)) {
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
