/** Going through a side door of the scorecard and coming back: the play of the core stays as it is all the while. */
import type { Entry } from '../../domain/docket/docket.ts';
import { seatOf } from '../../domain/docket/edition.ts';
import type { Context } from '../../domain/play/context.ts';
import { nextPlace, positionAfter } from '../../domain/play/position.ts';
import { madeAt, placeOf, sideDoor, sideDoorsOf } from '../../domain/play/sideDoor.ts';
import type { AppEvent } from '../events.ts';

interface Given {
  readonly context: Context;
  readonly event: AppEvent;
}
type Change = Partial<Pick<Context, 'side' | 'extras' | 'draft' | 'chapter' | 'step' | 'endingsMet'>>;

/** Whether the play is of the core, is no second road, and leaves this decision out. */
export const isSideDoor = ({ context: { file, docket, fork }, event }: Given): boolean =>
  event.type === 'side.opened' &&
  file !== null &&
  docket !== null &&
  fork === null &&
  sideDoorsOf(file, docket).some(({ id }) => id === event.decision);

export function openSide({ context: { file, docket }, event }: Given): Change {
  if (event.type !== 'side.opened' || !file || !docket) return {};
  const side = sideDoor(file, docket, event.decision);
  const { chapter, step } = placeOf(file, side);
  return { side, draft: null, chapter, step };
}

export const isAtSide = ({ context }: Given): boolean => context.side !== null;

/** Back to the scorecard. What was made is kept as an extra, the latest for each door; what was not leaves nothing. */
export function closeSide({ context: { file, docket, side, extras, endingsMet } }: Given): Change {
  const seat = file && docket ? seatOf(file, docket) : undefined;
  if (!docket || !side || !seat) return {};
  const { chapter, step } = positionAfter(seat, Math.max(0, nextPlace(seat, docket) - 1));
  return {
    side: null,
    draft: null,
    chapter,
    step,
    extras: { ...extras, [docket.seat]: withExtra(extras[docket.seat] ?? [], madeAt(side)) },
    endingsMet: endingsMet.filter((each) => !each.startsWith(`${side.decision}/`)),
  };
}

const withExtra = (kept: readonly Entry[], made: Entry | undefined): readonly Entry[] =>
  made ? [...kept.filter(({ decision }) => decision !== made.decision), made] : kept;
