/** A full, refused or unnameable storage becomes a sentence, never an exception; a learner's own corner is seen by nobody else. */
import { describe, expect, it } from 'vitest';
import { blockedStore, memoryStorage, memoryStore } from '../../../tests/fixtures/memoryStorage.ts';
import { createStore, namespacedStore } from './storage.ts';

describe('a store', () => {
  it('gives back what was written, until it is taken away', () => {
    const store = memoryStore();
    expect(store.read('a')).toBeNull();
    expect(store.write('a', 'text')).toBeNull();
    expect(store.read('a')).toBe('text');
    store.remove('a');
    expect(store.read('a')).toBeNull();
  });

  it.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])('says full where the browser throws %s', (name) => {
    expect(memoryStore(name).write('a', 'b')).toBe('storage-full');
  });

  it('says blocked where it is refused, or may not even be named', () => {
    expect(memoryStore('SecurityError').write('a', 'b')).toBe('storage-blocked');
    expect(blockedStore().write('a', 'b')).toBe('storage-blocked');
  });

  it('says blocked where what is thrown is no answer of a browser', () => {
    const odd = createStore(() => {
      throw new Error('quota of something else');
    });
    expect(odd.write('a', 'b')).toBe('storage-blocked');
  });

  it('reads as empty, and takes nothing away, where it may not be named', () => {
    expect(blockedStore().read('a')).toBeNull();
    expect(() => blockedStore().remove('a')).not.toThrow();
  });

  it('asks for the storage anew each time, since a browser may refuse it later', () => {
    let asked = 0;
    const storage = memoryStorage();
    const store = createStore(() => {
      asked += 1;
      return storage;
    });
    store.write('a', 'b');
    store.read('a');
    expect(asked).toBe(2);
  });
});

describe('the corner of a learner', () => {
  const key = 'due-yesterday/play/x';

  it('is not seen from another, nor by who plays at home', () => {
    const store = memoryStore();
    const [mine, theirs] = [namespacedStore(store, '1'), namespacedStore(store, '2')];
    mine.write(key, 'mine');
    expect(namespacedStore(store, '1').read(key)).toBe('mine');
    expect(theirs.read(key)).toBeNull();
    expect(store.read(key)).toBeNull();
    expect([...store.kept.keys()]).toEqual(['due-yesterday/lms/1/play/x']);
  });

  it('forgets what is taken away, on this page and on the device', () => {
    const store = memoryStore();
    const mine = namespacedStore(store, '1');
    mine.write(key, 'mine');
    mine.remove(key);
    expect(mine.read(key)).toBeNull();
    expect(namespacedStore(store, '1').read(key)).toBeNull();
    const late = namespacedStore(store, '1');
    namespacedStore(store, '1').write(key, 'from another page');
    late.remove(key);
    expect(late.read(key)).toBeNull();
  });

  it('holds as long as the page is open where the device keeps nothing, and calls that no trouble', () => {
    const refused = namespacedStore(blockedStore(), '3');
    expect(refused.write(key, 'here')).toBeNull();
    expect(refused.read(key)).toBe('here');
  });
});
