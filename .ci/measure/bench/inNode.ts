/** Figures that need no browser: a docket scored, and every road walked. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { loadOffered } from '../../../src/content/load/caseFolders.ts';
import { documentedDocket } from '../../../src/domain/docket/docket.ts';
import { assessDocket } from '../../../src/domain/scoring/assessDocket.ts';
import { longestRoad, wordsOnSlips } from '../../../tests/content/seatTexts.ts';
import { median, type Figure } from './figure.ts';

const ROUNDS = 200;

/** The time it takes to score the documented course of each seat, the slowest seat counting. */
export function scoring(): Figure {
  const times = loadOffered().flatMap((file) =>
    Object.keys(file.seats).map((seat) => {
      const docket = documentedDocket(file, seat);
      return median(
        Array.from({ length: ROUNDS }, () => {
          const start = performance.now();
          assessDocket(file, docket);
          return performance.now() - start;
        }),
      );
    }),
  );
  const slowest = Math.max(...times);
  return {
    what: 'a whole docket scored',
    bar: '≤ 2 ms',
    measured: `${slowest.toFixed(2)} ms`,
    holds: slowest <= 2,
    how: `in Node, median of ${ROUNDS}, the documented course`,
  };
}

/** Words on the longest road of each seat. */
export const words = (): Figure[] =>
  loadOffered().flatMap((file) =>
    Object.values(file.seats).map((seat) => {
      const count = longestRoad(seat);
      return {
        what: `words on the longest road, ${seat.id}`,
        bar: '≤ 1,700',
        measured: `${count}; ${wordsOnSlips(file, seat)} more on slips`,
        holds: count <= 1_700,
        how: 'every page passed, record cards included; slips are picked among, and counted apart',
      };
    }),
  );

/** Walks every road as the test suite does, and times it. */
export function roads(root: string): Figure {
  const start = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', 'tests/play/roads.test.ts', '--reporter=dot'],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const taken = (performance.now() - start) / 1000;
  return {
    what: 'every road walked',
    bar: 'all, ≤ 60 s',
    measured: status === 0 ? `all, ${taken.toFixed(1)} s` : 'not all',
    holds: status === 0 && taken <= 60,
    how: 'every reachable state of every seat on the real statechart',
  };
}
