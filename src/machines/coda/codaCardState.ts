/** The card at the end of a coda: how it went by the law of its days, what carried over and what had changed. */
import { base } from '../setup.ts';

const codaCard = base.createStateConfig({
  id: 'coda-card',
  meta: { page: 'coda-card' },
  entry: { type: 'turnTo', params: { page: 'coda-card' } },
  on: {
    'coda.left': {
      guard: 'isAtCoda',
      target: '#scorecard',
      actions: ['closeCoda', { type: 'cue', params: { name: 'page.turned' } }],
    },
  },
});

export const codaStates = { 'coda-card': codaCard };
