/** Where in a seat a docket stands: which chapter, which decision, and which decisions come before a place. */
import type { Seat } from '../../content/schema/caseFile.ts';

export interface SeatPosition {
  readonly chapter: number;
  readonly step: number;
  readonly decision: string;
}

/** Every decision of the seat in the order played. */
export const positions = (seat: Seat): readonly SeatPosition[] =>
  Object.values(seat.chapters).flatMap((chapter, c) =>
    chapter.decisions.map((decision, step) => ({ chapter: c, step, decision })),
  );

/** The place after `count` decisions; past the end it stays on the last one. */
export function positionAfter(seat: Seat, count: number): SeatPosition {
  const all = positions(seat);
  const found = all[Math.min(count, all.length - 1)];
  if (!found) throw new Error(`the seat ${seat.id} has no decision`);
  return found;
}
