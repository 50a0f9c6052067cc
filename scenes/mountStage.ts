/** The door to the stage: asks for WebGL first, and only then fetches Phaser and the rooms. */
import type { StageCue, StageView } from '../src/view-models/stageView.ts';
import { probeRenderer } from './renderer.ts';

export interface StageOptions {
  /** False where the player prefers stillness: every change is at once. */
  readonly motion: boolean;
  /** Drawn before the promise settles, so that a still behind the stage can go without a dark moment. */
  readonly first?: StageView | undefined;
  /** Gets the id of a notice for the page to show when a picture is missing. */
  readonly onTrouble?: (notice: string) => void;
}

export interface Stage {
  /** Draws this view; a new place dissolves in, light changes slowly. */
  show(view: StageView): void;
  /** Something happened once; the stage may breathe. */
  cue(cue: StageCue): void;
  setMotion(on: boolean): void;
  /** Ends the game and removes its canvas. */
  destroy(): Promise<void>;
}

/**
 * Starts the stage inside `host`, which it covers.
 * @throws (rejects) when WebGL is refused, the game cannot be fetched or does not start; the page then shows its stills.
 */
export async function mountStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const renderer = probeRenderer();
  const { openStage } = await import('./openStage.ts');
  return openStage(host, options, renderer);
}
