/** After the last decision: how it went in few words, what was decided, every day of it, and what nobody knows; then the scorecard. */
import { base } from '../setup.ts';

const turned = { type: 'cue' as const, params: { name: 'page.turned' as const } };

export const outcomeState = base.createStateConfig({
  id: 'outcome',
  initial: 'brief',
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
    brief: {
      on: { 'outcome.turned': { target: 'decided', actions: turned } },
    },
    decided: {
      on: { 'outcome.turned': { target: 'timeline', actions: turned } },
    },
    timeline: {
      entry: { type: 'cue', params: { name: 'docket.unrolled' } },
      on: { 'outcome.turned': { target: 'unknown', actions: turned } },
    },
    unknown: {
      on: { 'outcome.turned': { target: '#scorecard', actions: turned } },
    },
  },
});
