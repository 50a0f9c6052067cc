/** Assesses a docket: the seat's three measures with their reasons, and the arguments made and missed. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import { entryFor, type Docket, type Entry } from '../docket/docket.ts';
import { measureOf } from './apportion.ts';
import { assessEntry, workingOf, type EntryAssessment } from './assessEntry.ts';
import type { Measure, Reason, RecordRule } from './measure.ts';
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
  const seat = file.seats[docket.seat];
  if (!seat) throw new Error(`The case ${file.id} has no seat called ${docket.seat}.`);
  const played = Object.keys(seat.decisions).flatMap((slug) => entryFor(docket, slug) ?? []);
  const entries = played.map((entry) => assessEntry(file, seat, entry));
  const { onRecord, constructed } = argumentsOver(file, seat, played);
  const mean = (name: 'law' | 'care'): Measure | null =>
    entries.length > 0
      ? measureOf(
          entries.flatMap((entry) => shared(entry[name], entry.decision, 1 / entries.length)),
          file.rubric,
        )
      : null;
  return {
    entries,
    law: mean('law'),
    record: seatRecord(file, seat, entries, onRecord),
    care: mean('care'),
    onRecord,
    constructed,
  };
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
  const { decisions, recall, precision } = file.rubric.record;
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

  const cited = entries.flatMap(({ decision, backing }) =>
    backing.filter(({ slot, node }) => slot === 'fact' && node).map((verdict) => ({ decision, verdict })),
  );
  if (cited.length === 0)
    reasons.push(record('no-fact-cited', 100 * precision, `seat/${seat.id}`, seat.briefing.sources));
  for (const { decision, verdict } of cited) {
    const right = verdict.verdict === 'right';
    const fact = verdict.node ?? '';
    const reason = record(
      right ? 'fact-cited-rightly' : 'fact-cited-wrongly',
      right ? (100 * precision) / cited.length : 0,
      fact,
      sourcesOf(fact),
    );
    reasons.push({ ...reason, decision });
  }
  return measureOf(reasons, file.rubric);
}

const record = (rule: RecordRule, points: number, node: string, sources: readonly string[]): Reason => ({
  measure: 'record',
  rule,
  points,
  node,
  sources,
});
