/** Puts pictures and sounds together in few files, so that the offline copy comes in few requests. */

/** How the addresses of packs begin; the page itself never asks for them. */
export const PACK = 'assets/pack-';

/** One file in a pack: which of the packs, from which byte, how many. */
export type PlaceInPack = readonly [pack: number, from: number, length: number];

export interface Packs {
  readonly bodies: readonly Uint8Array[];
  /** Path of a packed file → where it lies. */
  readonly places: ReadonlyMap<string, PlaceInPack>;
}

/** Scripts and styles are left alone: hosts compress it by its own ending, and would not compress a pack. */
const PACKED = /^assets\/.*\.(?:avif|webp|svg|webm|m4a|woff2)$/u;
/** A pack is about as large as this at most, in bytes, so that a line that breaks loses little. */
const ABOUT = 200_000;

/**
 * Packs files of one ending together, in the order of their names: a browser takes one form of sound alone, and the sounds and pictures of
 * one room have names that begin alike.
 * @param files the built files by their paths; those that are no media are passed over
 */
export function packsOf(files: ReadonlyMap<string, Uint8Array>): Packs {
  const media = [...files].filter(([path]) => PACKED.test(path)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const byEnding = grouped(media, ([path]) => path.slice(path.lastIndexOf('.')));
  const packs = byEnding.flatMap(shareOut);
  const places = packs.flatMap((pack, n) => {
    let from = 0;
    return pack.map(([path, { length }]): [string, PlaceInPack] => {
      from += length;
      return [path, [n, from - length, length]];
    });
  });
  return {
    bodies: packs.map((pack) => new Uint8Array(Buffer.concat(pack.map(([, body]) => body)))),
    places: new Map(places),
  };
}

type File = readonly [path: string, body: Uint8Array];

/** As few packs as hold the files, in their order and all about as large: a small one would hardly spare a request. */
function shareOut(files: readonly File[]): File[][] {
  const total = files.reduce((sum, [, { length }]) => sum + length, 0);
  const share = total / Math.ceil(total / ABOUT);
  let before = 0;
  return grouped(files, ([, { length }]) => {
    before += length;
    return Math.floor((before - length / 2) / share);
  });
}

/** What has the same key together, in the order in which keys are met. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}
