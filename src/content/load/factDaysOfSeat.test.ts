/** Whether a seat could know a fact on the day of a decision, by who knew it from when and where the decision names it. */
import { describe, expect, it } from 'vitest';
import { advocateOf, specimen } from '../../../tests/fixtures/specimen.ts';
import type { CaseFile } from '../schema/caseFile.ts';
import { factDayProblems } from './factDays.ts';

const FACT = 'fact/posted-9-march';
const found = specimen.facts[FACT];
if (!found) throw new Error('the specimen has lost its notice');
const posted = found;

/** The problems of a seat with one decision of March 11 that names the fact somewhere, by how the fact is known. */
function problems(known: Record<string, string>, place: object): string[] {
  const whole = advocateOf();
  const letter = whole.decisions['write-the-letter'];
  if (!letter) throw new Error('the specimen has lost its letter');
  const bare = { id: 'write-the-letter', date: '2016-03-11', ...place };
  const seat = { ...whole, decisions: { 'write-the-letter': bare as unknown as typeof letter } };
  const file: Pick<CaseFile, 'facts'> = { facts: { [FACT]: { ...posted, known } } };
  const read = { file: 'decisions.yaml', data: null, lineOf: (path: readonly unknown[]) => path.length };
  return factDayProblems(seat, read, file).map(({ file: where, line, message }) => `${where}:${line}: ${message}`);
}

const late = (path: string, line: number, from: string): string =>
  `decisions.yaml:${line}: decisions.write-the-letter.${path}: ${FACT} was first known on ${from}; expected one known by 2016-03-11, the day of this decision`;
const tray = { tray: { facts: [FACT], authorities: [] } };

describe('a fact in a decision', () => {
  it.each<[string, Record<string, string>, object, string[]]>([
    ['known the day before', { public: '2016-03-10' }, tray, []],
    ['known that very day', { public: '2016-03-11' }, tray, []],
    ['known a day late', { public: '2016-03-12' }, tray, [late('tray.facts.0', 5, '2016-03-12')]],
    ['known years later', { public: '2025-10-17' }, tray, [late('tray.facts.0', 5, '2025-10-17')]],
    ['known later to all, to this seat in time', { public: '2025-10-17', advocate: '2016-03-09' }, tray, []],
    [
      'known to all in time, to this seat later',
      { public: '2016-03-09', advocate: '2016-03-12' },
      tray,
      [late('tray.facts.0', 5, '2016-03-12')],
    ],
    [
      'as the key of what answers it',
      { public: '2017-01-01' },
      { feedback: { [FACT]: 'Yes.' } },
      [late(`feedback.${FACT}`, 4, '2017-01-01')],
    ],
    [
      'known to others alone',
      { clerk: '2016-03-09' },
      tray,
      [
        `decisions.yaml:5: decisions.write-the-letter.tray.facts.0: ${FACT} is never known to advocate; expected one known by 2016-03-11, the day of this decision`,
      ],
    ],
    ['in no decision', { public: '2017-01-01' }, {}, []],
  ])('%s', (_, known, place, expected) => {
    expect(problems(known, place)).toEqual(expected);
  });
});
