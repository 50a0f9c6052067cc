/** The room sees the run: one step on or back leads through all of it, and the screen can be blanked. */
import { and } from 'xstate';
import { base } from './setup.ts';

export const runningState = base.createStateConfig({
  entry: [{ type: 'turnTo', params: { page: 'run' } }, 'measureStep'],
  meta: { page: 'run' },
  on: {
    // Here and not above: a phase or a decision that is chosen while the screen is blank leaves it blank.
    'phase.opened': { guard: 'isPhase', actions: 'openPhase' },
    'item.opened': { guard: 'isItem', actions: 'openItem' },
    'vote.counted': { guard: and(['isChoice', 'isAtFork']), actions: 'countVote' },
    'hands.raised': { guard: and(['isChoice', 'isAtChoosing']), actions: 'countRaised' },
    'screen.fits': { guard: 'isNewFit', actions: 'fitScreen' },
    'screen.resized': { actions: 'measureAnew' },
  },
  initial: 'shown',
  states: {
    shown: {
      on: {
        'step.next': {
          guard: { type: 'canStep', params: { by: 1 } },
          actions: { type: 'step', params: { by: 1 } },
        },
        'step.back': {
          guard: { type: 'canStep', params: { by: -1 } },
          actions: { type: 'step', params: { by: -1 } },
        },
        'screen.blanked': 'blank',
      },
    },
    /** Nothing is on the screen. A step only brings the picture back, so that nothing is passed over unseen. */
    blank: {
      tags: 'blank',
      on: { 'step.next': 'shown', 'step.back': 'shown', 'screen.blanked': 'shown' },
    },
  },
});
