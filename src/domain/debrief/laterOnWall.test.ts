/** A wall tells the few later entries marked for it, in their order, and all of them where none is marked. */
import { expect, it } from 'vitest';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { laterOnWall } from './laterOnWall.ts';

const [entry] = specimen.outcome.today;
if (!entry) throw new Error('the specimen has lost its later entry');

it.each<[string, ('first' | 'then')[], number[]]>([
  ['none at all', [], []],
  ['none marked', ['then', 'then'], [0, 1]],
  ['some marked', ['then', 'first', 'then', 'first'], [1, 3]],
  ['all marked', ['first', 'first'], [0, 1]],
])('%s', (_, told, expected) => {
  const today = told.map((each, i) => ({ ...entry, told: each, text: `Entry ${i}.` }));
  expect(laterOnWall({ today }).map(({ text }) => text)).toEqual(expected.map((i) => `Entry ${i}.`));
});
