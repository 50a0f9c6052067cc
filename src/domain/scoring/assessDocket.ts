/** Assesses a docket: the seat's three measures with their reasons, and the arguments made and missed. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import { entryFor, type Docket, type Entry } from '../docket/docket.ts';
import { seatOf } from '../docket/edition.ts';
import { measureOf } from './apportion.ts';
import { assessEntry, workingOf, type EntryAssessment } from './assessEntry.ts';
import { graveReasons } from './care.ts';
import type { Measure, Reason, RecordRule } from './measure.ts';
import { factWorth } from './record.ts';
import { scoringOf } from './seatScoring.ts';

/** An argument on record that could be made so far, and whether it was. */
export interface OpenArgument {
  readonly argument: string;
  readonly made: boolean;
  readonly decisions: readonly string[]; // where it could be made
}

export interface DocketAssessment {
  readonly entries: readonly EntryAssessment[]; // in the order of the seat's decisions
  /** Null before the first entry; Record also while nothing on record was open. */
  readonly law: Measure | null;
  readonly record: Measure | null;
  readonly care: Measure | null;
  readonly onRecord: readonly OpenArgument[];
  /** Arguments made that nobody filed or held: no error, they count in Law alone. */
  readonly constructed: readonly string[];
}

/** Assesses what was entered so far; the order of the entries makes no difference. @throws when the seat is unknown */
export function assessDocket(file: CaseFile, docket: Docket): DocketAssessment {
  const seat = seatOf(file, docket);
  if (!seat) throw new Error(`The case ${file.id} has no seat called ${docket.seat}.`);
  const played = Object.keys(seat.decisions).flatMap((slug) => entryFor(docket, slug) ?? []);
  const entries = played.map((entry) => assessEntry(file, seat, entry));
  const { onRecord, constructed } = argumentsOver(file, seat, played);
  const meanOf = (name: 'law' | 'care'): Reason[] =>
    entries.flatMap((entry) => shared(entry[name], entry.decision, 1 / entries.length));
  const mean = (reasons: readonly Reason[]): Measure | null =>
    entries.length > 0 ? measureOf(reasons, file.rubric) : null;
  const care = meanOf('care');
  return {
    entries,
    law: mean(meanOf('law')),
    record: seatRecord(file, seat, entries, onRecord),
    care: mean([...care, ...graveOver(file, seat, played, care)]),
    onRecord,
    constructed,
  };
}

/** Grave harm anywhere keeps the seat's Care where it keeps a decision's, however careful the rest was (docs/model.md, rule 8). */
function graveOver(file: CaseFile, seat: Seat, played: readonly Entry[], care: readonly Reason[]): Reason[] {
  const grave = played.flatMap((entry) => workingOf(file, seat, entry).care.grave);
  const points = care.reduce((sum, reason) => sum + reason.points, 0);
  const most = 100 * file.rubric.care.grave;
  return graveReasons(grave, Math.min(0, most - points), scoringOf(file, seat).sourcesOf);
}

/** A decision's reasons as a share of the seat's. */
const shared = (measure: Measure, decision: string, share: number): Reason[] =>
  measure.reasons.map((reason) => ({ ...reason, decision, points: reason.points * share }));

/**
 * Which arguments on record were open and made at the decisions played, and which made arguments nobody really made.
 */
function argumentsOver(
  file: CaseFile,
  seat: Seat,
  played: readonly Entry[],
): Pick<DocketAssessment, 'onRecord' | 'constructed'> {
  const places = new Map<string, string[]>();
  const made = new Set<string>();
  const constructed = new Set<string>();
  for (const entry of played) {
    const { record, commitments } = workingOf(file, seat, entry);
    for (const argument of record?.open ?? []) places.set(argument, [...(places.get(argument) ?? []), entry.decision]);
    for (const argument of record?.made ?? []) made.add(argument);
    for (const argument of commitments.flatMap(({ asserts }) => asserts))
      if (file.arguments[argument]?.raised.kind === 'constructed') constructed.add(argument);
  }
  const onRecord = [...places].map(([argument, decisions]) => ({ argument, made: made.has(argument), decisions }));
  return { onRecord, constructed: [...constructed] };
}

/** Decisions, recall and precision, by the rubric's shares (docs/model.md, rule 7). */
function seatRecord(
  file: CaseFile,
  seat: Seat,
  entries: readonly EntryAssessment[],
  onRecord: readonly OpenArgument[],
): Measure | null {
  const { decisions, recall } = file.rubric.record;
  const { fullestPlay, sourcesOf } = scoringOf(file, seat);
  const measured = entries.flatMap(({ decision, record }) => (record ? [{ decision, record }] : []));
  if (measured.length === 0) return null;
  const reasons = measured.flatMap(({ decision, record }) => shared(record, decision, decisions / measured.length));

  // Compared with a play that is full on every measure, so that nobody has to argue badly in order to argue enough.
  const most = fullestPlay(entries.map(({ decision }) => decision)).made.length;
  const made = onRecord.filter((each) => each.made);
  const each = (100 * recall * Math.min(1, made.length / Math.max(1, most))) / Math.max(1, made.length);
  for (const { argument, made: done } of onRecord) {
    reasons.push(record(done ? 'argument-made' : 'argument-missed', done ? each : 0, argument, sourcesOf(argument)));
  }

  return measureOf([...reasons, ...precisionReasons(file, seat, entries)], file.rubric);
}

/** Precision over the slots offered, so that an empty slot is worth no more than a wrong slip. */
function precisionReasons(file: CaseFile, seat: Seat, entries: readonly EntryAssessment[]): Reason[] {
  const { sourcesOf } = scoringOf(file, seat);
  const all = 100 * file.rubric.record.precision;
  const offered = entries.flatMap(({ decision, backing }) =>
    backing.filter(({ slot }) => slot === 'fact').map((verdict) => ({ decision, verdict })),
  );
  if (offered.length === 0) return [record('no-fact-asked', all, `seat/${seat.id}`, seat.briefing.sources)];
  return offered.map(({ decision, verdict }) => {
    const worth = factWorth(verdict, file.rubric.record);
    const rule = !verdict.node ? 'no-fact-cited' : worth > 0 ? 'fact-cited-rightly' : 'fact-cited-wrongly';
    const about = verdict.node ?? `decision/${decision}`;
    const sources = verdict.node ? sourcesOf(about) : (seat.decisions[decision]?.situation.sources ?? []);
    return { ...record(rule, (all * worth) / offered.length, about, sources), decision };
  });
}

const record = (rule: RecordRule, points: number, node: string, sources: readonly string[]): Reason => ({
  measure: 'record',
  rule,
  points,
  node,
  sources,
});
