/** Assesses one entry of a docket: three measures, each with its reasons, and what became of its slips. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { Entry } from '../docket/docket.ts';
import { measureOf } from './apportion.ts';
import { backingOf, type SlotVerdict } from './backing.ts';
import { bestOpen } from './bestOpen.ts';
import { careReasons } from './care.ts';
import { lawReasons } from './lawReasons.ts';
import type { Measure } from './measure.ts';
import { recordReasons, workRecord } from './record.ts';
import { settingOf } from './setting.ts';

export interface EntryAssessment {
  readonly decision: string;
  readonly option: string;
  readonly law: Measure;
  readonly record: Measure | null; // null where nothing on record is open here
  readonly care: Measure;
  readonly backing: readonly SlotVerdict[]; // one for each slot of the decision
}

/**
 * Assesses an entry against the best open at its decision. Reads nothing but the case and the entry: the same two give
 * the same assessment on any machine.
 * @throws when the seat has no such decision, or the decision no such option
 */
export function assessEntry(file: CaseFile, seat: Seat, entry: Entry): EntryAssessment {
  const setting = settingOf(file, seat, entry.decision);
  const best = bestOpen(setting);
  const record = workRecord(setting, entry);
  return {
    decision: entry.decision,
    option: entry.option,
    law: measureOf(lawReasons(setting, entry, best.law), file.rubric),
    record: record && best.record > 0 ? measureOf(recordReasons(setting, record, best.record), file.rubric) : null,
    care: measureOf(careReasons(setting, entry, best.care), file.rubric),
    backing: backingOf(setting, entry),
  };
}
