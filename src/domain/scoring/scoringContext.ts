/** The scoring context of one decision: what its scores are worked out from before anybody has chosen anything there. */
import type { CaseFile, Seat, WithId } from '../../content/schema/caseFile.ts';
import type { Decision, Option, Reply } from '../../content/schema/decision.ts';
import type { Labelling } from '../argument-map/labelling.ts';
import type { Entry } from '../docket/docket.ts';

/**
 * What one choice commits the player to (docs/model.md, rule 1), and where it was made: in the course, or in the reply
 * to one part.
 */
export interface Commitment extends Pick<Reply, 'asserts' | 'denies' | 'overlooks' | 'faces' | 'does'> {
  readonly part: string | null; // null for the course
  readonly place: string; // 'decision/<decision>/<option or part>', as reasons name it
  readonly sources: readonly string[];
}

/** The best raw value that any entry reaches at a decision, measure by measure. */
export interface BestOpen {
  readonly law: number;
  readonly record: number; // 0 where Record is not measured
  readonly care: number;
}

/** An entry that is best on every measure at once, with the arguments on record that it makes. */
export interface FullPlay {
  readonly entry: Entry;
  readonly made: readonly string[];
}

export interface ScoringContext {
  readonly file: CaseFile;
  readonly seat: Seat;
  readonly decision: WithId<Decision>;
  readonly labelling: Labelling; // the map by the law of the decision's day and what this seat could know
  readonly courses: ReadonlyMap<string, Commitment>; // by option
  readonly replies: ReadonlyMap<string, ReadonlyMap<string, Commitment>>; // by part, then by reply
  readonly onRecord: readonly string[]; // arguments on record that some choice here asserts
  readonly dutiesAtStake: ReadonlySet<string>; // duties of the seat that some choice here breaks
  readonly sourcesOf: (id: string) => readonly string[]; // behind anything a reason names, by its full id
  /** These two are searched for over every entry, so they are worked out when first asked for and then kept. */
  readonly best: () => BestOpen;
  readonly fullPlays: () => readonly FullPlay[];
}

/** The commitments of every option of a decision. */
export const coursesOf = ({ id, options }: WithId<Decision>): Map<string, Commitment> =>
  new Map(
    Object.entries(options).map(([slug, option]) => [
      slug,
      commitment(option, null, `decision/${id}/${slug}`, option.follows.sources),
    ]),
  );

/** The commitments of every reply to every part of a decision. */
export const repliesOf = ({ id, parts, situation }: WithId<Decision>): Map<string, Map<string, Commitment>> =>
  new Map(
    Object.entries(parts).map(([part, { replies, sources }]) => [
      part,
      new Map(
        Object.entries(replies).map(([slug, reply]) => [
          slug,
          commitment(reply, part, `decision/${id}/${part}`, sources ?? situation.sources),
        ]),
      ),
    ]),
  );

const commitment = (
  { asserts, denies, overlooks, faces, does }: Option | Reply,
  part: string | null,
  place: string,
  sources: readonly string[],
): Commitment => ({ part, place, sources, asserts, denies, overlooks, faces, does });

/** What choosing an option commits to. @throws when the decision has no such option */
export function courseCommitment({ decision, courses }: ScoringContext, option: string): Commitment {
  const found = courses.get(option);
  if (!found) throw new Error(`The decision ${decision.id} has no option called ${option}.`);
  return found;
}

/** The commitments of an entry: its course first, then the parts it answers, in the order of the decision. */
export function commitmentsOf(
  context: ScoringContext,
  { option, parts }: Pick<Entry, 'option' | 'parts'>,
): Commitment[] {
  const replies = [...context.replies].map(([part, all]) => all.get(parts[part] ?? ''));
  return [courseCommitment(context, option), ...replies.filter((reply) => reply !== undefined)];
}
