/** Reads any text that a class hands over: lists, threads, chats, tables; in short turns, so that the page never stands still. */
import { linesOf, readLines, withoutNames, type Results } from '../../domain/codes/readResults.ts';
import { handInsOf, type Container } from '../../domain/debrief/handIns.ts';
import type { From, ImportBatch } from '../../machines/debrief/context.ts';
import { isClassTable, readTable } from './classCsv.ts';
import type { CodebookCache } from './codebookCache.ts';
import { handInToResult, NOTHING, toRefusal } from './importBatch.ts';
import { inTurns, yieldToBrowser, type Told } from './scheduling.ts';
import { readSheet } from './sheet.ts';
import { sheetIn } from './sheetIn.ts';

/** Characters of a text and bytes of a file at most; ten thousand full codes are 0.4 MB. */
export const LARGEST = 5_000_000;
const LINES = 50;

export const refusing = (text: string, problem: string): ImportBatch => ({
  ...NOTHING,
  refused: [{ line: null, text, problem, values: {} }],
});

/**
 * Reads any text; a stretch with codes of an older version is read again when its book has come. Never rejects.
 * @param where whether it is a file of its own
 */
export async function importText(
  text: string,
  codebooks: CodebookCache,
  from: From,
  group: string | null,
  told: Told,
  where: Exclude<Container, 'rows'> = 'lines',
): Promise<ImportBatch> {
  if (text.length > LARGEST) return refusing(text.slice(0, 40), 'too-large');
  if (isClassTable(text)) return readTable(text, codebooks, group);
  const sheet = sheetIn(text);
  if (sheet) return readSheet(sheet, codebooks, from, group, told);
  const lines = linesOf(text);
  const read = withoutNames(await readInTurns(lines, codebooks, told), lines);
  // What follows is done for the whole text, so each step of it has a turn of its own, and so has what is done with the answer.
  const rest = lines.length > LINES ? yieldToBrowser : async (): Promise<void> => {};
  await rest();
  const handIns = handInsOf(read.found, where);
  await rest();
  const results: ImportBatch['found'][number][] = [];
  const turn = inTurns(handIns.length);
  for (const handIn of handIns) {
    results.push(handInToResult(handIn, from, group));
    if (results.length % LINES === 0) await turn(results.length);
  }
  await rest();
  return {
    found: results,
    refused: read.refused.map((each) => toRefusal(each, lines, { from, ...(group ? { group } : {}) })),
    hands: [],
    tally: {
      lines: read.lines,
      codes: results.length,
      refused: read.refused.length,
      known: 0,
      passed: read.passed.map((line) => (lines[line - 1] ?? '').trim().slice(0, 80)),
    },
  };
}

/** All lines, with the books of older codes. */
export async function readInTurns(lines: readonly string[], codebooks: CodebookCache, told: Told): Promise<Results> {
  const parts: Results[] = [];
  const turn = inTurns(lines.length, told);
  let [at, end] = [0, 0];
  while (at < lines.length) {
    end = Math.min(end + LINES, lines.length);
    if (at >= end) continue; // a code went on over the whole stretch
    let { results, next } = readLines(lines, codebooks.books, at, end);
    if (results.unknown.length > 0 && (await codebooks.fetch(results.unknown)))
      ({ results, next } = readLines(lines, codebooks.books, at, end));
    parts.push(results);
    at = next;
    await turn(end);
  }
  return {
    found: parts.flatMap(({ found }) => found),
    refused: parts.flatMap(({ refused }) => refused),
    unknown: [],
    lines: parts.reduce((sum, part) => sum + part.lines, 0),
    passed: parts.flatMap(({ passed }) => passed),
  };
}
