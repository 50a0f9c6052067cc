/** What a stage is to the page: how to open it and what it can be told. */
import type { StageCue, StageView } from '../src/pages/common/stage/stage.view.ts';

/** Who draws: a graphics card, or the processor in its place. */
export type Renderer = 'hardware' | 'software';

export interface StageOptions {
  readonly renderer: Renderer;
  /** False where the player prefers stillness: every change is at once, as it is without a graphics card. */
  readonly motion: boolean;
  /** Drawn before the promise settles, so that a still behind the stage can go without a dark moment. */
  readonly first?: StageView | undefined;
  /** Gets the id of a notice for the page to show when a picture is missing. */
  readonly onTrouble?: (notice: string) => void;
  /** Told when the graphics context is lost, and when it is back and drawn. */
  readonly onContext?: (lost: boolean) => void;
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
