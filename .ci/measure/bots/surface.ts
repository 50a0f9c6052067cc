/** Counts the marks on a text that can be seen without reading it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { countLetters } from '../../author/letters.ts';

/** What a text looks like beside the question it is offered under. */
export interface Marks {
  readonly letters: number;
  readonly commas: number;
  readonly digits: number;
  readonly quotations: number;
  readonly hedges: number;
  readonly negations: number;
  readonly shared: number; // words it shares with the question
}

const lists = parse(readFileSync(join(import.meta.dirname, 'hedges.yaml'), 'utf8'), { schema: 'failsafe' }) as {
  readonly hedges: readonly string[];
  readonly negations: readonly string[];
};
/** The words that soften a sentence, as the list beside this file gives them. */
export const HEDGES: readonly string[] = lists.hedges;

// An apostrophe inside a word is part of it; after one it closes a quotation.
const BEFORE = "(?<![\\p{L}\\p{N}]|\\p{L}['’])";
const AFTER = "(?![\\p{L}\\p{N}]|['’]\\p{L})";
const wholeWords = (words: readonly string[]): RegExp =>
  new RegExp(`${BEFORE}(?:${[...words].sort((x, y) => y.length - x.length).join('|')})${AFTER}`, 'giu');
const HEDGED = wholeWords(lists.hedges);
const NEGATED = new RegExp(`${wholeWords(lists.negations).source}|n['’]t${AFTER}`, 'giu');

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

export const hedgesIn = (text: string): number => count(text, HEDGED);

/** Short words are in every sentence, so words of four letters and more are compared, by how they begin: *records* is *record*. */
const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 6)));

/** How many different words of four letters or more stand in both texts. */
export function sharedWords(a: string, b: string): number {
  const other = wordsOf(b);
  return [...wordsOf(a)].filter((word) => other.has(word)).length;
}

/** @param question the text that is asked above it */
export const marksOf = (text: string, question: string): Marks => ({
  letters: countLetters(text),
  commas: count(text, /[,;]/g),
  digits: count(text, /\p{N}/gu),
  quotations: count(text, /[“”"‘]/g),
  hedges: hedgesIn(text),
  negations: count(text, NEGATED),
  shared: sharedWords(text, question),
});
