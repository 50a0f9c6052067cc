/** Law: would the choice hold, by the law of that day? The weakest link governs. */
import type { Entry } from '../docket/docket.ts';
import { backingOf, anticipatedBy, type SlotVerdict } from './backing.ts';
import {
  courseCommitment,
  replyCommitment,
  commitmentsOf,
  type ScoringContext,
  type Commitment,
} from './scoringContext.ts';
import { argumentWorthOf, type ArgumentWorth } from './argumentWorth.ts';

/** How one commitment stands: everything it asserts and denies, and what it left unanswered. */
export interface CommitmentWorking {
  readonly commitment: Commitment;
  readonly weight: number; // its share of the entry
  readonly worths: readonly ArgumentWorth[];
  readonly weakest: number; // the least worth among them, 1 where there are none
  readonly overlooked: readonly string[];
  readonly raw: number; // 0 to 1
}

export interface LawWorking {
  readonly commitments: readonly CommitmentWorking[];
  readonly unanswered: readonly string[]; // parts left without a reply; they count as nothing
  readonly sum: number; // the commitments' raw values by weight
  readonly forbidden: readonly string[]; // acts not permitted that day
  readonly base: number; // after the cap
  readonly backing: readonly SlotVerdict[];
  readonly kept: number; // what backing leaves, multiplied
}

/** Works an entry's Law out before it is compared with the best open (design 5.1, rules 4 and 5). */
export function workLaw(context: ScoringContext, entry: Entry): LawWorking {
  const { file, decision } = context;
  const chosen = commitmentsOf(context, entry);
  const met = anticipatedBy(context, entry, chosen);
  const parts = Object.keys(decision.parts);
  const commitments = [workCommitment(context, courseCommitment(context, entry.option), courseWeight(context), met)];
  const unanswered: string[] = [];
  for (const part of parts) {
    const reply = replyCommitment(context, part, entry.parts[part]);
    if (reply) commitments.push(workCommitment(context, reply, partWeight(context), met));
    else unanswered.push(part);
  }
  const sum = commitments.reduce((total, { weight, raw }) => total + weight * raw, 0);
  const forbidden = forbiddenActs(context, chosen);
  const base = forbidden.length > 0 ? Math.min(sum, file.rubric.law.notPermitted) : sum;
  const backing = backingOf(context, entry, chosen);
  return {
    commitments,
    unanswered,
    sum,
    forbidden,
    base,
    backing,
    kept: backing.reduce((left, { lost }) => left * (1 - lost), 1),
  };
}

/** An entry's raw Law, 0 to 1: base and backing, before it is compared with the best open. */
export function rawLaw(context: ScoringContext, entry: Entry): number {
  const { base, kept } = workLaw(context, entry);
  return base * kept;
}

/** The course's share of an entry; all of it where the decision has no parts. */
export const courseWeight = ({ file, decision }: ScoringContext): number =>
  Object.keys(decision.parts).length > 0 ? file.rubric.law.course : 1;

/** Each part's share of an entry. */
export const partWeight = (context: ScoringContext): number =>
  (1 - courseWeight(context)) / Math.max(1, Object.keys(context.decision.parts).length);

/** The acts of some commitments whose permission is out that day; what is undecided is not forbidden. */
export function forbiddenActs({ file, labelling }: ScoringContext, chosen: readonly Commitment[]): string[] {
  const acts = new Set(chosen.flatMap((commitment) => commitment.does));
  return [...acts].filter((act) => {
    const lawful = file.acts[act]?.lawful;
    return lawful !== undefined && labelling.claims[lawful]?.label === 'out';
  });
}

/** @param met the arguments the whole entry meets, by facing them or by citing what belongs to them */
export function workCommitment(
  context: ScoringContext,
  commitment: Commitment,
  weight: number,
  met: ReadonlySet<string>,
): CommitmentWorking {
  const { file, labelling } = context;
  const worths = [
    ...commitment.asserts.map((argument) => argumentWorthOf(context, argument, 'asserted', met)),
    ...commitment.denies.map((argument) => argumentWorthOf(context, argument, 'denied', met)),
  ];
  const weakest = worths.reduce((least, { worth }) => Math.min(least, worth), 1);
  // What rests on later law, or on what nobody here knew yet, could not be overlooked.
  const overlooked = commitment.overlooks.filter((argument) => {
    const rule = labelling.arguments[argument]?.why.rule;
    return rule !== 'not-in-force' && rule !== 'not-public' && rule !== 'fact-not-known';
  });
  const raw = Math.max(0, weakest - overlooked.length * file.rubric.law.overlooked);
  return { commitment, weight, worths, weakest, overlooked, raw };
}
