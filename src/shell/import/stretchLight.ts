/** Makes a dim or pale picture as light and as dark as it can be: gray paper becomes white and pale ink black, since a reader looks for a difference of some size. */

/** So much of the pixels, at either end, may be lost in it: a lamp or a shadow is not the paper. */
const LOST = 0.01;

/** @param data red, green, blue and alpha of every pixel; it is changed, and becomes gray */
export function stretchLight(data: Uint8ClampedArray): void {
  const counts = new Uint32Array(256);
  for (let n = 0; n < data.length; n += 4) {
    const light = Math.round(0.3 * (data[n] ?? 0) + 0.59 * (data[n + 1] ?? 0) + 0.11 * (data[n + 2] ?? 0));
    data[n] = light;
    counts[light] = (counts[light] ?? 0) + 1;
  }
  const most = LOST * (data.length / 4);
  const [dark, bright] = [levelAt(counts, most), 255 - levelAt(counts.toReversed(), most)];
  const by = 255 / Math.max(1, bright - dark);
  for (let n = 0; n < data.length; n += 4) data.fill(((data[n] ?? 0) - dark) * by, n, n + 3);
}

/** The first level past which more than so many pixels lie. */
function levelAt(counts: Uint32Array, most: number): number {
  let sum = 0;
  return counts.findIndex((count) => (sum += count) > most);
}
