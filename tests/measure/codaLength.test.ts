// @vitest-environment happy-dom
/** Holds every last move, drawn page by page as `npm run length` counts it, to the words and picks that its case promises. */
import { describe, expect, it } from 'vitest';
import { codaPlayer } from '../../.ci/measure/length/playRoad.ts';
import { summaryOf } from '../../.ci/measure/length/summary.ts';
import { lotOf } from '../../.ci/measure/lot.ts';
import { reviewedCases } from '../fixtures/cases.ts';

const ROADS = 6; // `npm run length` plays more

/** Every coda of a case that says what it holds its codas to. */
const codas = reviewedCases().flatMap(({ id, file, review }) =>
  Object.values(file.seats).flatMap((seat) =>
    review.coda && seat.coda ? [{ name: `${id} ${seat.id}`, file, seat, held: review.coda }] : [],
  ),
);

describe.each(codas)('the last move of $name', ({ file, seat, held }) => {
  it('keeps its words and picks, were each of its pages as long as it was on any road', async () => {
    const play = await codaPlayer(file, seat);
    const plays = Array.from({ length: ROADS }, (_, i) => play(lotOf(i + 1)));
    const { pages, over } = summaryOf({ seat: seat.id, edition: 'coda' }, plays, {
      words: held.words,
      picks: held.picks,
    });
    expect(over).toEqual([]);
    expect(pages.reduce((sum, { most }) => sum + most, 0)).toBeLessThanOrEqual(held.words);
  });
});
