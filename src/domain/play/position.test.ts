/** Where a docket stands in its seat, from the first decision to past the last. */
import { expect, it } from 'vitest';
import { advocateOf } from '../../../tests/fixtures/specimen.ts';
import { positionAfter, positions } from './position.ts';

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

it('a seat without a decision has no place to stand', () => {
  expect(() => positionAfter({ ...seat, chapters: {} }, 0)).toThrow('the seat advocate has no decision');
});
