/** The form as a player sees it: what was marked stands, what is right never does, and the code handed in holds the marks. */
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { coverOf } from '../../content/load/coverOf.ts';
import { readCode } from '../../domain/codes/resultCode.ts';
import type { Occasion } from '../../domain/codes/sheets.ts';
import { sheetOf, statementsOf } from '../../domain/debrief/formSheets.ts';
import { formMachine, type FormEvent } from '../../machines/form/formMachine.ts';
import { say } from '../common/words.view.ts';
import { formBook, formView } from './form.view.ts';

const words = firstWordsInNode();
const cover = coverOf(specimen);
const forms = specimen.teaching?.forms;
if (!forms) throw new Error('the specimen has lost its forms');
const book = formBook(cover, forms);
const statements = statementsOf(forms, 'a');

/** What is seen after these events. */
function seen(occasion: Occasion, ...events: FormEvent[]) {
  const actor = createActor(formMachine, { input: { occasion, first: 'a', statements: statements.length } }).start();
  for (const event of events) actor.send(event);
  const { value, context } = actor.getSnapshot();
  return formView(String(value), context, cover, forms as NonNullable<typeof forms>, words);
}

const BEGUN: FormEvent = { type: 'form.begun' };
const FINISHED: FormEvent = { type: 'form.finished' };
const mark = (at: number, supported = true): FormEvent => ({ type: 'mark.made', at, supported });
const all = (supported: boolean): FormEvent[] => statements.map((_, at) => mark(at, supported));

it.each<[string, Occasion, FormEvent[], ReturnType<typeof formView>['step']]>([
  ['opens', 'before', [], 'opening'],
  ['is filled in', 'before', [BEGUN], 'answering'],
  ['is looked over while statements are open', 'before', [BEGUN, mark(0), FINISHED], 'answering'],
  ['is done once every statement is marked', 'before', [BEGUN, ...all(true), FINISHED], 'done'],
])('a form %s', (_, occasion, events, step) => {
  expect(seen(occasion, ...events).step).toBe(step);
});

it('shows the statements of its own form, first those of the case, then those about the situation', () => {
  for (const [occasion, form] of [
    ['before', 'a'],
    ['after', 'b'],
  ] as const) {
    const { items, transfer, situation } = seen(occasion, BEGUN);
    expect(items.map(({ text }) => text)).toEqual(Object.values(forms[form].items).map(({ text }) => text));
    expect(transfer.map(({ text }) => text)).toEqual(Object.values(forms[form].transfer).map(({ text }) => text));
    expect([...items, ...transfer].map(({ at }) => at)).toEqual(statements.map((_, n) => n));
    expect(situation).toBe(forms.situation.text);
  }
});

it('shows each mark where it was made, and none where none was', () => {
  const { items, transfer } = seen('before', BEGUN, mark(1, false), mark(2, true));
  expect([...items, ...transfer].map((row) => row.mark)).toEqual([null, false, true, null]);
});

it('asks for the code of an earlier form after, and never before', () => {
  expect(seen('after').asksEarlier).toBe(true);
  expect(seen('before').asksEarlier).toBe(false);
});

it('says why a code of an earlier form was refused, until the form is begun', () => {
  const refused: FormEvent = { type: 'earlier.refused', problem: 'symbol', values: { symbol: 'U', at: 3 } };
  expect(seen('after').refused).toBeNull();
  expect(seen('after', refused).refused).toBe(say(words, 'refused.symbol', { symbol: 'U', at: 3 }));
  expect(seen('after', refused, BEGUN).refused).toBeNull();
});

describe('what was left open', () => {
  it.each([
    [[], 'form.leftAll', 4],
    [[mark(0)], 'form.left', 3],
    [[mark(0), mark(1), mark(2)], 'form.leftOne', 1],
  ])('is told once it was to be handed in (%#)', (marks, key, count) => {
    expect(seen('before', BEGUN, ...marks).left).toBeNull();
    expect(seen('before', BEGUN, ...marks, FINISHED).left).toBe(say(words, key, { count }));
  });

  it('may be all but everything: one mark is enough to hand in', () => {
    expect(seen('before', BEGUN).canHandIn).toBe(false);
    expect(seen('before', BEGUN, mark(3)).canHandIn).toBe(true);
  });
});

describe('what is handed in', () => {
  const earlier: FormEvent = { type: 'earlier.read', before: sheetOf('b', [true, false, true, false]) };

  it('is nothing before the form is done', () => {
    expect(seen('before', BEGUN, ...all(true)).handIn).toBeNull();
  });

  it.each<[string, Occasion, FormEvent[], object, string | null]>([
    ['before', 'before', [], { before: sheetOf('a', [false, false, false, false]) }, null],
    ['after alone', 'after', [], { after: sheetOf('b', [false, false, false, false]) }, 'form.unpaired'],
    [
      'after, with the earlier form of the same person',
      'after',
      [earlier],
      { before: sheetOf('b', [true, false, true, false]), after: sheetOf('a', [false, false, false, false]) },
      'form.paired',
    ],
  ])('holds the marks made %s, and its link holds the code', (_, occasion, first, sheets, paired) => {
    const view = seen(occasion, ...(first.length > 0 ? first : [BEGUN]), ...all(false), FINISHED);
    const { handIn } = view;
    expect(readCode(handIn?.code ?? '', [book])).toMatchObject({ kind: 'full', sheets });
    expect(handIn?.link).toEqual({ page: 'debrief', part: 'gather', code: handIn?.code });
    expect(handIn?.paired).toBe(paired && say(words, paired));
    expect(view.title).toBe(say(words, 'form.done'));
  });
});

it('never holds what is right', () => {
  const texts = JSON.stringify([seen('before', BEGUN, ...all(true), FINISHED), seen('after', BEGUN)]);
  for (const { why } of [...statements, ...statementsOf(forms, 'b')]) expect(texts).not.toContain(why);
});
