/** Which loops make up the score of each room, and which melody goes over them. */
import type { Place } from '../pages/common/stage/stage.view.ts';
import type { Loop, ThemeName } from './audioFiles.ts';

export interface Score {
  /** The sound of the room itself. */
  readonly place: Loop;
  readonly bed?: Loop;
  readonly pulse: Loop;
  readonly tension?: Loop;
  readonly warmth?: Loop;
  /** The melody, and the stem it comes and goes with. */
  readonly melody?: { readonly theme: ThemeName; readonly with: 'bed' | 'warmth' };
  /** Gain of the pulse while nobody is exposed, and what each step of exposure adds. */
  readonly beats: { readonly calm: number; readonly step: number };
}

const STEADY = { calm: 0.35, step: 0.2 };

/** Title and desk have none of their own: papers are read over the bed of the room behind them. */
export const SCORES: Readonly<Partial<Record<Place, Score>>> = {
  office: {
    place: 'office-place',
    bed: 'office-bed',
    pulse: 'office-pulse',
    tension: 'tension',
    warmth: 'office-warmth',
    melody: { theme: 'office', with: 'bed' },
    beats: STEADY,
  },
  'agent-office': {
    place: 'agent-place',
    bed: 'agent-bed',
    pulse: 'agent-pulse',
    tension: 'tension',
    warmth: 'agent-warmth',
    melody: { theme: 'agent-office', with: 'bed' },
    beats: STEADY,
  },
  // At the kitchen table rain is all there is, until somebody may be found.
  kitchen: {
    place: 'kitchen-rain',
    pulse: 'kitchen-pulse',
    tension: 'tension',
    warmth: 'kitchen-warmth',
    melody: { theme: 'kitchen', with: 'warmth' },
    beats: { calm: 0, step: 0.35 },
  },
  // In court silence is the tension; nobody is warm, and nobody plays.
  court: { place: 'court-place', bed: 'court-bed', pulse: 'court-pulse', beats: { calm: 0.6, step: 0.2 } },
};
