/** Which loops make up the score of each room. */
import type { Place } from '../view-models/stageView.ts';
import type { Loop } from './audioFiles.ts';

export interface Score {
  readonly bed: Loop;
  readonly pulse: Loop;
  readonly tension?: Loop;
  readonly warmth?: Loop;
  /** Gain of the pulse while nobody is exposed, and what each step of exposure adds. */
  readonly beats: { readonly calm: number; readonly step: number };
}

const STEADY = { calm: 0.35, step: 0.2 };

/** Title and desk have none of their own: papers are read over the bed of the room behind them. */
export const SCORES: Readonly<Partial<Record<Place, Score>>> = {
  office: { bed: 'office-bed', pulse: 'office-pulse', tension: 'tension', warmth: 'office-warmth', beats: STEADY },
  'agent-office': { bed: 'agent-bed', pulse: 'agent-pulse', tension: 'tension', warmth: 'agent-warmth', beats: STEADY },
  // At the kitchen table rain is all there is, until somebody may be found.
  kitchen: { bed: 'kitchen-rain', pulse: 'kitchen-pulse', tension: 'tension', warmth: 'kitchen-warmth', beats: { calm: 0, step: 0.35 } },
  // In court silence is the tension; nobody is warm.
  court: { bed: 'court-bed', pulse: 'court-pulse', beats: { calm: 0.6, step: 0.2 } },
};
