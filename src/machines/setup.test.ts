/** Each guard of the chart by its name: what it lets through and what it refuses. Those of the hearing, of its short bench and of a claim have tables of their own. */
import { describe, expect, it } from 'vitest';
import { contextOf, playing, upTo } from '../../tests/fixtures/context.ts';
import { answerOf, guardNames, rowsOf, type Asked } from '../../tests/fixtures/guards.ts';
import { cored, corePlay, leftOut } from '../../tests/fixtures/core.ts';
import { argued } from '../../tests/fixtures/hearing.ts';
import { advocateOf, specimen } from '../../tests/fixtures/specimen.ts';
import { coverOf } from '../content/load/coverOf.ts';
import type { CaseFile } from '../content/schema/caseFile.ts';
import type { Decision } from '../content/schema/decision.ts';
import { noticeOf } from '../domain/address/address.ts';
import { documentedDocket } from '../domain/docket/docket.ts';
import type { Context, Draft, Fork } from '../domain/play/context.ts';
import { sideDoor } from '../domain/play/sideDoor.ts';
import * as checkGuards from './check/checkGuards.ts';
import type { AppEvent } from './events.ts';
import * as benchGuards from './hearing/benchGuards.ts';
import * as hearingGuards from './hearing/hearingGuards.ts';

const whole = documentedDocket(specimen, 'advocate');
const title = contextOf(specimen, { file: null });
const misread = { problem: 'at', key: 'at', value: 'nowhere' } as const;
const other: AppEvent = { type: 'panel.closed' };

/** The specimen's seat after so many decisions, with this in hand. */
const at = (count: number, draft: Partial<Draft> = {}, change: Partial<Context> = {}): Context =>
  playing(specimen, upTo(whole, count), {
    draft: { decision: Object.keys(advocateOf().decisions)[Math.min(count, 3)] ?? '', parts: {}, ...draft },
    ...change,
  });

/** The seat asked for, while a play of this seat is kept, one decision of it made. */
const begunWith = (seat: string): Context =>
  contextOf(specimen, {
    saved: [{ docket: { ...upTo(whole, 1), seat }, draft: null, page: 'decision' }],
    intent: { how: 'new', seat: 'advocate' },
  });

/** The first decision with some of it changed. */
function with0(change: Partial<Decision>, document?: string): Context {
  const seat = advocateOf();
  const [slug = '', decision] = Object.entries(seat.decisions)[0] ?? [];
  if (!decision) throw new Error('the specimen has lost its first decision');
  const paper = specimen.documents['posted-notice'];
  if (!paper) throw new Error('the specimen has lost its paper');
  const file: CaseFile = {
    ...specimen,
    documents: {
      ...specimen.documents,
      'posted-notice': { ...paper, kind: (document ?? paper.kind) as typeof paper.kind },
    },
    seats: { advocate: { ...seat, decisions: { ...seat.decisions, [slug]: { ...decision, ...change } } } },
  };
  return { ...at(0), file };
}

const forked = (change: Partial<Fork> = {}, context: Context = at(4)): Context => ({
  ...context,
  fork: { original: whole, decision: 'call-the-clerk', onward: false, ...change },
});
const onCore = contextOf(cored, { seat: 'advocate', docket: corePlay, page: 'scorecard' });
const beside: Context = { ...onCore, side: sideDoor(cored, corePlay, leftOut[0] ?? '') };
const coda = documentedDocket(specimen, 'advocate', undefined, 'coda');
const inCoda = (made: number, open = true): Context =>
  at(4, {}, { coda: { docket: upTo(coda, made), draft: null, open } });
const hearing = { docket: argued('two'), draft: {}, proofs: {} };
const chosen = { option: 'write-to-clerk' };
const backed = { ...chosen, fact: 'fact/posted-9-march' };
const examined = { parts: { 'posting-day': 'too-late', 'small-print': 'not-notice' } };

/** The first decision, whose first part is the other side's line in two phrases, with this much of it said. */
function argued0(draft: Partial<Draft> = {}): Context {
  const [[first = '', part] = [], ...rest] = Object.entries(advocateOf().decisions['read-the-notice']?.parts ?? {});
  if (!part) throw new Error('the specimen has lost the parts of its first decision');
  const phrase = (text: string) => ({ text, objected: { by: 'The chair', text: 'Noted.' } });
  const line = { ...part, phrases: [phrase('The shop knew,'), phrase('so the town did.')] };
  const context = with0({ moment: 'argue', parts: { [first]: line, ...Object.fromEntries(rest) } });
  return { ...context, draft: { decision: 'read-the-notice', parts: {}, ...draft } };
}

/** A course that ends the road, taken up. */
function endingAt(): Context {
  const decision = advocateOf().decisions['read-the-notice'];
  const ends = Object.fromEntries(
    Object.entries(decision?.options ?? {}).map(([slug, option]) => [slug, { ...option, ends: 'gone' }]),
  );
  const context = with0({ options: ends });
  return { ...context, draft: { decision: 'read-the-notice', parts: {}, option: 'take-it-down' } };
}

const TABLE: Readonly<Record<string, readonly Asked[]>> = {
  isSeat: [
    [true, 'a seat of the case is chosen', title, { type: 'seat.chosen', seat: 'advocate' }],
    [true, 'a link names a seat of the case', title, { type: 'place.linked', seat: 'advocate', at: 'briefing' }],
    [false, 'no seat is called so', title, { type: 'seat.chosen', seat: 'nobody' }],
    [false, 'every object carries that name', title, { type: 'place.linked', seat: 'constructor', at: 'briefing' }],
    [false, 'the event names no seat', title, other],
  ],
  isEdition: [
    [true, 'it is one that seats have', title, { type: 'edition.chosen', edition: 'core' }],
    [false, 'nothing is called so', title, { type: 'edition.chosen', edition: 'long' as 'full' }],
    [false, 'the event names none', title, other],
  ],
  hasBegunSeat: [
    [true, 'a play of the seat was begun', begunWith('advocate'), other],
    [false, 'another seat was begun', begunWith('clerk'), other],
    [false, 'nothing is kept', { ...begunWith('advocate'), saved: [] }, other],
    [false, 'a kept play is taken up', { ...begunWith('advocate'), intent: { how: 'read' } }, other],
  ],
  isSaved: [
    [true, 'the first kept play', { ...title, saved: [saved('advocate')] }, { type: 'play.resumed', index: 0 }],
    [false, 'nothing is kept', title, { type: 'play.resumed', index: 0 }],
    [false, 'only one play is kept', { ...title, saved: [saved('advocate')] }, { type: 'play.resumed', index: 1 }],
    [
      false,
      'no play comes before the first',
      { ...title, saved: [saved('advocate')] },
      { type: 'play.resumed', index: -1 },
    ],
    [
      false,
      'its seat is gone from the case',
      { ...title, saved: [saved('nobody')] },
      { type: 'play.resumed', index: 0 },
    ],
    [false, 'another event', { ...title, saved: [saved('advocate')] }, other],
  ],
  isOption: [
    [true, 'a course of this decision', at(0), { type: 'option.chosen', option: 'let-it-pass' }],
    [false, 'a slip was tried', at(0, backed), { type: 'option.chosen', option: 'let-it-pass' }],
    [false, 'a course of another decision', at(0), { type: 'option.chosen', option: 'no-way-back' }],
    [false, 'a name every object carries', at(0), { type: 'option.chosen', option: 'toString' }],
    [false, 'another event', at(0), other],
  ],
  isReplyHere: [
    [
      true,
      'a reply to a part of this decision',
      at(0),
      { type: 'part.answered', part: 'posting-day', reply: 'in-time' },
    ],
    [false, 'a reply to the other part', at(0), { type: 'part.answered', part: 'posting-day', reply: 'good-enough' }],
    [false, 'a part of another decision', at(0), { type: 'part.answered', part: 'opening', reply: 'the-dates' }],
    [false, 'a part every object carries', at(0), { type: 'part.answered', part: 'constructor', reply: 'name' }],
    [false, 'a reply every object carries', at(0), { type: 'part.answered', part: 'posting-day', reply: 'toString' }],
    [false, 'another event', at(0), other],
  ],
  isPlaceable: [
    [true, 'a fact of the tray', at(0, chosen), { type: 'slip.placed', id: 'fact/bakery-opened' }],
    [
      true,
      'an authority of the tray',
      at(3, { option: 'close-at-once' }),
      { type: 'slip.placed', id: 'authority/county-guide' },
    ],
    [false, 'no course is chosen', at(0), { type: 'slip.placed', id: 'fact/bakery-opened' }],
    [false, 'a fact the tray does not hold', at(0, chosen), { type: 'slip.placed', id: 'fact/bridge-cracked' }],
    [false, 'the decision has no slot for it', at(0, chosen), { type: 'slip.placed', id: 'authority/notice-rule' }],
    [false, 'nothing is called so', at(0, chosen), { type: 'slip.placed', id: 'fact/nobody' }],
    [false, 'one that fits stands there', at(0, backed), { type: 'slip.placed', id: 'fact/bakery-opened' }],
    [false, 'another event', at(0, chosen), other],
  ],
  isOpenSlot: [
    [true, 'the slot is left empty', at(0, chosen), { type: 'slot.waived', slot: 'fact' }],
    [false, 'a slip that fits stands there', at(0, backed), { type: 'slot.waived', slot: 'fact' }],
    [false, 'the decision has no such slot', at(0, chosen), { type: 'slot.waived', slot: 'authority' }],
    [false, 'another event', at(0, chosen), other],
  ],
  isRaisable: [
    [true, 'a course wants a fact', at(0, chosen), { type: 'slot.opened', slot: 'fact' }],
    [true, 'it was left empty before', at(0, { ...chosen, fact: null }), { type: 'slot.opened', slot: 'fact' }],
    [false, 'no course is chosen', at(0), { type: 'slot.opened', slot: 'fact' }],
    [false, 'a slip that fits stands there', at(0, backed), { type: 'slot.opened', slot: 'fact' }],
    [false, 'the decision has no such slot', at(0, chosen), { type: 'slot.opened', slot: 'authority' }],
    [false, 'the course ends the road', endingAt(), { type: 'slot.opened', slot: 'fact' }],
    [false, 'another event', at(0, chosen), other],
  ],
  lacksExamination: [
    [true, 'no part is answered', at(0)],
    [true, 'one of two parts is answered', at(0, { parts: { 'posting-day': 'too-late' } })],
    [false, 'both are', at(0, examined)],
    [false, 'the decision has no parts', at(2)],
    [false, 'the course is taken first', with0({ order: 'course-first' })],
  ],
  lacksCourse: [
    [true, 'none is chosen', at(0, examined)],
    [false, 'one is', at(0, { option: 'let-it-pass' })],
  ],
  lacksBacking: [
    [true, 'the slot was not touched', at(0)],
    [false, 'it holds a slip', at(0, { fact: 'fact/bakery-opened' })],
    [false, 'it was left empty on purpose', at(0, { fact: null })],
    [true, 'one slot of two is filled', at(2, { fact: null })],
    [false, 'the decision has no slots', at(1)],
  ],
  lacksAnswer: [
    [true, 'no part is answered', at(0)],
    [true, 'the other part is left', at(0, { parts: { 'small-print': 'not-notice' } })],
    [false, 'both are answered', at(0, examined)],
    [true, 'also where the course is taken first', with0({ order: 'course-first' })],
  ],
  isPlayedBy: [
    [true, 'a paper is gone over', at(0), other, { hand: 'find' }],
    [false, 'a paper is not talked to', at(0), other, { hand: 'talk' }],
    [true, 'a call is answered', at(1), other, { hand: 'talk' }],
    [true, 'one choice is made', at(2), other, { hand: 'decide' }],
    [true, 'a test is weighed', at(3), other, { hand: 'decide' }],
    [true, 'a message is written', with0({ moment: 'draft' }), other, { hand: 'write' }],
    [true, 'a line is argued with', with0({ moment: 'argue' }), other, { hand: 'argue' }],
  ],
  lineIsComing: [
    [true, 'one of two phrases was heard', argued0()],
    [false, 'both were', argued0({ heard: { 'posting-day': 2 } })],
    [false, 'an objection cut it off', argued0({ objected: { 'posting-day': 0 } })],
    [false, 'it was answered, and the next comes whole', argued0({ parts: { 'posting-day': 'too-late' } })],
    [false, 'nothing comes in phrases', at(0)],
  ],
  canObject: [
    [true, 'its first phrase was heard', argued0()],
    [true, 'its last was', argued0({ heard: { 'posting-day': 2 } })],
    [false, 'it was objected to', argued0({ objected: { 'posting-day': 0 } })],
    [false, 'it was answered, and the next comes whole', argued0({ parts: { 'posting-day': 'too-late' } })],
    [false, 'nothing comes in phrases', at(0)],
  ],
  asks: [
    [true, 'that sheet', title, { type: 'panel.opened', panel: 'about' }, { panel: 'about' }],
    [false, 'another sheet', title, { type: 'panel.opened', panel: 'about' }, { panel: 'settings' }],
    [false, 'another event', title, other, { panel: 'about' }],
  ],
  isOn: [
    [true, 'that page', at(0, {}, { page: 'recap' }), other, { page: 'recap' }],
    [false, 'another page', at(0, {}, { page: 'recap' }), other, { page: 'decision' }],
  ],
  endsChapter: [
    [false, 'the first decision of two', at(0)],
    [true, 'the second of two', at(1)],
  ],
  endsSeat: [
    [false, 'one decision is left', at(3)],
    [true, 'none is', at(4)],
  ],
  goesTo: [
    [
      true,
      'the hearing was asked for',
      { ...title, intent: { how: 'hearing', play: null } },
      other,
      { how: 'hearing' },
    ],
    [false, 'the case was', { ...title, intent: { how: 'read' } }, other, { how: 'hearing' }],
    [false, 'nothing was', title, other, { how: 'read' }],
  ],
  hasHearing: [
    [true, 'the case has one', title],
    [false, 'the case has none', { ...title, cover: { ...coverOf(specimen), hearing: false } }],
  ],
  hasSavedHearing: [
    [true, 'one is kept', { ...title, savedHearing: hearing }],
    [false, 'none is', title],
    [
      false,
      'the case has lost it',
      { ...title, savedHearing: hearing, cover: { ...coverOf(specimen), hearing: false } },
    ],
  ],
  isRaised: [
    [true, 'it is shown', { ...title, notices: ['a', 'b'] }, { type: 'notice.dismissed', notice: 'b' }],
    [
      true,
      'it is what an address said',
      { ...title, misread: [misread] },
      { type: 'notice.dismissed', notice: noticeOf(misread) },
    ],
    [false, 'it is not', { ...title, notices: ['a'] }, { type: 'notice.dismissed', notice: 'b' }],
    [false, 'another event', { ...title, notices: ['a'] }, other],
  ],
  isItem: [
    [true, 'a source', at(0), { type: 'source.opened', id: 'source/notice' }],
    [true, 'an authority', at(0), { type: 'source.opened', id: 'authority/notice-rule' }],
    [true, 'a fact', at(0), { type: 'source.opened', id: 'fact/bakery-opened' }],
    [true, 'an argument', at(0), { type: 'source.opened', id: 'argument/short-notice' }],
    [false, 'a claim has no sheet', at(0), { type: 'source.opened', id: 'claim/notice-sufficient' }],
    [false, 'a name every object carries', at(0), { type: 'source.opened', id: 'toString' }],
    [false, 'no case has come yet', title, { type: 'source.opened', id: 'source/notice' }],
    [false, 'another event', at(0), other],
  ],
  isAsked: [
    [true, 'a question not answered yet', at(4), { type: 'recall.answered', question: 0, answer: 0 }],
    [
      true,
      'a question left out so far',
      at(4, {}, { recall: { advocate: [null] } }),
      { type: 'recall.answered', question: 0, answer: 0 },
    ],
    [
      false,
      'it was answered',
      at(4, {}, { recall: { advocate: [1] } }),
      { type: 'recall.answered', question: 0, answer: 0 },
    ],
    [false, 'no such question', at(4), { type: 'recall.answered', question: 1, answer: 0 }],
    [false, 'no such answer', at(4), { type: 'recall.answered', question: 0, answer: 9 }],
    [false, 'no play is under way', title, { type: 'recall.answered', question: 0, answer: 0 }],
    [false, 'another event', at(4), other],
  ],
  hasDocument: [
    [true, 'a paper lies on the desk', at(0)],
    [false, 'none does', at(1)],
  ],
  bindsDocument: [
    [true, 'a draft on paper', with0({ moment: 'draft' }, 'letter')],
    [false, 'a paper that is only read', at(0)],
    [false, 'a draft on a screen', with0({ moment: 'draft' }, 'post')],
    [false, 'a draft without its paper', with0({ moment: 'draft', document: undefined })],
  ],
  canFork: [
    [true, 'the play is whole', at(4), { type: 'fork.taken', decision: 'call-the-clerk' }],
    [true, 'at the very first decision', at(4), { type: 'fork.taken', decision: 'read-the-notice' }],
    [false, 'a decision is left', at(3), { type: 'fork.taken', decision: 'call-the-clerk' }],
    [false, 'no decision is called so', at(4), { type: 'fork.taken', decision: 'nobody' }],
    [false, 'no play is under way', title, { type: 'fork.taken', decision: 'call-the-clerk' }],
    [false, 'another event', at(4), other],
  ],
  leadsToEnding: [
    [true, 'the course in hand ends the road', endingAt(), other],
    [false, 'the course in hand leads on', at(0, { option: 'write-to-clerk' }), other],
    [false, 'no course is in hand', at(0), other],
  ],
  isSecondRoad: [
    [true, 'another road is tried', forked(), other],
    [false, 'there is one road', at(4), other],
  ],
  isForking: [
    [true, 'one decision is taken again', forked()],
    [false, 'the other road is played on', forked({ onward: true })],
    [false, 'there is one road', at(4)],
  ],
  isFollowed: [
    [true, 'the other road is played on', forked({ onward: true })],
    [false, 'one decision is taken again', forked()],
    [false, 'there is one road', at(4)],
  ],
  isPlayItself: [
    [true, 'there is one road', at(4)],
    [false, 'there are two', forked()],
    [false, 'a side door is open', beside],
  ],
  isAtSide: [
    [true, 'a side door is open', beside],
    [false, 'none is', at(4)],
  ],
  hasCoda: [
    [true, 'the play of a seat with a coda is whole', at(4)],
    [false, 'a decision is left', at(3)],
    [false, 'there are two roads', forked()],
    [false, 'a side door is open', beside],
    [false, 'no play is under way', title],
  ],
  hasCodaBehind: [
    [true, 'every decision of the coda is made', inCoda(3)],
    [false, 'one is left', inCoda(2)],
    [false, 'none was begun', at(4)],
  ],
  isAtCoda: [
    [true, 'it is being played', inCoda(0)],
    [false, 'it lies beside the play', inCoda(0, false)],
    [false, 'none was begun', at(4)],
  ],
  endsCoda: [
    [true, 'its last decision is made', inCoda(3)],
    [false, 'one is left', inCoda(2)],
    [false, 'it lies beside the play', inCoda(3, false)],
  ],
  isSideDoor: [
    [true, 'a decision that the core leaves out', onCore, { type: 'side.opened', decision: leftOut[0] ?? '' }],
    [false, 'a decision of the core', onCore, { type: 'side.opened', decision: corePlay.entries[0]?.decision ?? '' }],
    [
      false,
      'on a second road',
      { ...onCore, fork: forked().fork },
      { type: 'side.opened', decision: leftOut[0] ?? '' },
    ],
    [false, 'a play of the full edition', at(4), { type: 'side.opened', decision: 'call-the-clerk' }],
    [false, 'no play is under way', title, { type: 'side.opened', decision: 'call-the-clerk' }],
    [false, 'another event', onCore, other],
  ],
  lacksScreen: [
    [false, 'the case says why they cared', at(4), other, { screen: 'whyTheyCared' }],
    [
      true,
      'it does not',
      at(4, {}, { file: { ...specimen, outcome: { ...specimen.outcome, whyTheyCared: undefined } } }),
      other,
      { screen: 'whyTheyCared' },
    ],
  ],
  isWhole: [
    [true, 'all of the case is there', at(4)],
    [false, 'the seat began with a part of it', at(4, {}, { partial: true })],
  ],
  completes: [
    [true, 'the rest of the case in hand', at(4, {}, { partial: true }), { type: 'case.completed', file: specimen }],
    [false, 'nothing lacks', at(4), { type: 'case.completed', file: specimen }],
    [
      false,
      'another case',
      at(4, {}, { partial: true }),
      { type: 'case.completed', file: { ...specimen, id: 'another' } },
    ],
    [
      false,
      'it comes without the seat that is played',
      at(4, {}, { partial: true }),
      { type: 'case.completed', file: { ...specimen, seats: {} } },
    ],
    [false, 'another event', at(4, {}, { partial: true }), other],
  ],
  lacksFork: [
    [true, 'there is one road', at(4)],
    [false, 'there are two', forked()],
  ],
  forkEndsChapter: [
    [true, 'at the last decision of a chapter', forked()],
    [false, 'at the first', forked({ decision: 'read-the-notice' })],
    [true, 'at the last decision of the seat', forked({ decision: 'test-the-emergency' })],
    [false, 'at the first of the second chapter', forked({ decision: 'write-the-letter' })],
    [false, 'there is one road', at(4)],
    [false, 'no play is under way', { ...title, fork: { original: whole, decision: 'call-the-clerk', onward: false } }],
  ],
  isPlayers: [
    [true, 'two at one machine', at(4), { type: 'hearing.begun', players: 'two' }],
    [true, 'three', at(4), { type: 'hearing.begun', players: 'three' }],
    [true, 'one side alone', at(4), { type: 'hearing.begun', players: 'town' }],
    [false, 'no such side', at(4), { type: 'hearing.begun', players: 'toString' }],
    [false, 'no case has come yet', title, { type: 'hearing.begun', players: 'two' }],
    [false, 'another event', at(4), other],
  ],
};

function saved(seat: string): Context['saved'][number] {
  return { docket: { ...whole, seat }, draft: null, page: 'decision' };
}

describe('the guard', () => {
  it.each(rowsOf(TABLE))('%s says %s where %s', (name, answer, _why, asked) => {
    expect(answerOf(name, asked)).toBe(answer);
  });

  it('has its rows here, or among those of the hearing, of its short bench or of a claim', () => {
    const elsewhere = new Set([hearingGuards, benchGuards, checkGuards].flatMap((guards) => Object.keys(guards)));
    expect(guardNames.filter((name) => !elsewhere.has(name)).sort()).toEqual(Object.keys(TABLE).sort());
  });

  it('is asked at least once what it refuses and what it lets through', () => {
    const oneSided = Object.entries(TABLE).filter(([, rows]) => new Set(rows.map(([answer]) => answer)).size < 2);
    expect(oneSided.map(([name]) => name)).toEqual([]);
  });
});
