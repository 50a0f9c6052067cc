/** Tells a table that somebody else's program wrote (the answers to a form, a sheet) from a text, and gives its cells. */
import Papa from 'papaparse';

export interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

const SEPARATORS = ['\t', ',', ';', '|'];
/** A chat has commas, too; in a table nearly every line has as many cells as the first. */
const ALIKE = 0.8;

/** The table that a text is; null where it is none, and then its lines are read as they stand. */
export function sheetIn(text: string): Sheet | null {
  const lines = text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  const sheets = SEPARATORS.filter((delimiter) => headOf(lines).includes(delimiter)).map((delimiter) =>
    sheetOf(lines, delimiter),
  );
  if (sheets.length === 0 && /^"[^"\n]*\n/mu.test(lines)) sheets.push(sheetOf(lines, ',', 1)); // one column, whose cells hold lines
  return sheets.filter((sheet) => sheet !== null).toSorted((a, b) => b.head.length - a.head.length)[0] ?? null;
}

const headOf = (text: string): string => text.trimStart().split('\n', 1)[0] ?? '';

function sheetOf(text: string, delimiter: string, fewest = 2): Sheet | null {
  const { data, errors } = Papa.parse<string[]>(text, { newline: '\n', delimiter });
  if (errors.some(({ type }) => type === 'Quotes')) return null;
  let line = 1;
  const rows = data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);
    return row;
  });
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first, ...rest] = filled;
  if (!first || rest.length === 0 || first.cells.length < fewest) return null;
  if (filled.every(({ cells }) => cells[0]?.trim() === '')) return null; // a mark that stands before each line of a mail parts nothing
  const alike = rest.filter(({ cells }) => cells.length === first.cells.length).length;
  return alike >= ALIKE * rest.length ? { head: first.cells, rows: filled } : null;
}
