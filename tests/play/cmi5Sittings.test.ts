/** Pupils in a cmi5 package on a bad network day, before a launcher that refuses what ADL's player refuses: each statement is what the pupil did, and no rule is broken. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { playCmi5Sittings, type LauncherManners } from '../simulate/cmi5Sittings.ts';

/** The pupils of each manner: ten here, and as many as are asked for by `npm run sittings`, which FROM begins at a later one. */
const LAST = Number(process.env['SITTINGS'] ?? 10);
const FIRST = Number(process.env['FROM'] ?? 1);

const MANNERS: Readonly<Record<string, LauncherManners>> = {
  'as ADL’s player does, without a mastery score': {},
  'with a mastery score that some reach': { masteryScore: 0.55 },
  'with a mastery score that nobody reaches': { masteryScore: 1 },
  'sessions are ended from outside': { abandons: true },
  'every answer takes a second': { slow: 1_000, masteryScore: 0.55 },
  'links that were used are opened again': { usedLinks: true },
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each(Object.entries(MANNERS))('%s', async (_, manners) => {
  const wrong: string[] = [];
  for (let seed = FIRST; seed <= LAST; seed++) {
    const played = await playCmi5Sittings(manners, seed);
    wrong.push(...played.wrong.map((what) => `pupil ${seed}: ${what}`));
    if (played.fell === 0) wrong.push(`pupil ${seed}: no cut fell on a report`);
  }
  expect(wrong).toEqual([]);
});
