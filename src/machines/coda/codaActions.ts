/** Going into the coda of a whole play and coming back to its scorecard: the play stays as it is all the while. */
import { seatOf } from '../../domain/docket/edition.ts';
import { codaOf, isCodaOffered, newCoda, placeInCoda } from '../../domain/play/coda.ts';
import type { Context } from '../../domain/play/context.ts';
import { isOver, nextPlace, positionAfter } from '../../domain/play/position.ts';

interface Given {
  readonly context: Context;
}
type Change = Partial<Pick<Context, 'coda' | 'draft' | 'chapter' | 'step'>>;

/** Whether the seat has a coda that is offered, and the play, which is no second road, is at its end. */
export function hasCoda({ context }: Given): boolean {
  const { file, docket, fork, side } = context;
  const seat = file && docket ? seatOf(file, docket) : undefined;
  return Boolean(
    seat?.coda && docket && fork === null && side === null && isOver(seat, docket) && isCodaOffered(context),
  );
}

/** The sheet with the code was opened on a play that is whole: from now on its coda is offered, whatever the link said. */
export function handIn({ context: { file, docket, handedIn } }: Given): Pick<Context, 'handedIn'> {
  const seat = file && docket ? seatOf(file, docket) : undefined;
  return { handedIn: docket && seat && isOver(seat, docket) ? docket.seat : handedIn };
}

export const isAtCoda = ({ context }: Given): boolean => context.coda?.open === true;

/** Whether every decision of the coda is made. */
export function isCodaOver({ context: { file, docket, coda } }: Given): boolean {
  const seat = file && docket ? codaOf(file, docket) : null;
  return seat !== null && coda !== null && isOver(seat, coda.docket);
}

/** To the first decision of the coda that is open, with what was left there. */
export function openCoda({ context: { file, docket, coda } }: Given): Change {
  const seat = file && docket ? codaOf(file, docket) : null;
  if (!file || !docket || !seat) return {};
  const play = coda ?? newCoda(file, docket);
  const { chapter, step } = placeInCoda(seat, play);
  return { coda: { ...play, draft: null, open: true }, draft: play.draft, chapter, step };
}

/** Back to the scorecard; a decision that is not committed is kept as it was left. */
export function closeCoda({ context: { file, docket, coda, draft } }: Given): Change {
  const seat = file && docket ? seatOf(file, docket) : undefined;
  if (!docket || !coda || !seat) return {};
  const { chapter, step } = positionAfter(seat, Math.max(0, nextPlace(seat, docket) - 1));
  return { coda: { ...coda, draft, open: false }, draft: null, chapter, step };
}
