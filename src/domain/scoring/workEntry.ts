/** Works one entry out on all three measures, before it is compared with the best open at its decision. */
import type { Entry } from '../docket/docket.ts';
import { workCare, type CareWorking } from './care.ts';
import { basisOf, type EntryBasis } from './entryBasis.ts';
import { workLaw, type LawWorking } from './law.ts';
import { workRecord, type RecordWorking } from './record.ts';
import type { ScoringContext } from './scoringContext.ts';

export interface EntryWorking extends EntryBasis {
  readonly law: LawWorking;
  readonly record: RecordWorking | null; // null where nothing on record is open
  readonly care: CareWorking;
}

/** Reads the entry once and hands what it says to Law, Record and Care. @throws when the decision has no such option */
export function workEntry(context: ScoringContext, entry: Entry): EntryWorking {
  const basis = basisOf(context, entry);
  return {
    ...basis,
    law: workLaw(context, basis),
    record: workRecord(context, basis),
    care: workCare(context, basis.commitments),
  };
}
