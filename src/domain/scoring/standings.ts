/** What carried over from the days of a seat to those of its coda, and what had changed: read from the map, never written down. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { label } from '../argument-map/label.ts';
import type { Docket } from '../docket/docket.ts';
import { seatOf } from '../docket/edition.ts';
import { commitmentsOf } from './scoringContext.ts';
import { scoringContextOf } from './seatScoring.ts';

/** Arguments, by full id, in the order in which they were met. */
export interface Standings {
  /** What the player stood on and stood then as it does now. */
  readonly carried: readonly string[];
  /** What could be stood on at the decisions made, stood then and stands no longer. */
  readonly gone: readonly string[];
  /** The same, where the player stood on it all the same. */
  readonly clung: readonly string[];
  /** What the player met in a choice, and did not stand then. */
  readonly come: readonly string[];
}

/**
 * @param coda the docket of a coda
 * @param then the day of the dispute, by whose law the map is read for the seat
 */
export function standingsOf(file: CaseFile, coda: Docket, then: string): Standings {
  const seat = seatOf(file, coda);
  const carried = new Set<string>();
  const gone = new Set<string>();
  const clung = new Set<string>();
  const come = new Set<string>();
  if (!seat) return { carried: [], gone: [], clung: [], come: [] };
  const before = label(file, then, seat.id).arguments;
  const stood = (id: string): boolean => before[id]?.applicable === true;
  for (const entry of coda.entries) {
    const context = scoringContextOf(file, seat, entry.decision);
    const stands = (id: string): boolean => context.labelling.arguments[id]?.applicable === true;
    const offered = [
      ...context.courses.values(),
      ...[...context.replies.values()].flatMap((each) => [...each.values()]),
    ];
    for (const id of offered.flatMap(({ asserts }) => asserts)) if (stood(id) && !stands(id)) gone.add(id);
    for (const { asserts, denies, overlooks, faces } of commitmentsOf(context, entry)) {
      for (const id of asserts) if (stood(id)) (stands(id) ? carried : clung).add(id);
      for (const id of [...asserts, ...denies, ...overlooks, ...faces]) if (!stood(id) && stands(id)) come.add(id);
    }
  }
  const right = (id: string): boolean => file.arguments[id]?.strength !== 'wrong';
  const sound = (ids: ReadonlySet<string>): string[] => [...ids].filter(right);
  return { carried: sound(carried), gone: sound(gone), clung: sound(clung), come: sound(come) };
}
