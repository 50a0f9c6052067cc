/** A draft: what it still lacks, what it may hold, what it becomes, and what of a kept one is taken up again. */
import { describe, expect, it } from 'vitest';
import { advocateOf, specimen } from '../../../tests/fixtures/specimen.ts';
import type { WithId } from '../../content/schema/caseFile.ts';
import type { Decision } from '../../content/schema/decision.ts';
import { documentedDocket } from '../docket/docket.ts';
import type { Draft } from './context.ts';
import { entryFrom, isAnswered, isBacked, isReply, slotFor, soundDraft } from './draft.ts';

const seat = advocateOf();
function decisionNamed(slug: string): WithId<Decision> {
  const decision = seat.decisions[slug];
  if (!decision) throw new Error(`the specimen has no decision ${slug}`);
  return decision;
}
const notice = decisionNamed('read-the-notice'); // a slot for a fact, and two parts
const call = decisionNamed('call-the-clerk'); // no slots
const letter = decisionNamed('write-the-letter'); // both slots, no parts
const draft = (change: Partial<Draft> = {}): Draft => ({ decision: 'read-the-notice', parts: {}, ...change });
const answered = { 'posting-day': 'too-late', 'small-print': 'not-notice' };

describe('a draft', () => {
  it('is answered when every part is', () => {
    expect(isAnswered(notice, draft())).toBe(false);
    expect(isAnswered(notice, draft({ parts: { 'posting-day': 'too-late' } }))).toBe(false);
    expect(isAnswered(notice, draft({ parts: answered }))).toBe(true);
    expect(isAnswered(letter, draft())).toBe(true);
  });

  it('is backed when every slot holds a slip or was left empty on purpose', () => {
    expect(isBacked(letter, draft({ fact: 'fact/bakery-opened' }))).toBe(false);
    expect(isBacked(letter, draft({ fact: 'fact/bakery-opened', authority: null }))).toBe(true);
    expect(isBacked(call, draft())).toBe(true);
  });

  it('may hold replies of its own parts alone', () => {
    expect(isReply(notice, 'posting-day', 'too-late')).toBe(true);
    expect(isReply(notice, 'posting-day', 'good-enough')).toBe(false);
    expect(isReply(notice, 'nobody', 'too-late')).toBe(false);
    expect(isReply(notice, 'constructor', 'name')).toBe(false);
    expect(isReply(notice, 'posting-day', 'constructor')).toBe(false);
  });

  it('takes slips of its tray, each into the slot of its kind', () => {
    expect(slotFor(letter, 'fact/bakery-opened')).toBe('fact');
    expect(slotFor(letter, 'authority/notice-rule')).toBe('authority');
    expect(slotFor(letter, 'fact/told-in-shop')).toBeUndefined();
    // A tray may hold what the decision has no slot for.
    expect(slotFor({ ...letter, slots: ['authority'] }, 'fact/bakery-opened')).toBeUndefined();
    expect(slotFor({ ...letter, slots: ['fact'] }, 'authority/notice-rule')).toBeUndefined();
  });

  it('becomes an entry that says only what was chosen', () => {
    expect(entryFrom(letter, draft({ option: 'no-letter', fact: null }))).toStrictEqual({
      decision: 'write-the-letter',
      option: 'no-letter',
      parts: {},
    });
    expect(entryFrom(letter, draft({ option: 'no-letter', fact: 'fact/x', authority: 'authority/y' }))).toStrictEqual({
      decision: 'write-the-letter',
      option: 'no-letter',
      parts: {},
      fact: 'fact/x',
      authority: 'authority/y',
    });
  });

  it('becomes no entry without a course', () => {
    expect(() => entryFrom(letter, draft())).toThrow('no course is chosen at write-the-letter');
  });
});

describe('a kept draft', () => {
  const sound = draft({ parts: answered, option: 'let-it-pass', fact: 'fact/bakery-opened' });

  it('comes back as it was at the decision that comes next', () => {
    expect(soundDraft(seat, sound, 0)).toStrictEqual(sound);
    expect(soundDraft(seat, draft({ fact: null }), 0)).toStrictEqual(draft({ fact: null }));
  });

  it.each<[string, Draft | null, number]>([
    ['there is none', null, 0],
    ['another decision comes next', sound, 1],
    ['every decision is entered', sound, documentedDocket(specimen, seat.id).entries.length],
    ['it is of no decision', draft({ decision: 'nobody' }), 0],
    ['its name is one that every object carries', draft({ decision: 'constructor' }), 0],
  ])('does not come back where %s', (_, kept, count) => {
    expect(soundDraft(seat, kept, count)).toBeNull();
  });

  it.each<[string, Partial<Draft>, Partial<Draft>]>([
    ['an unknown part', { parts: { ...answered, nobody: 'x' } }, { parts: answered }],
    ['a part every object carries', { parts: { ...answered, constructor: 'name' } }, { parts: answered }],
    [
      'an unknown reply',
      { parts: { 'posting-day': 'nobody', 'small-print': 'not-notice' } },
      { parts: { 'small-print': 'not-notice' } },
    ],
    ['an unknown course', { option: 'nobody' }, { option: undefined }],
    ['a course every object carries', { option: 'toString' }, { option: undefined }],
    ['a slip the tray does not hold', { fact: 'fact/told-in-shop' }, { fact: undefined }],
    ['an authority as a fact', { fact: 'authority/notice-rule' }, { fact: undefined }],
    ['a slip that is no text', { fact: 7 as never }, { fact: undefined }],
    ['a course in a list', { option: ['let-it-pass'] as never }, { option: undefined }],
    [
      'a reply in a list',
      { parts: { ...answered, 'posting-day': ['too-late'] as never } },
      { parts: { 'small-print': 'not-notice' } },
    ],
    ['a slip in a list', { fact: ['fact/bakery-opened'] as never }, { fact: undefined }],
    ['a slot it has not', { authority: null }, { authority: undefined }],
  ])('comes back without %s', (_, change, expected) => {
    const back = soundDraft(seat, { ...sound, ...change }, 0);
    expect(back).toEqual({ ...sound, ...expected });
    for (const [field, value] of Object.entries(expected))
      if (value === undefined) expect(back).not.toHaveProperty(field);
  });

  it('comes back with each slip in its own slot alone', () => {
    const kept = {
      decision: 'write-the-letter',
      parts: {},
      fact: 'authority/notice-rule',
      authority: 'fact/bakery-opened',
    };
    expect(soundDraft(seat, kept, 2)).toStrictEqual({ decision: 'write-the-letter', parts: {} });
  });
});
