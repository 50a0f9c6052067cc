/** The forms of a class: each person counts once, ranges are over people, and a class that only says no more often is seen to. */
import { describe, expect, it } from 'vitest';
import type { AnswerSheets } from '../codes/codebook.ts';
import type { FormName } from '../codes/sheets.ts';
import { formFigures } from './formFigures.ts';
import { readForm, sheetOf, type FormKey } from './formSheets.ts';

const key: FormKey = { a: [true, false, true, false, true, false], b: [false, true, false, true, false, true] };
const all = (form: FormName, said: (supported: boolean, n: number) => boolean | null) =>
  sheetOf(form, key[form].map(said));
const right = (form: FormName, wrong: number) => all(form, (supported, n) => (n < wrong ? !supported : supported));

describe('readForm', () => {
  it('reads back what was written, and what is left open is not right', () => {
    const filled = readForm(
      all('b', (supported, n) => (n === 0 ? null : supported)),
      key,
    );
    expect(filled?.form).toBe('b');
    expect(filled?.right).toBeCloseTo(5 / 6, 9);
    expect(filled?.judged).toHaveLength(5);
  });

  it('is nothing without a sheet, a form or a mark', () => {
    expect(readForm(undefined, key)).toBeNull();
    expect(readForm([null, 1, 1, 1, 1, 1, 1], key)).toBeNull();
    expect(
      readForm(
        all('a', () => null),
        key,
      ),
    ).toBeNull();
  });
});

describe('formFigures', () => {
  const classOf = (before: (n: number) => number, after: (n: number) => number): AnswerSheets[] =>
    Array.from({ length: 12 }, (_, n) => ({
      before: right(n % 2 ? 'a' : 'b', before(n)),
      after: right(n % 2 ? 'b' : 'a', after(n)),
    }));

  it('finds the gain of those who handed in both, with a range over people', () => {
    const figures = formFigures(
      classOf(
        (n) => 2 + (n % 3),
        (n) => n % 3,
      ),
      key,
    );
    expect(figures.pairs).toBe(12);
    expect(figures.gain?.change.value).toBeCloseTo(2 / 6, 9);
    expect(figures.discrimination?.from).toBeGreaterThan(0);
    expect(figures.bias?.value).toBeCloseTo(0, 0);
    expect(figures.before.forms).toEqual({ a: 6, b: 6 });
  });

  it('keeps a class that only says no more often apart from one that sees better', () => {
    const wary = Array.from({ length: 12 }, (_, n): AnswerSheets => ({
      before: all('a', (_supported, at) => (at + n) % 2 === 0),
      after: all('b', (_supported, at) => (at + n) % 6 === 0),
    }));
    const { discrimination, bias } = formFigures(wary, key);
    expect(bias?.from).toBeGreaterThan(0);
    expect(discrimination?.from).toBeLessThan(0);
    expect(discrimination?.to).toBeGreaterThan(0);
  });

  it('counts a form once that came alone and again in its pair', () => {
    const before = right('a', 2);
    const figures = formFigures([{ before }, { before, after: right('b', 1) }, { before: right('b', 3) }], key);
    expect(figures.before.people).toBe(2);
    expect(figures.pairs).toBe(1);
  });

  it('knows no range from one person, and nothing of nobody', () => {
    const one = formFigures([{ before: right('a', 1), after: right('b', 0) }], key);
    expect(one.discrimination?.from).toBe(-Infinity);
    const none = formFigures([{}], key);
    expect([none.gain, none.discrimination, none.before.detection, none.before.right]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('takes time by the number of people and not by its square: ten thousand are no wait', { timeout: 15_000 }, () => {
    const many = Array.from({ length: 10_000 }, (_, n): AnswerSheets => ({
      before: right('a', n % 4),
      after: right('b', n % 3),
    }));
    expect(formFigures(many, key).pairs).toBe(10_000);
  });
});
