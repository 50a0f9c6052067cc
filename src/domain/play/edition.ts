/** Tells which edition of a seat a decision belongs to: the short core, or only the full one. */
import type { Seat, WithId } from '../../content/schema/caseFile.ts';
import type { Decision } from '../../content/schema/decision.ts';

export type Edition = Decision['edition'];

/** The decisions of a seat that an edition plays, in order: the full one plays all, the core one may be empty. */
export const decisionsIn = (seat: Seat, edition: Edition): WithId<Decision>[] =>
  Object.values(seat.decisions).filter((decision) => edition === 'full' || decision.edition === 'core');
