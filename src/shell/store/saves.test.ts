/** A play is kept after every event, an earlier one stays beside it, and what cannot be read is set aside and said. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contextOf, playing, upTo } from '../../../tests/fixtures/context.ts';
import { argued, move } from '../../../tests/fixtures/hearing.ts';
import { blockedStore, memoryStore } from '../../../tests/fixtures/memoryStorage.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { documentedDocket, type Docket } from '../../domain/docket/docket.ts';
import type { Context } from '../../domain/play/context.ts';
import { findSaves, forgetPlay, onOtherTab, saveFinished, savePlay } from './saves.ts';

const KEY = 'due-yesterday/play/specimen';
const whole = documentedDocket(specimen, 'advocate');
const nothing = { plays: [], finished: {}, extras: {}, hearing: null, hearings: 0, notice: null };
const at = (docket: Docket, change: Partial<Context> = {}): Context => playing(specimen, docket, change);
const hearing = { docket: argued('two', move('notice/people-knew', 'they-knew')), draft: {}, proofs: {} };

/** A store in which these texts lie under the play's key and what comes after it. */
function holding(texts: Readonly<Record<string, string>>) {
  const store = memoryStore();
  for (const [under, text] of Object.entries(texts)) store.write(`${KEY}${under}`, text);
  return store;
}

describe('a kept play', () => {
  it('comes back as it was, with its draft, its page, its claim and its second course', () => {
    const store = memoryStore();
    const draft = { decision: 'write-the-letter', parts: {}, option: 'no-letter', fact: null };
    const fork = { original: whole, decision: 'call-the-clerk', onward: true };
    const endingsMet = ['read-the-notice/take-it-down'];
    const check = { check: 'was-it-decided', opened: true, pressed: ['date'] };
    expect(savePlay(store, at(upTo(whole, 2), { draft, fork, page: 'recap', check, endingsMet }))).toBeNull();
    expect(findSaves(store, 'specimen')).toEqual({
      ...nothing,
      plays: [{ id: 'now', docket: upTo(whole, 2), draft, fork, page: 'recap', check, endingsMet }],
    });
  });

  it('is none where nothing was kept, or where no play is under way', () => {
    const store = memoryStore();
    expect(savePlay(store, contextOf(specimen))).toBeNull();
    expect(store.kept.size).toBe(0);
    expect(findSaves(store, 'specimen')).toEqual(nothing);
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '7',
    '{"docket":null}',
    '{"docket":{"seat":7,"entries":[]}}',
    '{"docket":{"seat":"x","entries":{}}}',
    '\u0000',
    '"<img onerror=alert(1)>"',
  ])('that reads %j is set aside, not overwritten', (text) => {
    const store = holding({ '': text });
    expect(findSaves(store, 'specimen')).toEqual({ ...nothing, notice: 'save-unreadable' });
    expect(store.read(KEY)).toBeNull();
    savePlay(store, at(whole));
    expect(store.read(`${KEY}/damaged`)).toBe(text);
  });

  it.each(['/earlier', '/finished', '/extras', '/hearing'])(
    'that cannot be read under %s is set aside as well',
    (under) => {
      const store = holding({ [under]: '[]' });
      expect(findSaves(store, 'specimen')).toEqual({ ...nothing, notice: 'save-unreadable' });
      expect(store.read(`${KEY}${under}`)).toBeNull();
      expect(store.read(`${KEY}${under}/damaged`)).toBe('[]');
      // It is said once: what was set aside is not read again.
      expect(findSaves(store, 'specimen').notice).toBeNull();
    },
  );

  it('that cannot be set aside stays where it is', () => {
    const store = memoryStore('QuotaExceededError');
    store.kept.set(KEY, '{');
    expect(findSaves(store, 'specimen').notice).toBe('save-unreadable');
    expect(store.read(KEY)).toBe('{');
  });

  it.each([
    ['with an unknown page opens at its decision', { page: 'moon' }, { page: 'decision' }],
    ['without a page opens at its decision', {}, { page: 'decision' }],
    ['with a page by its former name opens there', { page: 'following' }, { page: 'consequence' }],
    ['whose draft is none has no draft', { draft: 'none' }, { draft: null }],
    ['whose second course is none has none', { fork: { decision: 'x' } }, { fork: null }],
  ])('%s', (_, change, expected) => {
    const store = holding({ '': JSON.stringify({ docket: whole, ...change }) });
    expect(findSaves(store, 'specimen')).toMatchObject({ plays: [{ docket: whole, ...expected }], notice: null });
  });
});

describe('a play that is written', () => {
  it('takes the place of what it continues', () => {
    const store = memoryStore();
    for (let count = 0; count <= whole.entries.length; count += 1) savePlay(store, at(upTo(whole, count)));
    expect(findSaves(store, 'specimen').plays.map(({ docket }) => docket)).toEqual([whole]);
  });

  it.each<[string, Docket]>([
    ['begins anew', upTo(whole, 0)],
    [
      'goes another way',
      { ...whole, entries: whole.entries.map((entry, n) => (n === 1 ? { ...entry, option: 'no-way-back' } : entry)) },
    ],
    ['stops short of it', upTo(whole, 1)],
  ])('leaves what was kept beside it where it %s', (_, docket) => {
    const store = memoryStore();
    savePlay(store, at(upTo(whole, 3)));
    savePlay(store, at(docket));
    expect(findSaves(store, 'specimen').plays.map((play) => play.docket)).toEqual([docket, upTo(whole, 3)]);
  });

  it('takes the place of a text that is no play', () => {
    const store = holding({ '': '{' });
    savePlay(store, at(whole));
    expect(findSaves(store, 'specimen').plays).toHaveLength(1);
  });

  it('says where it cannot be written', () => {
    expect(savePlay(memoryStore('QuotaExceededError'), at(whole))).toBe('storage-full');
    expect(savePlay(blockedStore(), at(whole))).toBe('storage-blocked');
  });
});

describe('what was played to its end', () => {
  const told = (change: Partial<Context>): Context => contextOf(specimen, change);

  it('comes back with the hearing under way and the number of those that ended', () => {
    const store = memoryStore();
    expect(saveFinished(store, told({ finished: { advocate: whole }, hearing, hearings: 2 }))).toBeNull();
    expect(findSaves(store, 'specimen')).toEqual({ ...nothing, finished: { advocate: whole }, hearing, hearings: 2 });
  });

  it('is a hearing left for the title, and none that has ended', () => {
    const store = memoryStore();
    saveFinished(store, told({ savedHearing: hearing }));
    expect(findSaves(store, 'specimen').hearing).toEqual(hearing);
    saveFinished(store, told({ hearing: { ...hearing, ended: true }, savedHearing: hearing, hearings: 1 }));
    expect(findSaves(store, 'specimen')).toEqual({ ...nothing, hearings: 1 });
  });

  it('is not written while there is nothing, nor when nothing has changed', () => {
    const store = memoryStore();
    expect(saveFinished(store, told({}))).toBeNull();
    expect(store.kept.size).toBe(0);
    const full = memoryStore('QuotaExceededError');
    full.kept.set(`${KEY}/finished`, JSON.stringify({ advocate: whole }));
    full.kept.set(`${KEY}/hearing`, JSON.stringify({ play: hearing, hearings: 0 }));
    expect(saveFinished(full, told({ finished: { advocate: whole }, hearing }))).toBeNull();
  });

  it.each<[string, Partial<Context>]>([
    ['a seat', { finished: { advocate: whole } }],
    ['a hearing under way', { hearing }],
    ['a hearing left for the title', { savedHearing: hearing }],
    ['the number of hearings', { hearings: 1 }],
  ])('says where %s cannot be written', (_, change) => {
    expect(saveFinished(memoryStore('QuotaExceededError'), told(change))).toBe('storage-full');
  });

  it('is emptied again where it was forgotten', () => {
    const store = memoryStore();
    saveFinished(store, told({ finished: { advocate: whole }, hearing }));
    saveFinished(store, told({}));
    expect(findSaves(store, 'specimen')).toEqual(nothing);
  });

  it('holds only what has the shape of a docket, a hearing and a number', () => {
    const store = holding({
      '/finished': JSON.stringify({ advocate: whole, clerk: 'played' }),
      '/hearing': JSON.stringify({ play: { docket: {} }, hearings: '3' }),
    });
    expect(findSaves(store, 'specimen')).toEqual({ ...nothing, finished: { advocate: whole } });
    expect(findSaves(holding({ '/hearing': '{"play":7}' }), 'specimen').hearing).toBeNull();
  });
});

describe('forgetting', () => {
  it('takes away everything kept of the case, and nothing of another', () => {
    const store = holding({ '': '{', '/earlier': '{', '/finished': '{', '/extras': '{', '/hearing': '{' });
    store.write('due-yesterday/play/other', 'theirs');
    findSaves(store, 'specimen');
    savePlay(store, at(whole));
    savePlay(store, at(upTo(whole, 0)));
    saveFinished(store, contextOf(specimen, { finished: { advocate: whole }, hearing }));
    expect(store.kept.size).toBe(10);
    forgetPlay(store, 'specimen');
    expect([...store.kept.keys()]).toEqual(['due-yesterday/play/other']);
  });
});

describe('another tab', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is heard when it writes the same play, until nobody listens', () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    const heard = vi.fn<(id: string) => void>();
    const stop = onOtherTab('specimen', heard);
    const tell = (key: string, newValue: string | null): boolean =>
      page.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
    tell('due-yesterday/play/other', 'theirs');
    tell(`${KEY}/earlier`, 'the earlier one');
    tell(KEY, null); // forgotten there
    tell(`${KEY}/finished`, 'the shelf');
    tell(`${KEY}/of/a/damaged`, 'no play');
    expect(heard.mock.calls).toEqual([['earlier']]);
    tell(KEY, 'a play');
    tell(`${KEY}/of/a.1`, 'a play');
    expect(heard.mock.calls.slice(1)).toEqual([['now'], ['a.1']]);
    stop();
    tell(KEY, 'a play');
    expect(heard).toHaveBeenCalledTimes(3);
  });
});
