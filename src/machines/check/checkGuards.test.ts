/** Each guard of a claim by its name: whether one is due, how far it was checked, and which of its lines can be pressed. */
import { describe, expect, it } from 'vitest';
import { claimed } from '../../../tests/fixtures/checks.ts';
import { playing, upTo } from '../../../tests/fixtures/context.ts';
import { answerOf, rowsOf, type Asked } from '../../../tests/fixtures/guards.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import type { CheckPlay } from '../../domain/play/check.ts';
import type { Context } from '../../domain/play/context.ts';
import type { AppEvent } from '../events.ts';
import * as checkGuards from './checkGuards.ts';

const file = claimed();
const whole = documentedDocket(file, 'advocate');
const [, second = ''] = whole.entries.map(({ decision }) => decision);
const other: AppEvent = { type: 'panel.closed' };
const press = (line: string): AppEvent => ({ type: 'words.pressed', line });

/** The advocate's seat after so many decisions: a claim stands before the second and at the end. */
const at = (count: number, check: CheckPlay | null = null, change: Partial<Context> = {}): Context =>
  playing(file, upTo(whole, count), { check, ...change });
const met = (opened: boolean, ...pressed: string[]): CheckPlay => ({ check: 'early', opened, pressed });

const nowhere = at(2);
const fresh = at(1);
const opened = at(1, met(true));
const missed = at(1, met(true, 'date'));
const settled = at(1, met(true, 'date', 'vote'));
const secondRoad = at(1, null, { fork: { original: whole, decision: second, onward: true } });
const behindDoor = at(1, null, { side: { decision: second, docket: upTo(whole, 1) } });

const TABLE: Readonly<Record<keyof typeof checkGuards, readonly Asked[]>> = {
  isClaimDue: [
    [true, 'one stands before the next decision', fresh],
    [true, 'one stands at the end', at(4)],
    [true, 'its paper was opened and the wrong words pressed', missed],
    [true, 'another claim was settled', at(4, met(true, 'vote'))],
    [false, 'it was settled', settled],
    [false, 'none stands before the next decision', nowhere],
    [false, 'a second road comes by', secondRoad],
    [false, 'a side door is open', behindDoor],
  ],
  isClaimSettled: [
    [true, 'the words that settle it were pressed', settled],
    [false, 'only others were', missed],
    [false, 'another claim was settled', at(4, met(true, 'vote'))],
    [false, 'none stands here', nowhere],
    [false, 'a second road comes by', at(1, met(true, 'vote'), { fork: secondRoad.fork })],
  ],
  isPaperOpen: [
    [true, 'it was opened', opened],
    [false, 'the claim was met and no more', at(1, met(false))],
    [false, 'the claim was not met yet', fresh],
    [false, 'the paper of another claim was', at(4, met(true))],
    [false, 'none stands here', nowhere],
  ],
  isLine: [
    [true, 'a line of the paper', opened, press('date')],
    [true, 'the other, when one was pressed', missed, press('vote')],
    [false, 'it was pressed before', missed, press('date')],
    [false, 'the paper has no such line', opened, press('nobody')],
    [false, 'a name every object carries', opened, press('toString')],
    [false, 'none stands here', nowhere, press('date')],
    [false, 'another event', opened, other],
  ],
  isSettling: [
    [true, 'the words that settle it', opened, press('vote')],
    [false, 'other words', opened, press('date')],
    [false, 'none stands here', nowhere, press('vote')],
    [false, 'a second road comes by', secondRoad, press('vote')],
    [false, 'another event', opened, other],
  ],
};

describe('the guard', () => {
  it.each(rowsOf(TABLE))('%s says %s where %s', (name, answer, _why, asked) => {
    expect(answerOf(name, asked)).toBe(answer);
  });

  it('has its rows in this table', () => {
    expect(Object.keys(TABLE).sort()).toEqual(Object.keys(checkGuards).sort());
  });

  it('is asked at least once what it refuses and what it lets through', () => {
    const oneSided = Object.entries(TABLE).filter(([, rows]) => new Set(rows.map(([answer]) => answer)).size < 2);
    expect(oneSided.map(([name]) => name)).toEqual([]);
  });
});
