/** One seat from its briefing through chapters of decisions to the last record card. */
import { base } from '../setup.ts';
import { checkState } from '../check/checkState.ts';
import { SAVED_PAGES } from '../../domain/play/savedPages.ts';
import { decisionState } from '../decision/decisionState.ts';

const turned = { type: 'cue' as const, params: { name: 'page.turned' as const } };
const opened = { type: 'cue' as const, params: { name: 'chapter.opened' as const } };

export const seatState = base.createStateConfig({
  id: 'seat',
  initial: 'arriving',
  /** A coda can be left at every page of it, and nothing of it is lost. */
  on: { 'coda.left': { guard: 'isAtCoda', target: '#scorecard', actions: ['closeCoda', turned] } },
  states: {
    /** Where a saved play or a link stands decides the page; a new play starts at the briefing. */
    arriving: {
      always: SAVED_PAGES.map((page) => ({ guard: { type: 'isOn' as const, params: { page } }, target: `#${page}` })),
    },
    briefing: {
      id: 'briefing',
      meta: { page: 'briefing' },
      entry: { type: 'turnTo', params: { page: 'briefing' } },
      on: { 'briefing.read': { target: 'decision', actions: [turned, opened] } },
    },
    check: checkState,
    decision: decisionState,
    /** A course has ended the road: it may be taken back, or the play is handed in as it stands. */
    'road-end': {
      id: 'road-end',
      meta: { page: 'road-end' },
      entry: { type: 'turnTo', params: { page: 'road-end' } },
      on: {
        'road.reopened': { target: 'decision', actions: ['reopen', turned] },
        'road.ended': { guard: 'isPlayItself', target: '#claim-check', actions: ['record', turned] },
        'fork.left': { guard: 'isSecondRoad', target: '#scorecard', actions: ['leaveFork', turned] },
        'side.left': { guard: 'isAtSide', target: '#scorecard', actions: ['closeSide', turned] },
      },
    },
    consequence: {
      id: 'consequence',
      meta: { page: 'consequence' },
      entry: { type: 'turnTo', params: { page: 'consequence' } },
      on: {
        'consequence.read': [
          { guard: 'isAtSide', target: '#scorecard', actions: ['closeSide', turned] },
          { guard: 'endsCoda', target: '#coda-card', actions: turned },
          { guard: 'isAtCoda', target: 'decision', actions: ['advance', turned] },
          { guard: 'isForking', target: '#comparison', actions: ['rejoin', turned] },
          { guard: 'endsChapter', target: 'recap', actions: turned },
          { guard: 'endsSeat', target: 'recap', actions: turned }, // the last gap of a play carried over is closed
          { target: 'decision', actions: ['advance', turned] },
        ],
      },
    },
    recap: {
      id: 'recap',
      meta: { page: 'recap' },
      entry: { type: 'turnTo', params: { page: 'recap' } },
      on: {
        'recap.read': [
          { guard: 'endsSeat', target: '#claim-check', actions: ['shelve', turned] },
          { target: 'decision', actions: ['advance', turned, opened] },
        ],
      },
    },
  },
});
