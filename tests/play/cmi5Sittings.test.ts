/** Pupils in a cmi5 package on a bad network day, before a launcher that refuses what ADL's player refuses: each statement is what the pupil did, and no rule is broken. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { playCmi5Sittings, type LauncherManners } from '../simulate/cmi5Sittings.ts';
import { asked, manyPupils } from '../simulate/manyPupils.ts';

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

it.each(Object.entries(MANNERS))('%s', async (manner, manners) => {
  const wrong = await manyPupils('cmi5', manner, (tried, seed) => playCmi5Sittings(tried, manners, seed));
  // What the code before does wrong is counted, not refused.
  expect(asked.before === undefined ? wrong : []).toEqual([]);
});
