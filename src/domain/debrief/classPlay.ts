/** What a class hands in: plays read from codes, and hands counted in a room without devices. It never holds a name. */
import type { AnswerSheets } from '../codes/codebook.ts';
import type { CodeKind } from '../codes/resultCode.ts';
import type { Docket } from '../docket/docket.ts';

export interface ClassPlay {
  /** A short code knows the options only: backing, replies and measures come from full ones. */
  readonly kind: CodeKind;
  readonly docket: Docket;
  /** What was made in the coda of the seat; absent where none of it was. It counts in no figure of the seat. */
  readonly coda?: Docket;
  readonly sheets: AnswerSheets;
  /** Which of two groups it belongs to, where a class is compared. */
  readonly group?: string;
}

/** Hands counted at one decision: option → how many. */
export interface HandCount {
  readonly seat: string;
  readonly decision: string;
  readonly hands: Readonly<Record<string, number>>;
}

/** Below this many results a class is told in counts, never in percentages. */
export const FEWEST_FOR_SHARES = 10;

/** Below this many answers to a decision the wall does not say how it was chosen: a room would know who chose what. */
export const FEWEST_FOR_COUNTS = 5;

/** Whether so many answered that a count names nobody. One play that stands alone is its own player's, and is told. */
export const mayBeTold = (answered: number, plays: readonly ClassPlay[]): boolean =>
  answered >= FEWEST_FOR_COUNTS || (answered === 1 && plays.length === 1);
