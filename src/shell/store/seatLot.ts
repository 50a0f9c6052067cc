/** Deals seats of a case by lot: a device draws once a visit, and a reload brings the seat that was drawn. */
import type { Store } from './storage.ts';

const keyOf = (caseId: string): string => `due-yesterday/lot/${caseId}`;

/**
 * @param session what is kept until the window is closed; where it keeps nothing, each load draws anew
 * @param random from 0 up to 1
 * @returns the seat that was drawn in this visit, or one that is drawn now; empty where there are no seats
 */
export function dealtSeat(
  caseId: string,
  seats: readonly { readonly id: string }[],
  session: Store,
  random: () => number = Math.random,
): string {
  const kept = session.read(keyOf(caseId));
  const seat = seats.find(({ id }) => id === kept) ?? seats[Math.floor(random() * seats.length)];
  if (!seat) return '';
  session.write(keyOf(caseId), seat.id);
  return seat.id;
}
