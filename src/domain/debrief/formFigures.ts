/** What the forms of a class show: before and after apart, and the change of those who handed in both. */
import type { AnswerSheets } from '../codes/codebook.ts';
import { OCCASIONS, type FormName } from '../codes/sheets.ts';
import {
  detectionIn,
  gainOf,
  marksIn,
  student,
  type Detection,
  type Gain,
  type Interval,
  type Marks,
} from './forms.ts';
import { readForm, type FilledForm, type FormKey } from './formSheets.ts';

export interface OccasionFigures {
  readonly people: number;
  readonly forms: Readonly<Record<FormName, number>>; // how many filled in which
  readonly right: number | null; // mean share right
  /** Marks of 'supported' out of all marks, on statements that are and on those that are not. */
  readonly supported: { readonly said: number; readonly of: number };
  readonly unsupported: { readonly said: number; readonly of: number };
  readonly detection: Detection | null;
}

export interface FormFigures {
  readonly before: OccasionFigures;
  readonly after: OccasionFigures;
  /** People whose code holds both. */
  readonly pairs: number;
  readonly gain: Gain | null;
  readonly discrimination: Interval | null; // change, after less before
  readonly bias: Interval | null;
}

export interface Pair {
  readonly before: FilledForm;
  readonly after: FilledForm;
}

/** Where the same form was handed in alone and again as one of a pair, only the pair counts. */
export function formFigures(handedIn: readonly AnswerSheets[], key: FormKey): FormFigures {
  const read = handedIn.map((sheets) => ({
    before: readForm(sheets['before'], key),
    after: readForm(sheets['after'], key),
  }));
  const pairs = read.flatMap(({ before, after }) => (before && after ? [{ before, after }] : []));
  const paired = new Map<string, number>();
  for (const { before } of pairs) paired.set(asText(before), (paired.get(asText(before)) ?? 0) + 1);
  const [before = [], after = []] = OCCASIONS.map((occasion) =>
    read.flatMap((each) => {
      const form = each[occasion];
      if (!form) return [];
      const left = each.after ? 0 : (paired.get(asText(form)) ?? 0);
      if (left > 0) paired.set(asText(form), left - 1);
      return left > 0 ? [] : [form];
    }),
  );
  return {
    before: occasionFigures(before),
    after: occasionFigures(after),
    pairs: pairs.length,
    gain: gainOf(pairs.map((pair) => ({ before: pair.before.right, after: pair.after.right }))),
    discrimination: changeOf(pairs, ({ discrimination }) => discrimination.value),
    bias: changeOf(pairs, ({ bias }) => bias.value),
  };
}

const asText = ({ form, marks }: FilledForm): string => `${form} ${marks.join(' ')}`;

type Of = (detection: Detection) => number;
const apart: Of = ({ discrimination }) => discrimination.value;
const leaning: Of = ({ bias }) => bias.value;

function occasionFigures(forms: readonly FilledForm[]): OccasionFigures {
  const people = forms.map(({ judged }) => marksIn(judged));
  const all = sumOf(people);
  const detection = detectionIn(all);
  const over = (of: Of): Interval =>
    jackknife(
      people,
      ([rest = NONE]) => figureOf(rest, of),
      (each) => [each],
    );
  return {
    people: forms.length,
    forms: { a: forms.filter(({ form }) => form === 'a').length, b: forms.filter(({ form }) => form === 'b').length },
    right: forms.length === 0 ? null : forms.reduce((sum, { right }) => sum + right, 0) / forms.length,
    supported: { said: all.hits, of: all.good },
    unsupported: { said: all.alarms, of: all.bad },
    detection: detection && { ...detection, discrimination: over(apart), bias: over(leaning) },
  };
}

function changeOf(pairs: readonly Pair[], of: Of): Interval | null {
  const people = pairs.map(({ before, after }) => [marksIn(before.judged), marksIn(after.judged)]);
  const change = ([before = NONE, after = NONE]: readonly Marks[]): number | null => {
    const [was, is] = [figureOf(before, of), figureOf(after, of)];
    return was === null || is === null ? null : is - was;
  };
  const interval = jackknife(people, change, (each) => each);
  return Number.isNaN(interval.value) ? null : interval;
}

const NONE: Marks = { good: 0, hits: 0, bad: 0, alarms: 0 };
const figureOf = (marks: Marks, of: Of): number | null => {
  const detection = detectionIn(marks);
  return detection && of(detection);
};
const plus = (a: Marks, b: Marks, sign: 1 | -1 = 1): Marks => ({
  good: a.good + sign * b.good,
  hits: a.hits + sign * b.hits,
  bad: a.bad + sign * b.bad,
  alarms: a.alarms + sign * b.alarms,
});
const sumOf = (list: readonly Marks[]): Marks => list.reduce((sum, each) => plus(sum, each), NONE);

/**
 * A figure with its range. The marks of one person depend on each other, so the range is taken over people: the figure
 * is computed again with each person left out in turn, and the spread of these values gives its error (the jackknife,
 * Tukey 1958), with Student's t. With one person there is no range.
 * @param marksOf the marks of one person, one count an occasion; NaN comes back where there is no figure
 */
function jackknife<T>(
  people: readonly T[],
  figure: (marks: readonly Marks[]) => number | null,
  marksOf: (person: T) => readonly Marks[],
): Interval {
  const counts = people.map(marksOf);
  const whole = (counts[0] ?? []).map((_, n) => sumOf(counts.map((each) => each[n] ?? NONE)));
  const value = figure(whole) ?? NaN;
  const without = counts
    .map((own) => figure(whole.map((each, n) => plus(each, own[n] ?? NONE, -1))))
    .filter((each) => each !== null);
  if (without.length < 2 || without.length < people.length) return { value, from: -Infinity, to: Infinity };
  const mean = without.reduce((sum, each) => sum + each, 0) / without.length;
  const error = Math.sqrt(
    ((without.length - 1) / without.length) * without.reduce((sum, each) => sum + (each - mean) ** 2, 0),
  );
  const reach = student(without.length - 1) * error;
  return { value, from: value - reach, to: value + reach };
}
