/** What may happen where a claim is checked: whether one is due, how far it was checked, and which of its lines can be pressed. */
import { isSettled } from '../../domain/play/check.ts';
import type { Context } from '../../domain/play/context.ts';
import type { AppEvent } from '../events.ts';
import { claimHere } from './claimHere.ts';

interface Given {
  readonly context: Context;
  readonly event: AppEvent;
}

/** A claim stands here that nobody has settled. */
export function isClaimDue({ context }: Given): boolean {
  const at = claimHere(context);
  return at !== null && !isSettled(at.check, at.play);
}
/** The claim that stands here was settled. */
export function isClaimSettled({ context }: Given): boolean {
  const at = claimHere(context);
  return at !== null && isSettled(at.check, at.play);
}
export const isPaperOpen = ({ context }: Given): boolean => claimHere(context)?.play?.opened === true;

/** A line of the paper that was not pressed before. */
export function isLine({ context, event }: Given): boolean {
  const at = claimHere(context);
  return (
    event.type === 'words.pressed' &&
    at !== null &&
    Object.hasOwn(at.check.lines, event.line) &&
    !at.play?.pressed.includes(event.line)
  );
}
export const isSettling = ({ context, event }: Given): boolean =>
  event.type === 'words.pressed' && claimHere(context)?.check.settles === event.line;
