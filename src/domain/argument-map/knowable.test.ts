/** What a seat could know and cite on a day. */
import { expect, test } from 'vitest';
import { mapOf } from '../../../tests/fixtures/argumentMap.ts';
import { citabilityOf, factKnown } from './knowable.ts';

const map = mapOf({}, [], {
  plain: { since: '2012' },
  hidden: { since: '2012', public: '2016-06-01', insiders: ['clerk'] },
});

test('a seat named in a fact knows it from its own day, everybody else from the public one', () => {
  expect(factKnown(map, 'fact/inside', '2016-03-01', 'clerk')).toBe(true);
  expect(factKnown(map, 'fact/inside', '2016-03-01', 'resident')).toBe(false);
  expect(factKnown(map, 'fact/inside', '2016-06-01', 'resident')).toBe(true);
  expect(factKnown(map, 'fact/secret', '2030-01-01', 'public')).toBe(false);
  expect(factKnown(map, 'fact/none', '2030-01-01', 'clerk')).toBe(false);
});

test('an authority can be cited once it is in force and outsiders can read it', () => {
  expect(citabilityOf(map, 'authority/plain', '2012-06-01', 'public')).toBe('not-in-force');
  expect(citabilityOf(map, 'authority/plain', '2013-01-01', 'public')).toBe('citable');
  expect(citabilityOf(map, 'authority/hidden', '2016-05-31', 'public')).toBe('not-public');
  expect(citabilityOf(map, 'authority/hidden', '2016-06-01', 'public')).toBe('citable');
  expect(citabilityOf(map, 'authority/hidden', '2016-05-31', 'clerk')).toBe('citable');
  expect(citabilityOf(map, 'authority/none', '2016-06-01', 'public')).toBe('not-in-force');
});

test('a seat that a fact names no day for, and everybody where there is none, never knows it', () => {
  expect(factKnown(map, 'fact/secret', '2030-01-01', 'resident')).toBe(false);
  expect(factKnown(map, 'fact/secret', '2016-02-29', 'clerk')).toBe(false);
  expect(factKnown(map, 'fact/secret', '2016-03-01', 'clerk')).toBe(true);
});
