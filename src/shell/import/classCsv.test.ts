/** A class as a table: what each column holds, which tables are taken for ours, and why a row of one cannot be counted. */
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import {
  code,
  codebooks,
  decision,
  file,
  first,
  form,
  forms,
  opened,
  options,
  own,
  second,
  short,
} from '../../../tests/fixtures/debrief.ts';
import { frozenText } from '../../domain/codes/frozenBook.ts';
import { asWritten, grouped, seatless, writeCode } from '../../domain/codes/resultCode.ts';
import { keyOf, sheetOf } from '../../domain/debrief/formSheets.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import { assessDocket } from '../../domain/scoring/assessDocket.ts';
import type { ImportBatch, Result } from '../../machines/debrief/context.ts';
import { classTable, isClassTable, readTable } from './classCsv.ts';
import { createCodebookCache } from './codebookCache.ts';

const [option = '', another = ''] = Object.keys(options);
const documented = documentedDocket(file, first.id);

/** What was read of these codes. */
async function resultsOf(...codes: string[]): Promise<readonly Result[]> {
  const { paste, context } = await opened();
  await paste(codes.map((each, n) => `${n + 1}. ${each}`).join('\n'));
  return context().results;
}
/** The rows of a table, each by the names of its columns. */
async function rowsOf(...of: Parameters<typeof classTable>): Promise<readonly Record<string, string>[]> {
  return Papa.parse<Record<string, string>>(await classTable(...of), { header: true }).data;
}
const read = (lines: readonly string[], group: string | null = null, cache = codebooks): Promise<ImportBatch> =>
  readTable(lines.join('\r\n'), cache, group);

describe('a table that is written', () => {
  it('has a line a result with its seat, group, origin, code, measures and what was chosen', async () => {
    const [result] = await resultsOf(code);
    if (!result) throw new Error('the code was not read');
    const measures = assessDocket(file, documented);
    const [row] = await rowsOf(file, [{ ...result, group: 'B' }], []);
    expect(row).toMatchObject({
      kind: 'full',
      seat: first.id,
      group: 'B',
      from: 'paste',
      code: grouped(code),
      hands: '',
      law: String(measures.law?.points ?? ''),
      record: String(measures.record?.points ?? ''),
      care: String(measures.care?.points ?? ''),
      ...Object.fromEntries(documented.entries.map((entry) => [`${first.id}/${entry.decision}`, entry.option])),
    });
    expect(Object.keys(row ?? {}).filter((name) => name.startsWith(`${second.id}/`))).toEqual(
      Object.keys(second.decisions).map((each) => `${second.id}/${each}`),
    );
  });

  it('has the measures of a play as far as it was played', async () => {
    const [result] = await resultsOf(code);
    if (!result) throw new Error('the code was not read');
    const dockets = documented.entries.map((_, n) => ({ ...documented, entries: documented.entries.slice(0, n + 1) }));
    const rows = await rowsOf(
      file,
      dockets.map((docket) => ({ ...result, docket })),
      [],
    );
    const points = dockets.map((docket) => {
      const { law, record, care } = assessDocket(file, docket);
      return [law, record, care].map((measure) => String(measure?.points ?? ''));
    });
    expect(rows.map(({ law, record, care }) => [law, record, care])).toEqual(points);
  });

  it('leaves measures open where nothing was measured', async () => {
    const [full, quick] = await resultsOf(code, short);
    if (!full || !quick) throw new Error('the codes were not read');
    const begun = { ...full, docket: { ...full.docket, entries: [] } };
    const rows = await rowsOf(file, [quick, begun], []);
    expect(rows.map(({ kind, law, record, care, group }) => [kind, law, record, care, group])).toEqual([
      ['short', '', '', '', ''],
      ['full', '', '', '', ''],
    ]);
  });

  it('has a line an option that hands were raised for', async () => {
    const hands = [{ seat: first.id, decision, hands: { [option]: 3, [another]: 0 } }];
    expect(await rowsOf(file, [], hands)).toMatchObject([
      { kind: 'hands', seat: first.id, decision, option, hands: '3' },
    ]);
  });

  it('says of each form which it was and how much of it was right', async () => {
    if (!forms) throw new Error('no forms');
    const key = keyOf(forms);
    const marks = key.a.map((right, n) => (n < 2 ? right : n === 2 ? !right : null));
    const results = await resultsOf(form({ after: sheetOf('a', marks) }));
    expect(await rowsOf(file, results, [], key)).toMatchObject([
      {
        kind: 'form',
        seat: '',
        'form-before': '',
        'right-before': '',
        'form-after': 'A',
        'right-after': '2',
        recall: '',
      },
    ]);
    // Without the key of the forms nothing of them can be told.
    expect(await rowsOf(file, results, [])).toMatchObject([{ 'form-after': '', 'right-after': '' }]);
  });

  it('says how many questions were answered right', async () => {
    const right = first.recall.map((slug) => {
      const keys = (file.learning.quiz[slug]?.options ?? []).map(({ key }) => key);
      return keys.indexOf('yes');
    });
    const wrong = right.map((answer, n) => (n === 0 ? answer : n === 1 ? null : answer === 0 ? 1 : 0));
    const codes = [right, wrong].map((recall) => writeCode('full', documented, own, { recall }));
    const rows = await rowsOf(file, await resultsOf(...codes), []);
    expect(rows.map(({ recall }) => recall)).toEqual([String(right.length), '1']);
  });

  // SheetJS 0.18.5 and exceljs 4.4.0 took these for numbers and days: findings/spreadsheet-readers-and-codes.sh.
  it.each([
    ['81G0-0000', '81G0-0000'],
    ['911E-1000', '911E--1000'],
    ['DEC1-2000', 'DEC1--2000'],
    ['9MAR-0000', '9MAR--0000'],
    ['2018-0300', '2018--0300'],
    ['7127-1000-02', '7127--1000--02'],
  ])('has the code %s as the text %s, and no cell that is a number or a day', async (text, cell) => {
    const [result] = await resultsOf(code);
    if (!result) throw new Error('the code was not read');
    const [row] = await rowsOf(file, [{ ...result, text }], []);
    expect(row?.['code']).toBe(cell);
    expect(asWritten(cell)).toBe(asWritten(text));
  });

  it('ends its lines as spreadsheets do', async () => {
    expect((await classTable(file, await resultsOf(code), [])).split('\r\n')).toHaveLength(2);
  });
});

describe('a text', () => {
  it.each([
    ['kind,code', true],
    ['code;kind\nx;y', true],
    ['kind\tcode', true],
    ['kind|code', true],
    ['seat\tcode', false], // a form or a sheet may call a column so
    ['"kind","code"', true],
    [' "Kind" , " CODE "', true],
    ['\uFEFFcode,kind', true],
    ['code', false],
    ['codes,kind', false],
    ['co"de,kind', false],
    ['co\uFEFFde,kind', false],
    ['kind,seat', false],
    ['the code, and more', false],
    ['one\ncode,kind', false],
    ['one\rcode,kind', false],
    ['', false],
    [code, false],
    [`${'x'.repeat(4_000)},code,kind`, false],
  ])('%j is a table: %s', (text, is) => {
    expect(isClassTable(text)).toBe(is);
  });
});

describe('a table that is read', () => {
  it.each([',', ';', '\t', '|'])(
    'has its columns in any order, parted by %j, and others beside them',
    async (comma) => {
      const rows = [
        ['note', 'Code', ' GROUP '],
        ['mine', code, 'a'],
        ['', short, 'B'],
      ];
      const { found, refused, hands } = await read(rows.map((row) => row.join(comma)));
      expect(found.map(({ text, group, from }) => [text, group, from])).toEqual([
        [grouped(code), 'A', 'csv'],
        [grouped(short), 'B', 'csv'],
      ]);
      expect([refused, hands]).toEqual([[], []]);
    },
  );

  // Papa Parse 5.7.1 found one column in some and joined rows in others: findings/papaparse-two-columns.sh, -mixed-line-ends.sh.
  it.each(
    [',', ';', '\t', '|'].flatMap((comma) =>
      [1, 8, 30].flatMap((rows) =>
        [
          ['\n', '\n', ''],
          ['\n', '\n', '\n'],
          ['\r\n', '\r\n', '\r\n'],
          ['\r\n', '\n', '\n'],
          ['\n', '\r\n', '\r\n'],
          ['\r', '\r', '\r'],
        ].map((ends) => ({ comma, rows, ends })),
      ),
    ),
  )('has two columns parted by $comma, $rows rows and lines ended by $ends', async ({ comma, rows, ends }) => {
    const [afterHead = '', between = '', last = ''] = ends;
    const lines = Array.from({ length: rows }, () => `B${comma}${short}`);
    const text = `group${comma}code${afterHead}${lines.join(between)}${last}`;
    const { found, refused } = await readTable(text, codebooks, null);
    expect(found.map(({ text: each, group }) => [each, group])).toEqual(lines.map(() => [grouped(short), 'B']));
    expect(refused).toEqual([]);
  });

  it('is parted by what leaves a column of codes, whatever else stands in its cells', async () => {
    const lines = ['Why, and for whom?\tcode', `Yes, it did, at last\t${short}`];
    expect((await read(lines)).found).toHaveLength(1);
  });

  it('begins after the mark of a spreadsheet, and takes its apostrophes off', async () => {
    const { found } = await read(['\uFEFFcode,group', `  ${code}  ,'=A`, `${short}, B `], 'A');
    expect(found.map(({ group }) => group)).toEqual(['A', 'B']);
    expect((await read(['kind,code', `x,'-${code}`])).found).toHaveLength(1);
    const within = `${code.slice(0, 5)}'-${code.slice(5)}`;
    for (const other of [`'${code}`, within]) expect((await read(['kind,code', `x,${other}`])).refused).toEqual([]);
    expect((await read(['kind,co\uFEFFde', `full,${code}`])).refused).toMatchObject([{ problem: 'sheet' }]);
  });

  it('belongs to the group that is open where it names none of its own', async () => {
    const lines = ['code,group', `${code},`, `${code},C`, `${code},b`];
    expect((await read(lines, 'A')).found.map(({ group }) => group)).toEqual(['A', 'A', 'B']);
    expect((await read(lines)).found.map(({ group }) => group)).toEqual([undefined, undefined, 'B']);
  });

  it('refuses a code by its line, counted as a spreadsheet counts, and passes over empty lines', async () => {
    const wrong = 'Z'.repeat(300);
    const { found, refused } = await read(['kind,code', ' ,', '', `full,${wrong}`, `full,${code}`]);
    expect(found).toHaveLength(1);
    expect(refused).toMatchObject([{ line: 4, text: 'Z'.repeat(40) }]);
  });

  it('reads codes of an older version once their book has come', async () => {
    const other = { ...own, version: own.version + 1 };
    const old = writeCode('full', { ...documented, version: other.version }, other);
    const load = vi.fn<(version: number) => Promise<unknown>>(async () => JSON.parse(frozenText(other)) as unknown);
    expect((await read(['kind,code', `full,${old}`], null, createCodebookCache(own, load))).found).toHaveLength(1);
    expect(load).toHaveBeenCalledOnce();
    const lacks = createCodebookCache(own, async () => null);
    expect((await read(['kind,code', `full,${old}`], null, lacks)).refused).toMatchObject([
      { line: 2, problem: 'version', values: { version: other.version } },
    ]);
  });

  it('takes a form that stands alone', async () => {
    const alone = writeCode('full', seatless(own), own, { before: [0, 1] });
    expect((await read(['kind,code', `form,${alone}`])).found).toMatchObject([{ docket: { seat: '' } }]);
  });

  const HEAD = 'kind,code,seat,decision,option,hands';
  it.each([
    ['0', 0],
    ['7', 7],
    ['007', 7],
    ['999', 999],
  ])('counts %s hands', async (written, count) => {
    const { hands, refused } = await read([HEAD, `Hands,,${first.id},${decision},${option},${written}`]);
    expect(hands).toEqual([{ seat: first.id, decision, option, count }]);
    expect(refused).toEqual([]);
  });

  it.each([
    ['another seat', ['nobody'.repeat(9), decision, option, '7'], 'hand-seat'],
    ['another decision', [first.id, 'nobody', option, '7'], 'hand-seat'],
    ['another option', [first.id, decision, 'nobody', '7'], 'hand-seat'],
    ['no count', [first.id, decision, option, ''], 'hand-count'],
    ['more than a room holds', [first.id, decision, option, '1000'], 'hand-count'],
    ['fewer than nobody', [first.id, decision, option, '-1'], 'hand-count'],
    ['no whole number', [first.id, decision, option, '1.5'], 'hand-count'],
    ['a number and more', [first.id, decision, option, '7 or so'], 'hand-count'],
    ['about a number', [first.id, decision, option, 'some 7'], 'hand-count'],
  ])('refuses hands for %s', async (_, cells, problem) => {
    const { hands, refused } = await read([HEAD, `hands,,${cells.join(',')}`]);
    expect(hands).toEqual([]);
    const [seat = '', at = '', , count = ''] = cells;
    expect(refused).toEqual([{ line: 2, text: `${seat} ${at} ${count}`.slice(0, 40), problem, values: {} }]);
  });

  it('refuses a row that is neither a code nor hands, and says how it begins', async () => {
    const { refused } = await read([HEAD, `,,${first.id}`, `full,,${'x'.repeat(60)}`, `,, a ,b`]);
    expect(refused).toEqual([
      { line: 2, text: first.id, problem: 'sheet', values: {} },
      { line: 3, text: `full  ${'x'.repeat(34)}`, problem: 'sheet', values: {} },
      { line: 4, text: 'a  b', problem: 'sheet', values: {} },
    ]);
  });
});
