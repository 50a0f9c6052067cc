/** Law: would the choice hold, by the law of that day? The weakest link governs. */
import type { EntryBasis } from './entryBasis.ts';
import type { Commitment, ScoringContext } from './scoringContext.ts';
import { argumentWorthOf, type ArgumentWorth } from './argumentWorth.ts';

/** How one commitment is worked out: what each argument it asserts or denies is worth, and what it overlooked. */
export interface CommitmentWorking {
  readonly commitment: Commitment;
  readonly weight: number; // its share of the entry
  readonly worths: readonly ArgumentWorth[];
  readonly weakest: number; // the least worth among them, 1 where there are none
  readonly overlooked: readonly string[];
  readonly lawful?: string; // the act that the law permits all the same, where nothing else is left
  readonly lifted: number; // what that act adds
  readonly raw: number; // 0 to 1
}

export interface LawWorking {
  readonly commitments: readonly CommitmentWorking[];
  readonly unanswered: readonly string[]; // parts left without a reply; they count as nothing
  readonly sum: number; // the commitments' raw values by weight
  readonly thin?: Commitment; // the course, where it says little and overlooks much
  readonly capped: number; // the sum, after the cap on a thin course
  readonly forbidden: readonly string[]; // acts not permitted that day
  readonly base: number; // after the cap on these as well
  readonly kept: number; // the share of the base that the slips leave
  readonly raw: number; // base × kept, 0 to 1
}

/** Works an entry's Law out before it is compared with the best open (docs/model.md, rules 4 and 5). */
export function workLaw(context: ScoringContext, { commitments, anticipated, backing }: EntryBasis): LawWorking {
  const { file, decision } = context;
  const workings = commitments.map((commitment) =>
    workCommitment(
      context,
      commitment,
      commitment.part === null ? courseWeight(context) : partWeight(context),
      anticipated,
    ),
  );
  const sum = workings.reduce((total, { weight, raw }) => total + weight * raw, 0);
  const forbidden = forbiddenActs(context, commitments);
  const { notPermitted, thin: limit } = file.rubric.law;
  const thin = workings.find(
    ({ commitment: { part, asserts }, overlooked }) =>
      part === null && asserts.length <= limit.asserts && overlooked.length >= limit.overlooks,
  )?.commitment;
  const capped = thin ? Math.min(sum, limit.most) : sum;
  const base = forbidden.length > 0 ? Math.min(capped, notPermitted) : capped;
  const kept = 1 - backing.reduce((total, { lost }) => total + lost, 0) / Math.max(1, backing.length);
  return {
    commitments: workings,
    unanswered: Object.keys(decision.parts).filter((slug) => commitments.every(({ part }) => part !== slug)),
    sum,
    ...(thin && { thin }),
    capped,
    forbidden,
    base,
    kept,
    raw: base * kept,
  };
}

/** The course's share of an entry; all of it where the decision has no parts. */
export const courseWeight = ({ file, decision }: ScoringContext): number =>
  Object.keys(decision.parts).length > 0 ? file.rubric.law.course : 1;

/** Each part's share of an entry. */
export const partWeight = (context: ScoringContext): number =>
  (1 - courseWeight(context)) / Math.max(1, Object.keys(context.decision.parts).length);

/**
 * The acts that the law forbids that day: those whose claim to be lawful is out. An undecided claim forbids nothing.
 */
export function forbiddenActs({ file, labelling }: ScoringContext, commitments: readonly Commitment[]): string[] {
  const acts = new Set(commitments.flatMap((commitment) => commitment.does));
  return [...acts].filter((act) => {
    const lawful = file.acts[act]?.lawful;
    return lawful !== undefined && labelling.claims[lawful]?.label === 'out';
  });
}

/** Works one commitment out. @param anticipated the arguments that the whole entry faces, openly or by a slip */
export function workCommitment(
  context: ScoringContext,
  commitment: Commitment,
  weight: number,
  anticipated: ReadonlySet<string>,
): CommitmentWorking {
  const { file, labelling } = context;
  const worths = [
    ...commitment.asserts.map((argument) => argumentWorthOf(context, argument, 'asserted', anticipated)),
    ...commitment.denies.map((argument) => argumentWorthOf(context, argument, 'denied', anticipated)),
  ];
  const weakest = worths.reduce((least, { worth }) => Math.min(least, worth), 1);
  // Nobody can overlook an argument whose law could not be cited that day, or whose facts this seat did not know yet.
  const overlooked = commitment.overlooks.filter((argument) => {
    const rule = labelling.arguments[argument]?.why.rule;
    return rule !== 'not-in-force' && rule !== 'not-public' && rule !== 'fact-not-known';
  });
  const left = Math.max(0, weakest - overlooked.length * file.rubric.law.overlooked);
  const lawful = left < file.rubric.law.lawfulAct ? permittedAct(context, commitment) : undefined;
  const raw = lawful ? file.rubric.law.lawfulAct : left;
  return { commitment, weight, worths, weakest, overlooked, ...(lawful && { lawful }), lifted: raw - left, raw };
}

/** An act of a course of which the law was asked and does not forbid it; none where another act of it is forbidden. */
function permittedAct(context: ScoringContext, course: Commitment): string | undefined {
  if (course.part !== null || forbiddenActs(context, [course]).length > 0) return undefined;
  return course.does.find((act) => context.file.acts[act]?.lawful !== undefined);
}
