/** A form as it was filled in, read from its sheet: which form, what was marked, how much of it is right. */
import type { Forms, Statement } from '../../content/schema/teaching.ts';
import type { AnswerSheet } from '../codes/codebook.ts';
import { FORM_NAMES, type FormName } from '../codes/sheets.ts';
import type { Judged } from './forms.ts';

/** Which statements of each form the record or the law supports, in the order they stand. */
export type FormKey = Readonly<Record<FormName, readonly boolean[]>>;

export interface FilledForm {
  readonly form: FormName;
  /** One a statement; null where it was left open. */
  readonly marks: readonly (boolean | null)[];
  readonly judged: readonly Judged[];
  /** Share of all statements marked as the key says; one left open is not right. */
  readonly right: number;
}

/** The statements of a form in the order they are shown and packed: those of the case, then those of the new situation. */
export const statementsOf = (forms: Forms, form: FormName): Statement[] => [
  ...Object.values(forms[form].items),
  ...Object.values(forms[form].transfer),
];

export const keyOf = (forms: Forms): FormKey => ({
  a: statementsOf(forms, 'a').map(({ supported }) => supported === 'yes'),
  b: statementsOf(forms, 'b').map(({ supported }) => supported === 'yes'),
});

/** A form as a sheet: its name first, then each mark. */
export const sheetOf = (form: FormName, marks: readonly (boolean | null)[]): AnswerSheet => [
  FORM_NAMES.indexOf(form),
  ...marks.map((mark) => (mark === null ? null : Number(mark))),
];

/** Null where there is no sheet, it does not say which form it was, or nothing was marked on it. */
export function readForm(sheet: AnswerSheet | undefined, key: FormKey): FilledForm | null {
  const form = FORM_NAMES[sheet?.[0] ?? -1];
  if (!sheet || !form) return null;
  const marks = key[form].map((_, n) => {
    const answer = sheet[n + 1];
    return answer === 0 || answer === 1 ? answer === 1 : null;
  });
  const judged = key[form].flatMap((supported, n) => {
    const said = marks[n];
    return said === null || said === undefined ? [] : [{ supported, said }];
  });
  if (judged.length === 0) return null;
  return {
    form,
    marks,
    judged,
    right: judged.filter(({ supported, said }) => supported === said).length / key[form].length,
  };
}
