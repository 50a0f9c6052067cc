/** Every text of a case that can reach a player, with its place, cut into sentences. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { caseNames, loadCaseFolder } from '../../src/content/load/caseFolders.ts';
import { flattenWords } from '../../src/content/load/flattenWords.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';

export interface PlacedText {
  readonly place: string; // 'seats/counsel/decisions/first-move/options/send-it/text'
  readonly text: string;
}

/** Keys whose values are never shown as words: ids, traces, addresses, and the closed vocabularies. */
const NOT_SHOWN = new Set([
  'id', 'ref', 'url', 'sources', 'side', 'seat', 'seats', 'issue', 'kind', 'strength', 'standard', 'label', 'basis', 'weight', 'read', 'complaint',
  'checked', 'moment', 'order', 'status', 'place', 'slots', 'what', 'document', 'part', 'desk', 'since', 'terms', 'key', 'listed',
]);
const REFERENCE = /^(source|authority|fact|claim|argument|duty|act)\//;

/** Walks every string of `value` but those that are no words. */
export function textsIn(value: unknown, place: string): PlacedText[] {
  if (typeof value === 'string') return REFERENCE.test(value) ? [] : [{ place, text: value.replaceAll('’', "'") }];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, `${place}/${i}`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    // A seat's or a table's own keys are slugs, so only a string under such a key is a closed word.
    NOT_SHOWN.has(key) && (typeof item === 'string' || (Array.isArray(item) && typeof item[0] === 'string')) ? [] : textsIn(item, `${place}/${key.split('/').at(-1)}`),
  );
}

export const textsOfCase = (file: CaseFile): PlacedText[] =>
  textsIn({ ...file, rubric: file.rubric.notes, expect: undefined }, file.id).map(({ place, text }) => ({ place: place.slice(file.id.length + 1), text }));

const UI = join(import.meta.dirname, '..', '..', 'src', 'content', 'ui');

/** The words of the interface, one language per file. */
export const textsOfInterface = (): PlacedText[] =>
  readdirSync(UI).flatMap((name) =>
    Object.entries(flattenWords(parse(readFileSync(join(UI, name), 'utf8'), { schema: 'failsafe' }))).map(([key, text]) => ({
      place: `ui/${name}/${key}`,
      text: text.replaceAll('’', "'"),
    })),
  );

export const allCases = (): CaseFile[] => caseNames().map((name) => loadCaseFolder(name));

/** Points that end no sentence: abbreviations of the law and of dates. */
const ABBREVIATION = /\b(U\.S\.C|C\.F\.R|U\.S|F\.\dd|F\. Supp|S\. Ct|v|No|Cir|Cal|Sen|Rep|Inc|Co|Corp|Doc|Art|Fed|R|Civ|P|a\.m|p\.m|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|D\.C|N\.D)\./g;

/** Sentences of a text; what ends without a point is one too. */
export function sentencesOf(text: string): string[] {
  const HELD = '\u0001';
  return text
    .replace(ABBREVIATION, (match) => match.replaceAll('.', HELD))
    .split(/(?<=[.!?…]["'”’)\]]*)\s+/)
    .map((sentence) => sentence.replaceAll(HELD, '.').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
