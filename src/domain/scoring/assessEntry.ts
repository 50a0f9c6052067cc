/** Assesses one entry of a docket: three measures, each with its reasons, and what became of its slips. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { Entry } from '../docket/docket.ts';
import { memoizeByRef } from '../memoizeByRef.ts';
import { measureOf } from './apportion.ts';
import type { SlotVerdict } from './backing.ts';
import { careReasons } from './care.ts';
import { lawReasons } from './lawReasons.ts';
import type { Measure } from './measure.ts';
import { recordReasons } from './record.ts';
import type { ScoringContext } from './scoringContext.ts';
import { scoringContextOf } from './seatScoring.ts';
import { workEntry, type EntryWorking } from './workEntry.ts';

export interface EntryAssessment {
  readonly decision: string;
  readonly option: string;
  readonly law: Measure;
  readonly record: Measure | null; // null where nothing on record is open here
  readonly care: Measure;
  readonly backing: readonly SlotVerdict[]; // one for each slot of the decision
}

interface WorkedEntry {
  readonly working: EntryWorking;
  readonly assessment: EntryAssessment;
}

// A class plays the same choices over and over; enough of them are kept to score thousands of dockets quickly.
const KEPT = 500;
const worked = memoizeByRef<ScoringContext, Map<string, WorkedEntry>>(() => new Map());

/**
 * Assesses an entry against the best open at its decision. Reads nothing but the case and the entry: the same two give
 * the same assessment on any machine.
 * @throws when the seat has no such decision, or the decision no such option
 */
export const assessEntry = (file: CaseFile, seat: Seat, entry: Entry): EntryAssessment =>
  workedOnce(scoringContextOf(file, seat, entry.decision), entry).assessment;

/** How the entry was worked out: what it commits to, what it anticipates, and its raw values. @throws as assessEntry */
export const workingOf = (file: CaseFile, seat: Seat, entry: Entry): EntryWorking =>
  workedOnce(scoringContextOf(file, seat, entry.decision), entry).working;

function workedOnce(context: ScoringContext, entry: Entry): WorkedEntry {
  const kept = worked(context);
  const replies = Object.keys(context.decision.parts).map((part) => entry.parts[part] ?? '');
  const second = (entry.second ?? []).join('+');
  const key = [entry.option, entry.fact ?? '', entry.authority ?? '', second, ...replies].join(' ');
  let found = kept.get(key);
  if (!found) {
    if (kept.size >= KEPT) kept.clear();
    const working = workEntry(context, entry);
    kept.set(key, (found = { working, assessment: assess(context, entry, working) }));
  }
  return found;
}

function assess(context: ScoringContext, entry: Entry, working: EntryWorking): EntryAssessment {
  const { rubric } = context.file;
  const { record, care, backing } = working;
  const best = context.best();
  return {
    decision: entry.decision,
    option: entry.option,
    law: measureOf(lawReasons(context, working, best.law), rubric),
    record: record && best.record > 0 ? measureOf(recordReasons(context, record, best.record), rubric) : null,
    care: measureOf(careReasons(context, care, best.care), rubric),
    backing,
  };
}
