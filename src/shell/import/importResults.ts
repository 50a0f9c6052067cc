/** Reads what a class hands over: any text, opened files, tables; in short turns, so that the page never stands still. */
import { linesOf, readLines } from '../../domain/codes/readResults.ts';
import type {
  From,
  ImportBatch,
  ImportFile,
  ImportRequest,
  Progress,
  Refusal,
  Result,
} from '../../machines/debrief/context.ts';
import { isClassTable, readTable } from './classCsv.ts';
import type { CodebookCache } from './codebookCache.ts';
import { joined, NOTHING, toRefusal, toResult } from './importBatch.ts';
import { inTurns, yieldToBrowser } from './scheduling.ts';

/** Characters of a text and bytes of a file at most; ten thousand full codes are 0.4 MB. */
export const LARGEST = 5_000_000;
const LINES = 50;

type Told = (progress: Progress) => void;

const refusing = (text: string, problem: string): ImportBatch => ({
  ...NOTHING,
  refused: [{ line: null, text, problem, values: {} }],
});

/** Reads one thing that was handed in. Never rejects. @param told hears how far the reading is */
export async function importRequest(
  request: ImportRequest,
  codebooks: CodebookCache,
  told: Told,
): Promise<ImportBatch> {
  if (request.kind === 'text') return importText(request.text, codebooks, request.from, request.group, told);
  const batches: ImportBatch[] = [];
  for (const file of request.files) batches.push(await importFile(file, codebooks, request.group, told));
  return joined(batches);
}

/** Reads any text; a stretch with codes of an older version is read again when its book has come. Never rejects. */
export async function importText(
  text: string,
  codebooks: CodebookCache,
  from: From,
  group: string | null,
  told: Told,
): Promise<ImportBatch> {
  if (text.length > LARGEST) return refusing(text.slice(0, 40), 'too-large');
  if (isClassTable(text)) return readTable(text, codebooks, group);
  const lines = linesOf(text);
  const found: Result[] = [];
  const refused: Refusal[] = [];
  const turn = inTurns(lines.length, told);
  for (let at = 0; at < lines.length; at += LINES) {
    const some = lines.slice(at, at + LINES);
    let read = readLines(some, codebooks.books, at + 1);
    if (read.unknown.length > 0 && (await codebooks.fetch(read.unknown)))
      read = readLines(some, codebooks.books, at + 1);
    for (const each of read.found) found.push(toResult(each, from, group));
    for (const each of read.refused) refused.push(toRefusal(each));
    await turn(Math.min(at + LINES, lines.length));
  }
  if (lines.length > LINES) await yieldToBrowser(); // what follows is counted in a turn of its own
  return { found, refused, hands: [] };
}

/** Reads one file as text, by what it holds and not by its name. Never rejects. */
export async function importFile(
  file: ImportFile,
  codebooks: CodebookCache,
  group: string | null,
  told: Told,
): Promise<ImportBatch> {
  if (file.size > LARGEST) return refusing(file.name, 'too-large');
  let text: string;
  try {
    text = decoded(await file.arrayBuffer());
  } catch {
    return refusing(file.name, 'unreadable');
  }
  if (text.includes('\0')) return refusing(file.name, 'no-text');
  return importText(text, codebooks, 'file', group, told);
}

/** Spreadsheets also write UTF-16; its mark at the head says so. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
