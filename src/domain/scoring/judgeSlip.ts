/** The verdict on one slip behind a course, for the scene that answers it at once. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { Slot } from '../../content/schema/decision.ts';
import { assessEntry } from './assessEntry.ts';
import type { SlotVerdict } from './backing.ts';

/** A slip that was put behind a course of a decision. */
export interface PlacedSlip {
  readonly decision: string;
  readonly option: string;
  readonly slot: Slot;
  readonly slip: string; // full id
}

export type JudgeSlip = (file: CaseFile, seat: Seat, placed: PlacedSlip) => SlotVerdict;

/** @throws Error when the seat has no such decision, the decision no such option or the decision no such slot */
export const judgeSlip: JudgeSlip = (file, seat, { decision, option, slot, slip }) => {
  const { backing } = assessEntry(file, seat, { decision, option, parts: {}, [slot]: slip });
  const found = backing.find((each) => each.slot === slot);
  if (!found) throw new Error(`the decision ${decision} has no slot for a ${slot}`);
  return found;
};
