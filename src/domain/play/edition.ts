/** Tells which edition of a seat a decision belongs to: the short core, or only the full one. */
import type { Seat, WithId } from '../../content/schema/caseFile.ts';
import type { Decision } from '../../content/schema/decision.ts';

export type Edition = 'core' | 'full';

/** A decision says that it is of the core; one that says nothing is played in the full edition alone. */
export const editionOf = (decision: Decision & { readonly edition?: Edition }): Edition => decision.edition ?? 'full';

/** The decisions of a seat that an edition plays, in order: the full one plays all, the core one may be empty. */
export const decisionsIn = (seat: Seat, edition: Edition): WithId<Decision>[] =>
  Object.values(seat.decisions).filter((decision) => edition === 'full' || editionOf(decision) === 'core');
