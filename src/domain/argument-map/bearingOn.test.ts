/** Which facts and authorities bear on an argument, through the claims it builds on too. */
import { expect, test } from 'vitest';
import { mapOf, type Line } from '../../../tests/fixtures/argumentMap.ts';
import { bearingOn } from './bearingOn.ts';

const bears = (lines: Record<string, Line>, slug: string): string[] =>
  [...bearingOn(mapOf(lines), `argument/${slug}`)].toSorted();

test('premises, warrant and further authority that helps', () => {
  const own: Line = {
    supports: 'claim/c',
    premises: ['fact/known'],
    warrant: ['authority/old'],
    helps: ['authority/guide'],
    strength: 'strong',
  };
  expect(bears({ own }, 'own')).toEqual(['authority/guide', 'authority/old', 'fact/known']);
});

test('a claim itself bears on nothing; what puts it in does, also from further off', () => {
  const lines: Record<string, Line> = {
    top: { supports: 'claim/a', premises: ['claim/b'], strength: 'strong' },
    middle: { supports: 'claim/b', premises: ['claim/c'], warrant: ['authority/middle'], strength: 'contested' },
    ground: { supports: 'claim/c', premises: ['fact/known'], strength: 'weak' },
    beside: { rebuts: 'claim/b', premises: ['fact/inside'], strength: 'strong' },
  };
  expect(bears(lines, 'top')).toEqual(['authority/middle', 'fact/known']);
});

test('an argument that is wrong lends nothing to one that builds on its claim', () => {
  const lines: Record<string, Line> = {
    top: { supports: 'claim/a', premises: ['claim/b'], strength: 'strong' },
    wrong: { supports: 'claim/b', premises: ['fact/known'], strength: 'wrong' },
    right: { supports: 'claim/b', premises: ['fact/inside'], strength: 'weak' },
  };
  expect(bears(lines, 'top')).toEqual(['fact/inside']);
  expect(bears(lines, 'wrong')).toEqual(['fact/known']);
});

test('claims that rest on each other are gone through once', () => {
  const lines: Record<string, Line> = {
    a: { supports: 'claim/a', premises: ['claim/b', 'fact/known'], strength: 'strong' },
    b: { supports: 'claim/b', premises: ['claim/a', 'fact/inside'], strength: 'strong' },
  };
  expect(bears(lines, 'a')).toEqual(['fact/inside', 'fact/known']);
});

test('nothing bears on an argument that is not in the map', () => {
  expect(bears({}, 'none')).toEqual([]);
});

test('what was worked out for a map is kept', () => {
  const map = mapOf({
    a: { supports: 'claim/c', premises: ['fact/known'], strength: 'strong' },
    b: { supports: 'claim/c', premises: ['fact/inside'], strength: 'strong' },
  });
  const first = bearingOn(map, 'argument/a');
  expect([...bearingOn(map, 'argument/b')]).toEqual(['fact/inside']);
  expect(bearingOn(map, 'argument/a')).toBe(first);
});
