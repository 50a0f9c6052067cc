/** A form being filled in: the code of an earlier one may be told first, then each statement is marked, then it is handed in. No name is asked for. */
import { assign, setup } from 'xstate';
import type { AnswerSheet } from '../../domain/codes/codebook.ts';
import { FORM_NAMES, type FormName, type Occasion } from '../../domain/codes/sheets.ts';

export interface FormContext {
  readonly occasion: Occasion;
  /** Which form this is: the one the link says or the lot drew; after, the other one than before. */
  readonly form: FormName;
  readonly first: FormName;
  readonly marks: readonly (boolean | null)[];
  /** The sheet of the form before, where its code was told. */
  readonly before: AnswerSheet | null;
  /** What is wrong with a code that was told; it names a sentence. */
  readonly refused: { readonly problem: string; readonly values: Readonly<Record<string, string | number>> } | null;
}

export type FormEvent =
  | { type: 'earlier.read'; before: AnswerSheet }
  | { type: 'earlier.refused'; problem: string; values: Readonly<Record<string, string | number>> }
  | { type: 'form.begun' }
  | { type: 'mark.made'; at: number; supported: boolean }
  | { type: 'form.finished' }
  | { type: 'form.reopened' };

const other = (form: FormName): FormName => (form === 'a' ? 'b' : 'a');
const begun = (occasion: Occasion, first: FormName): FormName => (occasion === 'before' ? first : other(first));

export const formMachine = setup({
  types: {
    context: {} as FormContext,
    events: {} as FormEvent,
    input: {} as { occasion: Occasion; first: FormName; statements: number },
  },
  guards: {
    /** Only after is the code of an earlier form asked for. */
    asksEarlier: ({ context }) => context.occasion === 'after',
    isStatement: ({ context, event }) =>
      event.type === 'mark.made' && Number.isInteger(event.at) && event.at >= 0 && event.at < context.marks.length,
    allMarked: ({ context }) => context.marks.every((mark) => mark !== null),
    someMarked: ({ context }) => context.marks.some((mark) => mark !== null),
  },
}).createMachine({
  id: 'form',
  context: ({ input: { occasion, first, statements } }) => ({
    occasion,
    first,
    form: begun(occasion, first),
    marks: Array<null>(statements).fill(null),
    before: null,
    refused: null,
  }),
  initial: 'opening',
  states: {
    opening: {
      on: {
        'earlier.read': {
          guard: 'asksEarlier',
          target: 'answering',
          actions: assign(({ context, event }) => {
            const first = FORM_NAMES[event.before[0] ?? -1] ?? context.first;
            return { before: event.before, first, form: begun(context.occasion, first), refused: null };
          }),
        },
        'earlier.refused': {
          guard: 'asksEarlier',
          actions: assign(({ event: { problem, values } }) => ({ refused: { problem, values } })),
        },
        'form.begun': { target: 'answering', actions: assign(() => ({ refused: null })) },
      },
    },
    answering: {
      on: {
        'mark.made': {
          guard: 'isStatement',
          actions: assign(({ context, event }) => ({ marks: context.marks.with(event.at, event.supported) })),
        },
        'form.finished': [{ guard: 'allMarked', target: 'done' }, { target: 'checking' }],
      },
    },
    /** Some were left open: the player may go back to them, or hand in as it is. */
    checking: {
      on: {
        'form.reopened': 'answering',
        'form.finished': { guard: 'someMarked', target: 'done' },
      },
    },
    done: { on: { 'form.reopened': 'answering' } },
  },
});
