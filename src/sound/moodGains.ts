/** How loud each stem of the score is in a given state of play: the stem map of the sound direction, and nothing else. */
import type { Mood } from '../view-models/moodOf.ts';

export type Stem = 'office-bed' | 'office-pulse' | 'office-tension' | 'office-warmth';
export type Gains = Readonly<Record<Stem, number>>;

/** Cross-fade to another state, and the longer fade into silence; milliseconds. */
export const CROSS = 2500;
export const FALL_SILENT = 4000;

const gains = (bed: number, pulse: number, tension: number, warmth: number): Gains => ({
  'office-bed': bed,
  'office-pulse': pulse,
  'office-tension': tension,
  'office-warmth': warmth,
});

export const SILENCE = gains(0, 0, 0, 0);
const READING = gains(0.7, 0, 0, 0);

/** Places whose music is made; the others are silent until theirs is. */
const SCORED: ReadonlySet<string> = new Set(['office', 'desk']);

/**
 * The gain of every stem, 0 to 1. The score follows footing and exposure as they stand; it never marks an answer.
 * Documents are read over the bed alone; cards, outcome and title have no score.
 */
export function moodGains({ place, footing, exposure, reading, silent }: Mood): Gains {
  if (silent || !SCORED.has(place)) return SILENCE;
  if (reading || place === 'desk') return READING;
  if (exposure >= 2) return gains(0.75, 1, 1, 0);
  if (exposure === 0 && footing >= 1) return gains(1, 0.35, 0, 0.8);
  if (exposure === 1 && footing <= 0 && footing >= -1) return gains(0.9, 0.7, 0.35, 0);
  return gains(exposure === 0 ? 1 : 0.9, 0.35 + 0.2 * exposure, (exposure + Math.max(0, -footing)) / 4, 0);
}

/** The stems heard now that were not heard before: what a caption has to tell. */
export function newlyHeard(before: Gains, now: Gains): readonly Stem[] {
  return (Object.keys(now) as Stem[]).filter((stem) => now[stem] > 0 && before[stem] === 0);
}

export const sameGains = (a: Gains, b: Gains): boolean => (Object.keys(a) as Stem[]).every((stem) => a[stem] === b[stem]);
