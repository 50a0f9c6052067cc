/** A form from its opening to its code: the second form is never the first again, and nothing is handed in by accident. */
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { formMachine, type FormEvent } from './formMachine.ts';

const start = (occasion: 'before' | 'after', first: 'a' | 'b' = 'a') =>
  createActor(formMachine, { input: { occasion, first, statements: 3 } }).start();

describe('formMachine', () => {
  it('gives the form of the link before, and the other one after', () => {
    expect(start('before', 'b').getSnapshot().context.form).toBe('b');
    expect(start('after', 'b').getSnapshot().context.form).toBe('a');
  });

  it('believes the earlier code more than the link', () => {
    const actor = start('after', 'a');
    actor.send({ type: 'earlier.read', before: [1, 1, 0, 1] });
    expect(actor.getSnapshot().value).toBe('answering');
    expect(actor.getSnapshot().context.form).toBe('a');
  });

  it('stays and says so where a code was wrong, and can begin without', () => {
    const actor = start('after');
    actor.send({ type: 'earlier.refused', problem: 'slip', values: {} });
    expect(actor.getSnapshot().context.refused?.problem).toBe('slip');
    actor.send({ type: 'form.begun' });
    expect(actor.getSnapshot().context.refused).toBeNull();
  });

  it('asks once when something is left open, loses no mark, and hands in nothing that is empty', () => {
    const actor = start('before');
    actor.send({ type: 'form.begun' });
    actor.send({ type: 'form.finished' });
    actor.send({ type: 'form.finished' });
    expect(actor.getSnapshot().value).toBe('checking');
    actor.send({ type: 'form.reopened' });
    actor.send({ type: 'mark.made', at: 0, supported: true });
    actor.send({ type: 'mark.made', at: 9, supported: true });
    actor.send({ type: 'form.finished' });
    expect(actor.getSnapshot().context.marks).toEqual([true, null, null]);
    actor.send({ type: 'form.finished' });
    expect(actor.getSnapshot().value).toBe('done');
  });

  it('is done at once when all are marked', () => {
    const actor = start('before');
    actor.send({ type: 'form.begun' });
    for (const at of [0, 1, 2]) actor.send({ type: 'mark.made', at, supported: at === 1 });
    actor.send({ type: 'form.finished' });
    expect(actor.getSnapshot().value).toBe('done');
  });
});

const sent = (actor: ReturnType<typeof start>, ...events: FormEvent[]) => {
  for (const event of events) actor.send(event);
  return actor;
};
const mark = (at: number): FormEvent => ({ type: 'mark.made', at, supported: true });
const read: FormEvent = { type: 'earlier.read', before: [0, 1, 1, 0] };
const refused: FormEvent = { type: 'earlier.refused', problem: 'slip', values: {} };
const answering = () => sent(start('before'), { type: 'form.begun' });
const checking = () => sent(answering(), { type: 'form.finished' });

type Row = readonly [taken: boolean, why: string, form: () => ReturnType<typeof start>, event: FormEvent];

/** Guard → events it decides over. */
const GUARDS: Readonly<Record<string, readonly Row[]>> = {
  asksEarlier: [
    [true, 'an earlier code after', () => start('after'), read],
    [true, 'what is wrong with it', () => start('after'), refused],
    [false, 'an earlier code before', () => start('before'), read],
    [false, 'what is wrong with it', () => start('before'), refused],
  ],
  isStatement: [
    [true, 'the first statement', answering, mark(0)],
    [true, 'the last statement', answering, mark(2)],
    [false, 'one past the last', answering, mark(3)],
    [false, 'one before the first', answering, mark(-1)],
    [false, 'half of one', answering, mark(0.5)],
    [false, 'no number', answering, mark('length' as unknown as number)],
  ],
  someMarked: [
    [true, 'with one mark', () => sent(answering(), mark(1), { type: 'form.finished' }), { type: 'form.finished' }],
    [false, 'with none', checking, { type: 'form.finished' }],
  ],
};

describe.each(Object.entries(GUARDS))('the guard %s', (_, rows) => {
  it.each(rows)('says %s to %s', (taken, __, form, event) => {
    const actor = form();
    const before = actor.getSnapshot();
    expect(before.can(event)).toBe(taken);
    actor.send(event);
    expect(actor.getSnapshot() === before).toBe(!taken);
  });
});

it('allMarked: a form is handed in at once when nothing is open, else it is asked once', () => {
  expect(sent(answering(), mark(0), mark(1), { type: 'form.finished' }).getSnapshot().value).toBe('checking');
  expect(sent(answering(), mark(0), mark(1), mark(2), { type: 'form.finished' }).getSnapshot().value).toBe('done');
});

it('every guard of the form is named here', () => {
  expect([...Object.keys(GUARDS), 'allMarked'].toSorted()).toEqual(
    Object.keys(formMachine.implementations.guards).toSorted(),
  );
});

/** Every event in every state: what is not listed changes nothing. */
const done = () =>
  sent(checking(), { type: 'form.reopened' }, mark(0), { type: 'form.finished' }, { type: 'form.finished' });
const STATES = { opening: () => start('after'), answering, checking, done } as const;
const TAKEN: readonly (readonly [FormEvent, readonly (keyof typeof STATES)[]])[] = [
  [read, ['opening']],
  [refused, ['opening']],
  [{ type: 'form.begun' }, ['opening']],
  [mark(0), ['answering']],
  [{ type: 'form.finished' }, ['answering']],
  [{ type: 'form.reopened' }, ['checking', 'done']],
];

describe.each(Object.keys(STATES) as (keyof typeof STATES)[])('while %s', (state) => {
  it.each(TAKEN.map(([event, by]) => [event.type, event, by.includes(state)] as const))(
    'a form is asked for %s',
    (_, event, taken) => {
      const actor = STATES[state]();
      const before = actor.getSnapshot();
      expect(before.value).toBe(state);
      expect(before.can(event)).toBe(taken);
      actor.send(event);
      expect(actor.getSnapshot() === before).toBe(!taken);
    },
  );
});
