/** The whole game as one statechart: the place the player is in, and the panel that may lie over it. */
import { afterwardsStates } from '../outcome/afterwardsStates.ts';
import { codaStates } from '../coda/codaCardState.ts';
import { outcomeState } from '../outcome/outcomeState.ts';
import { comparisonState } from '../fork/comparisonState.ts';
import { hearingState } from '../hearing/hearingState.ts';
import { scorecardState } from '../outcome/scorecardState.ts';
import { panelState } from '../panel/panelState.ts';
import { seatState } from '../seat/seatState.ts';
import { CLEAR_DESK } from '../../domain/play/desk.ts';
import { USUAL_EDITION } from '../../domain/docket/edition.ts';
import { FIRST_PAGE } from '../../domain/play/savedPages.ts';
import { base, type LoadedCase } from '../setup.ts';
import { restOf, wantedBy } from './wanted.ts';

export const appMachine = base.createMachine({
  id: 'app',
  type: 'parallel',
  context: ({ input }) => ({
    desk: CLEAR_DESK,
    cover: input.cover,
    offered: input.offered ?? [],
    file: null,
    partial: false,
    judgeSlip: null,
    intent: null,
    seat: null,
    pair: false,
    edition: input.edition ?? USUAL_EDITION,
    kept: null,
    begun: 0,
    origin: input.origin ?? '',
    docket: null,
    draft: null,
    page: FIRST_PAGE,
    chapter: 0,
    step: 0,
    check: null,
    fork: null,
    side: null,
    codaHeld: input.codaHeld ?? false,
    handedIn: null,
    coda: null,
    lent: 0,
    endingsMet: [],
    hearing: null,
    bench: false,
    today: false,
    opened: null,
    openedFor: null,
    saved: [],
    finished: {},
    extras: {},
    savedHearing: null,
    hearings: 0,
    recall: {},
    unkept: null,
    offline: 'unknown',
    notices: [],
    misread: [],
  }),
  on: {
    'notice.raised': { actions: 'raise' },
    'address.misread': { actions: 'tellMisread' },
    'notice.dismissed': {
      guard: 'isRaised',
      actions: ['dismiss', { type: 'cue', params: { name: 'notice.dismissed' } }],
    },
    'case.completed': { guard: 'completes', actions: 'completeFile' },
    'saves.found': { actions: 'keepSaved' },
    'offline.told': { actions: 'tellOffline' },
    'keeping.told': { actions: 'tellKeeping' },
  },
  states: {
    place: {
      initial: 'title',
      on: {
        'title.returned': { target: '.title', actions: ['leave', { type: 'cue', params: { name: 'place.left' } }] },
      },
      states: {
        title: {
          meta: { page: 'title' },
          on: {
            'seat.chosen': {
              guard: 'isSeat',
              target: 'loading',
              actions: ['intend', { type: 'cue', params: { name: 'seat.taken' } }],
            },
            'edition.chosen': {
              guard: 'isEdition',
              actions: ['chooseEdition', { type: 'cue', params: { name: 'setting.changed' } }],
            },
            'pair.chosen': { actions: ['choosePair', { type: 'cue', params: { name: 'setting.changed' } }] },
            'place.linked': [
              { guard: 'isSeat', target: 'loading', actions: 'intend' },
              { actions: { type: 'raiseNamed', params: { notice: 'link-unknown' } } },
            ],
            'play.resumed': {
              guard: 'isSaved',
              target: 'loading',
              actions: ['intend', { type: 'cue', params: { name: 'play.resumed' } }],
            },
            'hearing.chosen': [
              {
                guard: 'hasHearing',
                target: 'loading',
                actions: ['intend', { type: 'cue', params: { name: 'seat.taken' } }],
              },
              { actions: { type: 'raiseNamed', params: { notice: 'link-unknown' } } },
            ],
            'hearing.resumed': {
              guard: 'hasSavedHearing',
              target: 'loading',
              actions: ['intend', { type: 'cue', params: { name: 'play.resumed' } }],
            },
            'case.read': { target: 'loading', actions: ['intend', { type: 'cue', params: { name: 'case.opened' } }] },
          },
        },
        loading: {
          id: 'loading',
          meta: { page: 'loading' },
          tags: 'coming',
          invoke: {
            src: 'loadCase',
            input: ({ context }) => wantedBy(context),
            onDone: {
              target: 'arriving',
              actions: { type: 'keepFile', params: ({ event }) => ({ loaded: event.output as LoadedCase }) },
            },
            onError: { target: 'title', actions: { type: 'raiseNamed', params: { notice: 'case-not-loaded' } } },
          },
        },
        /** What the player asked for decides where they come in. A play of the seat that was begun is never passed over without a question. */
        arriving: {
          always: [
            { guard: 'hasBegunSeat', target: 'asking' },
            { guard: { type: 'goesTo', params: { how: 'hearing' } }, target: 'hearing', actions: 'arrive' },
            { guard: { type: 'goesTo', params: { how: 'read' } }, target: 'reader', actions: 'arrive' },
            { target: 'seat', actions: 'arrive' },
          ],
        },
        asking: {
          meta: { page: 'asking' },
          on: {
            'play.continued': {
              target: 'seat',
              actions: ['takeUpBegun', 'arrive', { type: 'cue', params: { name: 'play.resumed' } }],
            },
            'play.begun': { target: 'seat', actions: ['arrive', { type: 'cue', params: { name: 'seat.taken' } }] },
          },
        },
        seat: seatState,
        comparison: comparisonState,
        hearing: hearingState,
        reader: {
          id: 'reader',
          meta: { page: 'reader' },
          on: { 'today.turned': { actions: ['turnToday', { type: 'cue', params: { name: 'law.turned' } }] } },
        },
        /** What is told after a seat has to be there; where it does not come, the last card can be read again. */
        completing: {
          id: 'completing',
          meta: { page: 'loading' },
          always: { guard: 'isWhole', target: '#outcome' },
          invoke: {
            src: 'loadCase',
            input: ({ context }) => restOf(context),
            onDone: {
              target: '#outcome',
              actions: { type: 'keepFile', params: ({ event }) => ({ loaded: event.output as LoadedCase }) },
            },
            onError: { target: '#recap', actions: { type: 'raiseNamed', params: { notice: 'case-not-loaded' } } },
          },
        },
        outcome: outcomeState,
        ...afterwardsStates,
        ...codaStates,
        scorecard: scorecardState,
      },
    },
    panel: panelState,
  },
});

export type AppMachine = typeof appMachine;
