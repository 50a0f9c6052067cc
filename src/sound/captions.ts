/** What is heard, as one short line of text: cues as they sound, the score on entry and when its mood changes; sound on or off. */
import listed from '../../assets/audio/audio.json';
import type { CueName } from '../machines/events.ts';
import type { MusicState } from '../pages/common/stage/musicState.view.ts';
import { cueTable } from './cueTable.ts';
import { moodName } from './stemGains.ts';
import { SCORES } from './scores.ts';

/** How long a line stays; milliseconds. */
const CUE_STAYS = 4000;
const MOOD_STAYS = 7000;

export interface Captions {
  cue(name: CueName): void;
  mood(mood: MusicState): void;
  /** Takes the line away and forgets what was last said of the score. */
  clear(): void;
}

const moods: Readonly<Record<string, Readonly<Record<string, string>>>> = listed.captions.moods;

/** What the score is doing in words, or null where there is none to speak of. */
export function moodCaption(mood: MusicState): string | null {
  if (!SCORES[mood.room]) return null;
  const name = moodName(mood);
  const text = name === 'silent' ? moods['silent']?.['silent'] : moods[mood.room]?.[name];
  return text === undefined ? null : `${listed.captions.words.music}: ${text}`;
}

/** @param show puts the line up; empty text takes it away */
export function createCaptions(show: (text: string) => void): Captions {
  let heard = '';
  let score = '';
  let said: string | null = null;
  let timers: { cue?: ReturnType<typeof setTimeout>; mood?: ReturnType<typeof setTimeout> } = {};
  const draw = (): void => show([heard, score].filter(Boolean).join(' · '));

  return {
    cue(name) {
      heard = listed.captions.cues[cueTable[name]];
      clearTimeout(timers.cue);
      timers.cue = setTimeout(() => {
        heard = '';
        draw();
      }, CUE_STAYS);
      draw();
    },
    mood(mood) {
      const now = moodCaption(mood);
      const first = said === null;
      if (now === said) return;
      said = now;
      if (now === null || (first && mood.silent)) return; // silence is only worth a word where something fell silent
      score = now;
      clearTimeout(timers.mood);
      timers.mood = setTimeout(() => {
        score = '';
        draw();
      }, MOOD_STAYS);
      draw();
    },
    clear() {
      clearTimeout(timers.cue);
      clearTimeout(timers.mood);
      timers = {};
      heard = '';
      score = '';
      said = null;
      draw();
    },
  };
}
