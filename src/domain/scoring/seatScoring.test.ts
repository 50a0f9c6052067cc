/** What scoring keeps of a seat: worked out once, for each case and seat apart. */
import { expect, test } from 'vitest';
import { advocateOf, changed, contextWith, optionsWith, specimen } from '../../../tests/fixtures/specimen.ts';
import { fullestPlay, scoringContextOf, scoringOf } from './seatScoring.ts';

const seat = advocateOf();

test('a decision has one context, and what is searched for in it is searched for once', () => {
  const context = scoringContextOf(specimen, seat, 'write-the-letter');
  expect(scoringContextOf(specimen, seat, 'write-the-letter')).toBe(context);
  expect(context.best()).toBe(context.best());
  expect(context.fullPlays()).toBe(context.fullPlays());
});

test('another case or another seat has a context of its own', () => {
  const context = scoringContextOf(specimen, seat, 'write-the-letter');
  expect(scoringContextOf({ ...specimen }, seat, 'write-the-letter')).not.toBe(context);
  expect(scoringContextOf(specimen, { ...seat }, 'write-the-letter')).not.toBe(context);
});

test('a decision the seat does not have is refused', () => {
  expect(() => scoringContextOf(specimen, seat, 'sleep-on-it')).toThrow(
    'The seat advocate has no decision called sleep-on-it.',
  );
});

test('the map is read by the law of the day and by what this seat knew then', () => {
  const { labelling } = scoringContextOf(specimen, seat, 'call-the-clerk');
  expect([labelling.on, labelling.knownTo]).toEqual(['2016-03-10', 'advocate']);
});

test('arguments on record and duties at stake are those of some option or some reply', () => {
  const call = scoringContextOf(specimen, seat, 'call-the-clerk');
  expect(call.onRecord).toEqual(['argument/may-postpone', 'argument/short-notice', 'argument/fence-it-off']);
  expect([...call.dutiesAtStake]).toEqual(['duty/be-straight']); // only one reply breaks it
  const letter = scoringContextOf(specimen, seat, 'write-the-letter');
  expect([...letter.dutiesAtStake]).toEqual(['duty/tell-neighbours']);
});

test('an argument is on record by the day of the decision', () => {
  const raised = { kind: 'later' as const, by: 'Town', known: '2016-03-12', sources: ['source/letter'] };
  const also = { arguments: changed(specimen.arguments, { 'argument/short-notice': { raised } }) };
  const options = optionsWith({ it: { asserts: ['argument/short-notice'] }, other: {} });
  expect(contextWith('write-the-letter', { date: '2016-03-11', options }, also).onRecord).toEqual([]);
  expect(contextWith('write-the-letter', { date: '2016-03-12', options }, also).onRecord).toEqual([
    'argument/short-notice',
  ]);
});

test('sources are found by id', () => {
  expect(scoringOf(specimen, seat).sourcesOf('fact/bridge-cracked')).toEqual(['source/inspection']);
  expect(scoringContextOf(specimen, seat, 'call-the-clerk').sourcesOf('duty/be-straight')).toEqual(['source/code']);
});

test('the fullest play follows the order of the seat, whatever order the decisions are named in', () => {
  const order = ['write-the-letter', 'test-the-emergency'];
  const play = fullestPlay(specimen, seat, order);
  expect(play.entries.map(({ decision }) => decision)).toEqual(order);
  expect(fullestPlay(specimen, seat, order.toReversed())).toBe(play);
  expect(fullestPlay(specimen, seat, ['read-the-notice'])).not.toBe(play);
});

test('no decisions make an empty play, and a decision the seat does not have adds nothing', () => {
  expect(fullestPlay(specimen, seat, [])).toEqual({ entries: [], made: [] });
  expect(fullestPlay(specimen, seat, ['sleep-on-it'])).toEqual({ entries: [], made: [] });
});
