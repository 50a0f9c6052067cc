/** The claim that stands where a play is, and how far it was checked. */
import type { WithId } from '../../content/schema/caseFile.ts';
import type { Check } from '../../content/schema/check.ts';
import { checkAt, type CheckPlay } from '../../domain/play/check.ts';
import { playOf, type Context } from '../../domain/play/context.ts';

interface ClaimHere {
  readonly check: WithId<Check>;
  readonly play: CheckPlay | null; // null where it was not met yet
}

/** Null where no claim stands. A second road meets none again, and nor does what is behind a side door. */
export function claimHere(context: Context): ClaimHere | null {
  if (context.fork !== null || context.side !== null) return null;
  const { seat, docket } = playOf(context);
  const check = checkAt(seat, docket);
  return check ? { check, play: context.check?.check === check.id ? context.check : null } : null;
}
