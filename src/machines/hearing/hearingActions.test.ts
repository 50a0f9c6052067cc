/** What each act of a hearing changes, and that an act without its event or without a hearing changes nothing. */
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../tests/fixtures/context.ts';
import { argued, hearingAt, move } from '../../../tests/fixtures/hearing.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import type { AppEvent } from '../events.ts';
import * as acts from './hearingActions.ts';

const other: AppEvent = { type: 'panel.closed' };
const opening = argued('two', move('notice/people-knew', 'on-the-web'));
const context = hearingAt(opening, { position: 'the-rule' });
const draftOf = (change: ReturnType<typeof acts.press>): unknown => change.hearing?.draft;

describe('an act of a player', () => {
  it.each<readonly [string, typeof acts.takePosition, AppEvent, object]>([
    [
      'takePosition',
      acts.takePosition,
      { type: 'position.taken', position: 'waste-paper' },
      { position: 'waste-paper' },
    ],
    [
      'placeHearingSlip',
      acts.placeHearingSlip,
      { type: 'slip.placed', id: 'fact/bakery-opened' },
      { position: 'the-rule', fact: 'fact/bakery-opened' },
    ],
    [
      'placeHearingSlip',
      acts.placeHearingSlip,
      { type: 'slip.placed', id: 'authority/web-rule' },
      { position: 'the-rule', authority: 'authority/web-rule' },
    ],
    [
      'waiveHearingSlot',
      acts.waiveHearingSlot,
      { type: 'slot.waived', slot: 'fact' },
      { position: 'the-rule', fact: null },
    ],
    [
      'liftHearingSlip',
      acts.liftHearingSlip,
      { type: 'slip.lifted', slot: 'fact' },
      { position: 'the-rule', fact: undefined },
    ],
    [
      'takeAnswer',
      acts.takeAnswer,
      { type: 'line.taken', argument: 'argument/x' },
      { position: 'the-rule', answer: 'argument/x' },
    ],
    [
      'takeRejoinder',
      acts.takeRejoinder,
      { type: 'line.taken', argument: null },
      { position: 'the-rule', rejoinder: null },
    ],
    ['takeRuling', acts.takeRuling, { type: 'bench.ruled', side: 'open' }, { position: 'the-rule', ruled: 'open' }],
  ])('%s puts its words into the draft and leaves the rest of the hearing alone', (_name, act, event, draft) => {
    const change = act({ context, event });
    expect(draftOf(change)).toStrictEqual(draft);
    expect(change.hearing).toMatchObject({ docket: opening, proofs: {} });
    expect(act({ context, event: other })).toEqual({});
  });

  it('places no slip that the tray does not hold', () => {
    expect(acts.placeHearingSlip({ context, event: { type: 'slip.placed', id: 'fact/fence-in-store' } })).toEqual({});
  });

  it('opens a hearing with its players, after as many rounds as were argued', () => {
    const given = {
      context: contextOf(specimen, { hearings: 2 }),
      event: { type: 'hearing.begun', players: 'town' } as const,
    };
    expect(acts.beginHearing(given)).toEqual({
      hearing: { docket: { ...argued('town'), round: 2 }, draft: {}, proofs: {} },
    });
    expect(acts.beginHearing({ ...given, event: other })).toEqual({});
    expect(acts.beginHearing({ ...given, context: contextOf(specimen, { file: null }) })).toEqual({});
  });

  it('answers a showing beside the answers given before', () => {
    const event = { type: 'showing.answered', showing: 'how-soon', reply: 'shown' } as const;
    const before = contextOf(specimen, { hearing: { docket: opening, draft: {}, proofs: { earlier: 'yes' } } });
    expect(acts.answerShowing({ context: before, event }).hearing?.proofs).toEqual({
      earlier: 'yes',
      'how-soon': 'shown',
    });
    expect(acts.answerShowing({ context: before, event: other })).toEqual({});
    expect(acts.answerShowing({ context: contextOf(specimen), event })).toEqual({});
  });
});

describe('an act of the bench or of a side nobody plays', () => {
  it('presses once', () => {
    expect(draftOf(acts.press({ context, event: other }))).toEqual({ position: 'the-rule', pressed: true });
  });

  it('leads with a position, and slips that bear on it', () => {
    expect(draftOf(acts.leadForThem({ context: hearingAt(argued('residents')), event: other }))).toMatchObject({
      position: 'they-knew',
      fact: 'fact/told-in-shop',
    });
  });

  it('answers what was said, and rejoins to what was answered', () => {
    expect(draftOf(acts.answerForThem({ context, event: other }))).toEqual({
      position: 'the-rule',
      answer: 'argument/everyone-knew',
    });
    const answered = hearingAt(opening, { position: 'the-rule', answer: 'argument/everyone-knew' });
    expect(draftOf(acts.rejoinForThem({ context: answered, event: other }))).toEqual({
      position: 'the-rule',
      answer: 'argument/everyone-knew',
      rejoinder: 'argument/talk-is-no-notice',
    });
  });

  it('enters the exchange as a move and begins the next with nothing said', () => {
    const done = hearingAt(opening, {
      position: 'the-rule',
      fact: null,
      authority: 'authority/notice-rule',
      answer: null,
      ruled: 'open',
    });
    const { hearing } = acts.recordExchange({ context: done, event: other });
    expect(hearing?.docket.moves).toEqual([
      ...opening.moves,
      move('notice/three-days', 'the-rule', { authority: 'authority/notice-rule', ruled: 'open' }),
    ]);
    expect(hearing?.draft).toEqual({});
  });

  it('ends the hearing and counts it', () => {
    const over = contextOf(specimen, { hearings: 1, hearing: { docket: opening, draft: {}, proofs: {} } });
    expect(acts.endHearing({ context: over, event: other })).toEqual({
      hearings: 2,
      hearing: { docket: opening, draft: {}, proofs: {}, ended: true },
    });
    expect(acts.endHearing({ context: contextOf(specimen), event: other })).toEqual({ hearings: 1, hearing: null });
  });
});
