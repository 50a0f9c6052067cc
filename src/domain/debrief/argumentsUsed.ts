/** Which arguments a class stood on at a decision, by a course or in an answer, how many did, and whether each of them holds. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import { rank, rankOf } from '../argument-map/strength.ts';
import { scoringContextOf } from '../scoring/seatScoring.ts';
import type { HandCount } from './classPlay.ts';
import type { DebriefInput } from './debriefInput.ts';

/** An argument at one decision, with whoever stood on it or acted as if it were not so. */
export interface ArgumentUse {
  readonly argument: string;
  readonly courses: readonly string[]; // that stand on it, whether anybody took them or not
  readonly against: readonly string[]; // that act as if it were not so
  readonly stood: number; // plays and hands, each once
  readonly denied: number; // plays and hands whose course acts as if it were not so
}

type Counting = Pick<DebriefInput, 'plays'> & { readonly hands: readonly HandCount[] };

/**
 * Every argument of a decision, in the order of its courses; those met in answers alone come last. A short code holds no
 * answers, and neither does a hand.
 * @throws when the seat has no such decision
 */
export function argumentsAt(seat: Seat, slug: string, { plays, hands }: Counting): ArgumentUse[] {
  const decision = seat.decisions[slug];
  if (!decision) throw new Error(`The seat ${seat.id} has no decision called ${slug}.`);
  const uses = new Map<string, { courses: string[]; against: string[]; stood: number; denied: number }>();
  const at = (id: string) => {
    const found = uses.get(id) ?? { courses: [], against: [], stood: 0, denied: 0 };
    uses.set(id, found);
    return found;
  };
  for (const [option, { asserts, denies }] of Object.entries(decision.options)) {
    for (const id of asserts) at(id).courses.push(option);
    for (const id of denies) at(id).against.push(option);
  }
  const count = (option: string, answers: readonly string[], people: number): void => {
    const course = decision.options[option];
    for (const id of new Set([...(course?.asserts ?? []), ...answers])) at(id).stood += people;
    for (const id of course?.denies ?? []) at(id).denied += people;
  };
  for (const { docket } of plays) {
    if (docket.seat !== seat.id) continue;
    for (const { decision: where, option, parts } of docket.entries) {
      if (where !== slug) continue;
      const replies = Object.entries(parts).map(([part, reply]) => decision.parts[part]?.replies[reply]);
      count(
        option,
        replies.flatMap((reply) => reply?.asserts ?? []),
        1,
      );
    }
  }
  for (const each of hands)
    if (each.seat === seat.id && each.decision === slug)
      for (const [option, raised] of Object.entries(each.hands)) count(option, [], raised);
  return [...uses].map(([argument, use]) => ({ argument, ...use }));
}

/** Those that somebody stood on or acted against: those of the courses first, and of them what most people stood on. */
export const usedOf = (uses: readonly ArgumentUse[]): ArgumentUse[] =>
  uses
    .filter(({ stood, denied }) => stood + denied > 0)
    .toSorted((a, b) => byCourse(a) - byCourse(b) || b.stood - a.stood || b.denied - a.denied);
const byCourse = ({ courses, against }: ArgumentUse): number => (courses.length + against.length > 0 ? 0 : 1);

/** The fewest of a strength that still holds: one that careful lawyers stand on both sides of. */
const HOLDS = rank('contested');

/** Whether an argument holds where a decision is made: it is not weak or wrong, and its law fits the day and the facts. */
export const holdsAt = (file: CaseFile, seat: Seat, slug: string, argument: string): boolean =>
  rankOf(file, argument) >= HOLDS && fitsAt(file, seat, slug, argument);

/** Whether an argument can be made at all by the law and the record of the day of a decision. */
export const fitsAt = (file: CaseFile, seat: Seat, slug: string, argument: string): boolean =>
  scoringContextOf(file, seat, slug).labelling.arguments[argument]?.applicable !== false;

/** The argument that more than half of those who answered stood on though it does not hold; null where there is none. */
export function mostStoodOnFailing(
  file: CaseFile,
  seat: Seat,
  slug: string,
  total: number,
  counting: Counting,
): ArgumentUse | null {
  const [first] = argumentsAt(seat, slug, counting)
    .filter(({ argument, stood }) => 2 * stood > total && !holdsAt(file, seat, slug, argument))
    .toSorted((a, b) => b.stood - a.stood);
  return first ?? null;
}
