/** The fork at a decision: the road that was taken beside each other one, with this decision's own marks and what tells the roads apart. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import { memoizeByRef } from '../memoizeByRef.ts';
import { assessEntry } from '../scoring/assessEntry.ts';

/** Points of one decision alone; Record is null where nothing on record was open there. */
export interface RoadMarks {
  readonly law: number;
  readonly record: number | null;
  readonly care: number;
}

export interface Road {
  readonly option: string;
  readonly marks: RoadMarks;
  readonly asserts: readonly string[]; // arguments its course stands on
}

export interface OtherRoad extends Road {
  readonly apart: number; // points by which the marks differ, over all three
  readonly differs: boolean; // whether marks or arguments tell it from the road that was taken
}

export interface Fork {
  readonly taken: Road;
  readonly others: readonly OtherRoad[]; // in the order of the case
}

const MARKS = ['law', 'record', 'care'] as const;

/**
 * The fork at a decision, always the same for the same seat. Whatever else was answered and cited there is as the
 * documented play has it, so that the course alone makes the difference.
 * @throws when the seat has no such decision
 */
export const forkAt = (file: CaseFile, seat: Seat, slug: string): Fork => {
  const known = forks(file)(seat);
  const found = known.get(slug) ?? forked(file, seat, slug);
  known.set(slug, found);
  return found;
};
const forks = memoizeByRef<CaseFile, (seat: Seat) => Map<string, Fork>>(() => memoizeByRef(() => new Map()));

function forked(file: CaseFile, seat: Seat, slug: string): Fork {
  const decision = seat.decisions[slug];
  if (!decision) throw new Error(`The seat ${seat.id} has no decision called ${slug}.`);
  const documented = seat.documented[slug] ?? { option: Object.keys(decision.options)[0] ?? '', parts: {} };
  const roadOf = (option: string): Road => {
    const { law, record, care } = assessEntry(file, seat, { ...documented, decision: slug, option });
    return {
      option,
      marks: { law: law.points, record: record?.points ?? null, care: care.points },
      asserts: decision.options[option]?.asserts ?? [],
    };
  };
  const taken = roadOf(documented.option);
  const others = Object.keys(decision.options)
    .filter((option) => option !== taken.option)
    .map((option) => {
      const road = roadOf(option);
      const apart = MARKS.reduce((sum, mark) => sum + Math.abs((taken.marks[mark] ?? 0) - (road.marks[mark] ?? 0)), 0);
      return { ...road, apart, differs: apart + onlyOn(taken, road).length + onlyOn(road, taken).length > 0 };
    });
  return { taken, others };
}

/** Arguments that one road makes here and the other does not. */
export const onlyOn = ({ asserts }: Road, other: Road): string[] =>
  asserts.filter((argument) => !other.asserts.includes(argument));

/** Below so many points, over all three marks, two roads look alike in them. */
const APART = 10;

/**
 * The road to lay beside the one that was taken. Raised hands are followed wherever they lead; where none are raised,
 * the road that most codes took of those whose marks are apart, else of those that anything tells apart; among equals
 * the one that is furthest apart.
 * @param votes how many are for a course, and whether hands said so
 * @returns null where the decision has only one course
 */
export function roadToTry(
  { others }: Fork,
  { count, byHand }: { count: (option: string) => number; byHand: boolean },
): OtherRoad | null {
  const alike = ({ apart, differs }: OtherRoad): number => (byHand || apart >= APART ? 0 : differs ? 1 : 2);
  const [first] = others.toSorted(
    (a, b) => alike(a) - alike(b) || count(b.option) - count(a.option) || b.apart - a.apart,
  );
  return first ?? null;
}
