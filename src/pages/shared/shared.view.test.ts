/** A result link opened on the game's own address says what it holds, and leads on to where that can be laid open. */
import { expect, it } from 'vitest';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { upTo } from '../../../tests/fixtures/context.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { coverOf } from '../../content/load/coverOf.ts';
import { codebookOf } from '../../domain/codes/codebook.ts';
import { readResults } from '../../domain/codes/readResults.ts';
import { grouped, seatless, writeCode } from '../../domain/codes/resultCode.ts';
import { sheetsOf } from '../../domain/codes/sheets.ts';
import { sheetOf } from '../../domain/debrief/formSheets.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import { say } from '../common/words.view.ts';
import { sharedView } from './shared.view.ts';

const words = firstWordsInNode();
const cover = coverOf(specimen);
const book = codebookOf(specimen, sheetsOf(specimen.teaching?.forms ?? null));
const shared = (text: string) => sharedView(readResults(text, [book]), cover, words);
const three = upTo(documentedDocket(specimen, 'advocate'), 3);
const values = { case: cover.cover.title, seat: "Residents' advocate", count: 3 };

it.each(['full', 'short'] as const)('a %s code of a play leads to the run, to its seat and home', (kind) => {
  const code = grouped(writeCode(kind, three, book));
  const view = shared(code);
  expect(view.title).toBe(say(words, 'shared.title'));
  expect(view.text).toBe(say(words, `shared.${kind}`, values));
  expect(view.ways.map(({ route }) => route)).toEqual([
    { page: 'debrief', part: 'run', code },
    { page: 'seat', seat: 'advocate' },
    { page: 'title' },
  ]);
});

it('a code of a form leads to the page of the forms and home, and to no seat', () => {
  const code = grouped(writeCode('full', seatless(book), book, { before: sheetOf('a', [true, true, null, false]) }));
  const view = shared(code);
  expect(view.title).toBe(say(words, 'shared.form'));
  expect(view.text).toContain(cover.cover.title);
  expect(view.ways.map(({ route }) => route)).toEqual([{ page: 'debrief', part: 'forms', code }, { page: 'title' }]);
});

it('the first of several results is the one that is shown', () => {
  const [one, two] = [upTo(three, 1), three].map((docket) => grouped(writeCode('full', docket, book)));
  expect(shared(`${one}\n${two}`).ways[0]?.route).toMatchObject({ code: one });
});

it('a seat that this case does not tell of is named as the code names it', () => {
  const read = readResults(writeCode('full', three, book), [book]);
  expect(sharedView(read, { ...cover, seats: [] }, words).text).toContain('advocate');
});

it.each([
  ['nothing', '', 'refused.empty'],
  ['a mistyped code', 'A101-0001', 'refused.slip'],
])('%s says why it cannot be read, and leads home', (_, text, key) => {
  const view = shared(text);
  expect(view.title).toBe(say(words, 'shared.bad'));
  expect(view.text).toContain(say(words, key));
  expect(view.ways.map(({ route }) => route)).toEqual([{ page: 'title' }]);
});

it('a code of a version that is not known names the version', () => {
  const refused = [{ line: 1, text: 'A101-0000', problem: { problem: 'version', version: 9 } }] as const;
  expect(sharedView({ found: [], refused, unknown: [9], lines: 1, passed: [] }, cover, words).text).toContain('9');
});
