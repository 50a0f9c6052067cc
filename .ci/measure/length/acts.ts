/** What a player may do where a snapshot stands: picks between alternatives, and presses that only lead on. */
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';
import { checkAt } from '../../../src/domain/play/check.ts';
import { circleOf } from '../../../src/domain/play/circles.ts';
import { playOf } from '../../../src/domain/play/context.ts';
import { slotFor } from '../../../src/domain/play/draft.ts';
import type { AppEvent } from '../../../src/machines/events.ts';
import { EVENT_TYPES, samplesAt, type EventType } from '../../../tests/simulate/eventSamples.ts';
import type { Snapshot } from '../../../tests/simulate/seatActor.ts';
import { coursesOn } from '../endsRoad.ts';

export interface Act {
  readonly event: AppEvent;
  /** What it settles, by a name of the page: once that is done, the same again would be a swap. Null where it may be done again and again. */
  readonly settles: string | null;
  /** Whether it chooses between alternatives. */
  readonly picks: boolean;
}

/** What leaves the play, or lies over it, or takes something back. */
const ELSEWHERE: ReadonlySet<EventType> = new Set<EventType>([
  'seat.chosen',
  'edition.chosen',
  'play.resumed',
  'place.linked',
  'slip.lifted',
  'slot.closed',
  'road.reopened',
  'road.ended',
  'seat.replayed',
  'fork.taken',
  'fork.followed',
  'fork.left',
  'side.opened',
  'side.left',
  'coda.begun',
  'coda.left',
  'hearing.chosen',
  'hearing.resumed',
  'case.read',
  'title.returned',
  'panel.opened',
  'panel.closed',
  'source.opened',
  'recall.answered',
  'saves.found',
  'offline.told',
  'address.misread',
  'notice.raised',
  'notice.dismissed',
]);
/** What is offered in full by `picksAt`. */
const PICKED: ReadonlySet<EventType> = new Set<EventType>([
  'part.answered',
  'option.chosen',
  'slip.placed',
  'slot.waived',
  'words.pressed',
]);

/** Every pick that can be made here, on courses that do not end the road. A line is circled, or passed over by putting the pen down. */
export function picksAt(snapshot: Snapshot): Act[] {
  const { seat, docket, decision } = playOf(snapshot.context);
  const pick = (settles: string, event: AppEvent): Act => ({ event, settles, picks: true });
  const picks = [
    ...Object.entries(decision.parts).flatMap(([part, { kind, replies }]) => {
      const circle = circleOf({ kind, replies });
      return (circle === undefined ? Object.keys(replies) : [circle]).map((reply) =>
        pick(`part/${part}`, { type: 'part.answered', part, reply }),
      );
    }),
    ...coursesOn(decision).map(([option]) => pick('course', { type: 'option.chosen', option })),
    ...[...decision.tray.facts, ...decision.tray.authorities].map((id) =>
      pick(`slot/${slotFor(decision, id)}`, { type: 'slip.placed', id }),
    ),
    ...decision.slots.map((slot) => pick(`slot/${slot}`, { type: 'slot.waived', slot })),
    ...Object.keys(checkAt(seat, docket)?.lines ?? {}).map((line) => pick('words', { type: 'words.pressed', line })),
  ];
  return picks.filter(({ event }) => snapshot.can(event));
}

/** Every press that leads on: each other event of the statechart that can be told here, with a sample of what it names. */
export function pressesAt(file: CaseFile, snapshot: Snapshot): Act[] {
  const samples = samplesAt(file, snapshot);
  return EVENT_TYPES.filter((type) => !ELSEWHERE.has(type) && !PICKED.has(type))
    .flatMap((type) => samples(type).known)
    .filter((event) => snapshot.can(event))
    .map((event) => ({ event, settles: Object.keys(event).length > 1 ? JSON.stringify(event) : null, picks: false }));
}

/** Whether an act leaves the page for the next one, so that everything else on it comes first. */
export const leaves = ({ event: { type } }: Act): boolean => /\.(committed|read|entered|turned)$/.test(type);
