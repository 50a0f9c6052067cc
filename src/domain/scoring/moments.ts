/** The three moments of a play that are told at its end: what held up best, what held up least, and what was false (docs/model.md, rule 11). */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { Docket } from '../docket/docket.ts';
import { seatOf } from '../docket/edition.ts';
import { endsRoad } from '../play/position.ts';
import { assessDocket } from './assessDocket.ts';
import type { EntryAssessment } from './assessEntry.ts';
import { falsehoodsIn, type Falsehood } from './falsehoods.ts';
import { levelOf, type LawRule, type Reason } from './measure.ts';

/** One entry of the docket, and the reason of its score that tells most about it. */
export interface Moment {
  readonly entry: EntryAssessment;
  readonly reason: Reason;
}

export interface Moments {
  /** Null where no entry comes to more than that it would not stand. */
  readonly best: Moment | null;
  /** Null where every entry is full on every measure, or where the only one stands. */
  readonly worst: Moment | null;
  /** Null where nothing false was said. */
  readonly falsehood: Falsehood | null;
}

/**
 * Picks the moments of a play, whole or not, by rule 11 of docs/model.md; the order of the entries makes no difference.
 * @throws Error when the case does not have the seat
 */
export function momentsOf(file: CaseFile, docket: Docket): Moments {
  const seat = seatOf(file, docket);
  if (!seat) throw new Error(`The case ${file.id} has no seat called ${docket.seat}.`);
  const { entries } = assessDocket(file, docket);
  const worst = worstOf(seat, entries, file);
  const best = entries
    .filter((entry) => entry !== worst)
    .reduce<EntryAssessment | null>(
      (top, entry) => (top === null || comesBefore(seat, entry, top) ? entry : top),
      null,
    );
  const stands = best && levelOf(Math.min(best.law.points, best.care.points), file.rubric) !== 'wouldNotStand';
  return {
    best: best && stands ? { entry: best, reason: strongest(best) } : null,
    worst: worst && { entry: worst, reason: weakest(worst) },
    falsehood: gravestOf(falsehoodsIn(file, docket)),
  };
}

/** How an entry stands: the lower of Law and Care first, since both have to hold; Record only between equals. */
const standing = ({ law, record, care }: EntryAssessment): readonly number[] => [
  Math.min(law.points, care.points),
  law.points,
  care.points,
  record?.points ?? 100,
];

/** Below nought where the first stands worse than the second. */
const compared = (a: EntryAssessment, b: EntryAssessment): number =>
  standing(a)
    .map((points, i) => points - (standing(b)[i] ?? 0))
    .find((difference) => difference !== 0) ?? 0;

/** How much a decision asks for: a course, its answers and its slips. */
const askedAt = (seat: Seat, decision: string): number => {
  const { parts = {}, slots = [] } = seat.decisions[decision] ?? {};
  return 1 + Object.keys(parts).length + slots.length;
};

/** Whether an entry is the better moment than one made earlier: it stands better, or as well where as much was asked for. */
const comesBefore = (seat: Seat, later: EntryAssessment, earlier: EntryAssessment): boolean => {
  const difference = compared(later, earlier);
  return difference > 0 || (difference === 0 && askedAt(seat, later.decision) >= askedAt(seat, earlier.decision));
};

/** The course that ended the road, else the entry that stands worst, the first of equals. */
function worstOf(seat: Seat, entries: readonly EntryAssessment[], file: CaseFile): EntryAssessment | null {
  const ended = entries.find((entry) => endsRoad(seat, entry));
  if (ended) return ended;
  const last = entries.reduce<EntryAssessment | null>(
    (low, entry) => (low === null || compared(entry, low) < 0 ? entry : low),
    null,
  );
  if (!last || standing(last).every((points) => points === 100)) return null;
  const alone = entries.length === 1 && levelOf(standing(last)[0] ?? 0, file.rubric) === 'holdsUp';
  return alone ? null : last;
}

/** What carries an entry: the reason of its Law that is worth most. */
const strongest = ({ law }: EntryAssessment): Reason =>
  law.reasons.reduce((most, reason) => (reason.points > most.points ? reason : most));

/** What makes Law fall by itself, the worst first; these are named before what only took points. */
const FAULTS: readonly LawRule[] = [
  'not-permitted',
  'asserted-wrong',
  'denied-settled',
  'asserted-lapsed',
  'asserted-unsupported',
  'denied-strong',
  'asserted-weak',
];

/** What brings an entry down, on the lower of Law and Care: a fault in the law where there is one, else what takes most. */
function weakest({ law, record, care }: EntryAssessment): Reason {
  const lower = care.points < law.points ? care : law.points < 100 || !record ? law : record;
  const least = lower.reasons.reduce((low, reason) => (reason.points < low.points ? reason : low));
  const faults = FAULTS.flatMap((rule) => lower.reasons.filter((reason) => reason.rule === rule));
  return faults[0] ?? least;
}

/** What was never put right before what was; then what was said first. */
const gravestOf = (all: readonly Falsehood[]): Falsehood | null =>
  all.find(({ putRight }) => putRight === null) ?? all[0] ?? null;
