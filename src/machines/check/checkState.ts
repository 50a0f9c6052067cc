/** A claim that is wrong stands in the way: its paper is opened, and the words that settle it are pressed. */
import type { CueName } from '../events.ts';
import { base } from '../setup.ts';

const cue = (name: CueName) => ({ type: 'cue' as const, params: { name } });

export const checkState = base.createStateConfig({
  id: 'claim-check',
  initial: 'arriving',
  meta: { page: 'claim-check' },
  entry: { type: 'turnTo', params: { page: 'claim-check' } },
  states: {
    /** Where no claim stands in the way, the play goes on at once. */
    arriving: {
      always: [
        { guard: 'isClaimSettled', target: 'settled' },
        { guard: 'isPaperOpen', target: 'reading' },
        { guard: 'isClaimDue', target: 'claimed', actions: 'meetClaim' },
        { guard: 'endsSeat', target: '#completing' },
        { target: '#decision' },
      ],
    },
    claimed: {
      on: { 'check.opened': { target: 'reading', actions: ['openPaper', cue('source.opened')] } },
    },
    reading: {
      on: {
        'words.pressed': [
          { guard: 'isSettling', target: 'settled', actions: ['pressWords', cue('slips.fit')] },
          { guard: 'isLine', actions: ['pressWords', cue('element.judged')] },
        ],
      },
    },
    settled: {
      on: {
        'check.read': [
          { guard: 'endsSeat', target: '#completing', actions: cue('page.turned') },
          { target: '#decision', actions: cue('page.turned') },
        ],
      },
    },
  },
});
