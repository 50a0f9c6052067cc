/** A full, refused or damaged storage becomes a sentence, and nothing that can be kept is lost. */
import { describe, expect, it } from 'vitest';
import type { Context } from '../../domain/play/context.ts';
import { findSaves, savePlay } from './saves.ts';
import { createStore } from './storage.ts';

/** A storage in memory that fails as told. */
function storage(fail?: string): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (fail) throw new DOMException('no', fail);
      kept.set(key, value);
    },
    removeItem: (key: string) => {
      kept.delete(key);
    },
    clear: () => kept.clear(),
    key: () => null,
    length: 0,
  };
}

describe('storage', () => {
  it('says full when it is full and blocked when it is refused', () => {
    expect(createStore(() => storage('QuotaExceededError')).write('a', 'b')).toBe('storage-full');
    expect(createStore(() => storage('SecurityError')).write('a', 'b')).toBe('storage-blocked');
    expect(
      createStore(() => {
        throw new DOMException('no', 'SecurityError');
      }).write('a', 'b'),
    ).toBe('storage-blocked');
  });

  it('reads as empty when it may not even be named', () => {
    expect(
      createStore(() => {
        throw new DOMException('no', 'SecurityError');
      }).read('a'),
    ).toBeNull();
  });
});

describe('a saved play', () => {
  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"docket":null}',
    '{"docket":{"seat":7,"entries":[]}}',
    '{"docket":{"seat":"x","entries":{}}}',
    '\u0000',
    '"<img onerror=alert(1)>"',
  ])('that reads %j is set aside, not overwritten', (text) => {
    const kept = storage();
    kept.setItem('due-yesterday/play/a-case', text);
    const store = createStore(() => kept);
    expect(findSaves(store, 'a-case')).toMatchObject({ plays: [], notice: 'save-unreadable' });
    expect(store.read('due-yesterday/play/a-case/damaged')).toBe(text);
  });

  it('with an unknown page opens at its decision', () => {
    const kept = storage();
    kept.setItem(
      'due-yesterday/play/a-case',
      JSON.stringify({ docket: { seat: 'x', entries: [] }, draft: 'none', page: 'moon' }),
    );
    expect(
      findSaves(
        createStore(() => kept),
        'a-case',
      ).plays,
    ).toMatchObject([{ page: 'decision', draft: null }]);
  });

  const playing = (...options: string[]): Context =>
    ({
      cover: { id: 'a-case' },
      docket: { seat: 'x', entries: options.map((option) => ({ decision: 'd', option, parts: {} })) },
      draft: null,
      page: 'decision',
    }) as unknown as Context;

  it('is replaced by what continues it, and kept as the earlier one by what does not', () => {
    const store = createStore(
      (
        (kept) => () =>
          kept
      )(storage()),
    );
    savePlay(store, playing('a'));
    savePlay(store, playing('a', 'b'));
    expect(findSaves(store, 'a-case').plays).toHaveLength(1);
    savePlay(store, playing());
    const [latest, earlier] = findSaves(store, 'a-case').plays;
    expect(latest?.docket.entries).toEqual([]);
    expect(earlier?.docket.entries.map((entry) => entry.option)).toEqual(['a', 'b']);
  });
});
