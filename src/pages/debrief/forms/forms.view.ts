/** Before and after on one page: what was gained, and apart from it telling apart and leaning; under ten people counts alone. */
import type { Forms } from '../../../content/schema/teaching.ts';
import type { Route } from '../../../domain/address/address.ts';
import { NO_SEAT } from '../../../domain/codes/resultCode.ts';
import { FEWEST_FOR_SHARES } from '../../../domain/debrief/classPlay.ts';
import { counting } from '../../../domain/debrief/dedupe.ts';
import { formFigures, type FormFigures, type OccasionFigures } from '../../../domain/debrief/formFigures.ts';
import { keyOf, statementsOf } from '../../../domain/debrief/formSheets.ts';
import type { Interval } from '../../../domain/debrief/forms.ts';
import type { DebriefContext } from '../../../machines/debrief/context.ts';
import { say, type Words } from '../../common/words.view.ts';
import { formItems, recallTables, type ItemTable, type RecallTable } from './formItems.view.ts';

/** One figure before and after, drawn on a line from `low` to `high`; what cannot be said yet is a dash. */
export interface FigureRow {
  readonly id: 'right' | 'apart' | 'leaning';
  readonly name: string;
  readonly means: string;
  readonly cells: readonly FigureCell[]; // before, after, change
  readonly low: number;
  readonly high: number;
}

export interface FigureCell {
  readonly text: string;
  readonly range: { readonly from: number; readonly value: number; readonly to: number } | null;
}

/** A link to hand out, and for whom it is. */
export interface FormLink {
  readonly name: string;
  readonly route: Extract<Route, { page: 'form' }>;
}

export interface FormsView {
  readonly kind: 'forms';
  readonly title: string;
  readonly none: string | null; // there are no forms, or nobody filled one in
  readonly told: readonly string[]; // how many, which form, pairs
  readonly few: string | null;
  readonly rows: readonly FigureRow[];
  readonly counts: readonly { readonly name: string; readonly cells: readonly string[] }[];
  readonly reading: readonly string[]; // what it comes to, in plain sentences
  readonly shown: boolean; // whether statements and answers stand on the screen
  readonly tables: readonly ItemTable[];
  readonly recall: readonly RecallTable[];
  readonly links: readonly FormLink[];
}

/** @param answers whether statements and what is right stand on the screen */
export function formsView(context: DebriefContext, forms: Forms | null, answers: boolean, words: Words): FormsView {
  const { file } = context;
  const results = counting(context.results);
  const empty: FormsView = {
    kind: 'forms',
    title: say(words, 'forms.title'),
    none: say(words, 'forms.noForms'),
    told: [],
    few: null,
    rows: [],
    counts: [],
    reading: [],
    shown: answers,
    tables: [],
    recall: [],
    links: [],
  };
  const recall = answers
    ? recallTables(
        file,
        results.filter(({ docket }) => docket.seat !== NO_SEAT),
        words,
      )
    : [];
  if (!forms) return { ...empty, recall };
  const figures = formFigures(
    results.map(({ sheets }) => sheets),
    keyOf(forms),
  );
  const { before, after, pairs } = figures;
  const statements = statementsOf(forms, 'a').length;
  const people = Math.max(before.people, after.people);
  const links = (['before', 'after'] as const).flatMap((id) =>
    (
      [
        [null, 'lot'],
        ['a', 'odd'],
        ['b', 'even'],
      ] as const
    ).map(([first, name]): FormLink => ({
      name: say(words, `forms.link-${id}`, { who: say(words, `forms.${name}`) }),
      route: { page: 'form', occasion: id, ...(first && { first }) },
    })),
  );
  return {
    ...empty,
    none: people === 0 ? say(words, 'forms.nobody') : null,
    told:
      people === 0
        ? []
        : [
            occasionTold('before', before, words),
            occasionTold('after', after, words),
            say(words, pairs === 1 ? 'forms.pair' : 'forms.pairs', { count: pairs }),
          ],
    few:
      people === 0
        ? null
        : people < FEWEST_FOR_SHARES
          ? say(words, 'forms.few')
          : pairs < FEWEST_FOR_SHARES
            ? say(words, 'forms.fewPairs')
            : null,
    rows: people < FEWEST_FOR_SHARES ? [] : rowsOf(figures, statements, words),
    counts:
      people === 0
        ? []
        : (['supported', 'unsupported'] as const).map((kind) => ({
            name: say(words, `forms.${kind}`),
            cells: [before, after].map((each) =>
              say(words, 'run.countOf', { count: each[kind].said, of: each[kind].of }),
            ),
          })),
    reading: pairs < FEWEST_FOR_SHARES ? [] : readingOf(figures, words),
    tables: answers
      ? formItems(
          file,
          forms,
          results.map(({ sheets }) => sheets),
          words,
        )
      : [],
    recall,
    links,
  };
}

const occasionTold = (id: 'before' | 'after', { people, forms }: OccasionFigures, words: Words): string =>
  say(words, `forms.told-${id}`, { people, a: forms.a, b: forms.b });

function rowsOf(
  { before, after, pairs, gain, discrimination, bias }: FormFigures,
  statements: number,
  words: Words,
): FigureRow[] {
  const share = (each: OccasionFigures): FigureCell =>
    each.people < FEWEST_FOR_SHARES || each.right === null
      ? DASH
      : { text: say(words, 'forms.share', { share: Math.round(100 * each.right) }), range: null };
  const figure = (each: OccasionFigures, of: 'discrimination' | 'bias'): FigureCell =>
    each.people < FEWEST_FOR_SHARES || !each.detection ? DASH : ranged(each.detection[of], words);
  const change = (interval: Interval | null): FigureCell =>
    pairs < FEWEST_FOR_SHARES || !interval ? DASH : ranged(interval, words, true);
  const points =
    gain && pairs >= FEWEST_FOR_SHARES
      ? {
          text: say(words, 'forms.gain', {
            value: signed(gain.change.value * statements),
            from: signed(gain.change.from * statements),
            to: signed(gain.change.to * statements),
            of: statements,
          }),
          range: null,
        }
      : DASH;
  const row = (id: FigureRow['id'], cells: FigureCell[], low: number, high: number): FigureRow => ({
    id,
    name: say(words, `forms.${id}`),
    means: say(words, `forms.${id}Means`),
    cells,
    low,
    high,
  });
  return [
    row('right', [share(before), share(after), points], 0, 100),
    row('apart', [figure(before, 'discrimination'), figure(after, 'discrimination'), change(discrimination)], -1, 4),
    row('leaning', [figure(before, 'bias'), figure(after, 'bias'), change(bias)], -2, 2),
  ];
}

const DASH: FigureCell = { text: '–', range: null };
const plain = (value: number): string => (Math.abs(value) < 0.05 ? '0.0' : value.toFixed(1).replace('-', '−'));
const signed = (value: number): string => (value >= 0.05 ? `+${plain(value)}` : plain(value));
const ranged = ({ value, from, to }: Interval, words: Words, change = false): FigureCell => {
  const told = change ? signed : plain;
  return {
    text: say(words, 'forms.range', { value: told(value), from: told(from), to: told(to) }),
    range: change ? null : { value, from, to },
  };
};

/** Sure only where the range leaves out nothing at all. */
const sureOf = (interval: Interval | null): 'more' | 'less' | 'same' =>
  !interval ? 'same' : interval.from > 0 ? 'more' : interval.to < 0 ? 'less' : 'same';

const readingOf = ({ gain, discrimination, bias }: FormFigures, words: Words): string[] => [
  say(words, `forms.right-${sureOf(gain?.change ?? null)}`),
  say(words, `forms.apart-${sureOf(discrimination)}`),
  say(words, `forms.leaning-${sureOf(bias)}`),
  ...(sureOf(bias) === 'more' && sureOf(discrimination) !== 'more' ? [say(words, 'forms.onlyNo')] : []),
];
