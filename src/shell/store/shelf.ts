/** The shelf of a case: seats played to their end, extras and the hearing. A window writes only what it has changed itself, so that two lose nothing to each other. */
import type { Context } from '../../domain/play/context.ts';
import { isObject, jsonFrom } from './keptShapes.ts';
import type { Store, StorageTrouble } from './storage.ts';

/** What of a context lies on the shelf. */
export type Shelved = Pick<Context, 'finished' | 'hearing' | 'hearings' | 'savedHearing'> &
  Partial<Pick<Context, 'extras'>>;

type Table = Readonly<Record<string, unknown>>;

export interface Shelf {
  /** Takes what was read as what this window knows of. */
  know(found: Pick<Shelved, 'finished' | 'hearings'> & Pick<Context, 'extras' | 'hearing'>): void;
  /** @returns what went wrong, or null */
  save(context: Shelved): StorageTrouble | null;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A table with what has changed between two tables changed in it too, and all else as it is. */
function withChanges(table: Table, before: Table, now: Table): Table {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(now, key));
  const changed = Object.entries(now).filter(([key, value]) => !same(value, before[key]));
  return Object.fromEntries([
    ...Object.entries(table).filter(([key]) => !gone.includes(key)),
    ...changed.map(([key, value]) => [key, value] as const),
  ]);
}

/** @param at the keys of the store under which each part lies */
export function createShelf(
  store: Store,
  at: { readonly finished: string; readonly extras: string; readonly hearing: string },
): Shelf {
  const known: Record<keyof typeof at, Table> = { finished: {}, extras: {}, hearing: { play: null, hearings: 0 } };
  const tried: Partial<Record<keyof typeof at, Table>> = {};
  let troubled: StorageTrouble | null = null;
  const keep = (part: keyof typeof at, now: Table): StorageTrouble | null => {
    if (same(now, known[part])) return null;
    if (same(now, tried[part])) return troubled;
    tried[part] = now;
    const kept = jsonFrom(store.read(at[part]));
    const written = withChanges(isObject(kept) ? kept : {}, known[part], now);
    troubled = same(written, kept) ? null : store.write(at[part], JSON.stringify(written));
    if (troubled === null) known[part] = now;
    return troubled;
  };
  return {
    know({ finished, extras, hearing, hearings }) {
      Object.assign(known, { finished, extras, hearing: { play: hearing, hearings } });
    },
    save({ finished, extras, hearing, hearings, savedHearing }) {
      const play = hearing?.ended ? null : (hearing ?? savedHearing);
      return (
        keep('finished', finished) ?? (extras ? keep('extras', extras) : null) ?? keep('hearing', { play, hearings })
      );
    },
  };
}
