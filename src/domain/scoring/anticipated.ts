/** Says which of the other side's answers an entry meets openly. */
import { bearingOn } from '../argument-map/bearingOn.ts';
import { citabilityOf, factKnown } from '../argument-map/knowable.ts';
import type { Entry } from '../docket/docket.ts';
import { isContested } from './argumentWorth.ts';
import type { Commitment, ScoringContext } from './scoringContext.ts';

/**
 * The arguments an entry faces: those that its commitments face openly, and each answer to a contested argument it
 * asserts or denies on which one of its slips bears. To cite the other side's best law or fact is to face it. A slip
 * that could not be known or cited that day does not count.
 */
export function anticipatedBy(context: ScoringContext, entry: Entry, commitments: readonly Commitment[]): Set<string> {
  const { file, decision, labelling, seat } = context;
  const anticipated = new Set(commitments.flatMap((commitment) => commitment.faces));
  const slips = decision.slots.flatMap((slot) => {
    const slip = entry[slot];
    if (!slip) return [];
    const citable =
      slot === 'fact'
        ? factKnown(file, slip, labelling.on, seat.id)
        : citabilityOf(file, slip, labelling.on, seat.id) === 'citable';
    return citable ? [slip] : [];
  });
  if (slips.length === 0) return anticipated;
  for (const argument of commitments.flatMap((commitment) => [...commitment.asserts, ...commitment.denies])) {
    if (!isContested(context, argument)) continue;
    for (const answer of file.arguments[argument]?.answers ?? []) {
      if (slips.some((slip) => bearingOn(file, answer).has(slip))) anticipated.add(answer);
    }
  }
  return anticipated;
}
