/** A printed file as a test reads it: page by page, its text and the size of its smallest letters. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PrintedPage {
  readonly text: string;
  /** In points, to a tenth. */
  readonly smallest: number;
}

/** @throws Error when it is no PDF */
export async function pagesOf(file: Uint8Array): Promise<PrintedPage[]> {
  const printed = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const pages: PrintedPage[] = [];
  for (let n = 1; n <= printed.numPages; n++) {
    const { items } = await (await printed.getPage(n)).getTextContent();
    const written = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    pages.push({
      text: written.map(({ str }) => str).join(' '),
      smallest: Math.min(
        ...written.map(({ transform }) => Math.round(10 * Math.hypot(Number(transform[2]), Number(transform[3]))) / 10),
      ),
    });
  }
  return pages;
}

/** Letters alone, since a line may break within a word and quotation marks are drawn in many ways. */
export const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
