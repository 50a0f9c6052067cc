/** What a page that has just been loaded opens: the play in which its window stood, else what its address names. */
import type { Route } from '../../domain/address/address.ts';
import { FIRST_PAGE } from '../../domain/play/savedPages.ts';
import type { AppEvent } from '../../machines/events.ts';

/**
 * An address says what to open, and never to begin anew.
 * @param stood the place, among the plays kept, of the one in which the window stood before it was loaded again; null where it is new
 * @returns what the statechart is told; null where the title is opened
 */
export function openingEvent(route: Route, stood: number | null): AppEvent | null {
  if (stood !== null) return { type: 'play.resumed', index: stood };
  if (route.page === 'hearing') return { type: 'hearing.chosen' };
  if (route.page === 'reader') return { type: 'case.read' };
  if (route.page === 'seat') return { type: 'place.linked', seat: route.seat, at: route.at ?? FIRST_PAGE };
  return null;
}
