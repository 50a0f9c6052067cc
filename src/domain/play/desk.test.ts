/** What a decision still lacks, in the order in which it is asked for, and when the slips of a slot may be raised. */
import { describe, expect, it } from 'vitest';
import { advocateOf } from '../../../tests/fixtures/specimen.ts';
import type { Draft } from './context.ts';
import { missingIn, remindedOf } from './desk.ts';

const decision = advocateOf().decisions['read-the-notice'];
if (!decision) throw new Error('the specimen has lost its first decision');
const draft = (change: Partial<Draft> = {}): Draft => ({ decision: 'read-the-notice', parts: {}, ...change });
const examined = { parts: { 'posting-day': 'too-late', 'small-print': 'not-notice' } };
const option = 'let-it-pass';

describe('what is missing', () => {
  it.each<[string, Partial<Draft>, ReturnType<typeof missingIn>]>([
    ['the first part, though a course was chosen', { option }, { part: 'posting-day' }],
    ['the part not answered yet', { parts: { 'posting-day': 'too-late' } }, { part: 'small-print' }],
    ['a course', examined, 'course'],
    ['a slot', { ...examined, option }, { slot: 'fact' }],
    ['nothing where a slot was left empty on purpose', { ...examined, option, fact: null }, null],
    ['nothing', { ...examined, option, fact: 'fact/bakery-opened' }, null],
  ])('%s', (_, change, missing) => {
    expect(missingIn(decision, draft(change))).toEqual(missing);
  });

  it('is a part last where the course comes first', () => {
    const later = { ...decision, order: 'course-first' as const };
    expect(missingIn(later, draft())).toBe('course');
    expect(missingIn(later, draft({ option }))).toEqual({ slot: 'fact' });
    expect(missingIn(later, draft({ option, fact: null }))).toEqual({ part: 'posting-day' });
  });

  it('is no slot where the course ends the road', () => {
    const options = Object.fromEntries(
      Object.entries(decision.options).map(([slug, each]) => [slug, { ...each, ends: 'gone' }]),
    );
    expect(missingIn({ ...decision, options }, draft({ ...examined, option }))).toBeNull();
  });
});

it('a reminder raises the slips of a slot that is missing, and of nothing else', () => {
  expect(remindedOf({ slot: 'fact' })).toEqual({ raised: 'fact', reminded: true });
  expect(remindedOf({ part: 'posting-day' })).toEqual({ raised: null, reminded: true });
  expect(remindedOf('course')).toEqual({ raised: null, reminded: true });
  expect(remindedOf(null)).toEqual({ raised: null, reminded: true });
});
