/** Turns how a page asks to be lit into what the stage draws: footing is the lamp, exposure the glow, the chapter the hour. */
import { playOf, type Context } from '../../../domain/play/context.ts';
import { savedPageFacts } from '../../../domain/play/savedPages.ts';
import type { BarView } from '../bar.view.ts';
import { cameras, roomAsItIs, type Shot } from './cameras.view.ts';
import { ambientAt } from './hours.view.ts';
import type { PageLight } from './light.view.ts';
import type { Place, Posture, StageView } from './stage.view.ts';

const LAMP = [0.45, 0.65, 0.9, 1.1, 1.3]; // by footing, −2 to 2
const GLOW = [0.3, 0.55, 0.9, 1.3]; // by exposure, 0 to 3

/** What is told after a play is lit by nothing that was done in it. */
const AFTERWARDS = { lamp: 0.75, glow: 1.3, ambient: 0.6, hour: 1, ground: 0.5, named: 0 };

/** The place the content names: the decision's own, else the seat's, else the title. */
function namedPlace(context: Context): Place {
  if (context.docket === null) return 'title';
  const { seat, decision } = playOf(context);
  return savedPageFacts(context.page).atDecision ? decision.place : seat.place;
}

const roomShot = (place: Place): Shot => ({ place, near: roomAsItIs(place) });

/** What a page of the place shows: the picture of the decision in view, else its place; the desk is cleared once its paper is done with. */
function shotOf(context: Context): Shot {
  const place = namedPlace(context);
  if (context.docket === null || !savedPageFacts(context.page).atDecision) return roomShot(place);
  const { seat, decision } = playOf(context);
  const camera = seat.cameras[decision.id];
  if (camera) return cameras[camera];
  const cleared = savedPageFacts(context.page).looksBack && place === 'desk';
  return roomShot(cleared ? seat.place : place);
}

/** The room a player is in, also while a paper on its desk fills the page. */
export function roomOf({ at }: PageLight, context: Context): Place {
  if (at === 'court') return 'court';
  if (context.docket === null) return 'title';
  const place = namedPlace(context);
  return place === 'desk' ? playOf(context).seat.place : place;
}

/**
 * What the stage draws for a page.
 * @param light how the page asks to be lit
 * @param bar the line above the page, whose meters move the light; null where there is none
 * @param room whose hours they are
 */
export function stageOf(light: PageLight, bar: BarView | null, context: Context, room: Place): StageView {
  const { at, scrim, words, recede, picture } = light;
  const footing = bar?.strengthMeter?.level ?? 0;
  const exposure = bar?.riskMeter?.level;
  const done = bar && bar.of > 0 ? bar.done / bar.of : 0;
  const lit = {
    posture: light.posture ?? postureOf(footing, exposure ?? 0),
    ground: (footing + 2) / 4,
    named: exposure ?? 0,
    lamp: LAMP[footing + 2] ?? 0.9,
    glow: GLOW[exposure ?? 1] ?? 0.55,
    ambient: ambientAt(room, done),
    hour: done,
    scrim,
    words,
    recede,
  };
  if (picture) return { ...lit, ...cameras[picture], ...AFTERWARDS };
  if (at === 'title') return { ...lit, ...roomShot('title'), lamp: 1, glow: 0.7, ambient: 0.8 };
  if (at === 'court') return { ...lit, ...roomShot('court') };
  if (at === 'table') return { ...lit, ...roomShot('desk') };
  if (at === 'place') return { ...lit, ...shotOf(context) };
  return room === 'kitchen' && light.reading
    ? { ...lit, ...roomShot(room), scrim: 0.95, recede: 0.45 } // a post is read at the kitchen table
    : { ...lit, ...roomShot(deskIn(room)) };
}

/** The desk a room's papers lie on, seen from above. */
const deskIn = (room: Place): Place => (room === 'agent-office' ? 'agent-desk' : 'desk');

/** Somebody with little ground, or close to being named, is tense. */
const postureOf = (footing: number, exposure: number): Posture => (footing < 0 || exposure >= 2 ? 'tense' : 'rest');
