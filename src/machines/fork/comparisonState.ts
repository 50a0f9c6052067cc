/** Two roads side by side: the play as it was, and the one that left it at a decision. */
import { base } from '../setup.ts';

const turned = { type: 'cue' as const, params: { name: 'page.turned' as const } };

export const comparisonState = base.createStateConfig({
  id: 'comparison',
  meta: { page: 'comparison' },
  entry: { type: 'turnTo', params: { page: 'comparison' } },
  on: {
    'fork.taken': {
      guard: 'canFork',
      target: '#decision',
      actions: ['takeFork', { type: 'cue', params: { name: 'road.taken' } }],
    },
    'fork.followed': [
      { guard: 'isFollowed' },
      { guard: 'lacksFork' },
      { guard: 'forkEndsChapter', target: '#recap', actions: ['followFork', turned] },
      { target: '#decision', actions: ['followFork', 'advance', turned] },
    ],
    'fork.left': { target: '#scorecard', actions: ['leaveFork', turned] },
  },
});
