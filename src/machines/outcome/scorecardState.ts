/** The scorecard, from which everything that comes after a seat is reached: the seat anew, a second road, a side door, the coda, the hearing and the case. */
import { base } from '../setup.ts';

export const scorecardState = base.createStateConfig({
  id: 'scorecard',
  meta: { page: 'scorecard' },
  entry: { type: 'turnTo', params: { page: 'scorecard' } },
  on: {
    'seat.replayed': {
      target: 'seat',
      actions: ['startOver', { type: 'cue', params: { name: 'seat.taken' } }],
    },
    'seat.chosen': {
      guard: 'isSeat',
      target: '#loading',
      actions: ['intend', { type: 'cue', params: { name: 'seat.taken' } }],
    },
    'hearing.chosen': {
      guard: 'hasHearing',
      target: '#loading',
      actions: ['intend', { type: 'cue', params: { name: 'seat.taken' } }],
    },
    'case.read': { target: '#loading', actions: ['intend', { type: 'cue', params: { name: 'case.opened' } }] },
    'fork.taken': {
      guard: 'canFork',
      target: '#decision',
      actions: ['takeFork', { type: 'cue', params: { name: 'road.taken' } }],
    },
    'side.opened': {
      guard: 'isSideDoor',
      target: '#decision',
      actions: ['openSide', { type: 'cue', params: { name: 'page.turned' } }],
    },
    /** What is over is looked at again; what is not goes on where it was left. */
    'coda.begun': [
      {
        guard: 'hasCodaBehind',
        target: '#coda-card',
        actions: ['openCoda', { type: 'cue', params: { name: 'page.turned' } }],
      },
      {
        guard: 'hasCoda',
        target: '#decision',
        actions: ['openCoda', { type: 'cue', params: { name: 'chapter.opened' } }],
      },
    ],
    'fork.followed': {
      guard: 'isFollowed',
      target: 'comparison',
      actions: { type: 'cue', params: { name: 'page.turned' } },
    },
    'days.opened': { target: '#outcome-days', actions: { type: 'cue', params: { name: 'page.turned' } } },
    'unknown.opened': { target: '#outcome-unknown', actions: { type: 'cue', params: { name: 'page.turned' } } },
  },
});
