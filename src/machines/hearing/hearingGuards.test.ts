/** Each guard of the hearing by its name: whose words are due, which words exist, and what the bench still wants. */
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../tests/fixtures/context.ts';
import { answerOf, rowsOf, type Asked } from '../../../tests/fixtures/guards.ts';
import { argued, hearingAt, move } from '../../../tests/fixtures/hearing.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import type { AppEvent } from '../events.ts';
import * as hearingGuards from './hearingGuards.ts';

const nobody = contextOf(specimen);
const noCase = contextOf(specimen, { file: null, hearing: { docket: argued('two'), draft: {}, proofs: {} } });
const other: AppEvent = { type: 'panel.closed' };

// The town is asked first, about people who knew; then the residents, about the three days; then whoever had fewer turns.
const first = argued('two');
const second = argued('two', move('notice/people-knew', 'on-the-web'));
const third = argued('two', move('notice/people-knew', 'on-the-web'), move('notice/three-days', 'the-rule'));
const last = argued(
  'two',
  move('notice/people-knew', 'on-the-web'),
  move('notice/three-days', 'the-rule'),
  move('danger/how-soon', 'fence'),
  move('postponed/why-go-on', 'agreed'),
);
const right = { fact: 'fact/posted-9-march', authority: 'authority/notice-rule' };

const TABLE: Readonly<Record<keyof typeof hearingGuards, readonly Asked[]>> = {
  lacksHearing: [
    [true, 'nobody sits yet', nobody],
    [false, 'a hearing is under way', hearingAt(first)],
  ],
  hasAskedAll: [
    [true, 'every question was ruled on', hearingAt(last)],
    [false, 'one is left', hearingAt({ ...last, moves: last.moves.slice(0, -1) })],
    [false, 'nobody sits yet', nobody],
    [false, 'no case has come yet', noCase],
  ],
  opensStage: [
    [true, 'the first question of the first stage comes', hearingAt(first)],
    [false, 'the second question of a stage comes', hearingAt(second)],
    [true, 'the first question of the next stage comes', hearingAt(third)],
    [false, 'no question is left', hearingAt(last)],
    [false, 'nobody sits yet', nobody],
    [false, 'no case has come yet', noCase],
  ],
  leadIsOurs: [
    [true, 'both sides are played', hearingAt(first)],
    [true, 'the side asked is played', hearingAt(argued('town'))],
    [false, 'the side asked is nobody’s', hearingAt(argued('residents'))],
  ],
  answerIsOurs: [
    [true, 'both sides are played', hearingAt(first)],
    [true, 'the side across is played', hearingAt(argued('residents'))],
    [false, 'the side across is nobody’s', hearingAt(argued('town'))],
  ],
  benchIsPlayed: [
    [true, 'a third sits on the bench', hearingAt(argued('three'))],
    [false, 'two play', hearingAt(first)],
    [false, 'nobody sits yet', nobody],
  ],
  isPosition: [
    [true, 'a position on this question', hearingAt(first), { type: 'position.taken', position: 'on-the-web' }],
    [false, 'a position on another question', hearingAt(first), { type: 'position.taken', position: 'the-rule' }],
    [false, 'a name every object carries', hearingAt(first), { type: 'position.taken', position: 'toString' }],
    [false, 'another event', hearingAt(first), other],
  ],
  isInHearingTray: [
    [true, 'a fact of the tray', hearingAt(first), { type: 'slip.placed', id: 'fact/told-in-shop' }],
    [true, 'an authority of the tray', hearingAt(first), { type: 'slip.placed', id: 'authority/county-guide' }],
    [false, 'the tray of another question', hearingAt(first), { type: 'slip.placed', id: 'authority/notice-rule' }],
    [false, 'another event', hearingAt(first), other],
  ],
  isHearingSlot: [
    [true, 'a slip is taken out', hearingAt(first), { type: 'slip.lifted', slot: 'fact' }],
    [true, 'a slot is left empty', hearingAt(first), { type: 'slot.waived', slot: 'authority' }],
    [
      false,
      'the question has no facts in its tray',
      hearingAt({ ...last, moves: last.moves.slice(0, -1) }),
      { type: 'slot.waived', slot: 'fact' },
    ],
    [false, 'no slot is called so', hearingAt(first), { type: 'slip.lifted', slot: 'nobody' as 'fact' }],
    [false, 'another event', hearingAt(first), other],
  ],
  isHearingRaisable: [
    [
      true,
      'a position wants a fact',
      hearingAt(second, { position: 'the-rule' }),
      { type: 'slot.opened', slot: 'fact' },
    ],
    [false, 'no position is taken', hearingAt(second), { type: 'slot.opened', slot: 'fact' }],
    [
      false,
      'no slot is called so',
      hearingAt(second, { position: 'the-rule' }),
      { type: 'slot.opened', slot: 'nobody' as 'fact' },
    ],
    [false, 'another event', hearingAt(second, { position: 'the-rule' }), other],
  ],
  isPresented: [
    [true, 'a position and both slips', hearingAt(second, { position: 'the-rule', ...right })],
    [true, 'a slot left empty on purpose', hearingAt(second, { position: 'the-rule', ...right, fact: null })],
    [false, 'a slot not touched', hearingAt(second, { position: 'the-rule', authority: right.authority })],
    [false, 'no position', hearingAt(second, right)],
    [false, 'a position on another question', hearingAt(second, { position: 'they-knew', ...right })],
  ],
  benchWantsMore: [
    [false, 'both slips bear on it', hearingAt(second, { position: 'the-rule', ...right })],
    [true, 'a slip does not', hearingAt(second, { position: 'the-rule', ...right, fact: 'fact/bakery-opened' })],
    [true, 'a slot was left empty', hearingAt(second, { position: 'the-rule', ...right, authority: null })],
    [
      false,
      'it has asked once already',
      hearingAt(second, { position: 'the-rule', ...right, authority: null, pressed: true }),
    ],
    [false, 'nothing is presented yet', hearingAt(second, { position: 'the-rule' })],
    [false, 'no position is taken', hearingAt(second, { fact: null, authority: null })],
  ],
  isOffered: [
    [true, 'conceding', hearingAt(second, { position: 'the-rule' }), { type: 'line.taken', argument: null }],
    [
      true,
      'a line that meets it',
      hearingAt(second, { position: 'the-rule' }),
      { type: 'line.taken', argument: 'argument/everyone-knew' },
    ],
    [
      false,
      'what was just said',
      hearingAt(second, { position: 'the-rule' }),
      { type: 'line.taken', argument: 'argument/short-notice' },
    ],
    [
      false,
      'no argument is called so',
      hearingAt(second, { position: 'the-rule' }),
      { type: 'line.taken', argument: 'argument/nobody' },
    ],
    [false, 'another event', hearingAt(second, { position: 'the-rule' }), other],
  ],
  isConceded: [
    [true, 'nothing was said to it', hearingAt(second, { position: 'the-rule', answer: null })],
    [false, 'it was answered', hearingAt(second, { position: 'the-rule', answer: 'argument/everyone-knew' })],
    [false, 'nobody sits yet', nobody],
  ],
  isRuling: [
    [true, 'for a side', hearingAt(argued('three')), { type: 'bench.ruled', side: 'town' }],
    [true, 'open', hearingAt(argued('three')), { type: 'bench.ruled', side: 'open' }],
    [false, 'no side is called so', hearingAt(argued('three')), { type: 'bench.ruled', side: 'toString' }],
    [false, 'another event', hearingAt(argued('three')), other],
  ],
  isShowing: [
    [true, 'a reply to a showing', hearingAt(last), { type: 'showing.answered', showing: 'how-soon', reply: 'shown' }],
    [false, 'no such reply', hearingAt(last), { type: 'showing.answered', showing: 'how-soon', reply: 'toString' }],
    [false, 'no such showing', hearingAt(last), { type: 'showing.answered', showing: 'constructor', reply: 'name' }],
    [false, 'no case has come yet', noCase, { type: 'showing.answered', showing: 'how-soon', reply: 'shown' }],
    [false, 'another event', hearingAt(last), other],
  ],
};

describe('the guard', () => {
  it.each(rowsOf(TABLE))('%s says %s where %s', (name, answer, _why, asked) => {
    expect(answerOf(name, asked)).toBe(answer);
  });

  it('has its rows in this table', () => {
    expect(Object.keys(TABLE).sort()).toEqual(Object.keys(hearingGuards).sort());
  });

  it('is asked at least once what it refuses and what it lets through', () => {
    const oneSided = Object.entries(TABLE).filter(([, rows]) => new Set(rows.map(([answer]) => answer)).size < 2);
    expect(oneSided.map(([name]) => name)).toEqual([]);
  });
});
