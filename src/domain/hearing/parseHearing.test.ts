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
  expect(parseHearing(JSON.parse(JSON.stringify(kept)), file)).toStrictEqual(kept);
});

test('a whole hearing, with last words and rulings of the bench, is read back whole', () => {
  const ruled = argued(
    'three',
    move('notice/people-knew', 'they-knew', {
      fact: 'fact/told-in-shop',
      authority: 'authority/county-guide',
      answer: 'argument/short-notice',
      rejoinder: 'argument/web-counts',
      ruled: 'residents',
    }),
    move('notice/three-days', 'the-rule', { ruled: 'open' }),
  );
  expect(parseHearing(JSON.parse(JSON.stringify({ ...ruled, round: 3 })), file)).toEqual({ ...ruled, round: 3 });
});

test('it is of the present version, whichever it was kept under', () => {
  expect(parseHearing({ ...kept, version: 99, format: 7, case: 'other' }, file)).toEqual(kept);
});

test('moves past the last question are dropped', () => {
  const [first, second] = kept.moves;
  const third = move('danger/how-soon', 'fence');
  const last = move('postponed/why-go-on', 'agreed');
  const long = [first, second, third, last, move('danger/how-soon', 'fence')];
  expect(parseHearing({ ...kept, moves: long }, file)?.moves).toEqual([first, second, third, last]);
});

test('a case without a hearing keeps none', () => {
  expect(parseHearing(kept, { ...file, hearing: null })).toBeNull();
});

test.each([
  null,
  7,
  '',
  [],
  {},
  { players: 'owls', round: 0, moves: [] },
  { players: 7, round: 0, moves: [] },
  { players: ['town'], round: 0, moves: [] },
  { players: 'constructor', round: 0, moves: [] },
  { players: 'town', round: 0.5, moves: [] },
  { players: 'town', round: '0', moves: [] },
  { players: 'town', moves: [] },
  { players: 'town', round: 0 },
  { players: 'town', round: -1, moves: [] },
  { players: 'town', round: 0, moves: 'x' },
])('%j is no hearing', (value) => {
  expect(parseHearing(value, file)).toBeNull();
});

test.each([
  ['an unknown position', { position: 'constructor' }],
  ['no position', { position: undefined }],
  ['a position that is no text', { position: ['they-knew'] }],
  ['no answer and no concession', { answer: undefined }],
  ['an answer that is no text', { answer: 7 }],
  ['an answer in a list', { answer: ['argument/short-notice'] }],
  ['an answer inherited by every object', { answer: 'constructor' }],
  ['no last word and no silence', { rejoinder: undefined }],
  ['a last word the map does not have', { rejoinder: 'argument/none' }],
  ['a fact that is no text', { fact: 7 }],
  ['an authority in the slot for a fact', { fact: 'authority/county-guide' }],
  ['a fact in the slot for an authority', { authority: 'fact/told-in-shop' }],
  ['an authority the tray does not offer', { authority: 'authority/notice-rule' }],
  ['a ruling in a list', { ruled: ['town'] }],
  ['a ruling inherited by every object', { ruled: 'constructor' }],
  ['no question', { question: undefined }],
  ['a line the map does not have', { answer: 'argument/none' }],
  ['a slip the tray does not offer', { fact: 'fact/bakery-closed' }],
  ['a ruling for nobody', { ruled: 'owls' }],
  ['another question', { question: 'notice/three-days' }],
])('with %s it ends before that exchange', (_, damage) => {
  const [first, ...rest] = kept.moves;
  expect(parseHearing({ ...kept, moves: [{ ...first, ...damage }, ...rest] }, file)?.moves).toEqual([]);
});

test.each([null, 7, 'x', undefined])('a move that is %j ends it there', (broken) => {
  const [first, second] = kept.moves;
  expect(parseHearing({ ...kept, moves: [first, broken, second] }, file)?.moves).toEqual([first]);
});
