/** Each guard of the short bench by its name: who has still to choose, what can be chosen, and whether there is more to hear. */
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../tests/fixtures/context.ts';
import { answerOf, rowsOf, type Asked } from '../../../tests/fixtures/guards.ts';
import { argued, hearingAt, move } from '../../../tests/fixtures/hearing.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { openHearing, type HearingDocket, type Move } from '../../domain/hearing/hearingDocket.ts';
import type { Context, HearingDraft } from '../../domain/play/context.ts';
import type { AppEvent } from '../events.ts';
import * as benchGuards from './benchGuards.ts';

const nobody = contextOf(specimen);
const noCase = contextOf(specimen, { file: null, hearing: { docket: argued('two'), draft: {}, proofs: {} } });
const other: AppEvent = { type: 'panel.closed' };

/** The short bench. Its first stage asks the town about people who knew, then the residents about the three days. */
const bench = (players: string, draft: HearingDraft = {}, ...moves: Move[]): Context =>
  hearingAt(docketOf(players, ...moves), draft);
const docketOf = (players: string, ...moves: Move[]): HearingDocket => ({
  ...openHearing(specimen, players, 0, { form: 'bench' }),
  moves,
});
const bothHands = hearingAt(openHearing(specimen, 'two', 0, { form: 'bench', hands: 'both' }));
const whole = hearingAt(argued('two'));
const townHeard = move('notice/people-knew', 'they-knew');
const townChose: HearingDraft = { sealed: { town: 'they-knew' } };
const bothChose: HearingDraft = { sealed: { town: 'they-knew', residents: 'the-rule' } };

const takes = (position: string): AppEvent => ({ type: 'position.taken', position });
const hand = (side: string, position: string): AppEvent => ({ type: 'hand.chosen', side, position });

const TABLE: Readonly<Record<keyof typeof benchGuards, readonly Asked[]>> = {
  isShort: [
    [true, 'the short bench sits', bench('two')],
    [false, 'the whole hearing is held', whole],
    [false, 'nobody sits yet', nobody],
  ],
  judgeWaits: [
    [true, 'a third rules and one side of the stage is still to be heard', bench('three')],
    [false, 'both sides of the stage were heard', bench('three', {}, townHeard)],
    [true, 'the next stage begins', bench('three', {}, townHeard, move('notice/three-days', 'the-rule'))],
    [false, 'nobody sits on the bench', bench('two')],
    [false, 'the whole hearing is held, where each exchange is ruled on', hearingAt(argued('three'))],
  ],
  isSealed: [
    [true, 'both sides have chosen', bench('two', bothChose)],
    [true, 'the one side that is still to be heard has', bench('two', bothChose, townHeard)],
    [false, 'one has', bench('two', townChose)],
    [false, 'none has', bench('two')],
  ],
  bothHandsChoose: [
    [true, 'both hands lie on one keyboard', bothHands],
    [false, 'the device is handed over', bench('two')],
    [false, 'nobody sits yet', nobody],
  ],
  sharesDevice: [
    [true, 'two play', bench('two')],
    [true, 'three play', bench('three')],
    [false, 'one plays alone', bench('town')],
    [false, 'nobody sits yet', nobody],
    [false, 'no case has come yet', noCase],
  ],
  hasSealedOne: [
    [true, 'the first side has chosen', bench('two', townChose)],
    [true, 'the second has', bench('two', { sealed: { residents: 'the-rule' } })],
    [false, 'none has', bench('two')],
    [false, 'only the side that was heard already had', bench('two', townChose, townHeard)],
  ],
  isSecretPosition: [
    [true, 'the side whose turn it is chooses', bench('two'), takes('they-knew')],
    [true, 'the other does when its turn has come', bench('two', townChose), takes('waste-paper')],
    [false, 'a position of the side that comes later', bench('two'), takes('waste-paper')],
    [false, 'a position of the side that has chosen', bench('two', townChose), takes('they-knew')],
    [false, 'both have chosen', bench('two', bothChose), takes('they-knew')],
    [false, 'a name every object carries', bench('two'), takes('toString')],
    [false, 'another event', bench('two'), other],
  ],
  isDuePosition: [
    [true, 'a position of the side whose turn it is', bench('two'), takes('they-knew')],
    [true, 'a position of the side that comes later', bench('two'), takes('waste-paper')],
    [true, 'a position of the side that has chosen', bench('two', townChose), takes('they-knew')],
    [false, 'its side was heard already', bench('two', {}, townHeard), takes('they-knew')],
    [false, 'a position of the next stage', bench('two'), takes('fence')],
    [false, 'a name every object carries', bench('two'), takes('toString')],
    [false, 'another event', bench('two'), other],
  ],
  isSecretChosen: [
    [true, 'a position is in hand', bench('two', { position: 'they-knew' })],
    [false, 'none is', bench('two')],
    [false, 'the one chosen before was sealed', bench('two', townChose)],
  ],
  isHandChoice: [
    [true, 'the left hand chooses for its side', bothHands, hand('town', 'on-the-web')],
    [true, 'the right hand chooses for its own', bothHands, hand('residents', 'the-rule')],
    [false, 'a hand reaches for the other side’s position', bothHands, hand('town', 'the-rule')],
    [false, 'no side is called so', bothHands, hand('toString', 'the-rule')],
    [false, 'a name every object carries', bothHands, hand('town', 'toString')],
    [false, 'another event', bothHands, takes('they-knew')],
  ],
  hasMorePhrases: [
    [true, 'one of two phrases was heard', bench('two', { position: 'they-knew', heard: 1 })],
    [true, 'none was', bench('two', { position: 'they-knew' })],
    [false, 'both were', bench('two', { position: 'they-knew', heard: 2 })],
    [false, 'no position is taken', bench('two')],
  ],
  mayObject: [
    [true, 'both sides are played', bench('two')],
    [true, 'the side that is not heard is played', bench('residents')],
    [false, 'the side that is heard is the only one played', bench('town')],
    [true, 'that side listens in its turn', bench('town', {}, townHeard)],
  ],
  isObjectedByThem: [
    [true, 'nobody’s side hears what is no law', bench('town', { position: 'on-the-web', heard: 1 })],
    [true, 'it heard so in an earlier phrase', bench('town', { position: 'on-the-web', heard: 2 })],
    [false, 'it hears what counts', bench('residents', { position: 'the-rule', heard: 2 }, townHeard)],
    [false, 'what is no law is still to come', bench('residents', { position: 'waste-paper', heard: 1 }, townHeard)],
    [true, 'and when it has come', bench('residents', { position: 'waste-paper', heard: 2 }, townHeard)],
    [false, 'the other side is played and objects itself', bench('two', { position: 'on-the-web', heard: 1 })],
    [false, 'no line is being heard', bench('town')],
  ],
};

describe('the guard', () => {
  it.each(rowsOf(TABLE))('%s says %s where %s', (name, answer, _why, asked) => {
    expect(answerOf(name, asked)).toBe(answer);
  });

  it('has its rows in this table', () => {
    expect(Object.keys(TABLE).sort()).toEqual(Object.keys(benchGuards).sort());
  });

  it('is asked at least once what it refuses and what it lets through', () => {
    const oneSided = Object.entries(TABLE).filter(([, rows]) => new Set(rows.map(([answer]) => answer)).size < 2);
    expect(oneSided.map(([name]) => name)).toEqual([]);
  });
});
