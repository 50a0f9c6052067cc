/** A class begins muted, keeps a player's choice for the visit, and never changes what is stored at home. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blockedStore, memoryStore } from '../../../tests/fixtures/memoryStorage.ts';
import { readAddress } from '../../domain/address/readAddress.ts';
import { applySettings, keepSettings, isOpenedForClass, settingsForVisit, readSettings } from './preferences.ts';

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
    const store = memoryStore();
    keepSettings(store, { sound: true });
    expect(settingsForVisit(readSettings(store), readAddress('?class').address, memoryStore()).sound).toBe(false);
    expect(settingsForVisit(readSettings(store), readAddress('').address).sound).toBe(true);
  });

  it('keeps a choice for the visit, and leaves the stored one alone', () => {
    const store = memoryStore();
    const visit = memoryStore();
    keepSettings(store, { sound: false });
    keepSettings(store, { sound: true, captions: true }, visit);
    expect(settingsForVisit(readSettings(store), readAddress('?class').address, visit).sound).toBe(true);
    expect(readSettings(store)).toMatchObject({ sound: false, captions: true });
    expect(settingsForVisit(readSettings(store), readAddress('?class').address, memoryStore()).sound).toBe(false);
  });

  it('gives way to an address that says so', () => {
    expect(
      settingsForVisit(readSettings(memoryStore()), readAddress('?class&sound=on').address, memoryStore()).sound,
    ).toBe(true);
  });
});

describe('settings', () => {
  const KEY = 'due-yesterday/settings';

  it('begin as the browser asks: less motion, more contrast', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    expect(readSettings(memoryStore())).toMatchObject({ motion: false, contrast: true });
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    expect(readSettings(memoryStore())).toMatchObject({ motion: true, contrast: false });
  });

  it.each(['{', 'null', '7', '[]', '"text"'])('that read %j are the defaults', (text) => {
    const store = memoryStore();
    store.write(KEY, text);
    expect(readSettings(store)).toEqual(readSettings(memoryStore()));
  });

  it('of the wrong kind, or of no name we know, are left out one by one', () => {
    const store = memoryStore();
    store.write(KEY, JSON.stringify({ size: 'large', sound: 0, music: 10, moon: true }));
    expect(readSettings(store)).toEqual({ ...readSettings(memoryStore()), music: 10 });
  });

  it('are the defaults where the storage is refused', () => {
    expect(readSettings(blockedStore())).toEqual(readSettings(memoryStore()));
  });

  it('keep what was chosen before when another is changed', () => {
    const store = memoryStore();
    keepSettings(store, { music: 10 });
    keepSettings(store, { size: 140 });
    expect(readSettings(store)).toMatchObject({ music: 10, size: 140 });
  });

  it('write nothing at home where only the sound of a visit is chosen', () => {
    const [store, visit] = [memoryStore(), memoryStore()];
    keepSettings(store, { sound: false }, visit);
    expect(store.kept.size).toBe(0);
    expect(visit.read('due-yesterday/visit')).toBe('off');
    keepSettings(store, { music: 10 }, visit);
    expect(readSettings(store).music).toBe(10);
    expect(visit.read('due-yesterday/visit')).toBe('off');
  });

  it('of an address hold over those that are stored', () => {
    const settings = readSettings(memoryStore());
    expect(settingsForVisit(settings, readAddress('?motion=off&stage=off&size=140&sound=off').address)).toEqual({
      ...settings,
      motion: false,
      stage: 'still',
      size: 140,
      sound: false,
    });
    expect(settingsForVisit(settings, readAddress('').address)).toEqual(settings);
  });

  it.each([
    [{ size: 140, motion: true, contrast: true, plain: true }, ['1.4', 'on', 'more', 'plain']],
    [{ size: 100, motion: false, contrast: false, plain: false }, ['1', 'off', 'usual', 'usual']],
  ])('%o are written where style sheets read them', (change, expected) => {
    const written = new Map<string, string>();
    const dataset: Record<string, string> = {};
    const root = { style: { setProperty: (name: string, value: string) => written.set(name, value) }, dataset };
    applySettings(root as object as HTMLElement, { ...readSettings(memoryStore()), ...change });
    expect([written.get('--size'), dataset['motion'], dataset['contrast'], dataset['face']]).toEqual(expected);
  });
});
