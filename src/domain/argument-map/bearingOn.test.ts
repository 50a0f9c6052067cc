/** Which facts and authorities bear on an argument (docs/model.md, rule 5). */
import { expect, test } from 'vitest';
import { mapOf } from '../../../tests/fixtures/argumentMap.ts';
import { bearingOn } from './bearingOn.ts';

test('what bears on an argument reaches through the claims it builds on, but not through what is wrong', () => {
  const map = mapOf({
    top: { supports: 'claim/a', premises: ['claim/b', 'fact/known'], strength: 'strong' },
    under: {
      supports: 'claim/b',
      premises: ['fact/inside', 'claim/a'],
      warrant: ['authority/rule'],
      strength: 'strong',
    },
    bogus: { supports: 'claim/b', premises: ['fact/secret'], strength: 'wrong' },
  });
  expect([...bearingOn(map, 'argument/top')].sort()).toEqual(['authority/rule', 'fact/inside', 'fact/known']);
});

test('law that helps bears on it, and so does the law of an argument two claims away', () => {
  const map = mapOf({
    top: { supports: 'claim/a', premises: ['claim/b'], strength: 'strong' },
    middle: { supports: 'claim/b', premises: ['claim/c'], strength: 'weak' },
    deep: { supports: 'claim/c', warrant: ['authority/deep'], strength: 'strong' },
    against: { rebuts: 'claim/b', premises: ['fact/known'], strength: 'strong' },
  });
  const top = map.arguments['argument/top'];
  if (top) top.helps = ['authority/guide'];
  expect([...bearingOn(map, 'argument/top')].sort()).toEqual(['authority/deep', 'authority/guide']);
});

test('on an argument the map does not hold nothing bears', () => {
  expect(bearingOn(mapOf({}), 'argument/none').size).toBe(0);
});

test('what bears on an argument is worked out once for each map', () => {
  const map = mapOf({ top: { supports: 'claim/a', premises: ['fact/known'], strength: 'strong' } });
  expect(bearingOn(map, 'argument/top')).toBe(bearingOn({ arguments: map.arguments }, 'argument/top'));
  expect(bearingOn({ arguments: { ...map.arguments } }, 'argument/top')).not.toBe(bearingOn(map, 'argument/top'));
});
