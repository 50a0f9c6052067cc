/** What a player may do where a snapshot stands: picks between alternatives, and presses that only lead on. */
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';
import type { PartKind } from '../../../src/content/schema/interaction.ts';
import { playOf } from '../../../src/domain/play/context.ts';
import { slotFor } from '../../../src/domain/play/draft.ts';
import type { AppEvent } from '../../../src/machines/events.ts';
import { EVENT_TYPES, samplesAt, type EventType } from '../../../tests/simulate/eventSamples.ts';
import type { Snapshot } from '../../../tests/simulate/seatActor.ts';
import { coursesOn } from '../endsRoad.ts';

/** What a case promises some of, in every seat. */
export type Tallied = 'slots' | 'marks' | 'lines';

export interface Act {
  readonly event: AppEvent;
  /** A pick settles one thing, named here: the same place again would be a swap. Null for a press. */
  readonly settles: string | null;
  readonly tallied?: Tallied | undefined;
}

const TALLIED: Partial<Readonly<Record<PartKind, Tallied>>> = { mark: 'marks', exchange: 'lines' };

/** What leaves the play, or lies over it, or takes something back. */
const ELSEWHERE: ReadonlySet<EventType> = new Set<EventType>([
  'seat.chosen',
  'edition.chosen',
  'play.resumed',
  'place.linked',
  'slip.lifted',
  'road.reopened',
  'road.ended',
  'seat.replayed',
  'fork.taken',
  'fork.followed',
  'fork.left',
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
]);

/** Every pick that can be made here, on courses that do not end the road. */
export function picksAt(snapshot: Snapshot): Act[] {
  const { decision } = playOf(snapshot.context);
  const picks = [
    ...Object.entries(decision.parts).flatMap(([part, { kind, replies }]) =>
      Object.keys(replies).map((reply): Act => ({
        event: { type: 'part.answered', part, reply },
        settles: `part/${part}`,
        tallied: TALLIED[kind],
      })),
    ),
    ...coursesOn(decision).map(([option]): Act => ({ event: { type: 'option.chosen', option }, settles: 'course' })),
    ...[...decision.tray.facts, ...decision.tray.authorities].map((id): Act => ({
      event: { type: 'slip.placed', id },
      settles: `slot/${slotFor(decision, id)}`,
      tallied: 'slots',
    })),
    ...decision.slots.map((slot): Act => ({
      event: { type: 'slot.waived', slot },
      settles: `slot/${slot}`,
      tallied: 'slots',
    })),
  ];
  return picks.filter(({ event }) => snapshot.can(event));
}

/** Every press that leads on: each other event of the statechart that can be told here, with a sample of what it names. */
export function pressesAt(file: CaseFile, snapshot: Snapshot): Act[] {
  const samples = samplesAt(file, snapshot);
  return EVENT_TYPES.filter((type) => !ELSEWHERE.has(type) && !PICKED.has(type))
    .flatMap((type) => samples(type).known)
    .filter((event) => snapshot.can(event))
    .map((event) => ({ event, settles: null }));
}

/** Whether an act leaves the page for the next one, so that everything else on it comes first. */
export const leaves = ({ event: { type } }: Act): boolean => /\.(committed|read|entered|turned)$/.test(type);
