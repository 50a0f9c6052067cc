/** What of a spoken line comes next by itself, where the player asked for it: how long the words that stand now want to be read. */

export interface Coming {
  /** Names the words that stand now; other words have another name. */
  readonly key: string;
  /** How many words were the last to come. */
  readonly words: number;
}

/**
 * @param line the line's own name
 * @param phrases what of it has come so far
 * @param whole whether nothing more will come
 * @returns null where somebody has to choose first
 */
export const comingAfter = (line: string, phrases: readonly string[], whole: boolean): Coming | null =>
  whole ? null : { key: `${line} ${phrases.length}`, words: (phrases.at(-1) ?? '').split(' ').length };
