/** A form from its opening to its code: the second form is never the first again, and nothing is handed in by accident. */
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { formMachine } from './formMachine.ts';

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
