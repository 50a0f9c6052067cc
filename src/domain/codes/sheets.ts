/** The sheets a code can carry beside a play: the questions to remember a seat by, and the forms before and after. */
import type { Forms } from '../../content/schema/teaching.ts';
import type { SheetBook } from './codebook.ts';

/**
 * Questions of a seat and answers to each, at most; fewer are left out. Fixed, so that a player's page needs no
 * teaching content to write a code.
 */
export const RECALL_QUESTIONS = 4;
export const RECALL_ANSWERS = 5;
export const RECALL: SheetBook = { id: 'recall', answers: Array<number>(RECALL_QUESTIONS).fill(RECALL_ANSWERS) };

export const OCCASIONS = ['before', 'after'] as const;
export type Occasion = (typeof OCCASIONS)[number];
export const FORM_NAMES = ['a', 'b'] as const;
export type FormName = (typeof FORM_NAMES)[number];

/** How many statements a form has; both have as many. */
export const statementsIn = ({ a }: Pick<Forms, 'a'>): number =>
  Object.keys(a.items).length + Object.keys(a.transfer).length;

/**
 * Every sheet of a case, in the order they are packed. A sheet that nobody filled in adds nothing to a code, so a code
 * that was written when the case had fewer sheets still reads the same. The first answer of a form says which form it
 * was, A or B.
 */
export const sheetsOf = (forms: Forms | null): SheetBook[] =>
  forms
    ? [RECALL, ...OCCASIONS.map((id) => ({ id, answers: Array<number>(statementsIn(forms) + 1).fill(2) }))]
    : [RECALL];
