/** The law by date: the map, read on each day of a case's own table, says of its arguments what the table says, and no later argument touches an earlier day. */
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { label } from '../../src/domain/argument-map/label.ts';
import { PUBLIC } from '../../src/domain/argument-map/knowable.ts';
import { neighbours } from '../../src/domain/argument-map/neighbours.ts';
import { completeCases, reviewedCases } from '../fixtures/cases.ts';

const datedCases = reviewedCases().flatMap(({ file, review, ...rest }) =>
  review.standings ? [{ ...rest, file, standings: review.standings }] : [],
);

describe.each(datedCases)('$id', ({ file, standings: { knownTo, arguments: dated } }) => {
  const rows = Object.entries(dated).flatMap(([argument, days]) => days.map((day) => ({ argument, ...day })));

  it.each(rows)(
    '$argument on $on ($table): $stands, and its claim is $claim',
    ({ argument, on, stands, claim, by }) => {
      const { arguments: statuses, claims } = label(file, on, knownTo);
      const about = file.arguments[argument]?.supports ?? file.arguments[argument]?.rebuts ?? '';
      const { supports, rebuts } = neighbours(file, about);
      const against = (supports.includes(argument) ? rebuts : supports).filter((other) => statuses[other]?.applicable);
      const rule = statuses[argument]?.why.rule;
      const found =
        rule === 'stands' ? (against.length === 0 ? 'alone' : 'counts') : rule === 'undercut' ? 'undercut' : 'later';
      // What counts may be alone as well; a row that says "alone" promises it.
      expect(stands === 'counts' && found === 'alone' ? 'counts' : found).toBe(stands);
      expect(claims[about]?.label).toBe(claim);
      const reasons = [...(statuses[argument]?.why.nodes ?? []), ...(claims[about]?.path ?? [])];
      for (const later of by) expect(reasons).toContain(later);
    },
  );
});

/** The last day on which anything is decided in the seats of a case or heard in its hearing, and every such day before it. */
const daysOf = ({ seats, hearing }: CaseFile): string[] => [
  ...new Set([
    ...Object.values(seats).flatMap(({ decisions }) => Object.values(decisions).map(({ date }) => date)),
    ...(hearing ? [hearing.on] : []),
  ]),
];

describe.each(completeCases().map((file) => ({ id: file.id, file })))('the case $id', ({ file }) => {
  const days = daysOf(file);
  const last = days.toSorted().at(-1) ?? '';
  /** Arguments that nobody could make on any day of the case: their law or their facts came later. */
  const later = new Set(
    Object.keys(file.arguments).filter((id) =>
      days.every((day) =>
        [...Object.keys(file.seats), PUBLIC].every((reader) =>
          ['not-in-force', 'not-public', 'fact-not-known'].includes(
            label(file, day, reader).arguments[id]?.why.rule ?? '',
          ),
        ),
      ),
    ),
  );

  it.each([...Object.keys(file.seats), PUBLIC])(
    `%s reads every day up to ${last} as if nothing had come later`,
    (reader) => {
      const kept = Object.fromEntries(Object.entries(file.arguments).filter(([id]) => !later.has(id)));
      const without = { ...file, arguments: kept };
      for (const day of days) expect(label(without, day, reader).claims).toEqual(label(file, day, reader).claims);
    },
  );
});
