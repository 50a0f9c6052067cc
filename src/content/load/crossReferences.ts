/** Checks that everything a case refers to exists: ids, chapters, documents, options, terms. */
import type { Seat } from '../schema/caseFile.ts';
import type { CaseFile } from '../schema/caseFile.ts';
import type { Problem } from './contentError.ts';
import type { ReadYaml } from './readYaml.ts';

type Step = string | number;
const REFERENCE = /^(source|authority|fact|claim|argument|duty|act)\/[a-z0-9-]+$/;

/** Every reference in the file that names nothing, with its line. `known` holds all full ids. */
export function danglingReferences(read: ReadYaml<unknown>, known: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const walk = (value: unknown, path: readonly Step[]): void => {
    if (typeof value === 'string') {
      if (REFERENCE.test(value) && !known.has(value)) {
        problems.push({
          file: read.file,
          line: read.lineOf(path),
          message: `${path.join('.')}: nothing is called ${value}`,
        });
      }
    } else if (Array.isArray(value)) {
      value.forEach((item, i) => walk(item, [...path, i]));
    } else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
    }
  };
  walk(read.data, []);
  return problems;
}

/** All full ids of a case. */
export function allIds(
  file: Pick<CaseFile, 'sources' | 'authorities' | 'facts' | 'claims' | 'arguments' | 'duties' | 'acts'>,
): ReadonlySet<string> {
  const tables = [file.sources, file.authorities, file.facts, file.claims, file.arguments, file.duties, file.acts];
  return new Set(tables.flatMap((table) => Object.keys(table)));
}

/**
 * Names inside a seat that must meet: chapters ↔ decisions, options, parts, documents, terms.
 * @param about the file that says what the seat is, and below what in it
 */
export function seatProblems(
  seat: Seat,
  { role, at: within = [] }: { readonly role: ReadYaml<unknown>; readonly at?: readonly Step[] },
  decisions: ReadYaml<unknown>,
  file: CaseFile,
): Problem[] {
  const problems: Problem[] = [];
  const sayAt = (read: ReadYaml<unknown>, path: Step[], message: string): void => {
    problems.push({ file: read.file, line: read.lineOf(path), message: `${path.join('.')}: ${message}` });
  };
  const say = (path: Step[], message: string): void => sayAt(role, [...within, ...path], message);
  const listed = new Set(Object.values(seat.chapters).flatMap((chapter) => chapter.decisions));
  for (const [id, chapter] of Object.entries(seat.chapters)) {
    chapter.decisions.forEach((slug, i) => {
      if (!seat.decisions[slug]) say(['chapters', id, 'decisions', i], `no decision is called ${slug}`);
    });
  }
  for (const [slug, decision] of Object.entries(seat.decisions)) {
    const at = ['decisions', slug];
    if (!listed.has(slug)) sayAt(decisions, at, `this decision stands in no chapter of ${role.file.split('/').at(-1)}`);
    if (decision.document && !file.documents[decision.document])
      sayAt(decisions, [...at, 'document'], `no document is called ${decision.document}`);
    if (decision.done.option && !decision.options[decision.done.option])
      sayAt(decisions, [...at, 'done', 'option'], `no option is called ${decision.done.option}`);
    if (Object.keys(decision.options).length < 2) sayAt(decisions, [...at, 'options'], 'expected at least two options');
  }
  for (const slug of Object.keys(seat.cameras)) {
    if (!seat.decisions[slug]) say(['cameras', slug], `no decision is called ${slug}`);
  }
  for (const [slug, entry] of Object.entries(seat.documented)) {
    const decision = seat.decisions[slug];
    if (!decision) {
      say(['documented', slug], `no decision is called ${slug}`);
      continue;
    }
    if (!decision.options[entry.option]) say(['documented', slug, 'option'], `no option is called ${entry.option}`);
    for (const [part, reply] of Object.entries(entry.parts)) {
      if (!decision.parts[part]?.replies[reply])
        say(['documented', slug, 'parts', part], `no reply is called ${part} / ${reply}`);
    }
  }
  seat.terms.forEach((term, i) => {
    if (!file.learning.vocabulary[term]) say(['terms', i], `learning.yaml explains no term called ${term}`);
  });
  return problems;
}

/** Choices that common errors are said to show in, and that no seat has. */
export function actedOnProblems(learning: ReadYaml<CaseFile['learning']>, seats: CaseFile['seats']): Problem[] {
  const has = (choice: string): boolean => {
    const [seat = '', decision = '', last = '', reply] = choice.split('/');
    const found = seats[seat]?.decisions[decision] ?? seats[seat]?.coda?.decisions[decision];
    return reply === undefined ? found?.options[last] !== undefined : found?.parts[last]?.replies[reply] !== undefined;
  };
  return Object.entries(learning.data.misconceptions).flatMap(([slug, { actedOn }]) =>
    actedOn.flatMap((choice, i) =>
      has(choice)
        ? []
        : [
            {
              file: learning.file,
              line: learning.lineOf(['misconceptions', slug, 'actedOn', i]),
              message: `misconceptions.${slug}.actedOn: no seat has the choice ${choice}`,
            },
          ],
    ),
  );
}
