/** After the last decision: what happened, what was decided and what nobody knows, then the scorecard. */
import { base } from '../setup.ts';

export const outcomeState = base.createStateConfig({
  id: 'outcome',
  initial: 'timeline',
  meta: { page: 'outcome' },
  entry: [
    { type: 'turnTo', params: { page: 'outcome' } },
    { type: 'cue', params: { name: 'outcome.opened' } },
  ],
  on: {
    'fork.taken': {
      guard: 'canFork',
      target: '#decision',
      actions: ['takeFork', { type: 'cue', params: { name: 'road.taken' } }],
    },
  },
  states: {
    timeline: {
      entry: { type: 'cue', params: { name: 'docket.unrolled' } },
      on: { 'outcome.turned': { target: 'decided', actions: { type: 'cue', params: { name: 'page.turned' } } } },
    },
    decided: {
      on: { 'outcome.turned': { target: 'unknown', actions: { type: 'cue', params: { name: 'page.turned' } } } },
    },
    unknown: {
      on: { 'outcome.turned': { target: '#scorecard', actions: { type: 'cue', params: { name: 'page.turned' } } } },
    },
  },
});
