/** Every text of a case that can reach a player, with its place, cut into sentences. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CASES } from '../../src/content/load/caseFolders.ts';
import { loadFront } from '../../src/content/load/loadFront.ts';
import { flattenWords } from '../../src/content/load/flattenWords.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';

export interface PlacedText {
  readonly place: string; // 'seats/counsel/decisions/first-move/options/send-it/text'
  readonly text: string;
}

/** Never words, whatever stands there: ids, addresses, and the traces that lead back to the dossier. */
const NEVER = new Set(['id', 'ref', 'url']);
/** A word of a closed vocabulary, a slug, a day, a reference: one lower-case word says nothing, whatever its key. */
const CLOSED = /^([a-z]+\/)?[a-z0-9]+(-[a-z0-9]+)*$/;

const straight = (text: string): string => text.trim().replaceAll('’', "'");

/** Walks every string of `value` but those that are no words. It knows no key of the grammar, so what is added there is read too. */
export function textsIn(value: unknown, place: string, key = ''): PlacedText[] {
  if (typeof value === 'string') return NEVER.has(key) || CLOSED.test(value) ? [] : [{ place, text: straight(value) }];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, `${place}/${i}`, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, `${place}/${name.split('/').at(-1)}`, name));
}

/**
 * With what the front says where the game is shared. Of the rubric only its notes are shown; what an author expects of the map is shown to
 * nobody.
 */
export const textsOfCase = (file: CaseFile): PlacedText[] =>
  textsIn({ ...file, front: loadFront(file.id), rubric: file.rubric.notes, expect: undefined }, file.id).map(
    ({ place, text }) => ({
      place: place.slice(file.id.length + 1),
      text,
    }),
  );

const ROOT = join(import.meta.dirname, '..', '..');
const UI = join(ROOT, 'src', 'content', 'ui');

/** The words of the interface, one language per file. */
const textsOfLanguages = (): PlacedText[] =>
  readdirSync(UI).flatMap((name) =>
    Object.entries(flattenWords(parse(readFileSync(join(UI, name), 'utf8'), { schema: 'failsafe' }))).map(
      ([key, text]) => ({ place: `ui/${name}/${key}`, text: straight(text) }),
    ),
  );

/** What the page says before its script arrives: its title, its description and the lines of its body. */
const textsOfPage = (): PlacedText[] =>
  [...readFileSync(join(ROOT, 'index.html'), 'utf8').matchAll(/content="([^"]* [^"]*)"|>([^<>]*\S[^<>]*)</g)].map(
    ([, content, body], i) => ({ place: `page/${i}`, text: straight(content ?? body ?? '') }),
  );

/** Everything that is shown with no case loaded. */
export const textsOfInterface = (): PlacedText[] => [...textsOfLanguages(), ...textsOfPage()];

/**
 * Every phrase of two words or more that stands in the files of a case, found without the loader and its grammar: what the
 * walk above must not miss. Left out is what the walk leaves out: traces and addresses, expectations, the rubric's
 * numbers, and the review, which is shown to nobody.
 */
export function phrasesInFiles(name: string): string[] {
  const folder = join(CASES, name);
  const phrases = (value: unknown, key: string): string[] => {
    if (typeof value === 'string')
      return /^(ref|url|expect)$/.test(key) || !/\S\s+\S/.test(value) ? [] : [straight(value)];
    if (value === null || typeof value !== 'object' || key === 'expect') return [];
    return Object.entries(value).flatMap(([inner, item]) => phrases(item, Array.isArray(value) ? key : inner));
  };
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.yaml') && file !== 'review.yaml')
    .flatMap((file) => phrases(parse(readFileSync(join(folder, file), 'utf8'), { schema: 'failsafe' }), ''));
}

/** Points that end no sentence: abbreviations of the law and of dates. */
const ABBREVIATION =
  /\b(U\.S\.C|C\.F\.R|U\.S|F\.\dd|F\. Supp|S\. Ct|v|No|Cir|Cal|Sen|Rep|Inc|Co|Corp|Doc|Art|Fed|R|Civ|P|a\.m|p\.m|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|D\.C|N\.D)\./g;

/** Sentences of a text; what ends without a point is one too. */
export function sentencesOf(text: string): string[] {
  const HELD = '\u0001';
  return text
    .replace(ABBREVIATION, (match) => match.replaceAll('.', HELD))
    .split(/(?<=[.!?…]["'”’)\]]*)\s+/)
    .map((sentence) => sentence.replaceAll(HELD, '.').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
