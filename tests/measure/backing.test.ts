/** What slips are worth over empty slots, and which seats miss the bars. */
import { describe, expect, it } from 'vitest';
import { backingOutside, backingRows, WORTH } from '../../.ci/measure/bots/backing.ts';
import { slipsTaken } from '../../.ci/measure/bots/exactMean.ts';
import { CHANCE, POLICIES } from '../../.ci/measure/bots/policies.ts';
import { specimen as file } from '../fixtures/specimen.ts';

const offered = ['a', 'bbb', 'cc'].map((id) => ({ id, text: id, question: '', sources: 0 }));
const [longest] = POLICIES;
if (!longest) throw new Error('there is no policy');

describe('a slip', () => {
  it('that fits stands; one that does not is swapped once for the next choice', () => {
    expect(slipsTaken(longest, offered, (id) => id === 'bbb')).toEqual([{ slip: 'bbb', again: false, share: 1 }]);
    expect(slipsTaken(longest, offered, () => false)).toEqual([{ slip: 'cc', again: true, share: 1 }]);
    expect(slipsTaken(longest, offered.slice(0, 1), () => false)).toEqual([{ slip: 'a', again: false, share: 1 }]);
  });

  it('drawn by lot stands as often as it is drawn, first or second', () => {
    const drawn = slipsTaken(CHANCE, offered, (id) => id === 'a');
    const share = (slip: string): number =>
      drawn.filter((each) => each.slip === slip).reduce((sum, each) => sum + each.share, 0);
    expect(drawn.filter(({ again }) => !again).map(({ slip }) => slip)).toEqual(['a']);
    expect([share('a'), share('bbb'), share('cc')].map((each) => Math.round(6 * each))).toEqual([4, 1, 1]);
  });
});

it('the worth of slips is worked out for each seat of an edition', () => {
  expect(backingRows(file, 'core')).toEqual([]);
  const [row] = backingRows(file, 'full');
  // Three of four decisions have slots, and lose 21 of Law with them empty; two of two facts are then not cited.
  expect(row?.right.law).toBeCloseTo((21 + 21 + 21) / 4, 9);
  expect(row?.right.record).toBeCloseTo(0.5 * ((30 + 30) / 4) + 20, 9);
  expect(row?.byLot.law).toBeLessThan(row?.right.law ?? 0);
});

it.each([
  [WORTH.law, WORTH.record, WORTH.byLot, []],
  [
    WORTH.law - 0.1,
    WORTH.record,
    0,
    ['full edition, one: right slips are worth in Law over empty slots 14.9; expected at least 15'],
  ],
  [
    WORTH.law,
    WORTH.record - 0.1,
    0,
    ['full edition, one: right slips are worth in Record over empty slots 9.9; expected at least 10'],
  ],
  [
    WORTH.law,
    WORTH.record,
    3.1,
    ['full edition, one: slips by lot are worth in Law over empty slots 3.1; expected at most 3'],
  ],
])('Law %d and Record %d, by lot %d: %j', (law, record, lot, expected) => {
  const row = { edition: 'full' as const, seat: 'one', right: { law, record }, byLot: { law: lot, record: 0 } };
  expect(backingOutside(row)).toEqual(expected);
});
