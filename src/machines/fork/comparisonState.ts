/** Two roads side by side: the play as it was, and the one that left it at a decision. */
import { base } from '../setup.ts';

const turned = { type: 'cue' as const, params: { name: 'page.turned' as const } };

export const roadsState = base.createStateConfig({
  id: 'roads',
  entry: { type: 'turnTo', params: { page: 'roads' } },
  on: {
    'fork.taken': {
      guard: 'canFork',
      target: '#seat.decision',
      actions: ['takeFork', { type: 'cue', params: { name: 'road.taken' } }],
    },
    'fork.followed': [
      { guard: 'isFollowed' },
      { guard: 'lacksFork' },
      { guard: 'forkEndsChapter', target: '#seat.card', actions: ['followFork', turned] },
      { target: '#seat.decision', actions: ['followFork', 'advance', turned] },
    ],
    'fork.left': { target: '#scorecard', actions: ['leaveFork', turned] },
  },
});
