/** A class's coda is counted apart: decision by decision, with what carried over and what was clung to, and in no figure of the seat. */
import { expect, it } from 'vitest';
import { codaDocket, seatPlay, withCoda as file } from '../../../tests/fixtures/codas.ts';
import type { ClassPlay } from './classPlay.ts';
import { codaFigures } from './codaFigures.ts';
import { cameBefore, fullest } from './dedupe.ts';
import { distributionsOf } from './distribution.ts';
import { runPlanOf } from './run.ts';

const without: ClassPlay = { kind: 'full', docket: seatPlay, sheets: {} };
const whole: ClassPlay = { ...without, coda: codaDocket };
const [first] = codaDocket.entries;
const clinging: ClassPlay = {
  ...without,
  coda: { ...codaDocket, entries: [{ decision: first?.decision ?? '', option: 'old-letter', parts: {} }] },
};

it('counts each decision that somebody made, and how old arguments fared there', () => {
  const figures = codaFigures(file, [without, whole, clinging]);
  expect(figures.map(({ distribution, carried, clung }) => [distribution.total, carried, clung])).toEqual([
    [2, 1, 1],
    [1, 1, 0],
    [1, 1, 0],
  ]);
  expect(codaFigures(file, [without])).toEqual([]);
});

it('moves no figure of the seat', () => {
  const [seat] = Object.values(file.seats);
  expect(seat && distributionsOf(seat, [whole])).toEqual(seat && distributionsOf(seat, [without]));
});

it('opens the last phase of the run, where anybody went on to it; else one question of it is asked of all', () => {
  const laws = file.outcome.today.length + 1;
  expect(runPlanOf({ file, plays: [without], hands: [] }, 4).today).toEqual([1, laws]);
  expect(runPlanOf({ file, plays: [whole], hands: [] }, 4).today).toEqual([2, laws]);
});

it('of a play that was handed in before its coda and again after it, the second may be the same and says more', () => {
  const [before, after] = [
    { ...without, key: 'one', text: 'ONE' },
    { ...whole, key: 'two', text: 'TWO' },
  ];
  expect(cameBefore([before], after)).toBe('one');
  expect(fullest([{ play: before }, { play: after }]).play).toBe(after);
});
