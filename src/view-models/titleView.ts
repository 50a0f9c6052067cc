/** The title: the two dates, the seats, and a play that can be continued. */
import type { Context } from '../machines/context.ts';
import { say, type Words } from './words.ts';

export interface TitleView {
  readonly kind: 'title';
  readonly title: string;
  readonly line: string;
  readonly sent: string;
  readonly due: string;
  readonly education: string;
  readonly seats: readonly { readonly id: string; readonly name: string; readonly hour: string; readonly tagline: string }[];
  readonly resume: string | null;
}

export interface LoadingView {
  readonly kind: 'loading';
  readonly title: string;
}

export function titleView({ cover: { cover, seats }, saved }: Context, words: Words): TitleView {
  const seat = seats.find((each) => each.id === saved?.docket.seat);
  return {
    kind: 'title',
    title: cover.title,
    line: cover.line,
    sent: cover.opened.sent,
    due: cover.opened.due,
    education: cover.education,
    seats: seats.map(({ id, short, hour, tagline }) => ({ id, name: short, hour, tagline })),
    resume: saved && seat ? say(words, 'title.continueSeat', { seat: seat.short, n: saved.docket.entries.length }) : null,
  };
}

export const loadingView = ({ cover }: Context): LoadingView => ({ kind: 'loading', title: cover.cover.title });
