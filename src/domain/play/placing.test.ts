/** One swap a slot, one second answer to what was corrected; the course is fixed once a slip was tried. */
import { describe, expect, it } from 'vitest';
import { advocateOf, specimen } from '../../../tests/fixtures/specimen.ts';
import type { Decision } from '../../content/schema/decision.ts';
import { judgeSlip } from '../scoring/judgeSlip.ts';
import type { Draft } from './context.ts';
import { entryFrom, isBacked, soundDraft } from './draft.ts';
import {
  canAnswer,
  canPlace,
  correctionOf,
  isClosed,
  isCourseFixed,
  verdictOn,
  withAnswer,
  withSlot,
} from './placing.ts';

const seat = advocateOf();
const letter = seat.decisions['write-the-letter'];
const notice = seat.decisions['read-the-notice'];
if (!letter || !notice) throw new Error('the specimen has lost a decision');
const RIGHT = 'fact/posted-9-march';
const WRONG = 'fact/bakery-opened';
const ALSO_WRONG = 'fact/fence-in-store'; // of a course that stands on nothing

const drafted = (change: Partial<Draft> = {}): Draft => ({
  decision: 'write-the-letter',
  parts: {},
  option: 'dates-and-fence',
  ...change,
});
const desk = (draft: Draft) => ({ file: specimen, judgeSlip, seat, decision: letter, draft });
const put = (draft: Draft, slips: readonly string[]): Draft =>
  slips.reduce((before, id) => withSlot(before, 'fact', id), draft);
const after = (...slips: string[]): Draft => put(drafted(), slips);
const silent = drafted({ option: 'no-letter' });

describe('a slip', () => {
  it.each([
    ['the right one at once', drafted(), [RIGHT], {}, true, undefined],
    ['a wrong one', drafted(), [WRONG], {}, false, undefined],
    ['a wrong one, then the right one', drafted(), [WRONG, RIGHT], { fact: WRONG }, true, ['fact']],
    ['two wrong ones', silent, [WRONG, ALSO_WRONG], { fact: WRONG }, true, ['fact']],
  ] as const)('%s', (_, begun, slips, missed, closed, second) => {
    const draft = put(begun, slips);
    expect(draft).toMatchObject({ fact: slips.at(-1), ...(Object.keys(missed).length > 0 && { missed }) });
    expect(isClosed(desk(draft), 'fact')).toBe(closed);
    expect(entryFrom(letter, draft).second).toEqual(second);
  });

  it.each([
    [true, 'into an open slot', drafted(), RIGHT],
    [true, 'into a slot left empty on purpose', drafted({ fact: null }), RIGHT],
    [true, 'in place of the one that was missed', after(WRONG), RIGHT],
    [false, 'before a course is chosen', drafted({ option: undefined }), RIGHT],
    [false, 'where the tray does not offer it', drafted(), 'fact/nobody'],
    [false, 'where it stands already', after(WRONG), WRONG],
    [false, 'a second time after it was missed', withSlot(after(WRONG), 'fact', null), WRONG],
    [true, 'after a miss that was taken out', withSlot(after(WRONG), 'fact', null), RIGHT],
    [false, 'where one fits', after(RIGHT), WRONG],
    [false, 'after the second', put(silent, [WRONG, ALSO_WRONG]), RIGHT],
  ] as const)('may be put (%s) %s', (may, _, draft, id) => {
    expect(canPlace(desk(draft), id)).toBe(may);
  });

  it('is the second one still after the play was put away and taken up again', () => {
    const kept = JSON.parse(JSON.stringify(after(WRONG))) as Draft;
    const back = soundDraft(seat, kept, Object.keys(seat.decisions).indexOf('write-the-letter'));
    expect(back).toEqual(kept);
    expect(entryFrom(letter, withSlot(back ?? kept, 'fact', RIGHT)).second).toEqual(['fact']);
  });

  it('is the second one after the slot was left empty on a miss, and an empty slot is none', () => {
    const empty = withSlot(after(WRONG), 'fact', null);
    expect(entryFrom(letter, empty).second).toBeUndefined();
    expect(entryFrom(letter, withSlot(empty, 'fact', RIGHT)).second).toEqual(['fact']);
  });

  it('is not asked of a course that ends the road', () => {
    const option = letter.options['no-letter'];
    if (!option) throw new Error('the specimen has lost an option');
    const ending = { ...letter, options: { ...letter.options, 'no-letter': { ...option, ends: 'the-end' } } };
    const draft = drafted({ option: 'no-letter' });
    expect(canPlace({ ...desk(draft), decision: ending }, RIGHT)).toBe(false);
    expect(isBacked(ending, draft)).toBe(true);
  });

  it('is judged only behind a course', () => {
    expect(verdictOn(desk(after(RIGHT)), 'fact')?.verdict).toBe('right');
    expect(verdictOn(desk(drafted({ fact: RIGHT, option: undefined })), 'fact')).toBeUndefined();
    expect(verdictOn(desk(drafted({ fact: null })), 'fact')).toBeUndefined();
  });

  it.each([
    [drafted(), false],
    [drafted({ fact: null }), false],
    [after(RIGHT), true],
    [after(WRONG), true],
    [withSlot(after(WRONG), 'fact', null), true],
  ] as const)('fixes the course once it was tried (%#)', (draft, fixed) => {
    expect(isCourseFixed(draft)).toBe(fixed);
  });
});

describe('an answer', () => {
  const corrected: Decision = {
    ...notice,
    parts: Object.fromEntries(
      Object.entries(notice.parts).map(([slug, part]) => [
        slug,
        {
          ...part,
          replies: Object.fromEntries(
            Object.entries(part.replies).map(([id, reply]) => [
              id,
              id === 'in-time'
                ? { ...reply, corrected: { by: 'The clerk', text: 'Three days are not seven.' } }
                : reply,
            ]),
          ),
        },
      ]),
    ),
  };
  const open: Draft = { decision: 'read-the-notice', parts: {} };
  const wrong = withAnswer(corrected, open, 'posting-day', 'in-time');

  it('may be changed until it meets a correction; then the first counts, and a second is kept beside it', () => {
    const first = withAnswer(corrected, open, 'posting-day', 'too-late');
    expect(withAnswer(corrected, first, 'posting-day', 'in-time')).toEqual(wrong);
    expect(correctionOf(corrected, wrong, 'posting-day')?.by).toBe('The clerk');
    expect(correctionOf(corrected, first, 'posting-day')).toBeUndefined();
    const right = withAnswer(corrected, wrong, 'posting-day', 'too-late');
    expect(right).toMatchObject({ parts: { 'posting-day': 'in-time' }, putRight: { 'posting-day': 'too-late' } });
    expect(canAnswer(corrected, right, 'posting-day', 'in-time')).toBe(false);
    expect(canAnswer(corrected, right, 'posting-day', 'too-late')).toBe(false);
  });

  it.each([
    [true, open, 'in-time'],
    [true, wrong, 'too-late'],
    [false, wrong, 'in-time'],
    [false, open, 'nobody'],
  ] as const)('may be given: %s', (may, draft, reply) => {
    expect(canAnswer(corrected, draft, 'posting-day', reply)).toBe(may);
  });
});

it('a line of a call is answered in its turn, and a line of a paper in any', () => {
  const { 'call-the-clerk': call, 'read-the-notice': notice } = advocateOf().decisions;
  if (!call || !notice) throw new Error('the specimen has lost its call or its notice');
  const draft = (parts: Draft['parts']): Draft => ({ decision: 'any', parts });
  expect(canAnswer(call, draft({}), 'crack', 'hear-it')).toBe(false);
  expect(canAnswer(call, draft({ opening: 'the-dates' }), 'crack', 'hear-it')).toBe(true);
  expect(canAnswer(notice, draft({}), 'small-print', 'not-notice')).toBe(true);
});
