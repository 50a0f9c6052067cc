/** What scoring keeps of a seat: the context of each decision, and the fullest plays that recall is measured against. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import { label } from '../argument-map/label.ts';
import { getOrInsertComputed, memoizeByRef } from '../memoizeByRef.ts';
import { bestOpen } from './bestOpen.ts';
import { dutiesTouched } from './care.ts';
import { findSources } from './findSources.ts';
import { fullPlays, fullestOf, type FullestPlay } from './fullPlays.ts';
import { isOnRecord } from './record.ts';
import { coursesOf, repliesOf, type ScoringContext } from './scoringContext.ts';

export interface SeatScoring {
  /** The scoring context of a decision, always the same one. @throws when the seat has no such decision */
  readonly context: (decision: string) => ScoringContext;
  /** The play of these decisions that is full at each and makes the most arguments on record. */
  readonly fullestPlay: (decisions: readonly string[]) => FullestPlay;
  /** The sources behind anything a reason names, by its full id. */
  readonly sourcesOf: (id: string) => readonly string[];
}

/**
 * The first of the two memos of scoring: everything that does not depend on what was entered. It lasts as long as the
 * case and the seat do. The second, in assessEntry.ts, keeps the entries worked out so far.
 */
const scorings = memoizeByRef((file: CaseFile) => memoizeByRef((seat: Seat) => openSeat(file, seat)));

/** What scoring keeps of a seat; the same case and seat always give the same. */
export const scoringOf = (file: CaseFile, seat: Seat): SeatScoring => scorings(file)(seat);

/** The scoring context of a decision, for those who need no other. @throws when the seat has no such decision */
export const scoringContextOf = (file: CaseFile, seat: Seat, decision: string): ScoringContext =>
  scoringOf(file, seat).context(decision);

/** The fullest play of some decisions of a seat, for those who need nothing else. */
export const fullestPlay = (file: CaseFile, seat: Seat, decisions: readonly string[]): FullestPlay =>
  scoringOf(file, seat).fullestPlay(decisions);

function openSeat(file: CaseFile, seat: Seat): SeatScoring {
  const contexts = new Map<string, ScoringContext>();
  const fullest = new Map<string, FullestPlay>();
  const sources = new Map<string, readonly string[]>();
  const sourcesOf = (id: string): readonly string[] => getOrInsertComputed(sources, id, () => findSources(file, id));
  const context = (slug: string): ScoringContext =>
    getOrInsertComputed(contexts, slug, () => openDecision(file, seat, slug, sourcesOf));
  return {
    context,
    sourcesOf,
    fullestPlay: (decisions) => {
      const order = Object.keys(seat.decisions).filter((slug) => decisions.includes(slug));
      return getOrInsertComputed(fullest, order.join(' '), () =>
        fullestOf(order.map((slug) => context(slug).fullPlays())),
      );
    },
  };
}

function openDecision(
  file: CaseFile,
  seat: Seat,
  slug: string,
  sourcesOf: ScoringContext['sourcesOf'],
): ScoringContext {
  const decision = seat.decisions[slug];
  if (!decision) throw new Error(`The seat ${seat.id} has no decision called ${slug}.`);
  const courses = coursesOf(decision);
  const replies = repliesOf(decision);
  const all = [...courses.values(), ...[...replies.values()].flatMap((each) => [...each.values()])];
  const asserted = new Set(all.flatMap(({ asserts }) => asserts));
  const context: ScoringContext = {
    file,
    seat,
    decision,
    labelling: label(file, decision.date, seat.id),
    courses,
    replies,
    onRecord: [...asserted].filter((argument) => isOnRecord(file, seat, argument, decision.date)),
    sourcesOf,
    dutiesAtStake: new Set(dutiesTouched(file, seat, all, 'breaks').map(({ duty }) => duty)),
    best: keptOnce(() => bestOpen(context)),
    fullPlays: keptOnce(() => fullPlays(context)),
  };
  return context;
}

function keptOnce<T>(work: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: work() }).value;
}
