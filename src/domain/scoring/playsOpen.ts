/** Walks the plays open at a decision (a course and a reply to each part), leaving out those whose Law cannot reach a mark. */
import type { Slot } from '../../content/schema/decision.ts';
import type { Entry } from '../docket/docket.ts';
import { courseWeight, partWeight, workCommitment } from './law.ts';
import { courseCommitment, type Commitment, type ScoringContext } from './scoringContext.ts';

/** Rounding in sums of shares; far below anything the rubric tells apart. */
export const SLACK = 1e-9;

interface Choice {
  readonly slug: string;
  readonly commitment: Commitment;
  readonly bound: number; // the most it can add to the entry's Law
}

/**
 * Walks every complete play without slips whose Law may reach a mark, the most promising first.
 * @param atLeast the mark; asked for anew at each step, so that `visit` may raise it
 * @param visit gets the play and its commitments; ends the walk by returning true
 */
export function walkPlays(
  context: ScoringContext,
  options: readonly string[],
  atLeast: () => number,
  visit: (play: Entry, commitments: readonly Commitment[]) => boolean,
): void {
  const parts = [...context.replies].map(([part, replies]) => ({ part, choices: ranked(context, [...replies]) }));
  // What is still to be had from the parts after the first n.
  const rest = parts.map((_, n) => parts.slice(n).reduce((sum, { choices }) => sum + (choices[0]?.bound ?? 0), 0));

  const descend = (
    option: string,
    replies: Readonly<Record<string, string>>,
    commitments: readonly Commitment[],
    sum: number,
  ): boolean => {
    const n = commitments.length - 1; // how many parts are answered
    const next = parts[n];
    if (!next) return visit({ decision: context.decision.id, option, parts: replies }, commitments);
    for (const { slug, commitment, bound } of next.choices) {
      if (sum + bound + (rest[n + 1] ?? 0) < atLeast() - SLACK) break; // those after it promise no more
      if (descend(option, { ...replies, [next.part]: slug }, [...commitments, commitment], sum + bound)) return true;
    }
    return false;
  };
  const courses = options.map((option) => [option, courseCommitment(context, option)] as const);
  for (const { slug, commitment, bound } of ranked(context, courses)) {
    if (bound + (rest[0] ?? 0) < atLeast() - SLACK) return;
    if (descend(slug, {}, [commitment], bound)) return;
  }
}

/** The play with every pair of slips its tray offers; empty slots come last. */
export function* withSlips({ decision }: ScoringContext, play: Entry): Generator<Entry> {
  const offered = (slot: Slot, tray: readonly string[]): (string | undefined)[] =>
    decision.slots.includes(slot) ? [...tray, undefined] : [undefined];
  for (const fact of offered('fact', decision.tray.facts)) {
    for (const authority of offered('authority', decision.tray.authorities)) {
      yield { ...play, ...(fact && { fact }), ...(authority && { authority }) };
    }
  }
}

/** Choices by the most each can add, the highest first; those that promise the same stay in the order of the content. */
const ranked = (context: ScoringContext, choices: readonly (readonly [string, Commitment])[]): Choice[] =>
  choices
    .map(([slug, commitment]) => ({ slug, commitment, bound: mostOf(context, commitment) }))
    .sort((a, b) => b.bound - a.bound);

/** The most a commitment can add: what it is worth with every answer to it anticipated. */
function mostOf(context: ScoringContext, commitment: Commitment): number {
  const answers = [...commitment.asserts, ...commitment.denies].flatMap((id) => [
    id,
    ...(context.file.arguments[id]?.answers ?? []),
  ]);
  const weight = commitment.part === null ? courseWeight(context) : partWeight(context);
  return weight * workCommitment(context, commitment, weight, new Set(answers)).raw;
}
