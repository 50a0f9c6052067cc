/** Making one decision: its moment says by which of the five hands it is played. */
import type { Hand } from '../../domain/play/interactions.ts';
import { argueChart } from '../../pages/hands/argue/argue.chart.ts';
import { decideChart } from '../../pages/hands/decide/decide.chart.ts';
import { findChart } from '../../pages/hands/find/find.chart.ts';
import { talkChart } from '../../pages/hands/talk/talk.chart.ts';
import { writeChart } from '../../pages/hands/write/write.chart.ts';
import { base } from '../setup.ts';

const hands = { find: findChart, talk: talkChart, write: writeChart, argue: argueChart, decide: decideChart };

export const decisionState = base.createStateConfig({
  id: 'decision',
  initial: 'arriving',
  meta: { page: 'decision' },
  entry: { type: 'turnTo', params: { page: 'decision' } },
  exit: 'clearDesk',
  states: {
    /** A claim that stands before the decision is checked first. What lies on the desk is taken up as it is entered, and only then. */
    arriving: {
      always: [
        { guard: 'isClaimDue', target: '#claim-check' },
        { guard: 'hasDocument', target: 'turning', actions: 'cueDocument' },
        { target: 'turning' },
      ],
    },
    turning: {
      always: (Object.keys(hands) as Hand[]).map((hand) => ({
        guard: { type: 'isPlayedBy' as const, params: { hand } },
        target: hand,
      })),
    },
    ...hands,
  },
});
