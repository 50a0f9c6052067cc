/** What an entry says, before any measure judges it: its commitments, the answers it anticipates and its slips. */
import type { Entry } from '../docket/docket.ts';
import { anticipatedBy } from './anticipated.ts';
import { backingOf, type SlotVerdict } from './backing.ts';
import { commitmentsOf, type Commitment, type ScoringContext } from './scoringContext.ts';

export interface EntryBasis {
  readonly commitments: readonly Commitment[]; // the course first, then the answered parts
  readonly anticipated: ReadonlySet<string>; // the other side's answers that the entry meets openly
  readonly backing: readonly SlotVerdict[]; // one for each slot of the decision
}

/**
 * Reads an entry once, for all three measures.
 * @param commitments those of the entry, where the caller has them already
 * @throws when the decision has no such option
 */
export function basisOf(
  context: ScoringContext,
  entry: Entry,
  commitments: readonly Commitment[] = commitmentsOf(context, entry),
): EntryBasis {
  const backing = backingOf(context, entry);
  return { commitments, anticipated: anticipatedBy(commitments, backing), backing };
}
