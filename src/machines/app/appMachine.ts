/** The whole game as one statechart: the place the player is in, and the panel that may lie over it. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { outcomeState } from '../outcome/outcomeState.ts';
import { panelState } from '../panel/panelState.ts';
import { seatState } from '../seat/seatState.ts';
import { base } from '../setup.ts';

export const appMachine = base.createMachine({
  id: 'app',
  type: 'parallel',
  context: ({ input }) => ({
    cover: input.cover,
    file: null,
    intent: null,
    seat: null,
    docket: null,
    draft: null,
    page: 'briefing',
    chapter: 0,
    step: 0,
    opened: null,
    saved: [],
    notices: [],
  }),
  on: {
    'notice.raised': { actions: 'raise' },
    'notice.dismissed': { actions: 'dismiss' },
    'saves.found': { actions: 'keepSaved' },
  },
  states: {
    place: {
      initial: 'title',
      on: { 'title.returned': { target: '.title', actions: 'leave' } },
      states: {
        title: {
          on: {
            'seat.chosen': {
              guard: 'isSeat',
              target: 'loading',
              actions: ['intend', { type: 'cue', params: { name: 'seat.taken' } }],
            },
            'place.linked': [
              { guard: 'isSeat', target: 'loading', actions: 'intend' },
              { actions: { type: 'raiseNamed', params: { notice: 'link-unknown' } } },
            ],
            'play.resumed': { guard: 'isSaved', target: 'loading', actions: 'intend' },
          },
        },
        loading: {
          invoke: {
            src: 'loadCase',
            input: ({ context }) => ({ id: context.cover.id }),
            onDone: { target: 'seat', actions: [{ type: 'keepFile', params: ({ event }) => ({ file: event.output as CaseFile }) }, 'arrive'] },
            onError: { target: 'title', actions: { type: 'raiseNamed', params: { notice: 'case-not-loaded' } } },
          },
        },
        seat: seatState,
        outcome: outcomeState,
        scorecard: {
          id: 'scorecard',
          entry: { type: 'turnTo', params: { page: 'scorecard' } },
          on: { 'seat.replayed': { target: 'seat', actions: 'startOver' } },
        },
      },
    },
    panel: panelState,
  },
});

export type AppMachine = typeof appMachine;
