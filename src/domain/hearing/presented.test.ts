/** Whether the slips beside a position bear on it, and what the bench may ask for at all. */
import { describe, expect, it, test } from 'vitest';
import type { HearingPosition, Question } from '../../content/schema/hearing.ts';
import { file, hearing } from '../../../tests/fixtures/hearing.ts';
import { questionOf } from './agenda.ts';
import { backingOfPosition, canBeBacked, slotOfSlip, slotsOf } from './presented.ts';

const { question } = questionOf(hearing, 'notice/three-days');
const trayOf = (facts: string[], authorities: string[]): Question => ({ ...question, tray: { facts, authorities } });
const position = (change: Partial<HearingPosition>): HearingPosition => ({
  text: 'We say so.',
  asserts: [],
  denies: [],
  faces: [],
  ...change,
});
const theRule = position({ asserts: ['argument/short-notice'] });

test('a question has a slot for each kind of slip in its tray', () => {
  expect(slotsOf(trayOf(['fact/posted-9-march'], ['authority/notice-rule']))).toEqual(['fact', 'authority']);
  expect(slotsOf(trayOf(['fact/posted-9-march'], []))).toEqual(['fact']);
  expect(slotsOf(trayOf([], ['authority/notice-rule']))).toEqual(['authority']);
  expect(slotsOf(trayOf([], []))).toEqual([]);
});

test('a slip belongs into the slot of its kind, if the tray offers it', () => {
  const tray = trayOf(['fact/posted-9-march'], ['authority/notice-rule']);
  expect(slotOfSlip(tray, 'fact/posted-9-march')).toBe('fact');
  expect(slotOfSlip(tray, 'authority/notice-rule')).toBe('authority');
  expect(slotOfSlip(tray, 'fact/bakery-opened')).toBeUndefined();
});

describe('what a slip is worth', () => {
  const all = trayOf(
    ['fact/posted-9-march', 'fact/bakery-opened', 'fact/none'],
    ['authority/notice-rule', 'authority/web-rule', 'authority/county-guide'],
  );
  const [argument] = theRule.asserts;

  it.each([
    { slot: 'fact', slip: 'fact/posted-9-march', verdict: 'right' },
    { slot: 'fact', slip: 'fact/bakery-opened', verdict: 'beside' },
    { slot: 'fact', slip: 'fact/none', verdict: 'not-known' },
    { slot: 'fact', slip: undefined, verdict: 'empty' },
    { slot: 'authority', slip: 'authority/notice-rule', verdict: 'right' },
    { slot: 'authority', slip: 'authority/county-guide', verdict: 'beside' },
    { slot: 'authority', slip: 'authority/web-rule', verdict: 'not-in-force' }, // of a later day
    { slot: 'authority', slip: undefined, verdict: 'empty' },
  ])('$slip in the slot for $slot is $verdict', ({ slot, slip, verdict }) => {
    const found = backingOfPosition(file, hearing, all, theRule, { [slot]: slip }).find((each) => each.slot === slot);
    expect(found).toEqual({ slot, verdict, argument, ...(slip !== undefined && { slip }) });
  });

  it('names the argument the slip bears on, also the second of two', () => {
    const both = position({ asserts: ['argument/fence-it-off', 'argument/short-notice'] });
    expect(backingOfPosition(file, hearing, all, both, { fact: 'fact/posted-9-march' })[0]).toMatchObject({
      verdict: 'right',
      argument: 'argument/short-notice',
    });
    expect(backingOfPosition(file, hearing, all, both, {})[0]).toMatchObject({ argument: 'argument/fence-it-off' });
  });

  it('a slip may bear on what is openly faced', () => {
    const facing = position({ asserts: ['argument/fence-it-off'], faces: ['argument/short-notice'] });
    expect(backingOfPosition(file, hearing, all, facing, { authority: 'authority/notice-rule' })[1]).toMatchObject({
      verdict: 'right',
      argument: 'argument/short-notice',
    });
  });

  it('a slip may bear on what answers the thing denied', () => {
    const denying = position({ denies: ['argument/everyone-knew'] }); // talk-is-no-notice answers it
    expect(backingOfPosition(file, hearing, all, denying, { authority: 'authority/notice-rule' })).toEqual([
      { slot: 'authority', verdict: 'right', slip: 'authority/notice-rule', argument: 'argument/talk-is-no-notice' },
    ]);
  });
});

test('denying what the map does not have leaves nothing to back', () => {
  const denying = position({ asserts: ['argument/fence-it-off'], denies: ['argument/none'] });
  const nothing = position({ denies: ['argument/none'] });
  const tray = trayOf(['fact/fence-in-store'], []);
  expect(backingOfPosition(file, hearing, tray, denying, {})).toEqual([
    { slot: 'fact', verdict: 'empty', argument: 'argument/fence-it-off' },
  ]);
  expect(backingOfPosition(file, hearing, tray, nothing, { fact: 'fact/fence-in-store' })).toEqual([]);
});

describe('what the bench may ask for', () => {
  it('is what some slip of the tray would be right for, and nothing else', () => {
    const can = (tray: Question, slot: 'fact' | 'authority') => canBeBacked(file, hearing, tray, theRule, slot);
    expect(can(trayOf(['fact/posted-9-march'], []), 'fact')).toBe(true);
    expect(can(trayOf(['fact/bakery-opened', 'fact/posted-9-march'], []), 'fact')).toBe(true);
    expect(can(trayOf(['fact/bakery-opened'], ['authority/notice-rule']), 'fact')).toBe(false);
    expect(can(trayOf(['fact/bakery-opened'], ['authority/notice-rule']), 'authority')).toBe(true);
    expect(can(trayOf(['fact/posted-9-march'], ['authority/web-rule']), 'authority')).toBe(false);
  });

  it('leaves a slot that nothing in the tray could fill unjudged, whatever is laid in it', () => {
    const tray = trayOf(['fact/bakery-opened'], ['authority/notice-rule']);
    expect(backingOfPosition(file, hearing, tray, theRule, { fact: 'fact/bakery-opened' })).toEqual([
      { slot: 'authority', verdict: 'empty', argument: 'argument/short-notice' },
    ]);
  });
});
