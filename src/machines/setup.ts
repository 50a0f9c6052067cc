/** The vocabulary of the statechart: its guards, actions and actors by name, so that the charts read as tables. */
import { assign, emit, fromPromise, setup } from 'xstate';
import type { CaseFile } from '../content/schema/caseFile.ts';
import type { JudgeSlip } from '../domain/scoring/judgeSlip.ts';
import { playOf, type Context, type PanelName } from '../domain/play/context.ts';
import type { SavedPage } from '../domain/play/savedPages.ts';
import type { StateMeta } from './stateMeta.ts';
import { asEvent } from './asEvent.ts';
import type { AppEvent, Cue, CueName } from './events.ts';
import { bindsDocument, cueOfCourse, cueOfDocument, cueOfReply, cueOfSource, hasDocument } from './cues.ts';
import * as app from './app/appActions.ts';
import * as appGuards from './app/appGuards.ts';
import * as check from './check/checkActions.ts';
import * as checkGuards from './check/checkGuards.ts';
import * as coda from './coda/codaActions.ts';
import * as decision from './decision/decisionActions.ts';
import * as decisionGuards from './decision/decisionGuards.ts';
import * as fork from './fork/forkActions.ts';
import * as bench from './hearing/benchActions.ts';
import * as benchGuards from './hearing/benchGuards.ts';
import * as hearing from './hearing/hearingActions.ts';
import * as hearingGuards from './hearing/hearingGuards.ts';
import { isAsked } from './panel/recall.ts';
import * as side from './side/sideActions.ts';
import { arrive } from './seat/arrive.ts';
import { begunSeat, takenUp } from '../domain/play/begunSeat.ts';
import { isOver } from '../domain/play/position.ts';

/** What the app is asked to fetch before a place can be entered. */
export interface LoadInput {
  readonly id: string;
  /** The part of the program that brings the pages of the place. */
  readonly chunk: 'seat' | 'hearing' | 'reader';
  /** The seats to bring: the one asked for and those played to their end; all of them to read the case. */
  readonly seats: readonly string[] | 'all';
  /** `start`: of the case only what the shorter edition of the seat needs until its last record card. */
  readonly extent: 'start' | 'whole';
}

/** What comes back: the case, and the judge of its slips. */
export interface LoadedCase {
  readonly file: CaseFile;
  readonly judgeSlip: JudgeSlip;
  readonly partial?: boolean; // whether it is less than the whole case
}

export const base = setup({
  types: {
    context: {} as Context,
    events: {} as AppEvent,
    emitted: {} as Cue,
    meta: {} as StateMeta,
    input: {} as Pick<Context, 'cover'> & Partial<Pick<Context, 'offered' | 'edition' | 'codaHeld' | 'origin'>>,
  },
  actors: {
    /** Fetches the whole case and the part of the game asked for; the app provides how, tests provide the file itself. */
    loadCase: fromPromise<LoadedCase, LoadInput>(() => Promise.reject(new Error('no loader was provided'))),
  },
  actions: {
    cue: emit((_, params: { name: CueName }) => ({ type: 'cue' as const, name: params.name })),
    cueCourse: emit(({ context, event }) => ({ type: 'cue' as const, name: cueOfCourse(context, event) })),
    cueReply: emit(({ context, event }) => ({ type: 'cue' as const, name: cueOfReply(context, event) })),
    cueDocument: emit(({ context }) => ({ type: 'cue' as const, name: cueOfDocument(context) })),
    cueSource: emit(({ context, event }) => ({ type: 'cue' as const, name: cueOfSource(context, event) })),
    turnTo: assign((_, params: { page: SavedPage }) => ({ page: params.page })),
    intend: assign(app.intend),
    chooseEdition: assign(({ event }) => ({ edition: asEvent(event, 'edition.chosen').edition })),
    choosePair: assign(({ event }) => ({ pair: asEvent(event, 'pair.chosen').pair })),
    arrive: assign(({ context }) => arrive(context)),
    takeUpBegun: assign(({ context }) => takenUp(context)),
    answerPart: assign(decision.answerPart),
    leaveRest: assign(decision.leaveRest),
    pressOn: assign(decision.pressOn),
    object: assign(decision.object),
    chooseOption: assign(decision.chooseOption),
    placeSlip: assign(decision.placeSlip),
    waiveSlot: assign(decision.waiveSlot),
    raiseSlips: assign(decision.raiseSlips),
    clearDesk: assign(decision.clearDesk),
    remind: assign(decision.remind),
    meetClaim: assign(check.meetClaim),
    openPaper: assign(check.openPaper),
    pressWords: assign(check.pressWords),
    record: assign(decision.record),
    reopen: assign(decision.reopen),
    advance: assign(app.advance),
    startOver: assign(app.startOver),
    leave: assign(app.leave),
    answerRecall: assign(app.answerRecall),
    turnToday: assign(({ context }) => ({ today: !context.today })),
    openSource: assign(app.openSource),
    keepSaved: assign(app.keepSaved),
    tellOffline: assign(app.tellOffline),
    tellKeeping: assign(app.tellKeeping),
    raise: assign(app.raise),
    raiseNamed: assign(app.raiseNamed),
    keepFile: assign((_, { loaded }: { loaded: LoadedCase }) => ({ partial: false, ...loaded })),
    completeFile: assign(({ event }) => ({ file: asEvent(event, 'case.completed').file, partial: false })),
    takeFork: assign(fork.takeFork),
    rejoin: assign(fork.rejoin),
    followFork: assign(fork.followFork),
    leaveFork: assign(fork.leaveFork),
    shelve: assign(fork.shelve),
    openSide: assign(side.openSide),
    closeSide: assign(side.closeSide),
    handIn: assign(coda.handIn),
    openCoda: assign(coda.openCoda),
    closeCoda: assign(coda.closeCoda),
    openHearing: assign(hearing.beginHearing),
    remindHearing: assign(hearing.remindHearing),
    takePosition: assign(hearing.takePosition),
    placeHearingSlip: assign(hearing.placeHearingSlip),
    liftHearingSlip: assign(hearing.liftHearingSlip),
    waiveHearingSlot: assign(hearing.waiveHearingSlot),
    press: assign(hearing.press),
    takeAnswer: assign(hearing.takeAnswer),
    takeRejoinder: assign(hearing.takeRejoinder),
    takeRuling: assign(hearing.takeRuling),
    leadForThem: assign(hearing.leadForThem),
    answerForThem: assign(hearing.answerForThem),
    rejoinForThem: assign(hearing.rejoinForThem),
    recordExchange: assign(hearing.recordExchange),
    endHearing: assign(hearing.endHearing),
    answerShowing: assign(hearing.answerShowing),
    sealForThem: assign(bench.sealForThem),
    sealChoice: assign(bench.sealChoice),
    reopenChoice: assign(bench.reopenChoice),
    tellHanded: assign(bench.tellHanded),
    clearHanded: assign(bench.clearHanded),
    takeHand: assign(bench.takeHand),
    shareDevice: assign(bench.shareDevice),
    bringLine: assign(bench.bringLine),
    bringPhrase: assign(bench.bringPhrase),
    objectToLine: assign(bench.objectToLine),
    tellMisread: assign(app.tellMisread),
    dismiss: assign(app.dismiss),
  },
  guards: {
    ...appGuards,
    ...decisionGuards,
    ...hearingGuards,
    ...checkGuards,
    ...benchGuards,
    bindsDocument: ({ context }) => bindsDocument(context),
    hasDocument: ({ context }) => hasDocument(context),
    isPlayers: hearing.isPlayers,
    canFork: fork.canFork,
    isForking: fork.isForking,
    isFollowed: ({ context }) => context.fork?.onward === true,
    forkEndsChapter: fork.forkEndsChapter,
    /** Only the play itself ends: no second road, and nothing behind a side door. */
    isPlayItself: ({ context }) => context.fork === null && context.side === null,
    isSideDoor: side.isSideDoor,
    isAtSide: side.isAtSide,
    hasCoda: coda.hasCoda,
    isAtCoda: coda.isAtCoda,
    endsCoda: ({ context }) => coda.isAtCoda({ context }) && coda.isCodaOver({ context }),
    hasCodaBehind: ({ context }) => coda.hasCoda({ context }) && coda.isCodaOver({ context }),
    lacksFork: ({ context }) => context.fork === null,
    isSecondRoad: ({ context }) => context.fork !== null,
    hasBegunSeat: ({ context }) => begunSeat(context) !== undefined,
    goesTo: ({ context }, params: { how: 'hearing' | 'read' }) => context.intent?.how === params.how,
    isAsked: ({ context, event }) => event.type === 'recall.answered' && isAsked(context, event.question, event.answer),
    asks: ({ event }, params: { panel: PanelName }) => event.type === 'panel.opened' && event.panel === params.panel,
    /** The case says nothing on that screen. */
    lacksScreen: ({ context }, params: { screen: 'whyTheyCared' | 'yearsLater' }) =>
      playOf(context).file.outcome[params.screen] === undefined,
    isOn: ({ context }, params: { page: SavedPage }) => context.page === params.page,
    endsChapter: ({ context }) => {
      const { chapter } = playOf(context);
      return context.step >= chapter.decisions.length - 1;
    },
    endsSeat: ({ context }) => {
      const { seat, docket } = playOf(context);
      return isOver(seat, docket);
    },
  },
});
