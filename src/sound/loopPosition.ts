/** Where in its file a loop has to start, so that it falls in step with loops that already play. */

/**
 * @param since seconds since the first bar began
 * @param ring start and length of the loop in its file, milliseconds; lengths are whole phrases, so any two meet again
 * @returns seconds from the start of the file
 */
export function loopPosition(since: number, [start, length]: readonly [number, number, boolean?]): number {
  const round = length / 1000;
  return start / 1000 + (((since % round) + round) % round);
}
