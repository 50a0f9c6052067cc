/** The vocabulary of the statechart: its guards, actions and actors by name, so that the charts read as tables. */
import { assign, emit, fromPromise, setup } from 'xstate';
import { noticeOf } from '../domain/address/address.ts';
import type { CaseFile } from '../content/schema/caseFile.ts';
import { append, emptyDocket } from '../domain/docket/docket.ts';
import { playOf, type Context, type Draft, type PanelName } from '../domain/play/context.ts';
import { FIRST_PAGE, type SavedPage } from '../domain/play/savedPages.ts';
import type { StateMeta } from './stateMeta.ts';
import { entryFrom, isAnswered, isBacked, slotFor } from '../domain/play/draft.ts';
import { canAnswer, canPlace, isClosed, isCourseFixed, withAnswer, withSlot } from '../domain/play/placing.ts';
import { asEvent } from './asEvent.ts';
import type { AppEvent, Cue, CueName } from './events.ts';
import { bindsDocument, cueOfCourse, cueOfDocument, cueOfReply, cueOfSource, hasDocument } from './cues.ts';
import * as fork from './fork/forkActions.ts';
import * as hearing from './hearing/hearingActions.ts';
import * as hearingGuards from './hearing/hearingGuards.ts';
import { answered, isAsked } from './panel/recall.ts';
import { arrive } from './seat/arrive.ts';
import { endsRoad, isOver, nextPlace, positionAfter } from '../domain/play/position.ts';

/** What the app is asked to fetch before a place can be entered. */
export interface LoadInput {
  readonly id: string;
  /** The part of the program that brings the pages of the place. */
  readonly chunk: 'seat' | 'hearing' | 'reader';
  /** The seats to bring: the one asked for and those played to their end; all of them to read the case. */
  readonly seats: readonly string[] | 'all';
}

/** A course that ended the road, as the context remembers it. */
const endingOf = (decision: string, option = ''): string => `${decision}/${option}`;

const draftWith = (context: Context, change: Partial<Draft>): Draft => ({ ...playOf(context).draft, ...change });

/** A notice is said once. */
const withNotice = ({ notices }: Context, notice: string): Pick<Context, 'notices'> => ({
  notices: notices.includes(notice) ? notices : [...notices, notice],
});

export const base = setup({
  types: {
    context: {} as Context,
    events: {} as AppEvent,
    emitted: {} as Cue,
    meta: {} as StateMeta,
    input: {} as Pick<Context, 'cover'> & Partial<Pick<Context, 'offered'>>,
  },
  actors: {
    /** Fetches the whole case and the part of the game asked for; the app provides how, tests provide the file itself. */
    loadCase: fromPromise<CaseFile, LoadInput>(() => Promise.reject(new Error('no loader was provided'))),
  },
  actions: {
    cue: emit((_, params: { name: CueName }) => ({ type: 'cue' as const, name: params.name })),
    cueCourse: emit(({ context, event }) => ({ type: 'cue' as const, name: cueOfCourse(context, event) })),
    cueReply: emit(({ context, event }) => ({ type: 'cue' as const, name: cueOfReply(context, event) })),
    cueDocument: emit(({ context }) => ({ type: 'cue' as const, name: cueOfDocument(context) })),
    cueSource: emit(({ context, event }) => ({ type: 'cue' as const, name: cueOfSource(context, event) })),
    turnTo: assign((_, params: { page: SavedPage }) => ({ page: params.page })),
    intend: assign(({ context, event }) => {
      if (event.type === 'seat.chosen') return { intent: { how: 'new' as const, seat: event.seat } };
      if (event.type === 'place.linked') return { intent: { how: 'link' as const, seat: event.seat, at: event.at } };
      if (event.type === 'hearing.chosen') return { intent: { how: 'hearing' as const, play: null } };
      if (event.type === 'hearing.resumed') return { intent: { how: 'hearing' as const, play: context.savedHearing } };
      if (event.type === 'case.read') return { intent: { how: 'read' as const } };
      const play = event.type === 'play.resumed' ? context.saved[event.index] : undefined;
      return play ? { intent: { how: 'resume' as const, seat: play.docket.seat, play } } : {};
    }),
    arrive: assign(({ context }) => arrive(context)),
    answerPart: assign(({ context, event }) => {
      const { part, reply } = asEvent(event, 'part.answered');
      const { decision, draft } = playOf(context);
      return { draft: withAnswer(decision, draft, part, reply) };
    }),
    chooseOption: assign(({ context, event }) => ({
      draft: draftWith(context, { option: asEvent(event, 'option.chosen').option }),
    })),
    placeSlip: assign(({ context, event }) => {
      const { id } = asEvent(event, 'slip.placed');
      const { decision, draft } = playOf(context);
      const slot = slotFor(decision, id);
      return slot ? { draft: withSlot(draft, slot, id) } : {};
    }),
    waiveSlot: assign(({ context, event }) => ({
      draft: withSlot(playOf(context).draft, asEvent(event, 'slot.waived').slot, null),
    })),
    record: assign(({ context }) => {
      const { decision, docket, draft, file } = playOf(context);
      return { docket: append(file, docket, entryFrom(decision, draft)), draft: null };
    }),
    /** The course that ended the road is struck out, and the decision asks anew. */
    reopen: assign(({ context }) => {
      const { decision, draft } = playOf(context);
      return {
        endingsMet: [...new Set([...context.endingsMet, endingOf(decision.id, draft.option)])],
        draft: { decision: decision.id, parts: draft.parts },
      };
    }),
    advance: assign(({ context }) => {
      const { seat, docket } = playOf(context);
      const { chapter, step } = positionAfter(seat, nextPlace(seat, docket));
      return { chapter, step, draft: null };
    }),
    startOver: assign(({ context }) => {
      const { file, seat } = playOf(context);
      return {
        docket: emptyDocket(file, seat.id),
        draft: null,
        fork: null,
        endingsMet: [],
        recall: {},
        chapter: 0,
        step: 0,
        page: FIRST_PAGE,
      };
    }),
    leave: assign(({ context: { hearing, savedHearing } }) => ({
      seat: null,
      docket: null,
      draft: null,
      fork: null,
      endingsMet: [],
      hearing: null,
      intent: null,
      recall: {},
      today: false,
      page: FIRST_PAGE,
      savedHearing: hearing === null ? savedHearing : hearing.ended ? null : hearing,
    })),
    answerRecall: assign(({ context, event }) => {
      const { question, answer } = asEvent(event, 'recall.answered');
      return { recall: answered(context, question, answer) };
    }),
    turnToday: assign(({ context }) => ({ today: !context.today })),
    openSource: assign(({ event }) => ({ opened: asEvent(event, 'source.opened').id })),
    keepSaved: assign(({ context, event }) => {
      const {
        plays,
        finished = context.finished,
        hearing = null,
        hearings = context.hearings,
      } = asEvent(event, 'saves.found');
      return { saved: plays, finished, savedHearing: hearing, hearings };
    }),
    // A newer version stays on offer: that this one is kept too is no news then.
    tellOffline: assign(({ context, event }) =>
      context.offline === 'newer' ? {} : { offline: asEvent(event, 'offline.told').offline },
    ),
    raise: assign(({ context, event }) => withNotice(context, asEvent(event, 'notice.raised').notice)),
    raiseNamed: assign(({ context }, params: { notice: string }) => withNotice(context, params.notice)),
    keepFile: assign((_, params: { file: CaseFile }) => ({ file: params.file })),
    takeFork: assign(fork.takeFork),
    rejoin: assign(fork.rejoin),
    followFork: assign(fork.followFork),
    leaveFork: assign(fork.leaveFork),
    shelve: assign(fork.shelve),
    openHearing: assign(hearing.beginHearing),
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
    tellMisread: assign(({ context, event }) => ({
      misread: [...context.misread, ...asEvent(event, 'address.misread').problems],
    })),
    dismiss: assign(({ context, event }) => {
      const { notice } = asEvent(event, 'notice.dismissed');
      return {
        notices: context.notices.filter((each) => each !== notice),
        misread: context.misread.filter((each) => noticeOf(each) !== notice),
      };
    }),
  },
  guards: {
    ...hearingGuards,
    bindsDocument: ({ context }) => bindsDocument(context),
    hasDocument: ({ context }) => hasDocument(context),
    isPlayers: hearing.isPlayers,
    canFork: fork.canFork,
    isForking: fork.isForking,
    isFollowed: ({ context }) => context.fork?.onward === true,
    forkEndsChapter: fork.forkEndsChapter,
    lacksFork: ({ context }) => context.fork === null,
    isSecondRoad: ({ context }) => context.fork !== null,
    hasHearing: ({ context }) => context.cover.hearing,
    hasSavedHearing: ({ context }) => context.cover.hearing && context.savedHearing !== null,
    goesTo: ({ context }, params: { how: 'hearing' | 'read' }) => context.intent?.how === params.how,
    isSaved: ({ context, event }) =>
      event.type === 'play.resumed' &&
      context.cover.seats.some((seat) => seat.id === context.saved[event.index]?.docket.seat),
    isSeat: ({ context, event }) => 'seat' in event && context.cover.seats.some((each) => each.id === event.seat),
    isOption: ({ context, event }) =>
      event.type === 'option.chosen' &&
      !isCourseFixed(playOf(context).draft) &&
      Object.hasOwn(playOf(context).decision.options, event.option) &&
      !context.endingsMet.includes(endingOf(playOf(context).decision.id, event.option)),
    leadsToEnding: ({ context }) => {
      const { seat, decision, draft } = playOf(context);
      return draft.option !== undefined && endsRoad(seat, { decision: decision.id, option: draft.option });
    },
    isReplyHere: ({ context, event }) =>
      event.type === 'part.answered' &&
      canAnswer(playOf(context).decision, playOf(context).draft, event.part, event.reply),
    isPlaceable: ({ context, event }) => event.type === 'slip.placed' && canPlace(playOf(context), event.id),
    isOpenSlot: ({ context, event }) =>
      event.type === 'slot.waived' &&
      playOf(context).decision.slots.includes(event.slot) &&
      !isClosed(playOf(context), event.slot),
    lacksExamination: ({ context }) => {
      const { decision, draft } = playOf(context);
      return decision.order !== 'course-first' && !isAnswered(decision, draft);
    },
    lacksCourse: ({ context }) => playOf(context).draft.option === undefined,
    lacksBacking: ({ context }) => !isBacked(playOf(context).decision, playOf(context).draft),
    lacksAnswer: ({ context }) => !isAnswered(playOf(context).decision, playOf(context).draft),
    isRaised: ({ context, event }) =>
      event.type === 'notice.dismissed' &&
      [...context.notices, ...context.misread.map(noticeOf)].includes(event.notice),
    /** Something the case has a sheet for: a source, an authority, a fact or an argument, by its full id. */
    isItem: ({ context: { file }, event }) =>
      event.type === 'source.opened' &&
      file !== null &&
      [file.sources, file.authorities, file.facts, file.arguments].some((table) => Object.hasOwn(table, event.id)),
    isAsked: ({ context, event }) => event.type === 'recall.answered' && isAsked(context, event.question, event.answer),
    asks: ({ event }, params: { panel: PanelName }) => event.type === 'panel.opened' && event.panel === params.panel,
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
