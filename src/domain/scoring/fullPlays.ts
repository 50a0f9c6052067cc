/** Finds the entries that are best on all three measures at once, and the play through a seat that makes most of the record. */
import type { Entry } from '../docket/docket.ts';
import { workCare } from './care.ts';
import { basisOf } from './entryBasis.ts';
import { workLaw } from './law.ts';
import { SLACK, walkPlays, withSlips } from './playsOpen.ts';
import { argumentsMade, workRecord } from './record.ts';
import type { FullPlay, ScoringContext } from './scoringContext.ts';

/** The full plays of a decision, one for each set of arguments worth making; none means the decision is flawed. */
export function fullPlays(context: ScoringContext): FullPlay[] {
  const best = context.best();
  const found: FullPlay[] = [];
  walkPlays(
    context,
    Object.keys(context.decision.options),
    () => best.law,
    (play, commitments) => {
      if (workCare(context, commitments).raw < best.care - SLACK) return false;
      const made = argumentsMade(context, commitments);
      if (found.some((other) => made.every((argument) => other.made.includes(argument)))) return false;
      for (const entry of withSlips(context, play)) {
        const basis = basisOf(context, entry, commitments);
        if (workLaw(context, basis).raw < best.law - SLACK) continue;
        if ((workRecord(context, basis)?.raw ?? 0) < best.record - SLACK) continue;
        found.push({ entry, made });
        break;
      }
      return false;
    },
  );
  return found;
}

/** A play of some decisions that is full at each and, among those, makes the most arguments on record. */
export interface FullestPlay {
  readonly entries: readonly Entry[]; // none for a decision without a full play
  readonly made: readonly string[];
}

/** One full play from each decision, so that together they make the most: exact, by branch and bound. */
export function fullestOf(decisions: readonly (readonly FullPlay[])[]): FullestPlay {
  const open = decisions.filter((plays) => plays.length > 0);
  const most = open.map((_, n) =>
    open.slice(n).reduce((sum, plays) => sum + Math.max(...plays.map(({ made }) => made.length)), 0),
  );
  let best: { plays: readonly FullPlay[]; made: ReadonlySet<string> } | undefined;
  const descend = (n: number, plays: readonly FullPlay[], made: ReadonlySet<string>): void => {
    if (best && made.size + (most[n] ?? 0) <= best.made.size) return;
    const choices = open[n];
    if (!choices) {
      best = { plays, made };
      return;
    }
    for (const play of choices) descend(n + 1, [...plays, play], new Set([...made, ...play.made]));
  };
  descend(0, [], new Set());
  return { entries: best?.plays.map(({ entry }) => entry) ?? [], made: [...(best?.made ?? [])] };
}
