/** What each camera shows: a place of its own, or a nearer look at a room, composed for words beside the picture and for words below it. */
import type { CameraName } from '../../../content/schema/scalars.ts';
import type { Nearness, Place, StageView } from './stage.view.ts';

export interface Shot {
  readonly place: Place;
  readonly near: StageView['near'];
}

/** Where the point that is looked at comes to stand: in the half without words, or in the middle of a phone's picture. */
const BESIDE_WORDS = { x: 0.26, y: 0.5 };
const ABOVE_WORDS = { x: 0.5, y: 0.42 };

const WHOLE_PICTURE: Nearness = { x: 0.5, y: 0.5, zoom: 1 };
/** The picture as it is: one object, so that a change of camera can be told from a change of light. */
export const WHOLE: StageView['near'] = { wide: WHOLE_PICTURE, narrow: WHOLE_PICTURE };

/** Beside words these rooms come a little nearer, from their top: under the edge of their table the picture has nothing but its dark front. */
const FRAMED: Partial<Record<Place, StageView['near']>> = {
  office: { wide: { x: 0.25, y: 0, zoom: 1.2 }, narrow: WHOLE_PICTURE },
};
/** A room that no camera looks at nearer. */
export const roomAsItIs = (place: Place): StageView['near'] => FRAMED[place] ?? WHOLE;

/** The point that must stay where it is, so that `point` comes to `goal`; no edge of the picture comes into sight. */
function towards(point: number, goal: number, zoom: number): number {
  return Math.min(1, Math.max(0, (point * zoom - goal) / (zoom - 1)));
}

const nearer = (x: number, y: number, zoom: number, to: { readonly x: number; readonly y: number }): Nearness => ({
  x: towards(x, to.x, zoom),
  y: towards(y, to.y, zoom),
  zoom,
});

/** @param wide what is looked at in the wide picture: x, y, zoom. @param narrow the same in a phone's */
const look = (
  place: Place,
  wide: readonly [number, number, number],
  narrow: readonly [number, number, number],
): Shot => ({
  place,
  near: { wide: nearer(...wide, BESIDE_WORDS), narrow: nearer(...narrow, ABOVE_WORDS) },
});

const whole = (place: Place): Shot => ({ place, near: roomAsItIs(place) });

export const cameras: Readonly<Record<CameraName, Shot>> = {
  'office-page': look('office', [0.32, 0.34, 1.7], [0.47, 0.42, 1.5]),
  'office-fax': look('office', [0.12, 0.66, 1.7], [0.2, 0.75, 1.6]),
  'office-lamp': look('office', [0.27, 0.76, 1.75], [0.45, 0.82, 1.6]),
  'office-city': look('office', [0.17, 0.3, 1.5], [0.2, 0.2, 1.5]),
  'agent-page': look('agent-office', [0.33, 0.4, 1.7], [0.5, 0.45, 1.5]),
  'agent-screen': look('agent-office', [0.15, 0.66, 1.7], [0.2, 0.75, 1.6]),
  'agent-papers': look('agent-office', [0.36, 0.84, 1.8], [0.55, 0.85, 1.6]),
  'agent-files': look('agent-office', [0.9, 0.42, 1.45], [0.9, 0.5, 1.4]),
  'kitchen-phone': look('kitchen', [0.31, 0.56, 1.7], [0.5, 0.5, 1.45]),
  'kitchen-table': look('kitchen', [0.17, 0.78, 1.75], [0.25, 0.85, 1.5]),
  'kitchen-lamp': look('kitchen', [0.2, 0.14, 1.6], [0.25, 0.1, 1.5]),
  'kitchen-rain': look('kitchen', [0.27, 0.32, 1.5], [0.4, 0.25, 1.4]),
  rehearsal: whole('rehearsal'),
  clerk: whole('clerk'),
  meeting: whole('meeting'),
  street: whole('street'),
  call: whole('call'),
  'call-night': whole('call-night'),
  'title-fax': look('title', [0.2, 0.5, 1.35], [0.5, 0.55, 1.3]),
};
