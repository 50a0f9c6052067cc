/** This device's storage, which may be full or refused: every failure becomes a sentence, never an exception. */
import type { Unkept } from '../../domain/play/context.ts';

export type StorageTrouble = Unkept;

export interface Store {
  read(key: string): string | null;
  write(key: string, text: string): StorageTrouble | null;
  remove(key: string): void;
  /** The key itself, where it is kept, and every key below it: `a` and `a/b`, and not `ab`. */
  keys(under: string): string[];
}

/** What a browser tells of another window's writing; a key of null means that everything was cleared. */
export type Written = Pick<StorageEvent, 'key' | 'newValue'>;

/** Calls back when another window writes to this device's storage. @returns the way to stop listening */
export function onWritten(heard: (written: Written) => void): () => void {
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}

const isUnder = (key: string, under: string): boolean => key === under || key.startsWith(`${under}/`);

/**
 * Wraps a Web Storage that is asked for anew each time, because merely naming it may throw.
 * A refused storage reads as empty; writing says why it failed.
 */
export function createStore(storage: () => Storage): Store {
  return {
    read(key) {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    write(key, text) {
      try {
        storage().setItem(key, text);
        return null;
      } catch (error) {
        const full = error instanceof DOMException && /quota/i.test(error.name);
        return full ? 'storage-full' : 'storage-blocked';
      }
    },
    remove(key) {
      try {
        storage().removeItem(key);
      } catch {
        /* nothing was kept, so nothing is left */
      }
    },
    keys(under) {
      try {
        const here = storage();
        return Array.from({ length: here.length }, (_, at) => here.key(at) ?? '').filter((key) => isUnder(key, under));
      } catch {
        return [];
      }
    },
  };
}

/**
 * A corner of a store under a name of its own, for one learner of a school's LMS on a device that others use too. What the
 * device does not keep is kept as long as the page is open: the LMS keeps it beyond that, so it is no trouble.
 */
export function namespacedStore(store: Store, name: string): Store {
  const here = new Map<string, string | null>();
  const named = (key: string): string => key.replace('due-yesterday/', `due-yesterday/lms/${name}/`);
  return {
    read: (key) => here.get(key) ?? (here.has(key) ? null : store.read(named(key))),
    write(key, text) {
      here.set(key, text);
      store.write(named(key), text);
      return null;
    },
    remove(key) {
      here.set(key, null);
      store.remove(named(key));
    },
    keys(under) {
      const kept = store.keys(named(under)).map((key) => `${under}${key.slice(named(under).length)}`);
      const written = [...here.keys()].filter((key) => isUnder(key, under));
      return [...new Set([...kept, ...written])].filter((key) => here.get(key) !== null);
    },
  };
}
