/** A class as a table for spreadsheets, and back: one row a result, one row an option that hands were counted for. Columns: docs/debrief.md. */
import Papa from 'papaparse';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { AnswerSheets } from '../../domain/codes/codebook.ts';
import { readResults } from '../../domain/codes/readResults.ts';
import { NO_SEAT } from '../../domain/codes/resultCode.ts';
import { OCCASIONS } from '../../domain/codes/sheets.ts';
import { assessed } from '../../domain/debrief/boxplot.ts';
import type { HandCount } from '../../domain/debrief/classPlay.ts';
import { readForm, type FormKey } from '../../domain/debrief/formSheets.ts';
import { handInsOf } from '../../domain/debrief/handIns.ts';
import type { Carried } from '../../domain/docket/docket.ts';
import type { Counting, ImportBatch, Refusal, Result } from '../../machines/debrief/context.ts';
import { optionsOf, readWithItsBook, type CodebookCache } from './codebookCache.ts';
import { handInToResult, toRefusal, toResult } from './importBatch.ts';
import { inTurns } from './scheduling.ts';

const FIXED = [
  'kind',
  'seat',
  'group',
  'from',
  'code',
  'decision',
  'option',
  'hands',
  'law',
  'record',
  'care',
  'form-before',
  'right-before',
  'form-after',
  'right-after',
  'recall',
  'carried',
] as const;
type Column = (typeof FIXED)[number];
const MEASURES = ['law', 'record', 'care'] as const;

/**
 * The table of a class. After the fixed columns comes one a decision, 'seat/decision', with the option taken.
 * @param forms the key of the forms, where the case has some
 * No spreadsheet takes a cell for a formula: one that begins like one is given an apostrophe.
 */
export async function classTable(
  file: CaseFile,
  results: readonly Result[],
  hands: readonly HandCount[],
  forms: FormKey | null = null,
): Promise<string> {
  const places = Object.values(file.seats).flatMap((seat) =>
    Object.keys(seat.decisions).map((decision) => `${seat.id}/${decision}`),
  );
  const fields = [...FIXED, ...places];
  const row = (cells: Readonly<Record<string, string | number>>): (string | number)[] =>
    fields.map((field) => cells[field] ?? '');
  const data: (string | number)[][] = [];
  const turn = inTurns(results.length);
  for (const [n, { kind, docket, group = '', from, text, sheets }] of results.entries()) {
    await turn(n);
    const measures = kind === 'full' && docket.entries.length > 0 ? assessed(file)(docket) : null;
    const points = Object.fromEntries(MEASURES.map((name) => [name, measures?.[name]?.points ?? '']));
    const chosen = Object.fromEntries(
      docket.entries.map(({ decision, option }) => [`${docket.seat}/${decision}`, option]),
    );
    data.push(
      row({
        kind: docket.seat === NO_SEAT ? 'form' : kind,
        seat: docket.seat,
        group,
        from,
        code: codeCell(text),
        ...points,
        ...(docket.carried && { carried: carriedCell(docket.carried) }),
        ...sheetCells(file, docket.seat, sheets, forms),
        ...chosen,
      }),
    );
  }
  for (const { seat, decision, hands: counts } of hands) {
    for (const [option, count] of Object.entries(counts))
      if (count > 0) data.push(row({ kind: 'hands', seat, decision, option, hands: count }));
  }
  return Papa.unparse({ fields, data }, { escapeFormulae: true, newline: '\r\n' });
}

/**
 * A code as a cell that stays text. Libraries of spreadsheets take 911E-1000 for 0 and DEC1-2000 for a day; with a second
 * hyphen, which means no more than the first, they do not (findings/spreadsheet-readers-and-codes.sh).
 */
const codeCell = (code: string): string => (LIKE_A_VALUE.test(code) ? code.replaceAll('-', '--') : code);
const LIKE_A_VALUE = /^\d+E?-\d|JAN|FEB|MAR|APR|MAY|SEP|DEC/u; // no code has an O, an L or a U

/** From which version a play was carried over, and how many of its decisions count. */
const carriedCell = ({ from, kept, left }: Carried): string => `version ${from}: ${kept} of ${kept + left}`;

/** Which form and how many marked right, before and after; and how many of the seat's questions. */
function sheetCells(
  file: CaseFile,
  seat: string,
  sheets: AnswerSheets,
  key: FormKey | null,
): Partial<Record<Column, string | number>> {
  const cells: Partial<Record<Column, string | number>> = {};
  for (const occasion of OCCASIONS) {
    const filled = key && readForm(sheets[occasion], key);
    if (!filled) continue;
    cells[`form-${occasion}`] = filled.form.toUpperCase();
    cells[`right-${occasion}`] = filled.judged.filter(({ supported, said }) => supported === said).length;
  }
  const { recall } = sheets;
  const questions = file.seats[seat]?.recall ?? [];
  if (recall)
    cells.recall = questions.filter(
      (slug, n) => file.learning.quiz[slug]?.options[recall[n] ?? -1]?.key === 'yes',
    ).length;
  return cells;
}

/** What may part the cells of a table. */
const SEPARATORS = [',', ';', '\t', '|'];

const headOf = (text: string): string =>
  text
    .slice(0, 4_000)
    .replace(/^\uFEFF/u, '')
    .split(/[\r\n]/u, 1)[0] ?? '';

/** True when the first line names columns as only our own table does; any other table is read cell by cell. */
export function isClassTable(text: string): boolean {
  const names = headOf(text)
    .split(/[,;\t|]/u)
    .map(plain);
  return names.includes('code') && names.includes('kind');
}

const plain = (name: string): string => name.trim().replace(/^"|"$/gu, '').trim().toLowerCase();
/** The apostrophe that keeps a spreadsheet from calculating is taken off again. */
const bare = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/u, '').trim();

/**
 * The cells of a table. Its separator is the one that leaves a cell `code` in the first line, and all lines end alike: left to
 * itself, Papa Parse 5.7.1 finds no separator in a short table of two columns, and joins rows where line ends are mixed
 * (findings/papaparse-two-columns.sh, findings/papaparse-mixed-line-ends.sh).
 */
function cellsOf(text: string): readonly string[][] {
  const head = headOf(text);
  const delimiter = SEPARATORS.find((each) => head.split(each).map(plain).includes('code'));
  const lines = text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  return Papa.parse<string[]>(lines, { newline: '\n', ...(delimiter !== undefined && { delimiter }) }).data;
}

/** Reads a table; measures in it are passed over, since they are counted from the choices. Never rejects. */
export async function readTable(text: string, codebooks: CodebookCache, group: string | null): Promise<ImportBatch> {
  const [head = [], ...rows] = cellsOf(text);
  const at = Object.fromEntries(FIXED.map((name) => [name, head.findIndex((each) => plain(each) === name)])) as Record<
    Column,
    number
  >;
  const texts = [head, ...rows].map((cells) => cells.filter((cell) => cell !== '').join(' · '));
  const found: Result[] = [];
  const refused: Refusal[] = [];
  const hands: Counting[] = [];
  const turn = inTurns(rows.length);
  for (const [n, cells] of rows.entries()) {
    await turn(n);
    if (cells.every((cell) => cell.trim() === '')) continue;
    const cell = (name: Column): string => bare(cells[at[name]] ?? '');
    const line = n + 2;
    const own = ['A', 'B'].find((each) => each === cell('group').toUpperCase()) ?? group;
    if (cell('code') !== '') {
      const code = cell('code');
      const play = await readWithItsBook(code, codebooks);
      const within = 'docket' in play ? [] : handInsOf(readResults(code, codebooks.books).found, 'file');
      if ('docket' in play) found.push(toResult({ text: code, play }, 'csv', own));
      else if (within.length > 0) found.push(...within.map((handIn) => handInToResult(handIn, 'csv', own)));
      else refused.push(toRefusal({ line, text: code.slice(0, 40), problem: play }, texts));
    } else if (cell('kind').toLowerCase() === 'hands') {
      const counted = handsIn(cell, codebooks);
      if (typeof counted === 'string')
        refused.push({
          line,
          text: `${cell('seat')} ${cell('decision')} ${cell('hands')}`.slice(0, 40),
          problem: counted,
          values: {},
        });
      else hands.push(counted);
    } else refused.push({ line, text: cells.join(' ').trim().slice(0, 40), problem: 'sheet', values: {} });
  }
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).length;
  return {
    found,
    refused,
    hands,
    tally: { lines: filled, codes: found.length, refused: refused.length, known: 0, passed: [] },
  };
}

/** The hands of a row, or why they cannot be counted. */
function handsIn(cell: (name: Column) => string, codebooks: CodebookCache): Counting | 'hand-seat' | 'hand-count' {
  const [seat, decision, option, count] = [cell('seat'), cell('decision'), cell('option'), cell('hands')];
  if (!optionsOf(codebooks, seat, decision).includes(option)) return 'hand-seat';
  return /^\d{1,3}$/u.test(count) ? { seat, decision, option, count: Number(count) } : 'hand-count';
}
