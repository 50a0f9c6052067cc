/** What the stage draws: a place, its light and its small life; words and rules stay on the page. */

export type Place =
  | 'title'
  | 'office'
  | 'desk'
  | 'court'
  | 'kitchen'
  | 'agent-office'
  | 'agent-desk'
  | 'rehearsal'
  | 'clerk'
  | 'meeting'
  | 'street'
  | 'call'
  | 'call-night';

/** A nearer look: the point of the picture that stays where it is while the rest grows away from it, 0 to 1 each way, and how much it grows. */
export interface Nearness {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** How a figure stands: at rest, on the telephone or speaking, or with something at risk. Moods show in posture and light alone. */
export type Posture = 'rest' | 'call' | 'tense';

export interface StageView {
  readonly place: Place;
  /** How near the picture is looked at where it stands beside the words, and where it stands above them. */
  readonly near: { readonly wide: Nearness; readonly narrow: Nearness };
  readonly posture: Posture;
  /** Strength of the lamp, 0 to 1.6: how firm the footing is. */
  readonly lamp: number;
  /** Strength of the machine's and the phone's glow, 0 to 1.6: how exposed the speaker is. */
  readonly glow: number;
  /** How firm the ground is, 0 to 1: how wide the lamp's pool lies on the table. */
  readonly ground: number;
  /** How many of the three bars over the name are lifted, 0 to 3. */
  readonly named: number;
  /** Hour of the day as ambient light, 0 to 1.6. */
  readonly ambient: number;
  /** How far the room's hours have gone, 0 (a seat opens) to 1 (it closes): the light changes its colour with it. */
  readonly hour: number;
  /** How dark the page's side of the room falls, 0 (bright) to 1 (only ink). */
  readonly scrim: number;
  /** How the page's words stand: beside the room, so few that a phone gives the room more than half, or over all of it. */
  readonly words: 'right' | 'few' | 'all';
  /** How far the room recedes behind a sheet that is being read, 0 to 1. */
  readonly recede: number;
}

/** Things that happen once; the stage may flourish on them, and never has to. */
export type StageCue =
  'option.chosen' | 'slip.placed' | 'slips.fit' | 'decision.committed' | 'document.marked' | 'chapter.opened';
