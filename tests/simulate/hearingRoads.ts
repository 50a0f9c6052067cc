/** Walks a hearing: every choice at every question once, and whole hearings steered towards an ending. */
import { hearingOf } from '../../src/domain/hearing/hearingDocket.ts';
import { backingOfPosition, slotsOf } from '../../src/domain/hearing/presented.ts';
import { stageRulings } from '../../src/domain/hearing/ruling.ts';
import { offered, turnOf } from '../../src/domain/play/turn.ts';
import type { AppEvent } from '../../src/machines/events.ts';
import { benchEvents } from './benchEvents.ts';
import { statePath } from './statePath.ts';
import { after, type machineFor, type Snapshot } from './seatActor.ts';

type Machine = ReturnType<typeof machineFor>;

/** All that a player may send that leads on, as runs of events. */
export function hearingEvents(snapshot: Snapshot): AppEvent[][] {
  const path = statePath(snapshot);
  switch (path) {
    case 'hearing.stage':
      return [[{ type: 'stage.entered' }]];
    case 'hearing.ruled':
      return [[{ type: 'ruling.read' }]];
    case 'hearing.ending':
      return [[{ type: 'ending.read' }]];
    case 'hearing.proving':
      return [[{ type: 'prove.read' }]];
    case 'hearing.exchange.presenting':
      return presentations(snapshot);
    case 'hearing.exchange.pressed':
      return [[{ type: 'position.presented' }]];
    case 'hearing.exchange.answering':
    case 'hearing.exchange.rejoining':
      return [...offered(turnOf(snapshot.context)), null].map((argument) => [{ type: 'line.taken', argument }]);
    case 'hearing.exchange.judging':
      return [...Object.keys(turnOf(snapshot.context).hearing.sides), 'open'].map((side) => [
        { type: 'bench.ruled', side },
      ]);
    default:
      return benchEvents(snapshot);
  }
}

/** Each position with slips that bear, with the first of each kind, and with none: what else is handed up changes no state. */
function presentations(snapshot: Snapshot): AppEvent[][] {
  const { file, question, hearing } = turnOf(snapshot.context);
  return Object.entries(question.positions).flatMap(([position, stance]) => {
    const right = slotsOf(question).map((slot) => {
      const tray = question.tray[slot === 'fact' ? 'facts' : 'authorities'];
      const bears = (slip: string): boolean =>
        backingOfPosition(file, hearing, question, stance, { [slot]: slip }).some(
          (each) => each.slot === slot && each.verdict === 'right',
        );
      return tray.find(bears) ?? tray[0] ?? '';
    });
    const first = slotsOf(question).map((slot) => question.tray[slot === 'fact' ? 'facts' : 'authorities'][0] ?? '');
    const place = (ids: readonly string[]): AppEvent[] => ids.map((id) => ({ type: 'slip.placed', id }));
    const ways = [
      place(right),
      ...(first.join() === right.join() ? [] : [place(first)]),
      slotsOf(question).map((slot): AppEvent => ({ type: 'slot.waived', slot })),
    ];
    return ways.map((slips) => [
      { type: 'position.taken', position } as AppEvent,
      ...slips,
      { type: 'position.presented' } as AppEvent,
    ]);
  });
}

const step = (machine: Machine, snapshot: Snapshot, events: readonly AppEvent[]): Snapshot =>
  events.reduce((at, event) => after(machine, at, event), snapshot);

/** Where a hearing stands, leaving out how earlier questions went: what it offers next depends on that only through lines already used. */
const keyOf = (snapshot: Snapshot): string =>
  `${statePath(snapshot)}|${snapshot.context.hearing?.docket.moves.length}|${JSON.stringify(snapshot.context.hearing?.draft)}`;

/** Every state met when each choice is made once at each question; `stuck` names states from which nothing leads on. */
export function hearingRoads(
  machine: Machine,
  start: Snapshot,
): { states: Snapshot[]; ended: number; stuck: string[] } {
  const seen = new Map<string, Snapshot>();
  const stuck: string[] = [];
  let ended = 0;
  const queue = [start];
  while (queue.length > 0) {
    const snapshot = queue.pop() as Snapshot;
    const key = keyOf(snapshot);
    if (seen.has(key)) continue;
    seen.set(key, snapshot);
    const ways = hearingEvents(snapshot);
    if (statePath(snapshot) === 'hearing.unsettled') ended += 1;
    else if (ways.length === 0) stuck.push(key);
    for (const events of ways) {
      const after = step(machine, snapshot, events);
      if (keyOf(after) === key) stuck.push(`${key} ${JSON.stringify(events)}`);
      queue.push(after);
    }
  }
  return { states: [...seen.values()], ended, stuck };
}

/**
 * Argues a whole hearing so that each stage goes to the side wanted, as far as the map lets it: at every stage all ways of
 * arguing it are tried until one does. @returns the hearing at its end
 */
export function steer(machine: Machine, start: Snapshot, wanted: Readonly<Record<string, string>>): Snapshot {
  let at = start;
  while (statePath(at) !== 'hearing.unsettled') {
    const stage = at.context.hearing && statePath(at) === 'hearing.stage' ? turnOf(at.context).exchange.stage : null;
    at =
      (stage && wanted[stage] ? argueStage(machine, at, stage, wanted[stage]) : null) ??
      step(machine, at, hearingEvents(at)[0] ?? []);
  }
  return at;
}

/** The state after a stage that went to `side`, or null when no way of arguing it does. */
function argueStage(machine: Machine, at: Snapshot, stage: string, side: string): Snapshot | null {
  const { file, hearing } = at.context;
  if (!file || !hearing) return null;
  const path = statePath(at);
  const over = path === 'hearing.ending' || (path === 'hearing.stage' && turnOf(at.context).exchange.stage !== stage);
  if (over)
    return stageRulings(file, hearingOf(file), hearing.docket).find((each) => each.stage === stage)?.carriedBy === side
      ? at
      : null;
  for (const events of hearingEvents(at)) {
    const found = argueStage(machine, step(machine, at, events), stage, side);
    if (found) return found;
  }
  return null;
}
