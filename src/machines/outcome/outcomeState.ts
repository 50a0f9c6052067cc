/** After the last decision: how it went in few words and what was decided; and, from the scorecard, every day of it and what nobody knows. */
import { base } from '../setup.ts';

const turned = { type: 'cue' as const, params: { name: 'page.turned' as const } };

export const outcomeState = base.createStateConfig({
  id: 'outcome',
  initial: 'brief',
  meta: { page: 'outcome' },
  on: {
    'fork.taken': {
      guard: 'canFork',
      target: '#decision',
      actions: ['takeFork', { type: 'cue', params: { name: 'road.taken' } }],
    },
  },
  states: {
    brief: {
      entry: [
        { type: 'turnTo', params: { page: 'outcome' } },
        { type: 'cue', params: { name: 'outcome.opened' } },
      ],
      on: { 'outcome.turned': { target: 'decided', actions: turned } },
    },
    decided: {
      on: { 'outcome.turned': { target: '#why-they-cared', actions: turned } },
    },
    /** Looked up from the scorecard, where a play that is put away here is taken up again. */
    timeline: {
      id: 'outcome-days',
      entry: { type: 'cue', params: { name: 'docket.unrolled' } },
      on: { 'outcome.turned': { target: '#scorecard', actions: turned } },
    },
    unknown: {
      id: 'outcome-unknown',
      on: { 'outcome.turned': { target: '#scorecard', actions: turned } },
    },
  },
});
