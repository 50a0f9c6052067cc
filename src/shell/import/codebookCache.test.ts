/** Codes of an older version: read by their own book, fetched when one is met, carried whole into the present or refused with a sentence. */
import { expect, it, vi } from 'vitest';
import { richestCase } from '../../../tests/fixtures/cases.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { codebookOf, type Codebook, type DecisionBook } from '../../domain/codes/codebook.ts';
import { frozenText } from '../../domain/codes/frozenBook.ts';
import { writeCode } from '../../domain/codes/resultCode.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import { refusalText } from '../../pages/debrief/gather/gather.view.ts';
import { createCodebookCache } from './codebookCache.ts';
import { importText } from './importText.ts';

const file = richestCase();
const present: Codebook = { ...codebookOf(file), version: 3 };
const [first] = Object.keys(file.seats);
const was = (version: number, change: (decision: DecisionBook) => DecisionBook): Codebook => ({
  ...present,
  version,
  seats: present.seats.map((seat) => seat && { ...seat, decisions: seat.decisions.map(change) }),
});
/** The options stood in another order. */
const turned = was(2, (decision) => ({ ...decision, options: decision.options.toReversed() }));
/** The options had other names. */
const renamed = was(1, (decision) => ({ ...decision, options: decision.options.map((option) => `${option}-once`) }));
const docket = { ...documentedDocket(file, first ?? ''), version: 2 };
const old = writeCode('short', docket, turned);
const gone = writeCode(
  'short',
  { ...docket, version: 1, entries: docket.entries.map((entry) => ({ ...entry, option: `${entry.option}-once` })) },
  renamed,
);
const unmade = writeCode('short', { ...docket, version: 9 }, { ...turned, version: 9 });
const load = async (version: number): Promise<unknown> => {
  const book = [turned, renamed].find((each) => each.version === version);
  return book ? JSON.parse(frozenText(book)) : null;
};
const quiet = (): void => {};

it('reads a code by the order it was written in, once its book has come', async () => {
  const loading = vi.fn<typeof load>(load);
  const codebooks = createCodebookCache(present, loading);
  await importText(writeCode('short', { ...docket, version: 3 }, present), codebooks, 'paste', null, quiet);
  expect(loading).not.toHaveBeenCalled();
  const { found, refused } = await importText(`${old}\n${old}`, codebooks, 'paste', null, quiet);
  expect(refused).toEqual([]);
  expect(found.map((each) => each.docket.entries.map(({ option }) => option))).toEqual(
    Array(2).fill(docket.entries.map(({ option }) => option)),
  );
  expect(found[0]?.docket.version).toBe(3);
  expect(loading.mock.calls).toEqual([[2]]);
});

it('refuses what is gone and what it has no book of, each with its sentence, and counts the rest', async () => {
  const { found, refused } = await importText(
    `${gone}\n${unmade}\n${old}`,
    createCodebookCache(present, load),
    'paste',
    null,
    quiet,
  );
  expect(found).toHaveLength(1);
  const words = firstWordsInNode();
  expect(
    refused.map((each) => [each.problem, refusalText(each, words).includes(`version ${each.values['version']}`)]),
  ).toEqual([
    ['retired', true],
    ['version', true],
  ]);
});

it('refuses for the moment when the book does not arrive, and tries again later', async () => {
  let cut = true;
  const codebooks = createCodebookCache(present, async (version) => {
    if (cut) throw new Error('no network');
    return load(version);
  });
  expect((await importText(old, codebooks, 'paste', null, quiet)).refused).toHaveLength(1);
  cut = false;
  expect((await importText(old, codebooks, 'paste', null, quiet)).found).toHaveLength(1);
});

it.each([
  [{}],
  [null],
  ['{}'],
  [{ case: present.case, version: 2, seats: [{ id: 'x' }], sheets: [] }],
  [{ ...present, version: 4 }],
  [{ ...turned, case: 'another-case' }],
])('trusts no file that is no such book: %j', async (value) => {
  const codebooks = createCodebookCache(present, async () => value);
  expect((await importText(old, codebooks, 'paste', null, quiet)).found).toEqual([]);
  expect(await codebooks.fetch([2])).toBe(false);
  expect(codebooks.books).toEqual([present]);
});

it('asks for each book once, where it came and where there is none, and says whether one came', async () => {
  const loading = vi.fn<typeof load>(load);
  const codebooks = createCodebookCache(present, loading);
  expect(await codebooks.fetch([3, 2, 9])).toBe(true);
  expect(await codebooks.fetch([2, 9, 1])).toBe(true);
  expect(await codebooks.fetch([1, 2, 3, 9])).toBe(false);
  expect(loading.mock.calls).toEqual([[2], [9], [1]]);
  expect(codebooks.books.map(({ version }) => version)).toEqual([3, 2, 1]);
});
