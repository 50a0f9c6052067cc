/**
 * The guided run of a debrief: what its five phases show, in how many reveals, and the step from one reveal to the
 * next.
 */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { codaFigures } from './codaFigures.ts';
import { codaToAsk } from './codaToAsk.ts';
import type { DebriefInput } from './debriefInput.ts';
import { decisionsToDiscuss } from './decisionsToDiscuss.ts';
import { errorsActedOn } from './errorsActedOn.ts';
import { laterOnWall } from './laterOnWall.ts';
import { STEP_KINDS, type StepKind } from './stepKinds.ts';

export const PHASES = ['happened', 'why', 'whatif', 'errors', 'today'] as const;
export type Phase = (typeof PHASES)[number];

export interface RunPosition {
  readonly phase: Phase;
  readonly item: number; // counted from 0
  readonly revealed: number; // reveals made in this item; 0 shows what it opens with
}

export const FIRST_STEP: RunPosition = { phase: 'happened', item: 0, revealed: 0 };
/** The run stops at this many decisions, and as many errors. A teacher opens the others by hand. */
export const STOPS = 3;
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

/** Reveals of an item whose every kind of step is shown once, after the one it opens with. */
const reveals = (phase: 'why' | 'whatif' | 'errors'): number => STEP_KINDS[phase].length - 1;

/**
 * How many items each phase has, and how many reveals each item.
 * @param eventsAtOnce how many events of the record one step tells at most
 */
export function runPlanOf(input: DebriefInput, eventsAtOnce: number): RunPlan {
  const decisions = decisionsToDiscuss(input);
  return {
    happened: [stretchesOf(input.file, eventsAtOnce).length + 1], // each stretch, then what was decided
    why: decisions.map(() => reveals('why')),
    whatif: decisions.map(() => reveals('whatif')),
    errors: errorsActedOn(input.file, input.plays).map(() => reveals('errors')),
    // A coda, each entry for the wall, then the question to take home.
    today: [...codaReveals(input), laterOnWall(input.file.outcome).length + 1],
  };
}

/** What the class did in a coda, a decision a reveal; or where nobody went on to one, its question to all and how strong the answers are. */
function codaReveals(input: DebriefInput): number[] {
  const { length } = codaFigures(input.file, input.plays);
  return length > 0 ? [length - 1] : codaToAsk(input) ? [1] : [];
}

/** What kind of step a position shows. */
export function stepKindOf(
  input: DebriefInput,
  { phase, item, revealed }: RunPosition,
  eventsAtOnce: number,
): StepKind {
  if (phase === 'happened') {
    if (revealed === 0) return 'desks';
    return revealed > stretchesOf(input.file, eventsAtOnce).length ? 'decided' : 'days';
  }
  if (phase !== 'today') return STEP_KINDS[phase][revealed] ?? STEP_KINDS[phase][0];
  if (item === 0 && codaFigures(input.file, input.plays).length > 0) return 'coda-counts';
  if (item === 0 && codaToAsk(input)) return revealed === 0 ? 'coda-hands' : 'coda-strength';
  if (revealed === 0) return 'unruled';
  return revealed > laterOnWall(input.file.outcome).length ? 'take-home' : 'later';
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
