/** One decision in its setting: the case, the seat and the map as it stood that day; and what an entry commits to there. */
import type { CaseFile, Seat, WithId } from '../../content/schema/caseFile.ts';
import type { Decision, Reply } from '../../content/schema/decision.ts';
import { label } from '../argument-map/label.ts';
import type { Labelling } from '../argument-map/labelling.ts';
import type { Entry } from '../docket/docket.ts';

export interface ScoringContext {
  readonly file: CaseFile;
  readonly seat: Seat;
  readonly decision: WithId<Decision>;
  readonly labelling: Labelling; // by the law of the decision's day, known to this seat
}

/** A choice's commitments with the place they were made: the course, or one part. */
export interface Commitment {
  readonly place: string; // 'decision/<decision>/<option or part>'
  readonly sources: readonly string[];
  readonly asserts: readonly string[];
  readonly denies: readonly string[];
  readonly overlooks: readonly string[];
  readonly faces: readonly string[];
  readonly does: readonly string[];
}

const settings = new WeakMap<CaseFile, Map<string, ScoringContext>>();
const commitments = new WeakMap<object, Commitment>();

/** The setting of a decision, kept for the life of the case. @throws when the seat has no such decision. */
export function scoringContextOf(file: CaseFile, seat: Seat, decision: string): ScoringContext {
  let byKey = settings.get(file);
  if (!byKey) settings.set(file, (byKey = new Map()));
  const key = `${seat.id} ${decision}`;
  let context = byKey.get(key);
  if (!context) {
    const found = seat.decisions[decision];
    if (!found) throw new Error(`The seat ${seat.id} has no decision called ${decision}.`);
    context = { file, seat, decision: found, labelling: label(file, found.date, seat.id) };
    byKey.set(key, context);
  }
  return context;
}

/** What choosing an option commits to. @throws when the decision has no such option. */
export function courseCommitment({ decision }: ScoringContext, option: string): Commitment {
  const found = decision.options[option];
  if (!found) throw new Error(`The decision ${decision.id} has no option called ${option}.`);
  return keep(found, `decision/${decision.id}/${option}`, found.follows.sources);
}

/** What a reply to a part commits to; null where the part was left unanswered. */
export function replyCommitment(
  { decision }: ScoringContext,
  part: string,
  reply: string | undefined,
): Commitment | null {
  const found: Reply | undefined = reply === undefined ? undefined : decision.parts[part]?.replies[reply];
  return found
    ? keep(found, `decision/${decision.id}/${part}`, decision.parts[part]?.sources ?? decision.situation.sources)
    : null;
}

/** All commitments of an entry: its course first, then its answered parts in the order of the decision. */
export function commitmentsOf(context: ScoringContext, entry: Pick<Entry, 'option' | 'parts'>): Commitment[] {
  const parts = Object.keys(context.decision.parts).map((part) => replyCommitment(context, part, entry.parts[part]));
  return [courseCommitment(context, entry.option), ...parts.filter((commitment) => commitment !== null)];
}

/** Every commitment that could be taken at a decision, options first. */
export function everyCommitment(context: ScoringContext): Commitment[] {
  const { options, parts } = context.decision;
  const replies = Object.entries(parts).flatMap(([part, { replies: all }]) =>
    Object.keys(all).map((reply) => replyCommitment(context, part, reply)),
  );
  return [
    ...Object.keys(options).map((option) => courseCommitment(context, option)),
    ...replies.filter((commitment) => commitment !== null),
  ];
}

type Chosen = Pick<Commitment, 'asserts' | 'denies' | 'overlooks' | 'faces' | 'does'>;

function keep(chosen: Chosen, place: string, sources: readonly string[]): Commitment {
  let commitment = commitments.get(chosen);
  if (!commitment) {
    const { asserts, denies, overlooks, faces, does } = chosen;
    commitments.set(chosen, (commitment = { place, sources, asserts, denies, overlooks, faces, does }));
  }
  return commitment;
}
