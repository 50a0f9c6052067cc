/** What a kept draft may claim of second tries: a miss behind the course that stands, an answer that was corrected, and nothing else. */
import { describe, expect, it } from 'vitest';
import { advocateOf } from '../../../tests/fixtures/specimen.ts';
import type { Decision } from '../../content/schema/decision.ts';
import type { Seat } from '../../content/schema/caseFile.ts';
import type { Draft } from './context.ts';
import { soundDraft } from './draft.ts';
import { overclaims } from './tries.ts';

/** The seat, where one answer to the first part is corrected on its screen. */
function seatWithCorrection(): Seat {
  const seat = advocateOf();
  const decision = seat.decisions['read-the-notice'];
  const part = decision?.parts['posting-day'];
  const reply = part?.replies['in-time'];
  if (!decision || !part || !reply) throw new Error('the specimen has lost an answer');
  const corrected = { ...reply, corrected: { by: 'The clerk', text: 'Three days are too few.' } };
  const parts: Decision['parts'] = {
    ...decision.parts,
    'posting-day': { ...part, replies: { ...part.replies, 'in-time': corrected } },
  };
  return { ...seat, decisions: { ...seat.decisions, 'read-the-notice': { ...decision, parts } } };
}

const seat = seatWithCorrection();
const base: Draft = {
  decision: 'read-the-notice',
  parts: { 'posting-day': 'in-time', 'small-print': 'not-notice' },
  option: 'let-it-pass',
  fact: 'fact/posted-9-march',
};
const back = (change: object): Draft | null => soundDraft(seat, { ...base, ...change } as Draft, 0);

describe('a kept draft brings back', () => {
  it.each<[string, Partial<Draft>]>([
    ['a slip missed first, with another in its place', { missed: { fact: 'fact/bakery-opened' } }],
    ['a slip missed first, with the slot left empty', { fact: null, missed: { fact: 'fact/bakery-opened' } }],
    ['an answer put right', { putRight: { 'posting-day': 'too-late' } }],
  ])('%s', (_, change) => {
    const kept = { ...base, ...change };
    expect(back(change)).toStrictEqual(kept);
    expect(overclaims(kept, back(change) ?? {})).toBe(false);
  });

  it('a slip missed first, with nothing in its place yet', () => {
    const { fact: _, ...rest } = base;
    const kept: Draft = { ...rest, missed: { fact: 'fact/bakery-opened' } };
    expect(soundDraft(seat, kept, 0)).toStrictEqual(kept);
  });
});

describe('a kept draft is not believed', () => {
  it.each<[string, object]>([
    ['a second swap', { missed: { fact: ['fact/bakery-opened', 'fact/hearing-12-march'] } }],
    ['a miss in a slot it has not', { missed: { authority: 'authority/notice-rule' } }],
    ['a miss in what is no slot', { missed: { constructor: 'fact/bakery-opened' } }],
    ['a miss that equals the slip that stands', { missed: { fact: 'fact/posted-9-march' } }],
    ['a miss its tray does not hold', { missed: { fact: 'fact/told-in-shop' } }],
    ['a miss behind no course', { option: undefined, missed: { fact: 'fact/bakery-opened' } }],
    ['misses that are no table', { missed: 'fact/bakery-opened' }],
    ['misses in a list', { missed: ['fact/bakery-opened'] }],
    ['an answer put right that nobody corrected', { putRight: { 'small-print': 'good-enough' } }],
    ['an answer put right where none was given', { parts: {}, putRight: { 'posting-day': 'too-late' } }],
    ['an answer put right with one there is not', { putRight: { 'posting-day': 'nobody' } }],
    ['an answer put right at a part it has not', { putRight: { nobody: 'too-late' } }],
    ['answers put right that are no table', { putRight: 7 }],
  ])('%s, and the rest is kept', (_, change) => {
    const found = back(change);
    expect(found).not.toHaveProperty('missed');
    expect(found).not.toHaveProperty('putRight');
    const { missed: _missed, putRight: _putRight, ...rest } = { ...base, ...change } as Draft;
    expect(found).toEqual(rest);
    expect(overclaims({ ...base, ...change } as Draft, found ?? {})).toBe(true);
  });

  it('in one of two claims, and the other is kept', () => {
    const kept = { ...base, putRight: { 'posting-day': 'too-late', 'small-print': 'good-enough' } };
    expect(back(kept)?.putRight).toEqual({ 'posting-day': 'too-late' });
    expect(overclaims(kept, back(kept) ?? {})).toBe(true);
  });
});

it.each([undefined, null])('what claims %s claims nothing', (nothing) => {
  expect(overclaims({ missed: nothing as never }, {})).toBe(false);
});
