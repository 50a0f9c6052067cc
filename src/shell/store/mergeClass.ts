/** Joins what two windows did to one class: every hand-in of either counts once, what either took out stays out, and hands are added up. */
import { handList, handTable, type ClassText, type NamedCode } from './classText.ts';

/** A class as one window shows it. */
export type Shown = Pick<ClassText, 'name' | 'codes' | 'hands'>;

const byId = (codes: readonly NamedCode[]): Map<string, NamedCode> => new Map(codes.map((each) => [each[3], each]));
const same = (a: NamedCode | undefined, b: NamedCode | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What differs between two tables of hands, by the choice it was counted for. */
export function handsMoved(from: readonly unknown[], to: readonly unknown[]): ReadonlyMap<string, number> {
  const [before, now] = [handTable(from), handTable(to)];
  const keys = new Set([...before.keys(), ...now.keys()]);
  return new Map(
    [...keys].flatMap((key) => {
      const by = (now.get(key) ?? 0) - (before.get(key) ?? 0);
      return by === 0 ? [] : [[key, by] as const];
    }),
  );
}

/**
 * What is to be written. @param before what this window showed when it last read or wrote
 * @param mine what it shows now @param theirs what is kept by now @param gone what this window knows to be taken out
 */
export function mergedClass(
  before: Shown,
  mine: Shown,
  theirs: Omit<ClassText, 'at'>,
  gone: ReadonlySet<string>,
): Omit<ClassText, 'at'> {
  const out = new Set([...theirs.gone, ...gone]);
  const [was, own, other] = [byId(before.codes), byId(mine.codes), byId(theirs.codes)];
  const kept = theirs.codes.map((each): NamedCode => {
    const mineOfIt = own.get(each[3]);
    return mineOfIt && !same(mineOfIt, was.get(each[3])) ? mineOfIt : each;
  });
  const table = new Map(handTable(theirs.hands));
  for (const [key, by] of handsMoved(before.hands, mine.hands)) table.set(key, Math.max(0, (table.get(key) ?? 0) + by));
  return {
    name: mine.name === before.name ? theirs.name : mine.name,
    codes: [...kept, ...mine.codes.filter(([, , , id]) => !other.has(id))].filter(([, , , id]) => !out.has(id)),
    hands: handList(table),
    gone: [...out],
  };
}

/** What another window did, as this one has to show it. */
export interface Heard {
  readonly name: string;
  readonly brought: readonly NamedCode[]; // new here, or otherwise than here
  readonly gone: readonly string[];
  readonly hands: ReadonlyMap<string, number>; // by how much each count has moved
  /** Hand-ins of this window that what is kept does not know of. */
  readonly fresh: readonly string[];
}

/** What of a kept class is otherwise than a window shows it; null where nothing is. */
export function newsFor(shown: Shown, kept: Omit<ClassText, 'at'>, gone: ReadonlySet<string>): Heard | null {
  const [own, other] = [byId(shown.codes), byId(kept.codes)];
  const out = new Set([...kept.gone, ...gone]);
  const news: Heard = {
    name: kept.name,
    brought: kept.codes.filter((each) => !out.has(each[3]) && !same(each, own.get(each[3]))),
    gone: [...out].filter((id) => own.has(id)),
    hands: handsMoved(shown.hands, kept.hands),
    fresh: shown.codes.flatMap(([, , , id]) => (other.has(id) ? [] : [id])),
  };
  const silent = news.brought.length + news.gone.length + news.hands.size === 0 && news.name === shown.name;
  return silent ? null : news;
}
