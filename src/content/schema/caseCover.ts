/** The little of a case that the title shows before the rest is loaded, and which cases it offers. */
import type { Cover } from './case.ts';
import type { Decision } from './decision.ts';
import type { SeatFile } from './seat.ts';

type Edition = Decision['edition'];

export interface CaseCover {
  readonly id: string;
  readonly cover: Cover;
  readonly hearing: boolean; // whether the case has one
  readonly bench: boolean; // whether the hearing has the short form for two
  readonly seats: readonly (Pick<SeatFile, 'title' | 'short' | 'tagline' | 'hour' | 'place'> & {
    readonly id: string;
    readonly decisions: Readonly<Record<Edition, number>>; // in each edition; the same where there is one alone
  })[];
}

/** The cases that are offered to players, in the order in which their covers put them; equals stand by name. */
export const offered = <C extends { readonly id: string; readonly cover: Cover }>(cases: readonly C[]): C[] =>
  cases
    .filter(({ cover }) => cover.listed === 'yes')
    .toSorted((a, b) => a.cover.order - b.cover.order || (a.id < b.id ? -1 : 1));
