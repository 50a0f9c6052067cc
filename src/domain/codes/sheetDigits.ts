/** A sheet that was filled in as digits of a code, and back. */
import type { AnswerSheet, SheetBook } from './codebook.ts';
import type { Digit, Unpacking } from './mixedRadix.ts';

/** A sheet as digits: whether there is one, then each answer, 0 for one left out. */
export const filledIn = ({ answers }: SheetBook, sheet: AnswerSheet | undefined): Digit[] =>
  sheet
    ? [{ value: 1, of: 2 }, ...answers.map((of, n) => ({ value: (sheet[n] ?? -1) + 1, of: of + 1 }))]
    : [{ value: 0, of: 2 }];

/** The sheet that those digits say, under its name; nothing where it was not filled in. */
export const readSheet = ({ id, answers }: SheetBook, unpacking: Unpacking): [string, AnswerSheet][] =>
  unpacking.next(2) === 0
    ? []
    : [[id, answers.map((of) => unpacking.next(of + 1) - 1).map((answer) => (answer < 0 ? null : answer))]];
