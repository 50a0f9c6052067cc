/** Turns what can be chosen on a page into lines to be read aloud, each with its number. */

/** @param items in the order in which they stand; without a number of its own, an item gets its place, from 1 */
export const numbered = (items: readonly { readonly text: string; readonly number?: number }[]): string[] =>
  items.map(({ text, number }, i) => `${number ?? i + 1}. ${text}`);
