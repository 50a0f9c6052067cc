/** Every argument is counted once, and a side's best case holds only what another side's arguments name as an answer to them. */
import { describe, expect, it } from 'vitest';
import { completeCases } from '../../../../tests/fixtures/cases.ts';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import { bestAnswers, fairView } from './fair.view.ts';

const words = firstWordsInNode();
type All = Parameters<typeof bestAnswers>[0];
const argument = (id: string, side: string, strength: string, answers: readonly string[] = []) => [
  id,
  { id, side, strength, answers },
];

it('the firmest answer comes first, then the one that is named most; a wrong one never', () => {
  const all = Object.fromEntries([
    argument('a', 'town', 'strong', ['w', 'x', 'y', 'z']),
    argument('b', 'town', 'weak', ['y', 'own']),
    argument('own', 'town', 'settled'),
    argument('w', 'school', 'wrong'),
    argument('x', 'school', 'weak'),
    argument('y', 'school', 'weak'),
    argument('z', 'school', 'settled'),
    argument('unnamed', 'school', 'settled'),
  ]) as unknown as All;
  expect(bestAnswers(all, 'school').map(({ id }) => id)).toEqual(['z', 'y', 'x']);
  expect(bestAnswers(all, 'town')).toEqual([]);
});

describe.each(completeCases())('$id', (file) => {
  const view = fairView(file, words);

  it('counts every argument once', () => {
    expect(view.sides.reduce((sum, { total }) => sum + total, 0)).toBe(Object.keys(file.arguments).length);
    for (const { counts, total } of view.sides) expect(counts.reduce((a, b) => a + b, 0)).toBe(total);
  });

  it('gives each seat three measures of the road on record', () => {
    expect(view.seats).toHaveLength(Object.keys(file.seats).length);
    for (const { points } of view.seats) expect(points.filter((n) => n < 0 || n > 100)).toEqual([]);
  });

  it('names a source or a reason under each best answer', () => {
    for (const { answers } of view.best) expect(answers.filter(({ why }) => why === '')).toEqual([]);
  });
});
