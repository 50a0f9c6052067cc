/** Reads a table that another program wrote: each cell as any text, each row as one hand-in, whatever its columns are called. */
import {
  readResults,
  withoutNames,
  type FoundCode,
  type RefusedCode,
  type Results,
} from '../../domain/codes/readResults.ts';
import { handInsOf } from '../../domain/debrief/handIns.ts';
import type { From, ImportBatch } from '../../machines/debrief/context.ts';
import type { CodebookCache } from './codebookCache.ts';
import { handInToResult, toRefusal } from './importBatch.ts';
import { printOf } from './printOf.ts';
import { inTurns, type Told } from './scheduling.ts';
import type { Sheet } from './sheetIn.ts';

/** Never rejects. */
export async function readSheet(
  { head, rows }: Sheet,
  codebooks: CodebookCache,
  from: From,
  group: string | null,
  told: Told,
): Promise<ImportBatch> {
  const turn = inTurns(rows.length, told);
  const cells: (readonly Results[])[] = [];
  for (const [n, row] of rows.entries()) {
    cells.push(await readCells(row.cells, codebooks));
    await turn(n + 1);
  }
  const column = columnOfCodes(cells);
  const texts = rows.map(({ cells: of }) => of.join(' · ').replaceAll('\n', ' '));
  const found: FoundCode[] = [];
  const refused: RefusedCode[] = [];
  const passed: number[] = [];
  for (const [n, row] of rows.entries()) {
    const read = (cells[n] ?? []).map((cell, at) =>
      at === column && cell.refused.some(({ problem }) => problem.problem === 'doubtful')
        ? readResults(row.cells[at] ?? '', codebooks.books)
        : cell,
    );
    const line = n + 1; // counted in rows, as the columns of a spreadsheet are
    const codes = read.flatMap((cell) => cell.found.map((code): FoundCode => ({ ...code, line })));
    const blamed = read.flatMap((cell) => cell.refused.map((code): RefusedCode => ({ ...code, line })));
    found.push(...codes);
    refused.push(...blamed);
    if (codes.length + blamed.length === 0) passed.push(line);
  }
  const settled = withoutNames({ found, refused, unknown: [], lines: rows.length, passed }, texts);
  const prints = printsOf(head, rows);
  const ownGroup = head.findIndex((name) => name.trim().toLowerCase() === 'group');
  const inRow = new Map<number, number>(); // a row may hold the plays of several people
  const results = handInsOf(settled.found, 'rows').map((handIn) => {
    const row = handIn[0].line - 1;
    const nth = (inRow.get(row) ?? 0) + 1;
    inRow.set(row, nth);
    const named = rows[row]?.cells[ownGroup]?.trim().toUpperCase();
    return handInToResult(
      handIn,
      from === 'paste' || from === 'file' ? 'csv' : from,
      named === 'A' || named === 'B' ? named : group,
      `${prints[row]}/${nth}`,
    );
  });
  return {
    found: results,
    refused: settled.refused
      .map((each) => toRefusal({ ...each, line: rows[each.line - 1]?.line ?? each.line }, undefined, {}))
      .map((refusal, n) => ({
        ...refusal,
        ...aroundRow(texts, (settled.refused[n]?.line ?? 1) - 1),
        from: 'csv' as const,
        ...(group ? { group } : {}),
      })),
    hands: [],
    tally: {
      lines: rows.length,
      codes: results.length,
      refused: settled.refused.length,
      known: 0,
      passed: settled.passed.map((line) => (texts[line - 1] ?? '').slice(0, 80)),
    },
  };
}

let made = 0;
/** What stands in the row that was not understood, in the one above and in the one below. */
const aroundRow = (texts: readonly string[], n: number) => ({
  key: `s${made++}`,
  around: [n - 1, n, n + 1].map((at) => (texts[at] ?? '').slice(0, 120)) as [string, string, string],
});

/** Numbers and names that stand alone in their cell are no codes, unless the column is one of codes. */
async function readCells(cells: readonly string[], codebooks: CodebookCache): Promise<Results[]> {
  const read = (): Results[] => cells.map((cell) => readResults(bare(cell), codebooks.books, false));
  const first = read();
  const unknown = first.flatMap((cell) => cell.unknown);
  return unknown.length > 0 && (await codebooks.fetch(unknown)) ? read() : first;
}

/** The apostrophe that keeps a spreadsheet from calculating is taken off again. */
const bare = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/u, '');

/** The column with the most codes; −1 where none has any. */
function columnOfCodes(rows: readonly (readonly Results[])[]): number {
  const counts: number[] = [];
  for (const row of rows)
    for (const [n, { found }] of row.entries()) counts[n] = (counts[n] ?? 0) + (found.length > 0 ? 1 : 0);
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

/** A print of each row with the names of the columns; rows that are alike in one table are told apart by their count. */
function printsOf(head: readonly string[], rows: Sheet['rows']): string[] {
  const times = new Map<string, number>();
  const columns = printOf(JSON.stringify(head));
  return rows.map(({ cells }) => {
    const print = printOf(JSON.stringify(cells));
    const count = (times.get(print) ?? 0) + 1;
    times.set(print, count);
    return `${columns}/${print}/${count}`;
  });
}
