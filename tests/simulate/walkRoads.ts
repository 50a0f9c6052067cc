/** Walks every reachable state of a play on the real statechart, and says which of them cannot reach the end. */
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import { documentedDocket } from '../../src/domain/docket/docket.ts';
import { hasCore, seatIn, type Edition } from '../../src/domain/docket/edition.ts';
import { checkAt } from '../../src/domain/play/check.ts';
import { playOf } from '../../src/domain/play/context.ts';
import type { AppEvent } from '../../src/machines/events.ts';
import { statePath } from './statePath.ts';
import { after, machineFor, resume, takeSeat, type Snapshot } from './seatActor.ts';

/** What a walk needs to know of the part of the game it walks through. */
export interface Ground {
  readonly name: string; // a seat's, for a seat
  readonly seat: Seat; // as its edition plays it
  readonly start: () => Promise<Snapshot>;
  /** All that the page could send here; what the snapshot cannot take is left out by the walk. */
  readonly events: (snapshot: Snapshot) => readonly AppEvent[];
  /** What later transitions can depend on: two snapshots with one key have the same roads before them. */
  readonly key: (snapshot: Snapshot) => string;
  readonly ends: (snapshot: Snapshot) => boolean;
}

export interface Walk {
  readonly snapshots: readonly Snapshot[]; // one of each state visited
  readonly ends: number;
  readonly dead: readonly string[]; // keys of states from which no road leads to an end
}

/** Visits everything that can be reached on this ground. */
export async function walk(file: CaseFile, ground: Ground): Promise<Walk> {
  const machine = machineFor(file);
  const seen = new Map<string, { snapshot: Snapshot; next: Set<string> }>();
  const queue: Snapshot[] = [await ground.start()];
  for (let snapshot = queue.pop(); snapshot; snapshot = queue.pop()) {
    const at = snapshot;
    const key = ground.key(at);
    if (seen.has(key)) continue;
    const next = new Set<string>();
    seen.set(key, { snapshot: at, next });
    for (const event of ground.events(at).filter((each) => at.can(each))) {
      const then = after(machine, at, event);
      next.add(ground.key(then));
      queue.push(then);
    }
  }
  const ends = [...seen].filter(([, { snapshot }]) => ground.ends(snapshot)).map(([key]) => key);
  return {
    snapshots: [...seen.values()].map(({ snapshot }) => snapshot),
    ends: ends.length,
    dead: deadEnds(seen, ends),
  };
}

/** Backwards from the ends: whoever cannot reach one is a dead end. */
function deadEnds(
  seen: ReadonlyMap<string, { readonly next: ReadonlySet<string> }>,
  ends: readonly string[],
): string[] {
  const before = new Map<string, string[]>();
  for (const [key, { next }] of seen) for (const later of next) before.set(later, [...(before.get(later) ?? []), key]);
  const reaching = new Set(ends);
  const queue = [...ends];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    for (const earlier of before.get(key) ?? []) {
      if (reaching.has(earlier)) continue;
      reaching.add(earlier);
      queue.push(earlier);
    }
  }
  return [...seen.keys()].filter((key) => !reaching.has(key));
}

/** A seat in one of its editions, from its briefing to its scorecard. */
const seatGround = (file: CaseFile, seat: Seat, edition: Edition): Ground => ({
  name: edition === 'core' ? `${seat.id}, the core` : seat.id,
  seat: seatIn(seat, edition),
  start: async () => (await takeSeat(file, seat.id, edition)).getSnapshot(),
  events: seatEvents,
  key: keyOf,
  ends: (snapshot) => statePath(snapshot) === 'scorecard',
});

function keyOf(snapshot: Snapshot): string {
  const { docket, coda, draft, endingsMet } = snapshot.context;
  const slot = (id: string | null | undefined): string => (id === undefined ? '-' : id === null ? '0' : '1');
  const shape = draft
    ? `${Object.keys(draft.parts).sort().join(',')}|${draft.option ? 1 : 0}|${JSON.stringify([draft.heard, draft.objected])}|${slot(draft.fact)}${slot(draft.authority)}`
    : '';
  return `${statePath(snapshot)}|${docket?.entries.length}|${coda?.docket.entries.length}|${endingsMet.join(',')}|${shape}`;
}

/** The coda of a seat, from the scorecard of a whole play to the coda's own card. */
const codaGround = (file: CaseFile, coda: Seat): Ground => ({
  name: `${coda.id}, the coda`,
  seat: coda,
  start: async () => {
    const actor = await resume(file, { docket: documentedDocket(file, coda.id), draft: null, page: 'scorecard' });
    actor.send({ type: 'coda.begun' });
    return actor.getSnapshot();
  },
  events: seatEvents,
  key: keyOf,
  ends: (snapshot) => statePath(snapshot) === 'coda-card',
});

/** Which answer is given matters only to the score, so one answer a part serves the walk, and one slip a slot. */
function seatEvents(snapshot: Snapshot): AppEvent[] {
  const events: AppEvent[] = [
    { type: 'briefing.read' },
    { type: 'pen.capped' },
    { type: 'phrase.pressed' },
    { type: 'objection.raised' },
    { type: 'decision.committed' },
    { type: 'road.reopened' },
    { type: 'road.ended' },
    { type: 'check.opened' },
    { type: 'check.read' },
    { type: 'consequence.read' },
    { type: 'recap.read' },
    { type: 'outcome.turned' },
    { type: 'days.opened' },
    { type: 'unknown.opened' },
  ];
  if (statePath(snapshot) === 'check.reading')
    return linesOf(snapshot).map((line) => ({ type: 'words.pressed', line }));
  if (!statePath(snapshot).startsWith('decision')) return events;
  const { decision, draft } = playOf(snapshot.context);
  for (const [part, { replies }] of Object.entries(decision.parts)) {
    const reply = Object.keys(replies)[0];
    if (reply && draft.parts[part] === undefined) events.push({ type: 'part.answered', part, reply });
  }
  for (const option of Object.keys(decision.options)) events.push({ type: 'option.chosen', option });
  for (const slot of decision.slots) {
    events.push({ type: 'slot.waived', slot });
    const id = decision.tray[slot === 'fact' ? 'facts' : 'authorities'][0];
    if (id) events.push({ type: 'slip.placed', id });
  }
  return events;
}

/** The lines of the paper that settles the claim where a play stands. */
function linesOf({ context }: Snapshot): string[] {
  const { seat, docket } = playOf(context);
  return Object.keys(checkAt(seat, docket)?.lines ?? {});
}

/** The grounds of a case that are walked to their ends: its seats. What else a player may walk through is one more, with its own events, key and ends. */
export const groundsOf = (file: CaseFile): Ground[] =>
  Object.values(file.seats).map((seat) => seatGround(file, seat, 'full'));

/** The core editions of its seats. */
export const coreGroundsOf = (file: CaseFile): Ground[] =>
  Object.values(file.seats)
    .filter(hasCore)
    .map((seat) => seatGround(file, seat, 'core'));

/** The codas of its seats. */
export const codaGroundsOf = (file: CaseFile): Ground[] =>
  Object.values(file.seats).flatMap(({ coda }) => (coda ? [codaGround(file, coda)] : []));
