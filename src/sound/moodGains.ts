/** How loud each stem of a room's score is in a given state of play: the stem map of the sound direction, and nothing else. */
import type { Mood } from '../view-models/moodOf.ts';
import type { Loop } from './audioFiles.ts';
import { SCORES, type Score } from './scores.ts';

/** The gain of every stem of one room's score, 0 to 1; a loop that is not named belongs to another room. */
export type Gains = Readonly<Partial<Record<Loop, number>>>;

/** Cross-fade to another state, and the longer fade into silence; milliseconds. */
export const CROSS = 2500;
export const FALL_SILENT = 4000;

/** No room, no score. */
export const NOWHERE: Gains = {};

function gains(score: Score, bed: number, pulse: number, tension: number, warmth: number): Gains {
  return {
    [score.bed]: bed,
    [score.pulse]: pulse,
    ...(score.tension ? { [score.tension]: tension } : {}),
    ...(score.warmth ? { [score.warmth]: warmth } : {}),
  };
}

/**
 * The score follows footing and exposure as they stand; it never marks an answer.
 * Documents are read over the bed alone; cards, outcome and title have no score.
 */
export function moodGains({ room, footing, exposure, reading, silent }: Mood): Gains {
  const score = SCORES[room];
  if (!score) return NOWHERE;
  const pulse = Math.min(1, score.beats.calm + score.beats.step * exposure);
  if (silent) return gains(score, 0, 0, 0, 0);
  if (reading) return gains(score, 0.7, 0, 0, 0);
  if (exposure >= 2) return gains(score, 0.75, 1, 1, 0);
  if (exposure === 0 && footing >= 1) return gains(score, 1, pulse, 0, 0.8);
  if (exposure === 1 && footing <= 0 && footing >= -1) return gains(score, 0.9, pulse + 0.15, 0.35, 0);
  return gains(score, exposure === 0 ? 1 : 0.9, pulse, (exposure + Math.max(0, -footing)) / 4, 0);
}

const stemsOf = (gains: Gains): readonly Loop[] => Object.keys(gains) as Loop[];

/** The stems heard now that were not heard before: what a caption has to tell. */
export const newlyHeard = (before: Gains, now: Gains): readonly Loop[] => stemsOf(now).filter((stem) => (now[stem] ?? 0) > 0 && !before[stem]);

export const isSilent = (gains: Gains): boolean => stemsOf(gains).every((stem) => gains[stem] === 0);

/** True where both name the same stems at the same gains. */
export const sameGains = (a: Gains, b: Gains): boolean => stemsOf(a).length === stemsOf(b).length && stemsOf(a).every((stem) => a[stem] === b[stem]);
