/**
 * The guided run of a debrief: what its four phases show, in how many reveals, and the step from one reveal to the
 * next.
 */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { codaFigures } from './codaFigures.ts';
import type { DebriefInput } from './debriefInput.ts';
import { distributionsOf, mostSplitFirst, type Distribution } from './distribution.ts';
import { answeredOnRecord } from './answeredOnRecord.ts';
import { laterOnWall } from './laterOnWall.ts';
import { memoizeByRef } from '../memoizeByRef.ts';

export const PHASES = ['happened', 'why', 'whatif', 'today'] as const;
export type Phase = (typeof PHASES)[number];

export interface RunPosition {
  readonly phase: Phase;
  readonly item: number; // counted from 0
  readonly revealed: number; // reveals made in this item; 0 shows what it opens with
}

export const FIRST_STEP: RunPosition = { phase: 'happened', item: 0, revealed: 0 };
/** The run stops at this many decisions. A teacher opens the others by hand. */
export const STOPS = 3;
/** A decision has three reveals: how the class chose, the arguments, and what really happened. */
const OF_WHY = 3;
/** A second road has three reveals: the vote, what follows, and what that changes. */
const OF_WHAT_IF = 3;
/** A step tells at most so many events of the record: a room takes in no more at once. A smaller screen tells fewer. */
export const EVENTS_A_STEP = 4;

/** Phase → its items → how many reveals each has after its opening. */
export type RunPlan = Readonly<Record<Phase, readonly number[]>>;

type Event = CaseFile['outcome']['events'][number];

/**
 * The events of the record in the order of their days, shared out among as few steps as can tell them, as evenly as possible.
 * @param atOnce how many events a step tells at most, 1 or more
 */
export function stretchesOf(file: CaseFile, atOnce: number): Event[][] {
  const events = file.outcome.events.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const screens = Math.ceil(events.length / atOnce);
  return Array.from({ length: screens }, (_, n) =>
    events.slice(Math.round((n * events.length) / screens), Math.round(((n + 1) * events.length) / screens)),
  );
}

/**
 * The measure of disagreement is rounded to a tenth, so that decisions with nearly the same disagreement count as tied.
 */
const TENTHS = 10;

/**
 * The order in which the run offers decisions. The largest disagreement comes first, rounded to a tenth; ties go to
 * decisions that the record answers, because there the class has a real filing to compare itself with. If no decision
 * had two answers, those where somebody departed from the record come first.
 */
export const decisionsToDiscuss = ({ file, plays, hands }: DebriefInput): readonly Distribution[] =>
  ofPlays(plays)(hands)(file);
const ofPlays = memoizeByRef((plays: DebriefInput['plays']) =>
  memoizeByRef((hands: DebriefInput['hands']) => memoizeByRef((file: CaseFile) => discussed({ file, plays, hands }))),
);

function discussed({ file, plays, hands }: DebriefInput): readonly Distribution[] {
  const all = Object.values(file.seats).flatMap((seat) => distributionsOf(seat, plays, hands));
  const open = ({ seat, decision }: Distribution): number =>
    answeredOnRecord(file.seats[seat]?.decisions[decision]) ? 0 : 1;
  const tenth = ({ split }: Distribution): number => Math.round(split * TENTHS);
  const split = mostSplitFirst(all).toSorted((a, b) => tenth(b) - tenth(a) || open(a) - open(b));
  if (split.length > 0) return split;
  const leftTheRecord = ({ seat, decision, options }: Distribution): number => {
    const done = file.seats[seat]?.decisions[decision]?.done.option;
    return done !== undefined && options.some(({ id, count }) => count > 0 && id !== done) ? 0 : 1;
  };
  return all.filter(({ total }) => total > 0).toSorted((a, b) => leftTheRecord(a) - leftTheRecord(b));
}

/**
 * How many items each phase has, and how many reveals each item.
 * @param eventsAtOnce how many events of the record one step tells at most
 */
export function runPlanOf(input: DebriefInput, eventsAtOnce: number): RunPlan {
  const decisions = decisionsToDiscuss(input);
  return {
    happened: [stretchesOf(input.file, eventsAtOnce).length + 1], // each stretch, then what was decided
    why: decisions.map(() => OF_WHY),
    whatif: decisions.map(() => OF_WHAT_IF),
    // What the class did in a coda, each entry for the wall, then the question to take home.
    today: [...ownCoda(input), laterOnWall(input.file.outcome).length + 1],
  };
}

/** The class's own coda is shown first, a decision a reveal, where anybody went on to it. */
function ownCoda({ file, plays }: DebriefInput): number[] {
  const { length } = codaFigures(file, plays);
  return length > 0 ? [length - 1] : [];
}

/**
 * One step on or back: to the next reveal, or else the next item, or else the next phase. At either end the position
 * stays.
 */
export function stepped(plan: RunPlan, at: RunPosition, by: 1 | -1): RunPosition {
  const reveals = plan[at.phase][at.item] ?? 0;
  const revealed = at.revealed + by;
  if (revealed >= 0 && revealed <= reveals) return { ...at, revealed };
  const item = at.item + by;
  const stops = Math.min(plan[at.phase].length, STOPS);
  if (by === 1 ? item < stops : item >= 0) return { ...at, item, revealed: by === 1 ? 0 : (plan[at.phase][item] ?? 0) };
  for (let next = PHASES.indexOf(at.phase) + by; next >= 0 && next < PHASES.length; next += by) {
    const phase = PHASES[next] ?? at.phase;
    const last = Math.min(plan[phase].length, STOPS) - 1;
    if (last >= 0) return { phase, item: by === 1 ? 0 : last, revealed: by === 1 ? 0 : (plan[phase][last] ?? 0) };
  }
  return at;
}
