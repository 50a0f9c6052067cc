/** A kept hearing comes back as far as it fits, and nothing else comes back at all. */
import { expect, test } from 'vitest';
import { argued, file, move } from '../../../tests/fixtures/hearing.ts';
import { parseHearing } from './parseHearing.ts';

const kept = argued(
  'town',
  move('notice/people-knew', 'they-knew', { fact: 'fact/told-in-shop', answer: 'argument/short-notice' }),
  move('notice/three-days', 'the-rule'),
);

test('what was written is read back whole', () => {
  expect(parseHearing(JSON.parse(JSON.stringify(kept)), file)).toEqual(kept);
});

test.each([
  null,
  7,
  '',
  [],
  {},
  { players: 'owls', round: 0, moves: [] },
  { players: 'town', round: -1, moves: [] },
  { players: 'town', round: 0, moves: 'x' },
])('%j is no hearing', (value) => {
  expect(parseHearing(value, file)).toBeNull();
});

test.each([
  ['an unknown position', { position: 'constructor' }],
  ['a line the map does not have', { answer: 'argument/none' }],
  ['a slip the tray does not offer', { fact: 'fact/bakery-closed' }],
  ['a ruling for nobody', { ruled: 'owls' }],
  ['another question', { question: 'notice/three-days' }],
])('with %s it ends before that exchange', (_, damage) => {
  const [first, ...rest] = kept.moves;
  expect(parseHearing({ ...kept, moves: [{ ...first, ...damage }, ...rest] }, file)?.moves).toEqual([]);
});
