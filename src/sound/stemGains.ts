/** How loud each stem of a room's score is in a given state of play: the stem map of the sound direction, and nothing else. */
import type { MusicState } from '../pages/common/stage/musicState.view.ts';
import type { Loop } from './audioFiles.ts';
import { SCORES, type Score } from './scores.ts';

/** The gain of every stem of one room's score and of its melody, 0 to 1; a loop that is not named belongs to another room. */
export type Gains = Readonly<Partial<Record<Loop | 'melody', number>>>;

/** Cross-fade to another state, and the longer fade into silence; milliseconds. */
export const CROSS = 2500;
export const FALL_SILENT = 4000;

/** No room, no score. */
export const NOWHERE: Gains = {};

export type MoodName = 'silent' | 'reading' | 'firm' | 'even' | 'uneasy' | 'exposed';

/** The state of play in one word, as captions and the table of mixes call it. */
export function moodName({ strengthMeter, riskMeter, reading, silent }: MusicState): MoodName {
  if (silent) return 'silent';
  if (reading) return 'reading';
  if (riskMeter >= 2) return 'exposed';
  if (riskMeter === 0 && strengthMeter >= 1) return 'firm';
  return riskMeter === 0 && strengthMeter === 0 ? 'even' : 'uneasy';
}

interface Levels {
  readonly place: number;
  readonly bed: number;
  readonly pulse: number;
  readonly tension: number;
  readonly warmth: number;
}

function gains(score: Score, levels: Levels): Gains {
  const { place, bed, pulse, tension, warmth, melody } = score;
  return {
    [place]: levels.place,
    ...(bed ? { [bed]: levels.bed } : {}),
    [pulse]: levels.pulse,
    ...(tension ? { [tension]: levels.tension } : {}),
    ...(warmth ? { [warmth]: levels.warmth } : {}),
    ...(melody ? { melody: levels[melody.with] } : {}),
  };
}

/**
 * The score follows footing and exposure as they stand; it never marks an answer.
 * Documents are read over the bed alone; cards, outcome and title have no score.
 */
export function stemGains(mood: MusicState): Gains {
  const { room, strengthMeter, riskMeter } = mood;
  const score = SCORES[room];
  if (!score) return NOWHERE;
  const pulse = Math.min(1, score.beats.calm + score.beats.step * riskMeter);
  switch (moodName(mood)) {
    case 'silent':
      return gains(score, { place: 0, bed: 0, pulse: 0, tension: 0, warmth: 0 });
    case 'reading':
      return gains(score, { place: 0.5, bed: 0.7, pulse: 0, tension: 0, warmth: 0 });
    case 'exposed':
      return gains(score, { place: 1, bed: 0.75, pulse: 1, tension: 1, warmth: 0 });
    case 'firm':
      return gains(score, { place: 1, bed: 1, pulse, tension: 0, warmth: 0.8 });
    case 'even':
      return gains(score, { place: 1, bed: 1, pulse, tension: 0, warmth: 0 });
    case 'uneasy': {
      if (riskMeter === 1 && strengthMeter <= 0 && strengthMeter >= -1)
        return gains(score, { place: 1, bed: 0.9, pulse: pulse + 0.15, tension: 0.35, warmth: 0 });
      return gains(score, {
        place: 1,
        bed: riskMeter === 0 ? 1 : 0.9,
        pulse,
        tension: (riskMeter + Math.max(0, -strengthMeter)) / 4,
        warmth: 0,
      });
    }
  }
}

const namesOf = (each: Gains): readonly (Loop | 'melody')[] => Object.keys(each) as (Loop | 'melody')[];

export const isSilent = (each: Gains): boolean => namesOf(each).every((name) => each[name] === 0);

/** True where both name the same stems at the same gains. */
export const sameGains = (a: Gains, b: Gains): boolean =>
  namesOf(a).length === namesOf(b).length && namesOf(a).every((name) => a[name] === b[name]);
