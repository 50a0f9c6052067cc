/** What a school's gradebook is to the game: something that kept a play, takes reports, and may fail without stopping anybody. */
import type { DecisionReport } from '../pages/scorecard/decisionReports.view.ts';
import type { GradebookView } from '../pages/scorecard/gradebook.view.ts';

/** What became of a report: it is there; it waits here; nobody is logged in any more; or the session is over and takes nothing more. */
export type Arrival = 'arrived' | 'late' | 'signed-out' | 'ended';

/** How the system launched the game: to be played, to be tried out, or to be looked at again. */
export type LaunchMode = 'normal' | 'browse' | 'review';

/** All that a gradebook is told, at every report. */
export interface Report {
  readonly view: GradebookView;
  /** What stands in each row of the decisions, first row first: fixed for the case, whichever seat or edition is played. */
  readonly rows: { readonly from: number; readonly ids: readonly string[] };
  /** The text to keep, as it is at this moment: it says which parts of the report the gradebook has been told. */
  keep(): string;
}

export interface Gradebook {
  /** What was kept of an earlier sitting; empty when there is nothing. */
  readonly kept: string;
  /** What the system itself says of this attempt, even where it has lost what was kept. */
  readonly stands: { readonly completed: boolean; readonly best: number | null };
  /** Rows of decisions there are already, of whatever origin. */
  readonly rows: number;
  readonly mode: LaunchMode;
  /** Whether anything is told in this launch: cmi5 takes nothing in Browse and Review, where SCORM does. */
  readonly reports: boolean;
  /** Whether the learner wants silence, as far as the system says. */
  readonly silent: boolean;
  /** The page of the system to go back to on leaving, or null where it names none. */
  readonly back: string | null;
  /** Longest text it keeps, in characters. */
  readonly longest: number;
  /** Says which parts of a report arrived in an earlier sitting, so that they are not told twice. */
  know(parts: readonly string[]): void;
  /** Whether a part of a report has been told: for certain, or in the commit that is being written. */
  isTold(part: string): boolean;
  /** Hands over how the play stands. Where it did not all arrive, it is held whole and sent with the next report. Never rejects. */
  report(report: Report): Promise<Arrival>;
  /** Sends what has not arrived, if anything. Never rejects. */
  again(): Promise<Arrival>;
  /** The player leaves by the game's own way: sends what is owed and says farewell, as long as the page can wait. Never rejects. */
  part(): Promise<void>;
  /** The page goes: says farewell, once. */
  leave(): void;
}

/** A decision as a part of a report: taken again otherwise it is another one; the same one is not. */
export const decisionPart = ({ id, chosen, levels, reason }: DecisionReport): string =>
  [id, chosen, levels, reason].join('\n');

/** The comments on a seat, as a part of a report. */
export const commentsPart = (seat: string): string => `comments ${seat}`;
