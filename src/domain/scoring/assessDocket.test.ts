/** A whole play assessed: means, recall, precision, what was made and missed, and how long it takes. */
import { describe, expect, test } from 'vitest';
import { loadCaseFolder } from '../../content/load/caseFolders.ts';
import { documentedDocket, emptyDocket, type Docket } from '../docket/docket.ts';
import { completeSeats } from '../../../tests/fixtures/cases.ts';
import { assessDocket } from './assessDocket.ts';

const file = loadCaseFolder('specimen');
const done = documentedDocket(file, 'advocate');
const changed = (at: number, change: object): Docket => ({
  ...done,
  entries: done.entries.map((entry, i) => (i === at ? { ...entry, ...change } : entry)),
});

test('before the first entry nothing is measured', () => {
  expect(assessDocket(file, emptyDocket(file, 'advocate'))).toEqual({
    entries: [],
    law: null,
    record: null,
    care: null,
    onRecord: [],
    constructed: [],
  });
});

test('a seat is the mean of its decisions', () => {
  const { law, entries } = assessDocket(file, changed(2, { option: 'no-letter' }));
  expect(entries.map((entry) => entry.law.points)).toEqual([100, 100, 0, 100]);
  expect(law?.points).toBe(75);
});

test('Record is half decisions, three tenths recall, a fifth precision', () => {
  const missed = assessDocket(
    file,
    changed(0, {
      option: 'take-it-down',
      parts: { 'posting-day': 'too-late', 'small-print': 'good-enough' },
      fact: 'fact/bakery-opened',
    }),
  );
  // Decisions: 70, 100, 100, 100, mean 92.5. Recall: 3 of 4. Precision: 1 of 2.
  expect(missed.record?.points).toBe(Math.round(0.5 * 92.5 + 30 * (3 / 4) + 20 / 2));
  expect(missed.onRecord.filter(({ made }) => !made).map(({ argument }) => argument)).toEqual([
    'argument/talk-is-no-notice',
  ]);
  expect(missed.constructed).toEqual(['argument/take-it-down']);
  const rules = missed.record?.reasons.map(({ rule }) => rule) ?? [];
  expect(rules.filter((rule) => rule === 'argument-missed')).toHaveLength(1);
  expect(rules.filter((rule) => rule === 'fact-cited-wrongly')).toHaveLength(1);
});

test('who cites no fact has cited none wrongly', () => {
  const { record } = assessDocket(file, { ...done, entries: done.entries.slice(1, 2) });
  expect(record?.points).toBe(100);
  expect(record?.reasons.at(-1)).toMatchObject({ rule: 'no-fact-cited', points: 20, node: 'seat/advocate' });
});

test('a docket of nobody is refused', () => {
  expect(() => assessDocket(file, { ...done, seat: 'nobody' })).toThrow('no seat called nobody');
});

describe.each(completeSeats())('$name', ({ file: each, seat }) => {
  const docket = documentedDocket(each, seat.id);

  test('what was really done can be scored', () => {
    expect(docket.entries.map(({ decision }) => decision)).toEqual(Object.keys(seat.decisions));
    expect(assessDocket(each, docket).law).not.toBeNull();
  });
});
