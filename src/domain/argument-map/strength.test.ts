/** Strengths in their order. */
import { expect, test } from 'vitest';
import { mapOf } from '../../../tests/fixtures/argumentMap.ts';
import { NOTHING, rank, rankOf, weaker, type Strength } from './strength.ts';

const ORDER: Strength[] = ['settled', 'strong', 'contested', 'weak', 'wrong'];

test('from settled down to wrong, and having nothing is less than any', () => {
  expect(ORDER.toSorted((a, b) => rank(b) - rank(a))).toEqual(ORDER);
  expect(new Set(ORDER.map(rank)).size).toBe(ORDER.length);
  expect(NOTHING).toBeLessThan(rank('wrong'));
});

test('the weaker of two, whichever is named first', () => {
  expect(weaker('strong', 'contested')).toBe('contested');
  expect(weaker('contested', 'strong')).toBe('contested');
  expect(weaker('weak', 'weak')).toBe('weak');
  expect(weaker('wrong', 'settled')).toBe('wrong');
});

test('an argument ranks by its strength, and one that is not in the map counts as wrong', () => {
  const map = mapOf({ a: { supports: 'claim/c', strength: 'strong' } });
  expect(rankOf(map, 'argument/a')).toBe(rank('strong'));
  expect(rankOf(map, 'argument/none')).toBe(rank('wrong'));
});
