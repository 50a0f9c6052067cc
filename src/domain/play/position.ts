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

/** A course that ended the road, as `Context.endingsMet` names it: `decision/option`. */
export const endingOf = (decision: string, option = ''): string => `${decision}/${option}`;

/**
 * How many decisions come before the one that is made next: the first that is not entered, or all of them. In a play
 * that was carried over, later ones may be entered already.
 */
export function nextPlace(seat: Seat, { entries }: Pick<Docket, 'entries'>): number {
  const made = new Set(entries.map(({ decision }) => decision));
  const all = positions(seat);
  const open = all.findIndex(({ decision }) => !made.has(decision));
  return open < 0 ? all.length : open;
}

/** Whether a play has come to its end: everything is decided, or the last course ended the road. */
export const isOver = (seat: Seat, { entries }: Pick<Docket, 'entries'>): boolean => {
  const all = positions(seat);
  const place = nextPlace(seat, { entries });
  const last = entries.find(({ decision }) => decision === all[place - 1]?.decision);
  return place >= all.length || (last !== undefined && endsRoad(seat, last));
};

/** The place after `count` decisions; past the end it stays on the last one. */
export function positionAfter(seat: Seat, count: number): SeatPosition {
  const all = positions(seat);
  const found = all[Math.min(count, all.length - 1)];
  if (!found) throw new Error(`the seat ${seat.id} has no decision`);
  return found;
}
