/** An example of every event the statechart knows: with names that exist where a play stands, and with names that do not. */
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { decisionsIn, EDITIONS, type Edition } from '../../src/domain/docket/edition.ts';
import type { PanelName } from '../../src/domain/play/context.ts';
import type { AppEvent } from '../../src/machines/events.ts';
import { BENCH_SAMPLES } from './benchSamples.ts';
import { placeOf, type Place } from './samplePlace.ts';
import type { Snapshot } from './seatActor.ts';

export type EventType = AppEvent['type'];
type EventOf<T extends EventType> = Extract<AppEvent, { type: T }>;

interface Sample<T extends EventType> {
  readonly known: (place: Place) => readonly EventOf<T>[];
  /** Names nobody knows, and names known elsewhere only. Left out where the event names nothing, or nothing a player could name. */
  readonly foreign?: (place: Place) => readonly EventOf<T>[];
}

/** Names no case gives to anything; two of them are names that every object carries. */
const NOBODY = ['nobody', 'constructor', '__proto__', ''] as const;
const NUMBERS = [-1, 0.5, 99, Number.NaN] as const;
const PANELS: readonly PanelName[] = ['file', 'docket', 'tools', 'settings', 'about', 'result', 'recall', 'leaving'];
const SLOTS = ['fact', 'authority', 'nobody' as 'fact', 'constructor' as 'fact'] as const;

const bare = <T extends EventType>(event: EventOf<T>): Sample<T> => ({ known: () => [event] });
const first = (table: object): string => Object.keys(table)[0] ?? '';
const others = (all: readonly string[], here: readonly string[]): string[] =>
  all.filter((each) => !here.includes(each)).slice(0, 2);

/** A new event cannot be forgotten: without its row this does not compile. */
const SAMPLES: { readonly [T in EventType]: Sample<T> } = {
  'seat.chosen': {
    known: ({ seat }) => [{ type: 'seat.chosen', seat: seat.id }],
    foreign: () => NOBODY.map((seat) => ({ type: 'seat.chosen', seat })),
  },
  'edition.chosen': {
    known: () => EDITIONS.map((edition) => ({ type: 'edition.chosen', edition })),
    foreign: () => NOBODY.map((edition) => ({ type: 'edition.chosen', edition: edition as Edition })),
  },
  'play.resumed': {
    known: () => [{ type: 'play.resumed', index: 0 }],
    foreign: () => NUMBERS.map((index) => ({ type: 'play.resumed', index })),
  },
  'place.linked': {
    known: ({ seat }) => [{ type: 'place.linked', seat: seat.id, at: 'briefing' }],
    foreign: () => NOBODY.map((seat) => ({ type: 'place.linked', seat, at: 'briefing' })),
  },
  'play.continued': bare({ type: 'play.continued' }),
  'play.begun': bare({ type: 'play.begun' }),
  'briefing.read': bare({ type: 'briefing.read' }),
  'part.answered': {
    known: ({ decision }) =>
      Object.entries(decision.parts).map(([part, { replies }]) => ({
        type: 'part.answered',
        part,
        reply: first(replies),
      })),
    foreign: ({ seat, decision }) => {
      const part = first(decision.parts);
      return [
        ...NOBODY.map((reply) => ({ type: 'part.answered' as const, part, reply })),
        ...NOBODY.map((unknown) => ({ type: 'part.answered' as const, part: unknown, reply: 'constructor' })),
        ...others(
          Object.values(seat.decisions).flatMap(({ parts }) => Object.keys(parts)),
          Object.keys(decision.parts),
        ).map((other) => ({ type: 'part.answered' as const, part: other, reply: 'nobody' })),
      ];
    },
  },
  'pen.capped': bare({ type: 'pen.capped' }),
  'option.chosen': {
    known: ({ decision }) => [{ type: 'option.chosen', option: first(decision.options) }],
    foreign: ({ seat, decision }) =>
      [
        ...NOBODY,
        ...others(
          Object.values(seat.decisions).flatMap(({ options }) => Object.keys(options)),
          Object.keys(decision.options),
        ),
      ].map((option) => ({ type: 'option.chosen', option })),
  },
  'slip.placed': {
    known: ({ tray }) => [...tray.facts.slice(0, 1), ...tray.authorities.slice(0, 1)].map((id) => placed(id)),
    foreign: ({ file, tray }) =>
      [
        ...NOBODY,
        ...others(Object.keys(file.facts), tray.facts),
        ...others(Object.keys(file.authorities), tray.authorities),
      ].map((id) => placed(id)),
  },
  'slip.lifted': {
    known: ({ slots }) => slots.map((slot) => ({ type: 'slip.lifted', slot })),
    foreign: ({ slots }) =>
      SLOTS.filter((slot) => !slots.includes(slot)).map((slot) => ({ type: 'slip.lifted', slot })),
  },
  'slot.waived': {
    known: ({ slots }) => slots.map((slot) => ({ type: 'slot.waived', slot })),
    foreign: ({ slots }) =>
      SLOTS.filter((slot) => !slots.includes(slot)).map((slot) => ({ type: 'slot.waived', slot })),
  },
  'slot.opened': {
    known: ({ slots }) => slots.map((slot) => ({ type: 'slot.opened', slot })),
    foreign: ({ slots }) =>
      SLOTS.filter((slot) => !slots.includes(slot)).map((slot) => ({ type: 'slot.opened', slot })),
  },
  'slot.closed': bare({ type: 'slot.closed' }),
  'decision.committed': bare({ type: 'decision.committed' }),
  'road.reopened': bare({ type: 'road.reopened' }),
  'road.ended': bare({ type: 'road.ended' }),
  'check.opened': bare({ type: 'check.opened' }),
  'words.pressed': {
    known: ({ seat }) =>
      Object.keys(Object.values(seat.checks)[0]?.lines ?? {}).map((line) => ({ type: 'words.pressed', line })),
    foreign: () => NOBODY.map((line) => ({ type: 'words.pressed', line })),
  },
  'check.read': bare({ type: 'check.read' }),
  'consequence.read': bare({ type: 'consequence.read' }),
  'recap.read': bare({ type: 'recap.read' }),
  'outcome.turned': bare({ type: 'outcome.turned' }),
  'outcome.skipped': bare({ type: 'outcome.skipped' }),
  'days.opened': bare({ type: 'days.opened' }),
  'unknown.opened': bare({ type: 'unknown.opened' }),
  'seat.replayed': bare({ type: 'seat.replayed' }),
  'fork.taken': {
    known: ({ seat }) => [{ type: 'fork.taken', decision: first(seat.decisions) }],
    foreign: () => NOBODY.map((decision) => ({ type: 'fork.taken', decision })),
  },
  'fork.followed': bare({ type: 'fork.followed' }),
  'fork.left': bare({ type: 'fork.left' }),
  'side.opened': {
    known: ({ seat }) =>
      decisionsIn(seat, 'full').flatMap(({ id, edition }) =>
        edition === 'full' ? [{ type: 'side.opened' as const, decision: id }] : [],
      ),
    foreign: ({ seat }) => [
      ...NOBODY.map((decision) => ({ type: 'side.opened' as const, decision })),
      ...decisionsIn(seat, 'core').map(({ id }) => ({ type: 'side.opened' as const, decision: id })),
    ],
  },
  'side.left': bare({ type: 'side.left' }),
  'coda.begun': bare({ type: 'coda.begun' }),
  'coda.left': bare({ type: 'coda.left' }),
  'pair.chosen': { known: () => [true, false].map((pair) => ({ type: 'pair.chosen', pair })) },
  'hearing.chosen': bare({ type: 'hearing.chosen' }),
  'hearing.resumed': bare({ type: 'hearing.resumed' }),
  'hearing.begun': {
    known: () => [{ type: 'hearing.begun', players: 'two' }],
    foreign: () => NOBODY.map((players) => ({ type: 'hearing.begun', players })),
  },
  ...BENCH_SAMPLES,
  'position.taken': {
    known: ({ question }) => [{ type: 'position.taken', position: first(question?.positions ?? {}) }],
    foreign: () => NOBODY.map((position) => ({ type: 'position.taken', position })),
  },
  'line.taken': {
    known: ({ lines }) => [null, ...lines].map((argument) => ({ type: 'line.taken', argument })),
    foreign: ({ file, lines }) =>
      [...NOBODY, ...others(Object.keys(file.arguments), lines)].map((argument) => ({ type: 'line.taken', argument })),
  },
  'bench.ruled': {
    known: ({ file }) =>
      ['open', ...Object.keys(file.hearing?.sides ?? {})].map((side) => ({ type: 'bench.ruled', side })),
    foreign: () => NOBODY.map((side) => ({ type: 'bench.ruled', side })),
  },
  'showing.answered': {
    known: ({ file }) =>
      Object.entries(file.hearing?.prove.showings ?? {}).map(([showing, { replies }]) => ({
        type: 'showing.answered',
        showing,
        reply: first(replies),
      })),
    foreign: ({ file }) => {
      const showing = first(file.hearing?.prove.showings ?? {});
      return NOBODY.flatMap((name) => [
        { type: 'showing.answered', showing, reply: name },
        { type: 'showing.answered', showing: name, reply: 'constructor' },
      ]);
    },
  },
  'recall.answered': {
    known: () => [{ type: 'recall.answered', question: 0, answer: 0 }],
    foreign: () =>
      NUMBERS.flatMap((n) => [
        { type: 'recall.answered', question: n, answer: 0 },
        { type: 'recall.answered', question: 0, answer: n },
      ]),
  },
  'case.read': bare({ type: 'case.read' }),
  'today.turned': bare({ type: 'today.turned' }),
  'title.returned': bare({ type: 'title.returned' }),
  'panel.opened': {
    known: () => PANELS.map((panel) => ({ type: 'panel.opened', panel })),
    // The sheet of a source is opened by naming the source, never alone.
    foreign: () =>
      [...NOBODY, 'closed', 'source'].map((panel) => ({ type: 'panel.opened', panel: panel as PanelName })),
  },
  'source.opened': {
    known: ({ file }) =>
      [file.sources, file.authorities, file.facts, file.arguments].map((table) => ({
        type: 'source.opened',
        id: first(table),
      })),
    foreign: ({ file }) =>
      [...NOBODY, first(file.claims), first(file.documents)].map((id) => ({ type: 'source.opened', id })),
  },
  'panel.closed': bare({ type: 'panel.closed' }),
  'case.completed': {
    known: ({ file }) => [{ type: 'case.completed', file }],
    foreign: ({ file }) => [{ type: 'case.completed', file: { ...file, id: 'nobody' } }],
  },
  'saves.found': bare({ type: 'saves.found', plays: [] }),
  'keeping.told': bare({ type: 'keeping.told', unkept: 'storage-full' }),
  'offline.told': bare({ type: 'offline.told', offline: 'ready' }),
  'address.misread': bare({
    type: 'address.misread',
    problems: [{ problem: 'key', key: 'seet', value: '' }],
  }),
  'notice.raised': bare({ type: 'notice.raised', notice: 'other-tab' }),
  'notice.dismissed': {
    known: ({ notices }) => notices.map((notice) => ({ type: 'notice.dismissed', notice })),
    foreign: () => NOBODY.map((notice) => ({ type: 'notice.dismissed', notice })),
  },
};

export const EVENT_TYPES = Object.keys(SAMPLES) as readonly EventType[];

const placed = (id: string): EventOf<'slip.placed'> => ({ type: 'slip.placed', id });

/** Examples of one event at a snapshot. */
export function samplesAt(
  file: CaseFile,
  snapshot: Snapshot,
): (type: EventType) => { readonly known: readonly AppEvent[]; readonly foreign: readonly AppEvent[] } {
  const place = placeOf(file, snapshot);
  return (type) => {
    const sample = SAMPLES[type] as Sample<EventType>;
    return { known: sample.known(place), foreign: sample.foreign?.(place) ?? [] };
  };
}
