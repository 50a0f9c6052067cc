/** The meters follow the docket and stay on their scales. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCaseFolder } from '../../content/load/caseFolders.ts';
import { documentedDocket, emptyDocket, type Docket } from '../docket/docket.ts';
import { completeSeats } from '../../../tests/fixtures/cases.ts';
import { anyDocket } from '../../../tests/fixtures/dockets.ts';
import { contextWith, optionsWith } from '../../../tests/fixtures/specimen.ts';
import { riskMeter, strengthMeter } from './meters.ts';

const file = loadCaseFolder('specimen');
const one = (entry: Docket['entries'][number]): Docket => ({ ...emptyDocket(file, 'advocate'), entries: [entry] });

test('before the first entry the footing is even and the meter of the case stands at its base', () => {
  expect([strengthMeter(file, emptyDocket(file, 'advocate')), riskMeter(file, emptyDocket(file, 'advocate'))]).toEqual([
    0, 1,
  ]);
});

test('a case without a meter of its own stays at nothing', () => {
  const down: Docket = one({ decision: 'read-the-notice', option: 'take-it-down', parts: {} });
  expect(riskMeter(file, down)).toBe(3);
  expect(riskMeter({ ...file, meters: {} }, down)).toBe(0);
});

test('a sound play stands firm; an act moves the other meter', () => {
  expect([
    strengthMeter(file, documentedDocket(file, 'advocate')),
    riskMeter(file, documentedDocket(file, 'advocate')),
  ]).toEqual([2, 1]);
  const down = one({ decision: 'read-the-notice', option: 'take-it-down', parts: {} });
  expect([strengthMeter(file, down), riskMeter(file, down)]).toEqual([-2, 3]);
});

describe.each(completeSeats())('$name', ({ file: each, seat }) => {
  test('both stay whole and on their scales', () => {
    fc.assert(
      fc.property(anyDocket(each, seat), (docket) => {
        expect([-2, -1, 0, 1, 2]).toContain(strengthMeter(each, docket));
        expect([0, 1, 2, 3]).toContain(riskMeter(each, docket));
      }),
      { numRuns: 50 },
    );
  });
});

/** Where one decision stands whose Law, and whose Record if it is measured, come to the points given. */
function standing(law: number, record: number | null): number {
  const rubric = {
    ...file.rubric,
    law: { ...file.rubric.law, asserted: { ...file.rubric.law.asserted, contested: law / 100 } },
    backing: { persuasive: 0, second: 0, empty: 0, beside: 0, notInForce: 0 },
    record: { ...file.rubric.record, facts: 1 - (record ?? 0) / 100, decisions: 1, recall: 0, precision: 0 }, // no fact is cited
  };
  const options = optionsWith({
    it: { asserts: ['argument/fence-it-off'] },
    best: { asserts: ['argument/short-notice'] },
  });
  const { file: whole, seat } = contextWith('write-the-letter', { options, slots: ['fact'] }, { rubric });
  const seats = { advocate: { ...seat, side: record === null ? 'nobody' : 'residents' } };
  return strengthMeter({ ...whole, seats }, one({ decision: 'write-the-letter', option: 'it', parts: {} }));
}

test.each([
  [100, 2],
  [85, 2],
  [84, 1],
  [70, 1],
  [69, 0],
  [50, 0],
  [49, -1],
  [35, -1],
  [34, -2],
  [0, -2],
])('where Record is not measured, Law %d stands at %d', (law, expected) => {
  expect(standing(law, null)).toBe(expected);
});

test.each([
  [100, 100, 2],
  [70, 100, 2], // the mean is 85
  [68, 100, 1],
  [0, 100, 0],
])('Law %d and Record %d stand at %d', (law, record, expected) => {
  expect(standing(law, record)).toBe(expected);
});

/** Where the case's own meter stands after acts that move it by so much, from where it stood before anybody acted. */
const moving = (moves: readonly number[], base: number): number => {
  const [meter = ''] = Object.keys(file.meters);
  const acts = Object.fromEntries(
    moves.map((each, i) => {
      const act = file.acts['act/lets-it-pass'];
      if (!act) throw new Error('the specimen has lost an act');
      return [`act/a${i}`, { ...act, id: `act/a${i}`, moves: { [meter]: each, another: 3 } }];
    }),
  );
  const rubric = { ...file.rubric, meters: { ...file.rubric.meters, risk: { base } } };
  const options = optionsWith({ it: { does: [...Object.keys(acts), 'act/none'] }, other: {} });
  const context = contextWith('write-the-letter', { options }, { acts, rubric });
  return riskMeter(context.file, one({ decision: 'write-the-letter', option: 'it', parts: {} }));
};

test.each([
  [[], 1, 1],
  [[1, 1], 1, 3],
  [[2, 2], 1, 3],
  [[-1], 1, 0],
  [[-2], 1, 0],
  [[0.5], 1, 2],
  [[0.4], 1, 1],
  [[-0.5], 1, 1],
  [[], 0, 0],
])('acts that move it by %j from %d come to %d', (moves, base, expected) => {
  expect(moving(moves, base)).toBe(expected);
});

test('every act done so far moves it, in whatever order the entries stand', () => {
  const two: Docket = {
    ...emptyDocket(file, 'advocate'),
    entries: [
      { decision: 'call-the-clerk', option: 'ask-to-postpone', parts: { crack: 'a-lie' } },
      { decision: 'read-the-notice', option: 'let-it-pass', parts: {} },
    ],
  };
  expect(riskMeter(file, two)).toBe(2);
});

test('a seat the case does not have is at no risk', () => {
  expect(riskMeter(file, { ...emptyDocket(file, 'advocate'), seat: 'nobody' })).toBe(0);
});
