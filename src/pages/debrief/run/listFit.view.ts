/** What a step of the run says of its lists, so that the page can measure how much of each the screen holds. */
import type { FitName } from '../../../machines/debrief/screenFits.ts';

/** A list of this step: how much of it is shown, how much there is, and the least that still says something. */
export interface ListFit {
  readonly list: FitName;
  readonly shown: number;
  readonly of: number;
  readonly least: number;
}
