/** The little of a case that the title shows before the rest is loaded. */
import type { Cover } from './case.ts';
import type { SeatFile } from './seat.ts';

export interface CaseCover {
  readonly id: string;
  readonly cover: Cover;
  readonly hearing: boolean; // whether the case has one
  readonly seats: readonly (Pick<SeatFile, 'title' | 'short' | 'tagline' | 'hour' | 'place'> & {
    readonly id: string;
  })[];
}
