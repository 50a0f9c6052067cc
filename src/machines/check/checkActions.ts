/** What checking a claim changes: that it was met, that its paper was opened, and which of its lines were pressed. */
import { checkAt, isSettled, type CheckPlay } from '../../domain/play/check.ts';
import { playOf, type Context } from '../../domain/play/context.ts';
import { asEvent } from '../asEvent.ts';
import type { AppEvent } from '../events.ts';

interface Given {
  readonly context: Context;
  readonly event: AppEvent;
}
type Change = Pick<Context, 'check'>;

/** The claim where the play stands and how far it was checked; null where none stands there. A second road meets none again. */
function standing(context: Context) {
  if (context.fork !== null || context.side !== null) return null;
  const { seat, docket } = playOf(context);
  const check = checkAt(seat, docket);
  return check ? { check, play: context.check?.check === check.id ? context.check : null } : null;
}

const changed = (context: Context, change: Partial<CheckPlay>): Change => {
  const at = standing(context);
  return { check: at ? { check: at.check.id, opened: false, pressed: [], ...at.play, ...change } : null };
};

export const meetClaim = ({ context }: Given): Change => changed(context, {});
export const openPaper = ({ context }: Given): Change => changed(context, { opened: true });
export const pressWords = ({ context, event }: Given): Change =>
  changed(context, { pressed: [...(context.check?.pressed ?? []), asEvent(event, 'words.pressed').line] });

/** A claim stands here that nobody has settled. */
export function isClaimDue({ context }: Given): boolean {
  const at = standing(context);
  return at !== null && !isSettled(at.check, at.play);
}
/** The claim that stands here was settled. */
export function isClaimSettled({ context }: Given): boolean {
  const at = standing(context);
  return at !== null && isSettled(at.check, at.play);
}
export const isPaperOpen = ({ context }: Given): boolean => standing(context)?.play?.opened === true;

/** A line of the paper that was not pressed before. */
export function isLine({ context, event }: Given): boolean {
  const at = standing(context);
  return (
    event.type === 'words.pressed' &&
    at !== null &&
    Object.hasOwn(at.check.lines, event.line) &&
    !at.play?.pressed.includes(event.line)
  );
}
export const isSettling = ({ context, event }: Given): boolean =>
  event.type === 'words.pressed' && standing(context)?.check.settles === event.line;
