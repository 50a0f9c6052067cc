/** Neighbours of claims and arguments. */
import { expect, test } from 'vitest';
import { mapOf } from '../../../tests/fixtures/argumentMap.ts';
import { neighbours } from './neighbours.ts';

/** A map of its own for each test, since what was indexed once is kept. */
const mapAnew = () =>
  mapOf({
    pro: { supports: 'claim/c', strength: 'strong', answers: ['argument/con'] },
    con: { rebuts: 'claim/c', strength: 'weak' },
    cut: { undercuts: 'argument/con', strength: 'strong' },
  });

test('a claim knows what is for and against it', () => {
  expect(neighbours(mapAnew(), 'claim/c')).toMatchObject({ supports: ['argument/pro'], rebuts: ['argument/con'] });
});

test('an argument knows what undercuts it and who has to answer it', () => {
  expect(neighbours(mapAnew(), 'argument/con')).toMatchObject({
    undercuts: ['argument/cut'],
    answeredBy: ['argument/pro'],
  });
  expect(neighbours(mapAnew(), 'argument/pro').answers).toEqual(['argument/con']);
});

test('a claim and an argument have no neighbours but those the map names', () => {
  const none = { supports: [], rebuts: [], undercuts: [], answers: [], answeredBy: [] };
  expect(neighbours(mapAnew(), 'claim/c')).toEqual({ ...none, supports: ['argument/pro'], rebuts: ['argument/con'] });
  expect(neighbours(mapAnew(), 'argument/pro')).toEqual({ ...none, answers: ['argument/con'] });
  expect(neighbours(mapAnew(), 'argument/cut')).toEqual(none);
});

test.each(['claim/none', 'argument/none', 'undefined', ''])('what is not in the map, "%s", has no neighbours', (id) => {
  expect(neighbours(mapAnew(), id)).toEqual({ supports: [], rebuts: [], undercuts: [], answers: [], answeredBy: [] });
});

test('several of a kind stand in the order written', () => {
  const many = mapOf({
    second: { supports: 'claim/c', strength: 'weak' },
    first: { supports: 'claim/c', strength: 'strong' },
  });
  expect(neighbours(many, 'claim/c').supports).toEqual(['argument/second', 'argument/first']);
});
