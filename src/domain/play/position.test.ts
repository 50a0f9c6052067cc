/** Where a docket stands in its seat, from the first decision to past the last. */
import { expect, it } from 'vitest';
import { advocateOf } from '../../../tests/fixtures/specimen.ts';
import { isOver, nextPlace, positionAfter, positions } from './position.ts';

const seat = advocateOf();

it('the decisions of a seat stand in the order played, each with its chapter and its place there', () => {
  expect(positions(seat)).toEqual([
    { chapter: 0, step: 0, decision: 'read-the-notice' },
    { chapter: 0, step: 1, decision: 'call-the-clerk' },
    { chapter: 1, step: 0, decision: 'write-the-letter' },
    { chapter: 1, step: 1, decision: 'test-the-emergency' },
  ]);
});

it.each([
  [0, 'read-the-notice'],
  [1, 'call-the-clerk'],
  [3, 'test-the-emergency'],
  [4, 'test-the-emergency'],
  [99, 'test-the-emergency'],
])('after %i decisions a play stands at %s', (count, decision) => {
  expect(positionAfter(seat, count).decision).toBe(decision);
});

const made = (...decisions: string[]) => ({
  entries: decisions.map((decision) => ({ decision, option: 'any', parts: {} })),
});

it.each<[string[], number]>([
  [[], 0],
  [['read-the-notice'], 1],
  [['read-the-notice', 'write-the-letter'], 1], // carried over with a gap
  [['call-the-clerk', 'test-the-emergency'], 0],
  [['read-the-notice', 'call-the-clerk', 'test-the-emergency'], 2],
])('a play that has %j goes on at the first decision that is missing', (decisions, place) => {
  expect(nextPlace(seat, made(...decisions))).toBe(place);
  expect(isOver(seat, made(...decisions))).toBe(false);
});

it('a play is over when no decision is missing', () => {
  const all = made(...positions(seat).map(({ decision }) => decision));
  expect(nextPlace(seat, all)).toBe(4);
  expect(isOver(seat, all)).toBe(true);
});

it('a play is over when its road has ended, and not while a decision before that is missing', () => {
  const call = seat.decisions['call-the-clerk'];
  const option = call?.options['ask-to-postpone'];
  if (!call || !option) throw new Error('the specimen has lost a course');
  const ending = { ...call, options: { ...call.options, any: { ...option, ends: 'gone' } } };
  const ended = { ...seat, decisions: { ...seat.decisions, 'call-the-clerk': ending } };
  expect(isOver(ended, made('read-the-notice', 'call-the-clerk'))).toBe(true);
  expect(isOver(ended, made('call-the-clerk'))).toBe(false);
});

it('a seat without a decision has no place to stand', () => {
  expect(() => positionAfter({ ...seat, chapters: {} }, 0)).toThrow('the seat advocate has no decision');
});
