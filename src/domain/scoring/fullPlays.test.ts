/** Full plays: best on all three measures at once, and together making the most of the record. */
import { expect, test } from 'vitest';
import { advocateOf, optionsWith, settingWith, specimen } from '../../../tests/fixtures/specimen.ts';
import { fullPlays } from './fullPlays.ts';
import { fullestPlay } from './seatScoring.ts';

test('a play that breaks a duty is not full, however sound its law', () => {
  const options = optionsWith({
    hard: { asserts: ['argument/short-notice'], does: ['act/lets-it-pass'] },
    fair: { asserts: ['argument/short-notice'] },
  });
  expect(fullPlays(settingWith('write-the-letter', { slots: [], options })).map(({ entry }) => entry.option)).toEqual([
    'fair',
  ]);
});

test('a decision where Law and Care pull apart has no full play', () => {
  const options = optionsWith({
    hard: { asserts: ['argument/short-notice'], does: ['act/lets-it-pass'] },
    soft: { denies: ['argument/short-notice'] },
  });
  expect(fullPlays(settingWith('write-the-letter', { slots: [], options }))).toEqual([]);
});

test('recall is measured against the full play that makes most', () => {
  const { made, entries } = fullestPlay(specimen, advocateOf(), ['test-the-emergency']);
  expect([...made].sort()).toEqual(['argument/fence-it-off', 'argument/may-postpone']);
  expect(entries.map(({ option }) => option)).toEqual(['close-at-once']);
});

test('what another decision makes already need not be made again', () => {
  const { made } = fullestPlay(specimen, advocateOf(), Object.keys(advocateOf().decisions));
  expect([...made].sort()).toEqual([
    'argument/fence-it-off',
    'argument/may-postpone',
    'argument/short-notice',
    'argument/talk-is-no-notice',
  ]);
});
