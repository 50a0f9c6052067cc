/** What a figure of the bench is, and the small arithmetic they share. */
import type { Answer, Server } from '../../release/server.ts';

export interface Figure {
  readonly what: string;
  readonly bar: string;
  readonly measured: string;
  /** Whether the bar holds; null where there is none, or nothing could be measured. */
  readonly holds: boolean | null;
  readonly how: string;
}

/** Where the game and its floors are served. */
export interface Places {
  readonly game: Server;
  readonly floorPage: Server;
  readonly stockStage: Server;
  readonly textEngine: Server;
}

export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
export const sum = (answers: readonly Answer[]): number => answers.reduce((total, { bytes }) => total + bytes, 0);

/** The value below which `share` of the values lie; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
export const median = (values: readonly number[]): number => percentile(values, 0.5);
