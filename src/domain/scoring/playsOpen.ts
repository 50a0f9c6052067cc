/** Walks the plays open at a decision (course and replies), leaving out those whose Law cannot reach a mark. */
import type { Entry } from '../docket/docket.ts';
import { courseWeight, partWeight, standStance } from './law.ts';
import { courseOf, replyOf, type Setting, type Stance } from './setting.ts';

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
  setting: Setting,
  options: readonly string[],
  atLeast: () => number,
  visit: (play: Entry) => boolean,
): void {
  const slugs = Object.keys(setting.decision.parts);
  const parts = slugs.map((part) =>
    ranked(Object.keys(setting.decision.parts[part]?.replies ?? {}), (reply) =>
      bound(setting, replyOf(setting, part, reply), partWeight(setting)),
    ),
  );
  // What is still to be had from the parts after the first n.
  const rest = parts.map((_, n) => parts.slice(n).reduce((sum, choices) => sum + (choices[0]?.bound ?? 0), 0));

  const descend = (option: string, replies: Readonly<Record<string, string>>, n: number, sum: number): boolean => {
    const slug = slugs[n];
    if (slug === undefined) return visit({ decision: setting.decision.id, option, parts: replies });
    for (const choice of parts[n] ?? []) {
      if (sum + choice.bound + (rest[n + 1] ?? 0) < atLeast() - SLACK) break; // those after it promise no more
      if (descend(option, { ...replies, [slug]: choice.slug }, n + 1, sum + choice.bound)) return true;
    }
    return false;
  };
  for (const course of ranked(options, (option) => bound(setting, courseOf(setting, option), courseWeight(setting)))) {
    if (course.bound + (rest[0] ?? 0) < atLeast() - SLACK) return;
    if (descend(course.slug, {}, 0, course.bound)) return;
  }
}

/** The play with every pair of slips its tray offers; empty slots come last. */
export function* withSlips({ decision }: Setting, play: Entry): Generator<Entry> {
  const offered = (slot: 'fact' | 'authority', tray: readonly string[]): (string | undefined)[] =>
    decision.slots.includes(slot) ? [...tray, undefined] : [undefined];
  for (const fact of offered('fact', decision.tray.facts)) {
    for (const authority of offered('authority', decision.tray.authorities)) {
      yield { ...play, ...(fact && { fact }), ...(authority && { authority }) };
    }
  }
}

/** The most a stance can add: what it is worth with every answer met. */
function bound(setting: Setting, stance: Stance | null, weight: number): number {
  if (!stance) return 0;
  const everything = new Set(
    [...stance.asserts, ...stance.denies].flatMap((id) => [id, ...(setting.file.arguments[id]?.answers ?? [])]),
  );
  return weight * standStance(setting, stance, weight, everything).raw;
}

const ranked = (slugs: readonly string[], of: (slug: string) => number): Choice[] =>
  slugs.map((slug) => ({ slug, bound: of(slug) })).sort((a, b) => b.bound - a.bound);
