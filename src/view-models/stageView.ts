/** What the stage draws: a place, its light and its small life; words and rules stay on the page. */

export type Place = 'title' | 'office' | 'desk' | 'court' | 'kitchen' | 'agent-office';

export interface StageView {
  readonly place: Place;
  /** Strength of the lamp, 0 to 1.6: how firm the footing is. */
  readonly lamp: number;
  /** Strength of the machine's and the phone's glow, 0 to 1.6: how exposed the speaker is. */
  readonly glow: number;
  /** Hour of the day as ambient light, 0 to 1.6. */
  readonly ambient: number;
  /** How far the room's hours have gone, 0 (a seat opens) to 1 (it closes): the light changes its colour with it. */
  readonly hour: number;
  /** How dark the page's side of the room falls, 0 (bright) to 1 (only ink). */
  readonly scrim: number;
  /** Where the page sets its words. */
  readonly words: 'right' | 'left' | 'below' | 'all';
  /** How far the room recedes behind a sheet that is being read, 0 to 1. */
  readonly recede: number;
}

/** Things that happen once; the stage may flourish on them, and never has to. */
export type StageCue = 'option.chosen' | 'slip.placed' | 'slips.fit' | 'decision.committed' | 'document.marked' | 'chapter.opened';
