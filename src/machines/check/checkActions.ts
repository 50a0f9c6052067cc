/** What checking a claim changes: that it was met, that its paper was opened, and which of its lines were pressed. */
import type { CheckPlay } from '../../domain/play/check.ts';
import type { Context } from '../../domain/play/context.ts';
import { asEvent } from '../asEvent.ts';
import type { AppEvent } from '../events.ts';
import { claimHere } from './claimHere.ts';

interface Given {
  readonly context: Context;
  readonly event: AppEvent;
}
type Change = Pick<Context, 'check'>;

const changed = (context: Context, change: Partial<CheckPlay>): Change => {
  const at = claimHere(context);
  return { check: at ? { check: at.check.id, opened: false, pressed: [], ...at.play, ...change } : null };
};

export const meetClaim = ({ context }: Given): Change => changed(context, {});
export const openPaper = ({ context }: Given): Change => changed(context, { opened: true });
export const pressWords = ({ context, event }: Given): Change =>
  changed(context, { pressed: [...(context.check?.pressed ?? []), asEvent(event, 'words.pressed').line] });
