/** How much of each list one screen of the run holds. The page measures it and tells the chart; until it has, a default applies. */

import { EVENTS_A_STEP } from '../../domain/debrief/run.ts';

/** At most so many items of each list stand on one screen. */
export interface ScreenFits {
  readonly events: number; // of the record, in one step of what happened
  readonly ours: number; // decisions of the class beside those events
  readonly grounds: number; // arguments for the courses of a decision
  readonly verdicts: number; // arguments the class used, with how strong each is
  readonly gains: number; // arguments that only one of two roads has
  readonly laws: number; // of today
}

export type FitName = keyof ScreenFits;

/** For a page that is hidden or was not measured: what a wall of 1366 by 768 holds of long texts. */
export const DEFAULT_FITS: ScreenFits = { events: EVENTS_A_STEP, ours: 2, grounds: 3, verdicts: 2, gains: 1, laws: 2 };

/** Fewer than this would show nothing of what the step is about. */
const LEAST: ScreenFits = { events: 1, ours: 0, grounds: 1, verdicts: 1, gains: 1, laws: 1 };

/** A step tells no more than this, however large the wall is: a room takes in so many. Arguments have no such limit. */
const MOST: ScreenFits = {
  events: DEFAULT_FITS.events,
  ours: DEFAULT_FITS.ours,
  grounds: 99,
  verdicts: 99,
  gains: 99,
  laws: DEFAULT_FITS.laws,
};

/** Whether a count that a page measured can be true. */
export const isFit = (list: FitName, count: number): boolean =>
  Object.hasOwn(LEAST, list) && Number.isInteger(count) && count >= LEAST[list] && count <= MOST[list];

/** Another step is measured anew. Only how many events a step tells holds for the whole run, because it numbers the steps. */
export const fitsOfNewStep = ({ events }: ScreenFits): ScreenFits => ({ ...DEFAULT_FITS, events });
