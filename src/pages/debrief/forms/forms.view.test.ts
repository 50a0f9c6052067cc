/** The page of the forms: few people are counted and never measured, pairs alone show a change, and what it comes to is said only where it is sure. */
import { describe, expect, it } from 'vitest';
import { specimen } from '../../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import { coverOf } from '../../../content/load/coverOf.ts';
import type { AnswerSheets } from '../../../domain/codes/codebook.ts';
import { NO_SEAT } from '../../../domain/codes/resultCode.ts';
import { keyOf, sheetOf } from '../../../domain/debrief/formSheets.ts';
import { emptyDocket } from '../../../domain/docket/docket.ts';
import { freshContext, type DebriefContext, type Result } from '../../../machines/debrief/context.ts';
import { say } from '../../common/words.view.ts';
import { formsView, type FormsView } from './forms.view.ts';

const words = firstWordsInNode();
const forms = specimen.teaching?.forms ?? null;
if (!forms) throw new Error('the specimen has lost its forms');
const key = keyOf(forms);

/** A class in which each handed in these sheets. */
const classOf = (
  all: readonly AnswerSheets[],
  seat = NO_SEAT,
  change: Partial<DebriefContext> = {},
): DebriefContext => ({
  ...freshContext,
  cover: coverOf(specimen),
  file: specimen,
  forms: key,
  results: all.map((sheets, n): Result => ({
    key: `r${n}`,
    text: `code ${n}`,
    from: 'paste',
    kind: 'full',
    docket: { ...emptyDocket(specimen, 'advocate'), seat },
    sheets,
  })),
  ...change,
});
const viewOf = (all: readonly AnswerSheets[], answers = false): FormsView =>
  formsView(classOf(all), forms, answers, words);

const marksOf = (form: 'a' | 'b', marks: (right: boolean, n: number) => boolean | null) =>
  sheetOf(form, key[form].map(marks));
const everything = (form: 'a' | 'b') => marksOf(form, () => true);
const nothing = (form: 'a' | 'b') => marksOf(form, () => false);
const right = (form: 'a' | 'b') => marksOf(form, (each) => each);
const people = (count: number, sheets: AnswerSheets): AnswerSheets[] => Array.from({ length: count }, () => sheets);
const learned: AnswerSheets = { before: everything('a'), after: right('b') };

it('without forms, or with none handed in, says so and measures nothing', () => {
  const none = formsView(classOf(people(12, learned)), null, true, words);
  expect(none.none).toBe(say(words, 'forms.noForms'));
  const nobody = viewOf([]);
  expect(nobody.none).toBe(say(words, 'forms.nobody'));
  for (const view of [none, nobody])
    expect(view).toMatchObject({ told: [], few: null, rows: [], counts: [], reading: [] });
  expect(none.links).toEqual([]);
});

it('gives out a link for each form before and after: by lot, form A first, form B first', () => {
  expect(viewOf([]).links.map(({ route }) => route)).toEqual([
    { page: 'form', occasion: 'before' },
    { page: 'form', occasion: 'before', first: 'a' },
    { page: 'form', occasion: 'before', first: 'b' },
    { page: 'form', occasion: 'after' },
    { page: 'form', occasion: 'after', first: 'a' },
    { page: 'form', occasion: 'after', first: 'b' },
  ]);
});

it('tells how many filled in which form, and how many codes hold both', () => {
  expect(viewOf([learned]).told).toEqual([
    say(words, 'forms.told-before', { people: 1, a: 1, b: 0 }),
    say(words, 'forms.told-after', { people: 1, a: 0, b: 1 }),
    say(words, 'forms.pair', { count: 1 }),
  ]);
  expect(viewOf([...people(3, learned), { after: right('a') }]).told).toEqual([
    say(words, 'forms.told-before', { people: 3, a: 3, b: 0 }),
    say(words, 'forms.told-after', { people: 4, a: 1, b: 3 }),
    say(words, 'forms.pairs', { count: 3 }),
  ]);
});

it('counts what was marked as supported, of what is and of what is not', () => {
  expect(viewOf(people(2, learned)).counts).toEqual([
    { name: say(words, 'forms.supported'), cells: ['4 of 4', '4 of 4'] },
    { name: say(words, 'forms.unsupported'), cells: ['4 of 4', '0 of 4'] },
  ]);
});

describe('how few', () => {
  it.each<[string, AnswerSheets[], string | null, number, number]>([
    ['nine people are counted and not measured', people(9, learned), 'forms.few', 0, 0],
    ['ten people are measured', people(10, learned), null, 3, 3],
    [
      'ten people of whom nine handed in both are measured, and their change is not',
      [...people(9, learned), { before: nothing('a') }],
      'forms.fewPairs',
      3,
      0,
    ],
    ['ten who handed in one form alone are measured', people(10, { after: right('a') }), 'forms.fewPairs', 3, 0],
  ])('%s', (_, all, few, rows, reading) => {
    const view = viewOf(all);
    expect(view.few).toBe(few && say(words, few));
    expect(view.rows).toHaveLength(rows);
    expect(view.reading).toHaveLength(reading);
    for (const { cells } of view.rows) expect(cells[2]?.text === '–').toBe(reading === 0);
  });

  it('an occasion of too few is a dash while the other is measured', () => {
    const { rows } = viewOf([...people(10, { after: right('a') }), { before: everything('b') }]);
    for (const { cells } of rows) {
      expect(cells[0]).toEqual({ text: '–', range: null });
      expect(cells[1]?.text).not.toBe('–');
    }
  });
});

describe('the figures of a class that marked everything before and what is right after', () => {
  const [share, apart, leaning] = viewOf(people(10, learned)).rows;

  it('tells the share that is right, and the gain in statements with its range', () => {
    expect(share).toMatchObject({ id: 'right', low: 0, high: 100 });
    expect(share?.cells).toEqual([
      { text: say(words, 'forms.share', { share: 50 }), range: null },
      { text: say(words, 'forms.share', { share: 100 }), range: null },
      { text: say(words, 'forms.gain', { value: '+2.0', from: '+2.0', to: '+2.0', of: 4 }), range: null },
    ]);
  });

  it('draws telling apart and leaning on lines that hold them, and tells a change with its sign', () => {
    for (const row of [apart, leaning]) {
      const [before, after, change] = row?.cells ?? [];
      for (const cell of [before, after]) {
        expect(cell?.range?.from).toBeLessThanOrEqual(cell?.range?.value ?? NaN);
        expect(cell?.range?.value).toBeLessThanOrEqual(cell?.range?.to ?? NaN);
        expect(row?.low).toBeLessThanOrEqual(cell?.range?.value ?? NaN);
        expect(row?.high).toBeGreaterThanOrEqual(cell?.range?.value ?? NaN);
        expect(cell?.text).not.toContain('+');
      }
      expect(change?.range).toBeNull();
      expect(change?.text).toMatch(/\+\d/);
    }
    expect(apart?.cells[0]?.text).toBe(say(words, 'forms.range', { value: '0.0', from: '0.0', to: '0.0' }));
    expect(leaning?.cells[0]?.text).toMatch(/−\d\.\d/);
  });
});

it.each<[string, AnswerSheets, string[]]>([
  ['more is right, they tell apart better and lean less to yes', learned, ['right-more', 'apart-more', 'leaning-more']],
  ['less is right', { before: right('a'), after: everything('b') }, ['right-less', 'apart-less', 'leaning-less']],
  ['nothing changed', { before: right('a'), after: right('b') }, ['right-same', 'apart-same', 'leaning-same']],
  [
    'they only say no more often',
    { before: everything('a'), after: nothing('b') },
    ['right-same', 'apart-same', 'leaning-more', 'onlyNo'],
  ],
])('says what it comes to: %s', (_, sheets, keys) => {
  expect(viewOf(people(10, sheets)).reading).toEqual(keys.map((each) => say(words, `forms.${each}`)));
});

it('counts a code that may have come before once somebody says that it is another’s', () => {
  const twice = classOf(people(2, learned));
  const waiting = twice.results.map((each, n) => (n === 0 ? each : { ...each, again: 'r0' }));
  const told = (results: typeof twice.results) => formsView({ ...twice, results }, forms, false, words).told[0];
  expect(told(twice.results)).toBe(say(words, 'forms.told-before', { people: 2, a: 2, b: 0 }));
  expect(told(waiting)).toBe(say(words, 'forms.told-before', { people: 1, a: 1, b: 0 }));
});

describe('statements and answers', () => {
  it('stand on the screen only where they are asked for', () => {
    expect(viewOf([learned])).toMatchObject({ shown: false, tables: [], recall: [] });
    expect(viewOf([learned], true).shown).toBe(true);
  });

  it('tell of each statement how many marked it right, of those who marked it', () => {
    const open = { before: marksOf('a', (each, n) => (n === 0 ? null : each)) };
    const [a, b] = viewOf([learned, open], true).tables;
    expect(a?.rows.map(({ cells }) => cells.map((cell) => cell && `${cell.count}/${cell.of}`))).toEqual(
      key.a.map((supported, n) => [n === 0 ? '1/1' : supported ? '2/2' : '1/2', null]),
    );
    expect(b?.rows.map(({ cells }) => cells.map((cell) => cell && `${cell.count}/${cell.of}`))).toEqual(
      key.b.map(() => [null, '1/1']),
    );
    expect(a?.rows.map(({ supported }) => supported)).toEqual(key.a);
  });

  it('tell of each question of a seat how many answered it right, also where the case has no forms', () => {
    const answered = (answer: number | null): AnswerSheets => ({ recall: [answer, null, null, null] });
    const all = [answered(0), answered(1), answered(0), answered(null), {}];
    for (const of of [forms, null]) {
      const { recall } = formsView(classOf(all, 'advocate'), of, true, words);
      expect(recall.map(({ rows }) => rows.map(({ counted }) => counted && [counted.count, counted.of]))).toEqual([
        [[2, 3]],
      ]);
    }
    expect(formsView(classOf([answered(null), {}], 'advocate'), forms, true, words).recall).toEqual([]);
    expect(formsView(classOf([answered(0)]), forms, true, words).recall).toEqual([]);
  });
});
