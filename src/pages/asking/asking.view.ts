/** The question before a seat of which a play was begun: to go on with it, or to begin anew and keep it beside. */
import type { Context } from '../../domain/play/context.ts';
import { FIRST_PAGE } from '../../domain/play/savedPages.ts';
import { begunSeat } from '../../domain/play/begunSeat.ts';
import { say, type Words } from '../common/words.view.ts';

export interface AskingView {
  readonly kicker: string; // the seat
  readonly title: string;
  readonly text: string;
  readonly goOn: string;
  readonly anew: string;
  readonly stays: string; // what becomes of the play that was begun
}

/** @throws Error when no play of the seat that is asked for was begun; the page is never entered without one */
export function askingView(context: Context, words: Words): AskingView {
  const play = begunSeat(context);
  if (!play) throw new Error('there is nothing to ask');
  const { seat, entries } = play.docket;
  const names = context.intent?.how === 'link' && context.intent.at !== FIRST_PAGE; // a place in the seat
  return {
    kicker: context.cover.seats.find(({ id }) => id === seat)?.short ?? seat,
    title: say(words, 'asking.heading'),
    text: say(words, `asking.text-${entries.length > 1 ? 'many' : entries.length}`, { n: entries.length }),
    goOn: say(words, 'asking.goOn', { n: entries.length + 1 }),
    anew: say(words, names ? 'asking.open' : 'asking.anew'),
    stays: say(words, 'asking.stays'),
  };
}
