/** A form over a reload: taken up as it was, and anything else in its place is left alone. */
import { createActor, type Snapshot } from 'xstate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../../../tests/fixtures/memoryStorage.ts';
import { formMachine } from '../../machines/form/formMachine.ts';
import { draftOf, isReload, keepDraft } from './formDraft.ts';

const filling = () => {
  const actor = createActor(formMachine, { input: { occasion: 'before', first: 'b', statements: 3 } }).start();
  actor.send({ type: 'form.begun' });
  actor.send({ type: 'mark.made', at: 1, supported: false });
  return actor;
};

describe('a form over a reload', () => {
  it('is taken up with its marks, the same form of the two, and in the same place', () => {
    const visit = memoryStore();
    keepDraft(visit, 'a-case', filling().getPersistedSnapshot());
    const draft = draftOf(visit, 'a-case', 'before', 3);
    const again = createActor(formMachine, {
      input: { occasion: 'before', first: 'a', statements: 3 },
      snapshot: draft as unknown as Snapshot<unknown>,
    }).start();
    expect(again.getSnapshot().value).toBe('answering');
    expect(again.getSnapshot().context).toMatchObject({ form: 'b', marks: [null, false, null] });
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{"value":'],
    ['another shape', '{"value":"answering","context":{"marks":7}}'],
    ['an unknown state', '{"value":"elsewhere","context":{"occasion":"before","form":"a","marks":[null,null,null]}}'],
    [
      'marks that are none',
      '{"value":"answering","context":{"occasion":"before","form":"a","marks":["<b>",null,null]}}',
    ],
    [
      'a form that is neither',
      '{"value":"answering","context":{"occasion":"before","form":"c","marks":[null,null,null]}}',
    ],
  ])('begins anew where %s is kept', (_, text) => {
    const visit = memoryStore();
    if (text !== undefined) visit.write('due-yesterday/form-draft/a-case', text);
    expect(draftOf(visit, 'a-case', 'before', 3)).toBeNull();
  });

  it('begins anew for the other occasion, and where the form has another number of statements', () => {
    const visit = memoryStore();
    keepDraft(visit, 'a-case', filling().getPersistedSnapshot());
    expect(draftOf(visit, 'a-case', 'after', 3)).toBeNull();
    expect(draftOf(visit, 'a-case', 'before', 4)).toBeNull();
  });
});

describe('a window that shows again what it showed', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ['reload', true],
    ['back_forward', true],
    ['navigate', false],
    [null, false],
  ])('%s: %s', (type, again) => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue(
      (type === null ? [] : [{ type }]) as object as PerformanceEntryList,
    );
    expect(isReload()).toBe(again);
  });
});
