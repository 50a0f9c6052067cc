/** Strengths in their order. */
import { expect, test } from 'vitest';
import { NOTHING, rank, weaker, type Strength } from './strength.ts';

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
