/** The ten-minute bench ends within ten to twelve minutes by the clock of the seats, whatever is chosen, and both sides move in every stage. */
import { describe, expect, it } from 'vitest';
import { benchPlayer, TEMPERS, type BenchLength } from '../../.ci/measure/length/playBench.ts';
import { benchSummaryOf } from '../../.ci/measure/length/benchSummary.ts';
import { lotOf } from '../../.ci/measure/lot.ts';
import { loadOffered, loadReviewOf } from '../../src/content/load/caseFolders.ts';

const ROADS = 6; // `npm run length` plays more
/** The cases that promise how long they are; a small one has a bench as well, and a shorter one. */
const promised = loadOffered().filter((file) => file.hearing?.bench && loadReviewOf(file)?.length);

it('is promised by some case', () => {
  expect(promised.length).toBeGreaterThan(0);
});

describe.each(promised)('$id', (file) => {
  it.each(['two', 'three'])('played by %s', async (players) => {
    const play = await benchPlayer(file, players);
    const plays: BenchLength[] = TEMPERS.flatMap((temper) =>
      Array.from({ length: ROADS }, (_, seed) => play(lotOf(seed + 1), temper)),
    );
    expect(benchSummaryOf(players, plays)).toMatchObject({ moves: 2, holds: true });
  });
});
