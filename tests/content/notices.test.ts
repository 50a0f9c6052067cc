/** Every notice of the game says what happened and what becomes of the play, in whole sentences, and promises or blames nothing it cannot know. */
import { expect, it } from 'vitest';
import { firstWordsInNode } from '../fixtures/words.ts';

const notices = Object.entries(firstWordsInNode()).filter(
  ([key]) => key.startsWith('notice.') && key !== 'notice.dismiss',
);

/** What no notice may say, and why. */
const NEVER: readonly (readonly [RegExp, string])[] = [
  [/check (?:the|your) connection/iu, 'the network is not known to be at fault'],
  [/sent again|will come back|try again later/iu, 'it promises what nobody can promise'],
  [/\berror\b|\bfailed\b|\binvalid\b|\boops\b|\bsorry\b/iu, 'it says nothing of what happened'],
  [/'/u, 'its apostrophe is not the typographic one'],
];

it.each(notices)('%s', (_, text) => {
  expect(NEVER.filter(([said]) => said.test(text)).map(([, why]) => why)).toEqual([]);
  expect(text).toMatch(/^[A-Z].*[.?]$/u);
  expect(text.split(/(?<=[.?]) /u).length, 'what happened, and what becomes of the play').toBeGreaterThanOrEqual(2);
  expect(text.length, 'it can be read at a glance').toBeLessThan(260);
});

it('no two notices say the same', () => {
  expect(new Set(notices.map(([, text]) => text)).size).toBe(notices.length);
});

/** Of what is entered and cannot be kept the player is told the one thing to do. */
it.each(['storage-full', 'storage-blocked'])('%s names the way to save what was played', (id) => {
  expect(Object.fromEntries(notices)[`notice.${id}`]).toContain('Hand in');
});
