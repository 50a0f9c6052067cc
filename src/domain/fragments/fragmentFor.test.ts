/** The words of a source that prove a statement are found by its id, or by words of the sentence. */
import { expect, it } from 'vitest';
import { fragmentFor, isId } from './fragmentFor.ts';

const fragments = {
  'source/notice': {
    day: { words: 'March 9', proves: ['fact/posted-9-march'] },
    hour: { words: 'at noon', proves: ['argument/short-notice', 'met at noon'] },
  },
};

it.each([
  ['by the id of the statement', 'source/notice', 'fact/posted-9-march', 'March 9'],
  ['by another kind of id', 'source/notice', 'argument/short-notice', 'at noon'],
  ['by words of the sentence', 'source/notice', 'The council met at noon.', 'at noon'],
  ['not by part of an id', 'source/notice', 'fact/posted-9-march-again', undefined],
  ['not for another sentence', 'source/notice', 'The council met.', undefined],
  ['not in another source', 'source/letter', 'fact/posted-9-march', undefined],
])('%s', (_, source, statement, words) => {
  expect(fragmentFor({ fragments }, source, statement)?.words).toBe(words);
});

it('an id is a kind and a slug', () => {
  expect(['fact/one', 'authority/one-2', 'argument/a'].every(isId)).toBe(true);
  expect(['source/one', 'fact/', 'a fact/one', 'fact/one more'].some(isId)).toBe(false);
});
