/** Captions: every cue as it sounds, the score on entry and on change only, and nothing that stays for ever. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MusicState } from '../pages/common/stage/musicState.view.ts';
import { createCaptions, moodCaption } from './captions.ts';
import { SCORES } from './scores.ts';

const mood = (more: Partial<MusicState> = {}): MusicState => ({
  room: 'office',
  strengthMeter: 0,
  riskMeter: 0,
  reading: false,
  silent: false,
  ...more,
});
let shown: string[] = [];

beforeEach(() => {
  shown = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it('says what the score does when a room is entered and when its mood changes, and not otherwise', () => {
  const captions = createCaptions((text) => shown.push(text));
  captions.mood(mood());
  captions.mood(mood());
  captions.mood(mood({ riskMeter: 1 }));
  captions.mood(mood({ riskMeter: 1, strengthMeter: 1 }));
  captions.mood(mood({ silent: true }));
  expect(shown).toEqual([
    'Music: piano over low strings, a clock',
    'Music: low strings and a clock, uneasy',
    'Music: none',
  ]);
});

it('shows a cue beside the score, and takes each away in its time', () => {
  const captions = createCaptions((text) => shown.push(text));
  captions.mood(mood({ room: 'court' }));
  captions.cue('slip.placed');
  expect(shown.at(-1)).toBe('Paper put down · Music: bare fifths and a far clock');
  vi.advanceTimersByTime(4000);
  expect(shown.at(-1)).toBe('Music: bare fifths and a far clock');
  vi.advanceTimersByTime(3000);
  expect(shown.at(-1)).toBe('');
});

it('says nothing of silence where nothing fell silent', () => {
  const captions = createCaptions((text) => shown.push(text));
  captions.mood(mood({ room: 'title', silent: true }));
  captions.mood(mood({ silent: true }));
  expect(shown.filter((text) => !text.endsWith('none'))).toEqual([]);
});

it('is gone when it is put away, and begins anew', () => {
  const captions = createCaptions((text) => shown.push(text));
  captions.mood(mood());
  captions.clear();
  expect(shown.at(-1)).toBe('');
  captions.mood(mood());
  expect(shown.at(-1)).toContain('Music:');
});

it.each(Object.keys(SCORES) as MusicState['room'][])('has words for every mood of %s', (room) => {
  for (const more of [{ reading: true }, { footing: 2 }, {}, { footing: -1 }, { exposure: 3 }, { silent: true }])
    expect(moodCaption(mood({ room, ...more }))).toMatch(/^Music: \S/);
});
