/** What a school's gradebook is to the game: something that kept a play, takes reports, and may fail without stopping anybody. */
import type { GradebookView } from '../view-models/gradebookView.ts';

export interface Gradebook {
  /** What was kept of an earlier sitting; empty when there is nothing. */
  readonly kept: string;
  /** Hands over how the play stands. False when it did not all arrive: the same report is sent again with the next one. */
  report(view: GradebookView, keep: string): boolean;
  /** The player leaves: hands over what has not arrived, and the time spent. */
  leave(): boolean;
}
