/** A class begins muted, keeps a player's choice for the visit, and never changes what is stored at home. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readAddress } from '../../domain/address/readAddress.ts';
import { keepSettings, isOpenedForClass, settingsForVisit, readSettings } from './preferences.ts';
import { createStore, type Store } from './storage.ts';

const memory = (): Store => {
  const kept = new Map<string, string>();
  return createStore(
    () =>
      ({
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
        removeItem: (key: string) => void kept.delete(key),
      }) as unknown as Storage,
  );
};

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

describe('opened for a class', () => {
  it('is by the link or by a frame', () => {
    expect(isOpenedForClass(readAddress('?class').address, false)).toBe(true);
    expect(isOpenedForClass(readAddress('?class=3b&seat=counsel').address, false)).toBe(true);
    expect(isOpenedForClass(readAddress('?class=off').address, false)).toBe(false);
    expect(isOpenedForClass(readAddress('').address, true)).toBe(true);
    expect(isOpenedForClass(readAddress('').address, false)).toBe(false);
  });

  it('begins muted, also where sound was on at home', () => {
    const store = memory();
    keepSettings(store, { sound: true });
    expect(settingsForVisit(readSettings(store), readAddress('?class').address, memory()).sound).toBe(false);
    expect(settingsForVisit(readSettings(store), readAddress('').address).sound).toBe(true);
  });

  it('keeps a choice for the visit, and leaves the stored one alone', () => {
    const store = memory();
    const visit = memory();
    keepSettings(store, { sound: false });
    keepSettings(store, { sound: true, captions: true }, visit);
    expect(settingsForVisit(readSettings(store), readAddress('?class').address, visit).sound).toBe(true);
    expect(readSettings(store)).toMatchObject({ sound: false, captions: true });
    expect(settingsForVisit(readSettings(store), readAddress('?class').address, memory()).sound).toBe(false);
  });

  it('gives way to an address that says so', () => {
    expect(settingsForVisit(readSettings(memory()), readAddress('?class&sound=on').address, memory()).sound).toBe(true);
  });
});
