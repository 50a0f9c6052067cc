/** Turns a view of the game into what the stage draws: footing is the lamp, exposure the glow, the chapter the hour. */
import { playOf, type Context } from '../../../domain/play/context.ts';
import type { AppView } from '../../app.view.ts';
import { ambientAt } from './hours.view.ts';
import type { Place, Posture, StageView } from './stage.view.ts';

const LAMP = [0.45, 0.65, 0.9, 1.1, 1.3]; // by footing, −2 to 2
const GLOW = [0.3, 0.55, 0.9, 1.3]; // by exposure, 0 to 3

/** The place the content names: the decision's own, else the seat's, else the title. */
export function placeOf(context: Context): Place {
  if (context.docket === null) return 'title';
  const { seat, decision } = playOf(context);
  return context.page === 'decision' || context.page === 'following' ? decision.place : seat.place;
}

/** The room a player is in, also while a paper on its desk fills the page. */
export function roomOf(view: AppView, context: Context): Place {
  if (view.wing === 'hearing') return 'court';
  if (context.docket === null) return 'title';
  const place = placeOf(context);
  return place === 'desk' ? playOf(context).seat.place : place;
}

/**
 * @param named the place the content names for this page; the title and the desk have their own
 * @param room whose hours they are
 */
export function stageOf(view: AppView, named: Place, room: Place): StageView {
  const { page, bar } = view;
  const place = view.wing === 'hearing' ? 'court' : view.wing === 'reader' ? 'desk' : named;
  const done = bar && bar.of > 0 ? bar.done / bar.of : 0;
  const light = {
    posture: postureOf(view),
    ground: ((bar?.strengthMeter?.level ?? 0) + 2) / 4,
    named: bar?.riskMeter?.level ?? 0,
    lamp: LAMP[(bar?.strengthMeter?.level ?? 0) + 2] ?? 0.9,
    glow: GLOW[bar?.riskMeter?.level ?? 1] ?? 0.55,
    ambient: ambientAt(room, done),
    hour: done,
  };
  switch (page.kind) {
    case 'title':
    case 'loading':
      return { ...light, place: 'title', lamp: 1, glow: 0.7, ambient: 0.8, scrim: 0.9, words: 'right', recede: 0 };
    case 'decision':
      if (!page.document) return { ...light, place, scrim: 0.975, words: 'right', recede: 0 };
      if (room === 'kitchen') return { ...light, place: room, scrim: 0.95, words: 'right', recede: 0.45 }; // a post is read at the kitchen table
      return { ...light, place: deskIn(room), scrim: 0.96, words: 'right', recede: 0.1 };
    case 'chapter':
      return { ...light, place, scrim: 0.975, words: 'few', recede: 0 };
    case 'card':
      return { ...light, place, scrim: 0.9, words: 'all', recede: 0.62 };
    case 'scorecard':
    case 'roads':
    case 'reader':
    case 'ending':
      return { ...light, place, scrim: 0.97, words: 'all', recede: 0.9 };
    case 'outcome':
      return {
        ...light,
        place: page.step === 'timeline' ? deskIn(room) : place,
        scrim: 0.9,
        words: page.step === 'timeline' ? 'all' : 'right',
        recede: page.step === 'timeline' ? 0.5 : 0.2,
      };
    default:
      return { ...light, place, scrim: 0.975, words: 'right', recede: 0 };
  }
}

/** The desk a room's papers lie on, seen from above. */
const deskIn = (room: Place): Place => (room === 'agent-office' ? 'agent-desk' : 'desk');

/** Somebody who speaks is on the telephone; somebody with little ground, or close to being named, is tense. */
function postureOf({ page, bar }: AppView): Posture {
  if (page.kind === 'decision' && page.moment === 'talk') return 'call';
  return (bar?.strengthMeter?.level ?? 0) < 0 || (bar?.riskMeter?.level ?? 0) >= 2 ? 'tense' : 'rest';
}
