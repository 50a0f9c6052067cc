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
import { scoringContextOf, type ScoringContext } from './scoringContext.ts';

export interface EntryAssessment {
  readonly decision: string;
  readonly option: string;
  readonly law: Measure;
  readonly record: Measure | null; // null where nothing on record is open here
  readonly care: Measure;
  readonly backing: readonly SlotVerdict[]; // one for each slot of the decision
}

// A class plays the same choices over and over; enough of them are kept to score thousands of dockets quickly.
const KEPT = 500;
const memo = new WeakMap<ScoringContext, Map<string, EntryAssessment>>();

/**
 * Assesses an entry against the best open at its decision. Reads nothing but the case and the entry: the same two give
 * the same assessment on any machine.
 * @throws when the seat has no such decision, or the decision no such option
 */
export function assessEntry(file: CaseFile, seat: Seat, entry: Entry): EntryAssessment {
  const context = scoringContextOf(file, seat, entry.decision);
  let kept = memo.get(context);
  if (!kept) memo.set(context, (kept = new Map()));
  const replies = Object.keys(context.decision.parts).map((part) => entry.parts[part] ?? '');
  const key = [entry.option, entry.fact ?? '', entry.authority ?? '', ...replies].join(' ');
  let assessment = kept.get(key);
  if (!assessment) {
    if (kept.size >= KEPT) kept.clear();
    kept.set(key, (assessment = assessAfresh(context, entry)));
  }
  return assessment;
}

function assessAfresh(context: ScoringContext, entry: Entry): EntryAssessment {
  const { rubric } = context.file;
  const best = bestOpen(context);
  const record = workRecord(context, entry);
  return {
    decision: entry.decision,
    option: entry.option,
    law: measureOf(lawReasons(context, entry, best.law), rubric),
    record: record && best.record > 0 ? measureOf(recordReasons(context, record, best.record), rubric) : null,
    care: measureOf(careReasons(context, entry, best.care), rubric),
    backing: backingOf(context, entry),
  };
}
