/** Going back to a decision and taking another road, with the road first taken kept beside it. */
import type { Docket } from '../../domain/docket/docket.ts';
import { positionAfter, positions } from '../../domain/play/position.ts';
import { playOf, type Context } from '../../domain/play/context.ts';
import type { AppEvent } from '../events.ts';

interface Given {
  readonly context: Context;
  readonly event: AppEvent;
}
type Change = Partial<Pick<Context, 'docket' | 'draft' | 'fork' | 'chapter' | 'step' | 'finished'>>;

const placeOf = ({ entries }: Docket, decision: string): number =>
  entries.findIndex((entry) => entry.decision === decision);

/** Whether the docket is whole and holds the decision, so that another road can leave it there. */
export function canFork({ context, event }: Given): boolean {
  if (event.type !== 'fork.taken' || !context.docket) return false;
  const { seat, docket } = playOf(context);
  return docket.entries.length === Object.keys(seat.decisions).length && placeOf(docket, event.decision) >= 0;
}

/** Back before the decision; the play as it was is kept as the original. */
export function takeFork({ context, event }: Given): Change {
  if (event.type !== 'fork.taken' || !context.docket) return {};
  const original = context.fork?.original ?? context.docket;
  const index = placeOf(original, event.decision);
  const { chapter, step } = positionAfter(playOf(context).seat, index);
  return {
    docket: { ...original, entries: original.entries.slice(0, index) },
    draft: null,
    fork: { original, decision: event.decision, onward: false },
    chapter,
    step,
  };
}

/** Whether one decision is being taken again, with everything after it as it was. */
export const isForking = ({ context }: Given): boolean => context.fork !== null && !context.fork.onward;

/** Whether the roads part at the last decision of a chapter, so that the chapter's card comes next. */
export function forkEndsChapter({ context }: Given): boolean {
  const { docket, fork } = context;
  if (!docket || !fork) return false;
  const { seat } = playOf(context);
  const index = placeOf(docket, fork.decision);
  return positions(seat)[index + 1]?.chapter !== positionAfter(seat, index).chapter;
}

/** The new entry stands, and what came after it is as it was. */
export function rejoin({ context: { docket, fork } }: Given): Change {
  if (!docket || !fork) return {};
  return { docket: { ...docket, entries: [...docket.entries, ...fork.original.entries.slice(docket.entries.length)] } };
}

/** The new road is played on from the decision after the fork. */
export function followFork({ context }: Given): Change {
  const { docket, fork } = context;
  if (!docket || !fork) return {};
  const index = placeOf(docket, fork.decision);
  const { chapter, step } = positionAfter(playOf(context).seat, index);
  return {
    docket: { ...docket, entries: docket.entries.slice(0, index + 1) },
    draft: null,
    fork: { ...fork, onward: true },
    chapter,
    step,
  };
}

/** Back to the play as it was. */
export const leaveFork = ({ context: { fork } }: Given): Change =>
  fork ? { docket: fork.original, draft: null, fork: null } : {};

/** Keeps a play that was played to its end; a second road never takes the place of the first. */
export const shelve = ({ context: { docket, finished, fork } }: Given): Change =>
  docket && !fork ? { finished: { ...finished, [docket.seat]: docket } } : {};
