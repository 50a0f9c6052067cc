/** Whose words are due in an exchange, what was used up before them, and what the finished exchange becomes. */
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../tests/fixtures/context.ts';
import { argued, hearingAt, move } from '../../../tests/fixtures/hearing.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import type { HearingDraft } from './context.ts';
import { cited, isFilled, isTheirs, moveFrom, offered, toMeet, turnOf, wantsMore } from './turn.ts';

const docket = argued('two', move('notice/people-knew', 'on-the-web'));
const over = argued(
  'two',
  move('notice/people-knew', 'on-the-web'),
  move('notice/three-days', 'the-rule'),
  move('danger/how-soon', 'fence'),
  move('postponed/why-go-on', 'agreed'),
);
const turn = (draft: HearingDraft = {}) => turnOf(hearingAt(docket, draft));
const right = { position: 'the-rule', fact: 'fact/posted-9-march', authority: 'authority/notice-rule' };

describe('a turn', () => {
  it('is of the question that comes next: who is asked, who meets it, what is already used', () => {
    expect(turn()).toMatchObject({
      exchange: { id: 'notice/three-days' },
      stage: { ref: 'S1' },
      question: { ref: 'Q1' },
      respondent: 'residents',
      opponent: 'town',
      position: null,
      docket,
    });
    expect([...turn().used]).toEqual(['argument/web-counts']);
  });

  it('knows the position taken, and counts it and its answer as used', () => {
    expect(turn({ position: 'the-rule' }).position?.asserts).toEqual(['argument/short-notice']);
    expect(turn({ position: 'they-knew' }).position).toBeNull();
    expect([...turn({ position: 'the-rule', answer: 'argument/everyone-knew' }).used]).toEqual([
      'argument/web-counts',
      'argument/short-notice',
      'argument/everyone-knew',
    ]);
    expect([...turn({ position: 'the-rule', answer: null }).used]).toEqual([
      'argument/web-counts',
      'argument/short-notice',
    ]);
  });

  it('is none where no case has come, nobody sits, or everything was asked', () => {
    const none = 'no exchange is under way';
    expect(() => turnOf(contextOf(specimen))).toThrow(none);
    expect(() => turnOf({ ...hearingAt(docket), file: null })).toThrow(none);
    expect(() => turnOf(hearingAt(over))).toThrow(none);
  });

  it('is a player’s where that side is played', () => {
    expect(isTheirs(turn(), 'town')).toBe(true);
    const alone = turnOf(hearingAt({ ...docket, players: 'town' }));
    expect([isTheirs(alone, 'town'), isTheirs(alone, 'residents')]).toEqual([true, false]);
  });
});

describe('a position', () => {
  it('is filled when every slot that could be backed was touched', () => {
    expect(isFilled(turn({ fact: null }))).toBe(false);
    expect(isFilled(turn({ fact: null, authority: 'authority/notice-rule' }))).toBe(true);
    // The last question has no facts in its tray, so it wants none.
    expect(isFilled(turnOf(hearingAt({ ...over, moves: over.moves.slice(0, -1) }, { authority: null })))).toBe(true);
  });

  it('is asked about once, and only where a slip that could bear does not', () => {
    expect(wantsMore(turn(right))).toBe(false);
    expect(wantsMore(turn({ ...right, fact: 'fact/bakery-opened' }))).toBe(true);
    expect(wantsMore(turn({ ...right, fact: null }))).toBe(true);
    expect(wantsMore(turn({ ...right, fact: null, pressed: true }))).toBe(false);
    expect(wantsMore(turn({ fact: null, authority: null }))).toBe(false);
  });

  it('cites the slips it holds and not the slots left empty', () => {
    expect(cited({ fact: 'fact/x', authority: null })).toStrictEqual({ fact: 'fact/x' });
    expect(cited({ authority: 'authority/y' })).toStrictEqual({ authority: 'authority/y' });
  });
});

describe('what is to be met', () => {
  it('is the position, by the side across; then its answer, by the side that was asked', () => {
    expect(toMeet(turn({ position: 'the-rule' }))).toMatchObject({
      said: { asserts: ['argument/short-notice'] },
      side: 'town',
    });
    expect(toMeet(turn({ position: 'the-rule', answer: 'argument/everyone-knew' }))).toEqual({
      said: { asserts: ['argument/everyone-knew'], denies: [] },
      side: 'residents',
    });
    expect(toMeet(turn({ position: 'the-rule', answer: null })).side).toBe('town');
    expect(toMeet(turn())).toEqual({ said: { asserts: [], denies: [] }, side: 'town' });
  });

  it('is met by lines of the side whose words are due, in an order that changes with what was said', () => {
    const lines = offered(turn({ position: 'the-rule' }));
    expect(lines).toContain('argument/everyone-knew');
    expect(lines.map((id) => specimen.arguments[id]?.side).filter((side) => side === 'residents')).toEqual([]);
    const rejoinders = offered(turn({ position: 'the-rule', answer: 'argument/everyone-knew' }));
    expect(rejoinders).toContain('argument/talk-is-no-notice');
    expect(rejoinders.map((id) => specimen.arguments[id]?.side).filter((side) => side === 'town')).toEqual([]);
  });
});

describe('a finished exchange', () => {
  it('becomes a move with what was cited, said and ruled', () => {
    expect(
      moveFrom(turn({ ...right, answer: 'argument/everyone-knew', rejoinder: 'argument/x', ruled: 'town' })),
    ).toStrictEqual({
      question: 'notice/three-days',
      position: 'the-rule',
      fact: 'fact/posted-9-march',
      authority: 'authority/notice-rule',
      answer: 'argument/everyone-knew',
      rejoinder: 'argument/x',
      ruled: 'town',
    });
    expect(moveFrom(turn({ position: 'the-rule', fact: null }))).toStrictEqual(move('notice/three-days', 'the-rule'));
  });

  it('is no move without a position', () => {
    expect(() => moveFrom(turn())).toThrow('no position was taken on notice/three-days');
  });
});
