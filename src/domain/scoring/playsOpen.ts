/** Walks the plays open at a decision (course and replies), leaving out those whose Law cannot reach a mark. */
import type { Entry } from '../docket/docket.ts';
import { courseWeight, partWeight, workCommitment } from './law.ts';
import { courseCommitment, replyCommitment, type ScoringContext, type Commitment } from './scoringContext.ts';

/** Rounding in sums of shares; far below anything the rubric tells apart. */
export const SLACK = 1e-9;

interface Choice {
  readonly slug: string;
  readonly bound: number; // the most it can add to the entry's Law
}

/**
 * Calls `visit` with every complete play without slips whose Law may reach `atLeast()`, the most promising first.
 * `visit` may raise the mark, and ends the walk by returning true.
 */
export function walkPlays(
  context: ScoringContext,
  options: readonly string[],
  atLeast: () => number,
  visit: (play: Entry) => boolean,
): void {
  const slugs = Object.keys(context.decision.parts);
  const parts = slugs.map((part) =>
    ranked(Object.keys(context.decision.parts[part]?.replies ?? {}), (reply) =>
      bound(context, replyCommitment(context, part, reply), partWeight(context)),
    ),
  );
  // What is still to be had from the parts after the first n.
  const rest = parts.map((_, n) => parts.slice(n).reduce((sum, choices) => sum + (choices[0]?.bound ?? 0), 0));

  const descend = (option: string, replies: Readonly<Record<string, string>>, n: number, sum: number): boolean => {
    const slug = slugs[n];
    if (slug === undefined) return visit({ decision: context.decision.id, option, parts: replies });
    for (const choice of parts[n] ?? []) {
      if (sum + choice.bound + (rest[n + 1] ?? 0) < atLeast() - SLACK) break; // those after it promise no more
      if (descend(option, { ...replies, [slug]: choice.slug }, n + 1, sum + choice.bound)) return true;
    }
    return false;
  };
  for (const course of ranked(options, (option) =>
    bound(context, courseCommitment(context, option), courseWeight(context)),
  )) {
    if (course.bound + (rest[0] ?? 0) < atLeast() - SLACK) return;
    if (descend(course.slug, {}, 0, course.bound)) return;
  }
}

/** The play with every pair of slips its tray offers; empty slots come last. */
export function* withSlips({ decision }: ScoringContext, play: Entry): Generator<Entry> {
  const offered = (slot: 'fact' | 'authority', tray: readonly string[]): (string | undefined)[] =>
    decision.slots.includes(slot) ? [...tray, undefined] : [undefined];
  for (const fact of offered('fact', decision.tray.facts)) {
    for (const authority of offered('authority', decision.tray.authorities)) {
      yield { ...play, ...(fact && { fact }), ...(authority && { authority }) };
    }
  }
}

/** The most a commitment can add: what it is worth with every answer met. */
function bound(context: ScoringContext, commitment: Commitment | null, weight: number): number {
  if (!commitment) return 0;
  const everything = new Set(
    [...commitment.asserts, ...commitment.denies].flatMap((id) => [id, ...(context.file.arguments[id]?.answers ?? [])]),
  );
  return weight * workCommitment(context, commitment, weight, everything).raw;
}

const ranked = (slugs: readonly string[], of: (slug: string) => number): Choice[] =>
  slugs.map((slug) => ({ slug, bound: of(slug) })).sort((a, b) => b.bound - a.bound);
