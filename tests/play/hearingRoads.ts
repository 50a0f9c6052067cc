/** Walks a hearing: every choice at every question once, and many whole hearings argued in different ways. */
import { transition } from 'xstate';
import { questionOf } from '../../src/domain/hearing/agenda.ts';
import { slotsOf } from '../../src/domain/hearing/presented.ts';
import { offered, turnOf } from '../../src/machines/hearing/turn.ts';
import type { AppEvent } from '../../src/machines/events.ts';
import { statePath } from '../../src/view-models/snapshot.ts';
import type { machineFor, Snapshot } from './seatActor.ts';

type Machine = ReturnType<typeof machineFor>;

/** All that a player may send that leads on. Positions are sent with their best, their worst and no slips. */
export function hearingEvents(snapshot: Snapshot): AppEvent[][] {
  const path = statePath(snapshot);
  switch (path) {
    case 'hearing.stage': return [[{ type: 'stage.entered' }]];
    case 'hearing.ruled': return [[{ type: 'ruling.read' }]];
    case 'hearing.ending': return [[{ type: 'ending.read' }]];
    case 'hearing.proving': return [[{ type: 'prove.read' }]];
    case 'hearing.exchange.presenting': return presentations(snapshot);
    case 'hearing.exchange.pressed': return [[{ type: 'position.presented' }]];
    case 'hearing.exchange.answering':
    case 'hearing.exchange.rejoining': return [...offered(turnOf(snapshot.context)), null].map((argument) => [{ type: 'line.taken', argument }]);
    case 'hearing.exchange.judging': return [...Object.keys(turnOf(snapshot.context).hearing.sides), 'open'].map((side) => [{ type: 'bench.ruled', side }]);
    default: return [];
  }
}

function presentations(snapshot: Snapshot): AppEvent[][] {
  const { question, hearing, exchange } = turnOf(snapshot.context);
  const { question: asked } = questionOf(hearing, exchange.id);
  return Object.keys(question.positions).flatMap((position) => {
    const taken: AppEvent = { type: 'position.taken', position };
    const empty = slotsOf(asked).map((slot): AppEvent => ({ type: 'slot.waived', slot }));
    const pairs: AppEvent[][] = [empty];
    for (const fact of asked.tray.facts.length > 0 ? asked.tray.facts : [null]) {
      for (const authority of asked.tray.authorities.length > 0 ? asked.tray.authorities : [null]) {
        pairs.push([fact, authority].flatMap((id): AppEvent[] => (id === null ? [] : [{ type: 'slip.placed', id }])));
      }
    }
    return pairs.map((slips) => [taken, ...slips, { type: 'position.presented' } as AppEvent]);
  });
}

const step = (machine: Machine, snapshot: Snapshot, events: readonly AppEvent[]): Snapshot =>
  events.reduce((at, event) => transition(machine, at, event)[0] as Snapshot, snapshot);

/** Where a hearing stands, leaving out how earlier questions went: what it offers next depends on that only through lines already used. */
const keyOf = (snapshot: Snapshot): string => `${statePath(snapshot)}|${snapshot.context.hearing?.docket.moves.length}|${JSON.stringify(snapshot.context.hearing?.draft)}`;

/** Every state met when each choice is made once at each question; `stuck` names states from which nothing leads on. */
export function hearingRoads(machine: Machine, start: Snapshot): { states: Snapshot[]; ended: number; stuck: string[] } {
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

/** Whole hearings: always the n-th choice, and mixtures of two habits that change at each question in turn. */
export function* lateStates(machine: Machine, start: Snapshot): Generator<Snapshot> {
  const habits = [0, 1, 2, 3, 4, 7, 11, -1];
  const total = 14;
  for (const early of habits) for (const late of habits) for (let turn = 0; turn <= total; turn += early === late ? total + 1 : 1) {
    let at = start;
    for (let n = 0; n < 200 && statePath(at) !== 'hearing.unsettled'; n += 1) {
      const ways = hearingEvents(at);
      const habit = (at.context.hearing?.docket.moves.length ?? 0) < turn ? early : late;
      at = step(machine, at, ways.at(habit < 0 ? -1 : Math.min(habit, ways.length - 1)) ?? []);
    }
    yield at;
  }
}
