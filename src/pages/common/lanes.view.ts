/** One clock, three desks: the record of each day beside what the player did at every desk played to its end. */
import type { Outcome } from '../../content/schema/case.ts';
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import { seatOf } from '../../domain/docket/edition.ts';
import { parseDocket } from '../../domain/docket/parseDocket.ts';
import type { Docket } from '../../domain/docket/docket.ts';
import { playOf, type Context } from '../../domain/play/context.ts';
import { cite, labelView, type Cited } from './citation.view.ts';
import { say, type Words } from './words.view.ts';

export interface EventView extends Cited {
  readonly date: string;
  readonly id: string | null; // the decision, where it is the player's own and can be taken again
  readonly kind: 'record' | 'own';
  readonly lane: string; // the desk's slug
  readonly when: string;
  readonly desk: string;
  readonly pinpoint: string | null;
}

export interface PlayedLane {
  readonly seat: Seat;
  readonly docket: Docket;
}

/** The desk in hand and every other one played to its end; a kept docket that no longer fits the case is left out. */
export function playedLanes(context: Context): PlayedLane[] {
  const { file, seat, docket } = playOf(context);
  const others = Object.values(context.finished).flatMap((kept) => {
    const other = seatOf(file, kept);
    const read = other && other.id !== seat.id ? parseDocket(kept, file).docket : null;
    return other && read ? [{ seat: other, docket: read }] : [];
  });
  return [{ seat, docket }, ...others];
}

/** What the player decided at one desk, by day. What was only supposed did not happen on any day. */
export function decidedAt({ seat, docket }: PlayedLane, words: Words): EventView[] {
  const supposed = new Set(
    Object.values(seat.chapters).flatMap((chapter) => (chapter.what === 'supposed' ? chapter.decisions : [])),
  );
  return docket.entries.flatMap((entry) => {
    const decision = seat.decisions[entry.decision];
    const option = decision?.options[entry.option];
    if (!decision || !option || supposed.has(decision.id) || decision.status === 'constructed') return [];
    return [
      {
        kind: 'own' as const,
        id: decision.id,
        date: decision.date,
        when: decision.when,
        lane: seat.id,
        desk: say(words, 'outcome.yours', { seat: seat.short }),
        text: option.said,
        label: labelView('constructed', words),
        chips: [],
        pinpoint: null,
      },
    ];
  });
}

/** A day of the record. */
export const recordView = (file: CaseFile, event: Outcome['events'][number], words: Words): EventView => ({
  ...cite(file, words, event),
  kind: 'record',
  id: null,
  date: event.date,
  when: event.when,
  lane: event.desk,
  desk: file.outcome.desks[event.desk] ?? event.desk,
  pinpoint: event.pinpoint ?? null,
});

/** The record and the player's dockets in one row of days; on the same day the record comes first. */
export function allLanes(context: Context, words: Words): EventView[] {
  const { file, seat, docket } = playOf(context);
  const record = file.outcome.events.map((event) => recordView(file, event, words));
  const whole = docket.entries.length === Object.keys(seat.decisions).length; // only a whole road can be left for another
  const own = playedLanes(context).flatMap((desk) =>
    decidedAt(desk, words).map((each) => (desk.seat.id === seat.id && whole ? each : { ...each, id: null })),
  );
  return [...record, ...own].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : Number(a.kind === 'own') - Number(b.kind === 'own'),
  );
}

/** What happened and was done at the other desks between two days, for the card that closes a chapter. */
export function otherLanes(context: Context, from: string, to: string, words: Words): EventView[] {
  const { seat } = playOf(context);
  const others = playedLanes(context).filter((desk) => desk.seat.id !== seat.id);
  if (others.length === 0) return []; // and the record, which comes after a first seat, is not asked for
  const lanes = new Set(others.map((desk) => desk.seat.id));
  return allLanes(context, words).filter((event) => lanes.has(event.lane) && event.date >= from && event.date <= to);
}
