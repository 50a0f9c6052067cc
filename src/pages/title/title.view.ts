/** The title: the dates it opened with, the seats, and a play that can be continued. */
import type { Context } from '../../domain/play/context.ts';
import { say, type Words } from '../common/words.view.ts';

export interface TitleView {
  readonly title: string;
  readonly line: string;
  readonly dates: readonly { readonly word: string; readonly when: string; readonly glows: boolean }[];
  readonly education: string;
  readonly seats: readonly {
    readonly id: string;
    readonly name: string;
    readonly hour: string;
    readonly tagline: string;
  }[];
  readonly resume: readonly string[]; // one line for each play that can be continued
  readonly finished: readonly string[]; // seats played to their end
  /** What is said of playing without a network; null until it is known to work. */
  readonly offline: null | { readonly text: string; readonly renew: boolean };
  /** The hearing opens once a seat has been played; null where the case has none. */
  readonly hearing: null | { readonly open: boolean; readonly text: string; readonly resume: string | null };
}

export interface LoadingView {
  readonly title: string;
}

export function titleView(
  { cover: { cover, seats, hearing }, saved, finished, savedHearing, offline }: Context,
  words: Words,
): TitleView {
  return {
    title: cover.title,
    line: cover.line,
    dates: cover.opened.map(({ word, when, glows }) => ({ word, when, glows: glows === 'yes' })),
    education: cover.education,
    seats: seats.map(({ id, short, hour, tagline }) => ({ id, name: short, hour, tagline })),
    finished: Object.keys(finished),
    hearing: !hearing
      ? null
      : {
          open: Object.keys(finished).length > 0,
          text: say(words, Object.keys(finished).length > 0 ? 'title.hearing' : 'title.hearingShut'),
          resume: savedHearing ? say(words, 'title.continueHearing', { n: savedHearing.docket.moves.length }) : null,
        },
    offline:
      offline === 'unknown'
        ? null
        : { text: say(words, offline === 'newer' ? 'title.newer' : 'title.offline'), renew: offline === 'newer' },
    resume: saved.map(({ docket }, i) => {
      const seat = seats.find((each) => each.id === docket.seat)?.short ?? docket.seat;
      return say(words, i === 0 ? 'title.continueSeat' : 'title.continueEarlier', { seat, n: docket.entries.length });
    }),
  };
}

export const loadingView = ({ cover }: Context): LoadingView => ({ title: cover.cover.title });
