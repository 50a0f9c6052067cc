/** When a room's melody strikes which note: a long ring of strikes, laid over the bed's own rounds. */

export interface Theme {
  readonly seconds: number;
  /** Seconds from the first bar, the sampled note, how much faster it runs, and its gain; in order of time. */
  readonly strikes: readonly (readonly [at: number, note: string, rate: number, gain: number])[];
}

export interface Strike {
  readonly at: number;
  readonly note: string;
  readonly rate: number;
  readonly gain: number;
}

/** The strikes due from one moment until before another, both in seconds since the first bar; the melody comes round for ever. */
export function strikesBetween({ seconds, strikes }: Theme, from: number, until: number): Strike[] {
  const due: Strike[] = [];
  for (let round = Math.floor(from / seconds); round * seconds < until; round += 1) {
    for (const [at, note, rate, gain] of strikes) {
      const when = round * seconds + at;
      if (when >= from && when < until) due.push({ at: when, note, rate, gain });
    }
  }
  return due;
}
