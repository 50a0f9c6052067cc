/** Checks that no decision uses a fact that its seat could not know on its day. */
import type { CaseFile, Seat } from '../schema/caseFile.ts';
import type { Problem } from './contentError.ts';
import type { ReadYaml } from './readYaml.ts';

const FACT = /^fact\/[a-z0-9-]+$/;

/** Every fact named in a decision before that seat could know it, or that it never could, with the line and the days. */
export function factDayProblems(seat: Seat, decisions: ReadYaml<unknown>, file: Pick<CaseFile, 'facts'>): Problem[] {
  return Object.values(seat.decisions).flatMap((decision) =>
    factsIn(decision, ['decisions', decision.id]).flatMap(({ id, path }) => {
      const known = file.facts[id]?.known;
      if (!known) return [];
      const from = known[seat.id] ?? known['public'];
      if (from !== undefined && from <= decision.date) return [];
      const found = from === undefined ? `${id} is never known to ${seat.id}` : `${id} was first known on ${from}`;
      return [
        {
          file: decisions.file,
          line: decisions.lineOf(path),
          message: `${path.join('.')}: ${found}; expected one known by ${decision.date}, the day of this decision`,
        },
      ];
    }),
  );
}

interface Named {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

function factsIn(value: unknown, path: readonly (string | number)[]): Named[] {
  if (typeof value === 'string') return FACT.test(value) ? [{ id: value, path }] : [];
  if (Array.isArray(value)) return value.flatMap((item, i) => factsIn(item, [...path, i]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    FACT.test(key)
      ? [{ id: key, path: [...path, key] }, ...factsIn(item, [...path, key])]
      : factsIn(item, [...path, key]),
  );
}
