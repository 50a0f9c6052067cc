/** What a school's gradebook is to the game: something that kept a play, takes reports, and may fail without stopping anybody. */
import type { DecisionReport, GradebookView } from '../pages/scorecard/gradebook.view.ts';

/** Whether all of it arrived: at once where the gradebook is asked within the page, later where it is over the network. */
export type Arrival = boolean | Promise<boolean>;

export interface Gradebook {
  /** What was kept of an earlier sitting; empty when there is nothing. */
  readonly kept: string;
  /** The page of the system to go back to on leaving, or null where it names none. */
  readonly back: string | null;
  /** Longest text it keeps, in characters. */
  readonly longest: number;
  /** Says which decisions arrived in an earlier sitting, so that they are not reported twice. */
  know(decisions: readonly DecisionReport[]): void;
  /** Hands over how the play stands. False when it did not all arrive: the same report is sent again with the next one. */
  report(view: GradebookView, keep: string): Arrival;
  /** Sends what has not arrived, if anything. */
  again(): Arrival;
  /** The player leaves: hands over what has not arrived, and the time spent. */
  leave(): Arrival;
}

/** A decision taken again otherwise is another report; the same one is not. */
export const sameAs = ({ id, chosen, levels, reason }: DecisionReport): string =>
  [id, chosen, levels, reason].join('\n');
