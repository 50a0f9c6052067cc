/** What is handed in is read whichever way it comes: its lines keep their numbers, its files their letters, and it says how far it is. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blob, code, codebooks, file, first, own, quiet, short } from '../../../tests/fixtures/debrief.ts';
import { frozenText } from '../../domain/codes/frozenBook.ts';
import { grouped, writeCode } from '../../domain/codes/resultCode.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import type { ImportBatch, Progress } from '../../machines/debrief/context.ts';
import { createCodebookCache } from './codebookCache.ts';
import { importFile, importRequest, type ReadPicture } from './importResults.ts';
import { importText, LARGEST } from './importText.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const read = (text: string, cache = codebooks, told: (progress: Progress) => void = quiet): Promise<ImportBatch> =>
  importText(text, cache, 'paste', null, told);
const textsOf = ({ found }: ImportBatch): string[] => found.map(({ text }) => text);
const wrong = 'ZZZZZZZZZZZZZZZZ';

const noPicture: ReadPicture = async () => null;

describe('a request', () => {
  it('of a text is read with its origin and its group', async () => {
    const { found } = await importRequest(
      { kind: 'text', text: code, from: 'scan', group: 'A' },
      codebooks,
      quiet,
      noPicture,
    );
    expect(found).toMatchObject([{ text: grouped(code), from: 'scan', group: 'A' }]);
  });

  it('of files is read file by file, in their order, and what one lacks the next has', async () => {
    const files = [blob(code, 'one'), blob(wrong, 'two'), blob(`hands\0`, 'three'), blob(short, 'four')];
    const batch = await importRequest({ kind: 'files', files, group: 'B' }, codebooks, quiet, noPicture);
    expect(batch.found.map(({ text, from, group }) => [text, from, group])).toEqual([
      [grouped(code), 'file', 'B'],
      [grouped(short), 'file', 'B'],
    ]);
    expect(batch.refused.map(({ line, text }) => [line, text])).toEqual([
      [1, wrong],
      [null, 'three'],
    ]);
    expect(batch.hands).toEqual([]);
  });

  it('of a table in a file counts its hands', async () => {
    const [decision = '', { options } = { options: {} }] = Object.entries(first.decisions)[0] ?? [];
    const table = `kind,code,seat,decision,option,hands\nhands,,${first.id},${decision},${Object.keys(options)[0]},3`;
    const files = [blob(table, 'one'), blob(code, 'two')];
    const { hands, found } = await importRequest({ kind: 'files', files, group: null }, codebooks, quiet, noPicture);
    expect(hands).toMatchObject([{ decision, count: 3 }]);
    expect(found).toHaveLength(1);
    expect(found[0]?.group).toBeUndefined();
  });
});

describe('a text', () => {
  it('of many lines keeps their numbers', async () => {
    const lines = Array<string>(120).fill('');
    for (const at of [1, 50, 51, 100, 120]) lines[at - 1] = wrong;
    expect((await read(lines.join('\n'))).refused.map(({ line }) => line)).toEqual([1, 50, 51, 100, 120]);
  });

  it('fetches the books of older codes wherever they stand in it', async () => {
    const other = { ...own, version: own.version + 1 };
    const old = writeCode('full', { ...documentedDocket(file, first.id), version: other.version }, other);
    const lines = [...Array<string>(60).fill(''), wrong, old];
    const cache = createCodebookCache(own, async () => JSON.parse(frozenText(other)) as unknown);
    const batch = await read(lines.join('\n'), cache);
    expect(textsOf(batch)).toEqual([grouped(old)]);
    expect(batch.refused.map(({ line }) => line)).toEqual([61]);
    const lacking = createCodebookCache(own, async () => null);
    expect((await read(lines.join('\n'), lacking)).refused.map(({ line }) => line)).toEqual([61, 62]);
  });

  it.each([
    [120, [50, 100, 120]],
    [100, [50, 100]],
  ])('of %i lines says how far its reading is, each stretch once', async (of, ends) => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 200)); // every stretch is a turn
    const told: Progress[] = [];
    await read(Array(of).fill('x').join('\n'), codebooks, (progress) => told.push(progress));
    expect(told).toEqual(ends.map((done) => ({ done, of })));
  });

  it.each([
    [50, 0],
    [51, 1],
  ])('of %i lines leaves the page a turn before it is counted: %i', async (count, turns) => {
    vi.spyOn(performance, 'now').mockReturnValue(0);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const reading = read(Array(count).fill('').join('\n'));
    await new Promise(setImmediate);
    expect(vi.getTimerCount()).toBe(turns);
    await vi.runAllTimersAsync();
    expect(await reading).toEqual({
      found: [],
      refused: [],
      hands: [],
      tally: { lines: 0, codes: 0, refused: 0, known: 0, passed: [] },
    });
  });

  it('that is too large is refused by how it begins, and one that is just small enough is not', async () => {
    expect(await read(`${'y'.repeat(60)}${' '.repeat(LARGEST)}`)).toEqual({
      found: [],
      refused: [{ line: null, text: 'y'.repeat(40), problem: 'too-large', values: {} }],
      hands: [],
    });
    expect((await read(`${code}${' '.repeat(LARGEST - code.length)}`)).refused).toEqual([]);
  });
});

describe('a file', () => {
  const take = (of: BlobPart): Promise<ImportBatch> =>
    importFile(blob(of, 'class.txt'), codebooks, null, quiet, noPicture);
  const units = (text: string, little: boolean): ArrayBuffer => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    [...text].forEach((each, n) => view.setUint16(n * 2, each.charCodeAt(0), little));
    return view.buffer;
  };

  it.each<[string, BlobPart]>([
    ['UTF-8', code],
    ['UTF-8 with its mark', `\uFEFF${code}`],
    ['UTF-16, low bytes first', units(`\uFEFF${code}`, true)],
    ['UTF-16, high bytes first', units(`\uFEFF${code}`, false)],
    ['a first byte that is half a mark of low bytes', new Uint8Array([0xff, 0x20, ...new TextEncoder().encode(code)])],
    ['a first byte that is half a mark of high bytes', new Uint8Array([0xfe, 0x20, ...new TextEncoder().encode(code)])],
    ['a second byte that ends a mark', new Uint8Array([0x20, 0xfe, 0x20, ...new TextEncoder().encode(code)])],
    ['another second byte that ends a mark', new Uint8Array([0x20, 0xff, 0x20, ...new TextEncoder().encode(code)])],
  ])('in %s is read', async (_, of) => {
    expect(textsOf(await take(of))).toEqual([grouped(code)]);
  });

  it.each<[string, Blob & { name: string }, string]>([
    ['is too large', blob(new Uint8Array(LARGEST + 1), 'a.txt'), 'too-large'],
    ['is no text', blob(`${code}\0`, 'a.txt'), 'no-text'],
    [
      'cannot be read',
      Object.assign(blob('', 'a.txt'), { arrayBuffer: () => Promise.reject(new Error('gone')) }),
      'unreadable',
    ],
  ])('that %s is refused by its name', async (_, of, problem) => {
    expect(await importFile(of, codebooks, null, quiet, noPicture)).toEqual({
      found: [],
      refused: [{ line: null, text: 'a.txt', problem, values: {} }],
      hands: [],
    });
  });

  it('that is just small enough is read, in its group', async () => {
    const of = blob(`${code}${' '.repeat(LARGEST - code.length)}`, 'a.txt');
    expect((await importFile(of, codebooks, 'A', quiet, noPicture)).found).toMatchObject([
      { from: 'file', group: 'A' },
    ]);
  });
});

describe('a picture', () => {
  it.each<[string, ReadPicture, { readonly found: number; readonly problems: readonly string[] }]>([
    ['with one code is one result', async () => [code], { found: 1, problems: [] }],
    [
      'with two equal codes is two, since two sheets were laid in it',
      async () => [code, code],
      { found: 2, problems: [] },
    ],
    ['with a link is the result in it', async () => [`https://example.org/#r=${code}`], { found: 1, problems: [] }],
    ['without a code says so', async () => [], { found: 0, problems: ['no-code-in-picture'] }],
    ['that does not open says so', noPicture, { found: 0, problems: ['no-picture'] }],
    [
      'for which no reader comes says so, and does not blame the picture',
      async () => Promise.reject(new Error('gone')),
      { found: 0, problems: ['no-reader'] },
    ],
  ])('%s', async (_, picture, { found, problems }) => {
    const batch = await importFile(blob('pixels', 'one.png'), codebooks, null, quiet, picture);
    expect(batch.found).toHaveLength(found);
    expect(batch.refused.map(({ problem }) => problem)).toEqual(problems);
  });
});
