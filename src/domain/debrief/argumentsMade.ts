/**
 * Counts the arguments of a class: how many plays made each argument on record that was open to them, and what else was
 * argued.
 */
import type { DocketAssessment } from '../scoring/assessDocket.ts';

export interface ArgumentTally {
  readonly argument: string;
  readonly made: number;
  /** Plays in which it could have been made. */
  readonly open: number;
}

/**
 * The arguments on record, the one made most often first. Arguments made equally often stay in the order of the case.
 */
export function argumentTallies(assessed: readonly DocketAssessment[]): ArgumentTally[] {
  const tallies = new Map<string, { argument: string; made: number; open: number }>();
  for (const { argument, made } of assessed.flatMap(({ onRecord }) => onRecord)) {
    const tally = tallies.get(argument) ?? { argument, made: 0, open: 0 };
    tallies.set(argument, tally);
    tally.open++;
    if (made) tally.made++;
  }
  return [...tallies.values()].toSorted((a, b) => b.made / b.open - a.made / a.open);
}

/** Arguments made that nobody filed or held, and by how many plays. */
export function constructedTallies(assessed: readonly DocketAssessment[]): { argument: string; made: number }[] {
  const counts = new Map<string, number>();
  for (const argument of assessed.flatMap(({ constructed }) => constructed))
    counts.set(argument, (counts.get(argument) ?? 0) + 1);
  return [...counts].map(([argument, made]) => ({ argument, made })).toSorted((a, b) => b.made - a.made);
}
