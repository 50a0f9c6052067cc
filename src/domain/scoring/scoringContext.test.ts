/** What choices commit to, and where they were made (docs/model.md, rule 1). */
import { expect, test } from 'vitest';
import { advocateOf, specimen } from '../../../tests/fixtures/specimen.ts';
import { commitmentsOf, courseCommitment } from './scoringContext.ts';
import { scoringContextOf } from './seatScoring.ts';

const call = scoringContextOf(specimen, advocateOf(), 'call-the-clerk');
const placesOf = (parts: Record<string, string>): string[] =>
  commitmentsOf(call, { option: 'no-way-back', parts }).map(({ place }) => place);

test('a course commits to what its option says, on the sources of what follows', () => {
  expect(courseCommitment(call, 'no-way-back')).toEqual({
    part: null,
    place: 'decision/call-the-clerk/no-way-back',
    sources: ['source/code'],
    asserts: [],
    denies: ['argument/may-postpone'],
    overlooks: [],
    faces: [],
    does: [],
  });
});

test('a reply rests on the sources of its part, or else on those of the situation', () => {
  const [, opening, crack] = commitmentsOf(call, {
    option: 'no-way-back',
    parts: { crack: 'a-lie', opening: 'the-shop' },
  });
  expect(opening).toMatchObject({
    part: 'opening',
    overlooks: ['argument/short-notice'],
    sources: ['source/inspection'],
  });
  expect(crack).toMatchObject({
    part: 'crack',
    denies: ['argument/bridge-could-fall'],
    does: ['act/calls-it-a-lie'],
    sources: ['source/inspection'],
  });
  const notice = scoringContextOf(specimen, advocateOf(), 'read-the-notice');
  expect(commitmentsOf(notice, { option: 'let-it-pass', parts: { 'small-print': 'not-notice' } })[1]?.sources).toEqual([
    'source/notice',
  ]);
});

test('the course comes first, then the parts in the order of the decision; a part without a known reply is left out', () => {
  const course = 'decision/call-the-clerk/no-way-back';
  expect(placesOf({ crack: 'a-lie', opening: 'the-dates' })).toEqual([
    course,
    'decision/call-the-clerk/opening',
    'decision/call-the-clerk/crack',
  ]);
  expect(placesOf({ crack: 'a-lie' })).toEqual([course, 'decision/call-the-clerk/crack']);
  expect(placesOf({ crack: 'unheard-of', weather: 'fine' })).toEqual([course]);
});

test('an option the decision does not have is refused', () => {
  expect(() => courseCommitment(call, 'hang-up')).toThrow('The decision call-the-clerk has no option called hang-up.');
  expect(() => courseCommitment(call, 'constructor')).toThrow('no option called constructor');
});
