/** Neighbours of claims and arguments. */
import { expect, test } from 'vitest';
import { mapOf } from '../../../tests/fixtures/argumentMap.ts';
import { neighbours } from './neighbours.ts';

const map = mapOf({
  pro: { supports: 'claim/c', strength: 'strong', answers: ['argument/con'] },
  con: { rebuts: 'claim/c', strength: 'weak' },
  cut: { undercuts: 'argument/con', strength: 'strong' },
});

test('a claim knows what is for and against it', () => {
  expect(neighbours(map, 'claim/c')).toMatchObject({ supports: ['argument/pro'], rebuts: ['argument/con'] });
});

test('an argument knows what undercuts it and who has to answer it', () => {
  expect(neighbours(map, 'argument/con')).toMatchObject({ undercuts: ['argument/cut'], answeredBy: ['argument/pro'] });
  expect(neighbours(map, 'argument/pro').answers).toEqual(['argument/con']);
});

test('what is not in the map has no neighbours', () => {
  expect(neighbours(map, 'claim/none').supports).toEqual([]);
});
