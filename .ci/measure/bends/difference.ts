/** Says how much of what is told on two roads differs after they part. */
import type { Lead } from './leads.ts';

/** From how many words on a text is another one. */
export const WORDS_APART = 8;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}@_]+(?:['’][\p{L}]+)?/gu) ?? [];

/** By how many words two texts differ: the words of the longer one that the other does not have in the same order. */
export function wordsApart(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  let row = Array.from({ length: other.length + 1 }, () => 0);
  for (const word of one) {
    const next = [0];
    other.forEach((each, j) => next.push(each === word ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0)));
    row = next;
  }
  return Math.max(one.length, other.length) - (row.at(-1) ?? 0);
}

/** What of two roads is compared. */
export interface Compared {
  readonly leads: number; // met on either road after they part
  readonly differ: number; // of these, by WORDS_APART or more
}

/**
 * Compares the leads that follow the first decision at which two roads part. A lead that only one road meets differs.
 * @param decisions where they part, and what is compared: a lead counts when it leads to one of these
 * @param until the chapter with which the comparison ends, since the same is told on every road from there on
 */
export function compare(
  [a, b]: readonly [readonly Lead[], readonly Lead[]],
  parted: string,
  decisions: ReadonlySet<string>,
  until: string | undefined,
): Compared {
  const later = (leads: readonly Lead[]): Map<string, string> => {
    const end = leads.findIndex(({ chapter }) => chapter === until);
    const from = leads.find(({ place }) => place === `decision/${parted}`)?.entered ?? 0;
    return new Map(
      leads
        .slice(0, end < 0 ? leads.length : end)
        .filter((lead) => lead.entered > from && lead.decisions.some((slug) => decisions.has(slug)))
        .map(({ place, text }) => [place, text]),
    );
  };
  const [one, other] = [later(a), later(b)];
  const places = [...new Set([...one.keys(), ...other.keys()])];
  return {
    leads: places.length,
    differ: places.filter((place) => wordsApart(one.get(place) ?? '', other.get(place) ?? '') >= WORDS_APART).length,
  };
}
