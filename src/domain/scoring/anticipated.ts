/** Says which of the other side's answers an entry meets openly. */
import type { SlotVerdict } from './backing.ts';
import type { Commitment } from './scoringContext.ts';

/**
 * The arguments an entry faces: those that its commitments face openly, and those that a slip behind its course names. To
 * cite the other side's best law or fact is to face it (docs/model.md, rules 4 and 5).
 */
export const anticipatedBy = (commitments: readonly Commitment[], backing: readonly SlotVerdict[]): Set<string> =>
  new Set([...commitments, ...backing].flatMap(({ faces }) => faces));
