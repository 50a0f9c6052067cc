/** The best whole play of an attempt, as this device remembers it. */
import { expect, it } from 'vitest';
import { memoryStore } from '../../../tests/fixtures/memoryStorage.ts';
import { findSaves, forgetPlay } from '../store/saves.ts';
import { findBest, keepBest } from './bestHere.ts';

const best = { score: 61, measures: { law: 70, care: 40 } };

it('comes back as it was kept, is no play itself, and is forgotten with the plays of its case', () => {
  const store = memoryStore();
  expect(findBest(store, 'c')).toBeNull();
  keepBest(store, 'c', best);
  expect(findBest(store, 'c')).toEqual(best);
  expect(findBest(store, 'd')).toBeNull();
  expect(findSaves(store, 'c')).toMatchObject({ plays: [], notice: null });
  forgetPlay(store, 'c');
  expect(findBest(store, 'c')).toBeNull();
});

it.each([
  ['no JSON', '{', null],
  ['no score', '{"measures":{}}', null],
  ['a score that is a word', '{"score":"61"}', null],
  ['more than all points', '{"score":101}', null],
  ['less than none', '{"score":-1}', null],
  ['no measures', '{"score":0}', { score: 0, measures: {} }],
  [
    'measures that are none',
    '{"score":100,"measures":{"law":"x","record":0,"wit":3}}',
    { score: 100, measures: { record: 0 } },
  ],
])('reads as far as it can be believed: %s', (_, text, read) => {
  const store = memoryStore();
  store.write('due-yesterday/play/c/best', text);
  expect(findBest(store, 'c')).toEqual(read);
});
