/** How a page asks to be lit: where it is set, how dark its words' side falls, and how far the room recedes. */
import type { CameraName } from '../../../content/schema/scalars.ts';
import type { Posture, StageView } from './stage.view.ts';

export interface PageLight extends Pick<StageView, 'scrim' | 'words' | 'recede'> {
  /** The place the content names, the desk of that room, the court, the table on which the case lies, or the title. */
  readonly at: 'place' | 'desk' | 'court' | 'table' | 'title';
  /** How the figure stands where the page says so; else its meters say it. */
  readonly posture?: Posture;
  /** A picture of the page's own, lit alike in every play. */
  readonly picture?: CameraName;
  /** A document lies open, so that the music stands back. */
  readonly reading?: true;
}

/** Words beside the room: most pages of a seat. */
export const BESIDE: PageLight = { at: 'place', scrim: 0.975, words: 'right', recede: 0 };

/** A sheet over the whole room, which recedes behind it. */
export const SHEET: PageLight = { at: 'place', scrim: 0.97, words: 'all', recede: 0.9 };

/** Words beside a picture of the page's own. */
export const pictured = (picture: CameraName): PageLight => ({ ...BESIDE, picture });
