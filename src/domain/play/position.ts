/** Where in a seat a docket stands: which chapter, which decision, and which decisions come before a place. */
import type { Seat } from '../../content/schema/caseFile.ts';
import type { Docket, Entry } from '../docket/docket.ts';

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

/** Whether an entry ends the road: its course leads to an ending, so that nothing can be decided after it. */
export const endsRoad = (seat: Seat, { decision, option }: Pick<Entry, 'decision' | 'option'>): boolean =>
  seat.decisions[decision]?.options[option]?.ends !== undefined;

/** Whether a play has come to its end: everything is decided, or the last course ended the road. */
export const isOver = (seat: Seat, { entries }: Pick<Docket, 'entries'>): boolean => {
  const last = entries.at(-1);
  return entries.length >= positions(seat).length || (last !== undefined && endsRoad(seat, last));
};

/** The place after `count` decisions; past the end it stays on the last one. */
export function positionAfter(seat: Seat, count: number): SeatPosition {
  const all = positions(seat);
  const found = all[Math.min(count, all.length - 1)];
  if (!found) throw new Error(`the seat ${seat.id} has no decision`);
  return found;
}
