/** The form as a player sees it: what it is, statements to mark, and the code to hand in; what is right is never in it. */
import type { CaseCover } from '../../content/schema/caseCover.ts';
import type { Forms } from '../../content/schema/teaching.ts';
import type { Route } from '../../domain/address/address.ts';
import { codebookOf, type Codebook } from '../../domain/codes/codebook.ts';
import { grouped, seatless, writeCode } from '../../domain/codes/resultCode.ts';
import { sheetsOf } from '../../domain/codes/sheets.ts';
import { sheetOf, statementsOf } from '../../domain/debrief/formSheets.ts';
import type { FormContext } from '../../machines/form/formMachine.ts';
import { say, type Words } from '../common/words.view.ts';

export interface MarkRow {
  readonly at: number; // counted from 0
  readonly text: string;
  readonly mark: boolean | null;
}

export interface FormView {
  readonly step: 'opening' | 'answering' | 'done';
  readonly title: string;
  readonly case: string;
  readonly tell: string;
  readonly asksEarlier: boolean; // whether the code of a form before is asked for
  readonly refused: string | null;
  readonly items: readonly MarkRow[];
  readonly situation: string;
  readonly transfer: readonly MarkRow[]; // about the situation
  readonly left: string | null; // how many are open, once they were to be handed in
  readonly canHandIn: boolean;
  readonly handIn: HandIn | null;
}

export interface HandIn {
  readonly code: string;
  readonly link: Route; // to a debrief with this form
  readonly text: string;
  readonly paired: string | null;
}

/** The codebook of a case whose seats are not loaded: it reads and writes forms. */
export const formBook = ({ id, cover }: CaseCover, forms: Forms): Codebook =>
  codebookOf({ id, cover, seats: {} }, sheetsOf(forms));

export function formView(state: string, context: FormContext, cover: CaseCover, forms: Forms, words: Words): FormView {
  const { occasion, form, marks, refused } = context;
  const statements = statementsOf(forms, form).map(({ text }, at): MarkRow => ({ at, text, mark: marks[at] ?? null }));
  const own = Object.keys(forms[form].items).length;
  const open = marks.filter((mark) => mark === null).length;
  return {
    step: state === 'done' ? 'done' : state === 'opening' ? 'opening' : 'answering',
    title: say(words, state === 'done' ? 'form.done' : `form.${occasion}`),
    case: cover.cover.title,
    tell: forms.tell,
    asksEarlier: occasion === 'after',
    refused: refused && say(words, `refused.${refused.problem}`, refused.values),
    items: statements.slice(0, own),
    situation: forms.situation.text,
    transfer: statements.slice(own),
    left:
      state !== 'checking'
        ? null
        : say(words, open === marks.length ? 'form.leftAll' : open === 1 ? 'form.leftOne' : 'form.left', {
            count: open,
          }),
    canHandIn: open < marks.length,
    handIn: state === 'done' ? handInOf(context, cover, forms, words) : null,
  };
}

function handInOf(
  { occasion, form, marks, before }: FormContext,
  cover: CaseCover,
  forms: Forms,
  words: Words,
): HandIn {
  const book = formBook(cover, forms);
  const code = grouped(
    writeCode('full', seatless(book), book, { [occasion]: sheetOf(form, marks), ...(before ? { before } : {}) }),
  );
  return {
    code,
    link: { page: 'debrief', part: 'gather', code },
    text: say(words, `form.keep-${occasion}`),
    paired: occasion === 'before' ? null : say(words, before ? 'form.paired' : 'form.unpaired'),
  };
}
