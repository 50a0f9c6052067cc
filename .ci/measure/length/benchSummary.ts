/** What the plays of the short bench come to by the clock of the seats, and whether it keeps its time. */
import { median } from '../bench/figure.ts';
import type { BenchLength } from './playBench.ts';
import { minutesOf } from './summary.ts';

/** How long the bench may take, whatever is chosen. */
export const BENCH_MINUTES = { least: 10, most: 12 } as const;
/** What each stage has: a line of each side, and what meets it. */
export const BENCH_MOVES = 2;

export interface BenchFigure {
  readonly what: 'words' | 'picks' | 'presses' | 'minutes';
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

export interface BenchSummary {
  readonly players: string; // 'two' or 'three'
  readonly plays: number;
  readonly figures: readonly BenchFigure[];
  readonly moves: number; // the fewest made in a stage of any play
  readonly holds: boolean;
}

export function benchSummaryOf(players: string, plays: readonly BenchLength[]): BenchSummary {
  const figure = (what: BenchFigure['what']): BenchFigure => {
    const values = plays.map((play) => (what === 'minutes' ? minutesOf(play) : play[what]));
    return { what, least: Math.min(...values), median: median(values), most: Math.max(...values) };
  };
  const minutes = figure('minutes');
  const moves = Math.min(...plays.map((play) => play.moves));
  return {
    players,
    plays: plays.length,
    figures: [figure('words'), figure('picks'), figure('presses'), minutes],
    moves,
    holds: minutes.least >= BENCH_MINUTES.least && minutes.most <= BENCH_MINUTES.most && moves >= BENCH_MOVES,
  };
}
