/** Draws by lot, the same for the same seed on any machine (mulberry32). */

/** Gives numbers from 0 up to 1, one after the other. */
export type Lot = () => number;

export function lotOf(seed: number): Lot {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of some things. @throws Error when there is none */
export function draw<T>(lot: Lot, from: readonly T[]): T {
  const drawn = from[Math.floor(lot() * from.length)];
  if (drawn === undefined) throw new Error('there is nothing to draw from');
  return drawn;
}
