/** Reads one thing that was handed in: a text, opened files, or what was written in the place of something not understood. */
import type { ImportBatch, ImportFile, ImportRequest } from '../../machines/debrief/context.ts';
import { readWithItsBook, type CodebookCache } from './codebookCache.ts';
import { joined, NOTHING, toResult } from './importBatch.ts';
import { importText, LARGEST, refusing } from './importText.ts';
import type { Told } from './scheduling.ts';

/** @returns the texts of the codes in a picture; null where it is no picture that can be read */
export type ReadPicture = (file: ImportFile) => Promise<readonly string[] | null>;

/** Reads one thing that was handed in. Never rejects. @param told hears how far the reading is */
export async function importRequest(
  request: ImportRequest,
  codebooks: CodebookCache,
  told: Told,
  picture: ReadPicture,
): Promise<ImportBatch> {
  if (request.kind === 'text') return importText(request.text, codebooks, request.from, request.group, told);
  if (request.kind === 'mend') return mend(request, codebooks, told);
  const batches: ImportBatch[] = [];
  for (const file of request.files) batches.push(await importFile(file, codebooks, request.group, told, picture));
  return joined(batches);
}

/** What a teacher writes is meant: a code that could also be a word is taken for a code. Never rejects. */
async function mend(
  { key, text, from, group }: Extract<ImportRequest, { kind: 'mend' }>,
  codebooks: CodebookCache,
  told: Told,
): Promise<ImportBatch> {
  const play = await readWithItsBook(text, codebooks);
  if ('docket' in play) return { ...NOTHING, found: [toResult({ text, play }, from, group)], mended: key };
  const { found, refused, hands } = await importText(text, codebooks, from, group, told);
  const { problem, ...values } = play;
  const left = refused.length > 0 ? refused : [{ line: null, text: text.slice(0, 40), problem, values }];
  return { found, refused: left, hands, mended: key };
}

/** Reads one file as text, by what it holds and not by its name. Never rejects. */
export async function importFile(
  file: ImportFile,
  codebooks: CodebookCache,
  group: string | null,
  told: Told,
  picture: ReadPicture,
): Promise<ImportBatch> {
  if (isPicture(file)) return importPicture(file, codebooks, group, told, picture);
  if (file.size > LARGEST) return refusing(file.name, 'too-large');
  let text: string;
  try {
    text = decoded(await file.arrayBuffer());
  } catch {
    return refusing(file.name, 'unreadable');
  }
  if (text.includes('\0')) return refusing(file.name, 'no-text');
  return importText(text, codebooks, 'file', group, told, 'file');
}

const isPicture = ({ type, name }: ImportFile): boolean =>
  type.startsWith('image/') || /\.(?:png|jpe?g|webp|gif|bmp|heic|avif)$/iu.test(name);

/** Reads the codes in a picture; of two equal ones in one picture both count, since two sheets were held up. */
async function importPicture(
  file: ImportFile,
  codebooks: CodebookCache,
  group: string | null,
  told: Told,
  picture: ReadPicture,
): Promise<ImportBatch> {
  const texts = await picture(file).catch(() => 'no-reader' as const);
  if (texts === 'no-reader') return refusing(file.name, texts);
  if (texts === null) return refusing(file.name, 'no-picture');
  if (texts.length === 0) return refusing(file.name, 'no-code-in-picture');
  return importText(texts.join('\n'), codebooks, 'scan', group, told);
}

/** Spreadsheets also write UTF-16; its mark at the head says so. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
