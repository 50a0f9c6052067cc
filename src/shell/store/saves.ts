/** Keeps plays on this device, each under a key of its own, and gives them back, explaining what could not be read. */
import type { Docket } from '../../domain/docket/docket.ts';
import type { HearingPlay, SavedPlay } from '../../domain/play/context.ts';
import type { Extras } from '../../domain/play/sideDoor.ts';
import { countFrom, isDocket, isHearingDocket, isObject, jsonFrom } from './keptShapes.ts';
import { createShelf, type Shelf, type Shelved } from './shelf.ts';
import { continues, isBegun, playFrom, playOfContext, textOf, writtenAt, type Kept } from './playText.ts';
import type { Store, StorageTrouble } from './storage.ts';

const rootOf = (caseId: string): string => `due-yesterday/play/${caseId}`;

/** What was kept before each play had a key of its own lies where it lay, and is gone on with there. */
const FORMER = { now: '', earlier: '/earlier' } as const;
const formerOf = (id: string): string | undefined =>
  Object.hasOwn(FORMER, id) ? FORMER[id as keyof typeof FORMER] : undefined;

/** Where a play is kept. */
const keyOf = (caseId: string, id: string): string => `${rootOf(caseId)}${formerOf(id) ?? `/of/${id}`}`;
const finishedKey = (caseId: string): string => `${rootOf(caseId)}/finished`;
const extrasKey = (caseId: string): string => `${rootOf(caseId)}/extras`;
const hearingKey = (caseId: string): string => `${rootOf(caseId)}/hearing`;
const damagedKey = (key: string): string => `${key}/damaged`;

/** Which play is kept under a key of the case; undefined where it holds something else. */
function idOf(caseId: string, key: string): string | undefined {
  if (!key.startsWith(rootOf(caseId))) return undefined;
  const under = key.slice(rootOf(caseId).length);
  const former = Object.keys(FORMER).find((id) => formerOf(id) === under);
  return former ?? /^\/of\/([^/]+)$/u.exec(under)?.[1];
}

/** A later writing has a later stamp, also within one millisecond, and where the clock of the device has been put back. */
let stamped = 0;

export interface FoundSaves {
  readonly plays: readonly SavedPlay[]; // the latest first; their dockets are still to be checked against the case
  readonly finished: Readonly<Record<string, Docket>>; // the last whole play of each seat, still to be checked too
  readonly extras: Extras; // what was made behind side doors, still to be checked too
  readonly hearing: HearingPlay | null; // one not argued to its end
  readonly hearings: number; // how many were
  readonly notice: 'save-unreadable' | null;
}

/** Reads the plays kept of a case. A text that cannot be read is set aside under `…/damaged` and never overwritten by a play. */
export function findSaves(store: Store, caseId: string): FoundSaves {
  const damaged: string[] = [];
  function take<T>(key: string, from: (value: unknown) => T | null): T | null {
    const text = store.read(key);
    if (text === null) return null;
    const found = from(jsonFrom(text));
    if (found === null) {
      damaged.push(key);
      if (store.write(damagedKey(key), text) === null) store.remove(key);
    }
    return found;
  }
  const ids = store.keys(rootOf(caseId)).flatMap((key) => idOf(caseId, key) ?? []);
  const plays = [...new Set(['now', 'earlier', ...ids])].flatMap((id) => {
    const found = take(keyOf(caseId, id), (value) => {
      const play = playFrom(value);
      return play && { play: { ...play, id }, at: writtenAt(value) };
    });
    return found ?? [];
  });
  stamped = Math.max(stamped, ...plays.map(({ at }) => at));
  return {
    plays: plays.toSorted((a, b) => b.at - a.at).map(({ play }) => play),
    finished: take(finishedKey(caseId), finishedFrom) ?? {},
    extras: take(extrasKey(caseId), extrasFrom) ?? {},
    ...(take(hearingKey(caseId), hearingFrom) ?? { hearing: null, hearings: 0 }),
    notice: damaged.length > 0 ? 'save-unreadable' : null,
  };
}

const finishedFrom = (value: unknown): Record<string, Docket> | null =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([seat, docket]) => (isDocket(docket) ? [[seat, docket] as const] : [])),
      )
    : null;

const extrasFrom = (value: unknown): Extras | null =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([seat, entries]) =>
          Array.isArray(entries) ? [[seat, entries as Extras[string]] as const] : [],
        ),
      )
    : null;

function hearingFrom(value: unknown): Pick<FoundSaves, 'hearing' | 'hearings'> | null {
  if (!isObject(value)) return null;
  const { play, hearings } = value;
  // What was said in the exchange at hand is not taken up again, nor are the answers given after the end.
  const hearing = isObject(play) && isHearingDocket(play['docket']) ? (play as object as HearingPlay) : null;
  return { hearing, hearings: countFrom(hearings) };
}

/** What keeps the plays of one window: it writes what was done there, and nothing else. */
export interface Keeper {
  /** Reads what is kept, and takes it as what this window knows of. */
  find(): FoundSaves;
  /** Writes the play under way where it has changed since this window last read or wrote it. @returns what went wrong, or null */
  save(context: Kept): StorageTrouble | null;
  /** Writes what of the seats played to their end, the extras and the hearing has changed here. @returns what went wrong, or null */
  saveFinished(context: Shelved): StorageTrouble | null;
  /** By which a play of this window is kept: its own name, or another where a second window had gone on with it. */
  idOf(kept: string): string;
}

const stamp = (): number => (stamped = Math.max(Date.now(), stamped + 1));

/**
 * A keeper for one window. It compares with what it wrote or read itself, so that it never writes because another wrote; and where
 * another has gone on with the same play, this one goes on under a name of its own, so that both are kept.
 */
export function createKeeper(store: Store, caseId: string): Keeper {
  const known = new Map<string, string>(); // a play's name → the text of it that this window last read or wrote
  const tried = new Map<string, string>(); // what was last to be written: what was refused is tried again when the player goes on
  const written = new Set<string>(); // names of plays that this window has written: of those it may take something back
  let troubled: StorageTrouble | null = null;
  const parted = new Map<string, string>();
  const shelf: Shelf = createShelf(store, {
    finished: finishedKey(caseId),
    extras: extrasKey(caseId),
    hearing: hearingKey(caseId),
  });
  const read = (id: string): SavedPlay | null => playFrom(jsonFrom(store.read(keyOf(caseId, id))));
  const free = (id: string): string => {
    let n = 2;
    while (store.read(keyOf(caseId, `${id}-${n}`)) !== null) n += 1;
    return `${id}-${n}`;
  };
  const idNow = (kept: string): string => parted.get(kept) ?? kept;
  return {
    idOf: idNow,
    find() {
      const found = findSaves(store, caseId);
      for (const play of found.plays) known.set(play.id ?? '', textOf(play));
      shelf.know(found);
      return found;
    },
    save(context) {
      const play = playOfContext(context);
      const name = context.kept ?? 'now';
      let id = idNow(name);
      if (!play || known.get(id) === textOf(play) || (!known.has(id) && !isBegun(play))) return null;
      if (tried.get(name) === textOf(play)) return troubled;
      tried.set(name, textOf(play));
      const theirs = read(id);
      const isOwn = written.has(id) && theirs !== null && textOf(theirs) === known.get(id);
      if (theirs && !isOwn && !continues(play, theirs)) {
        id = free(id);
        parted.set(name, id);
      }
      troubled = store.write(keyOf(caseId, id), JSON.stringify({ ...play, at: stamp() }));
      if (troubled === null) {
        known.set(id, textOf(play));
        written.add(id);
      }
      return troubled;
    },
    saveFinished: (context) => shelf.save(context),
  };
}

/** Writes one play, as a window does that has only just opened. @returns what went wrong, or null */
export const savePlay = (store: Store, context: Kept): StorageTrouble | null =>
  createKeeper(store, context.cover.id).save(context);

/** Writes the seats played to their end, the extras and the hearing under way, where they have changed. @returns what went wrong, or null */
export function saveFinished(store: Store, context: Shelved & Pick<Kept, 'cover'>): StorageTrouble | null {
  const keeper = createKeeper(store, context.cover.id);
  keeper.find();
  return keeper.saveFinished(context);
}

/** Takes away everything kept of a case, also what could not be read. */
export function forgetPlay(store: Store, caseId: string): void {
  for (const key of store.keys(rootOf(caseId))) store.remove(key);
}

/** Calls back with its name when another window writes a play of the case. Returns the way to stop listening. */
export function onOtherTab(caseId: string, heard: (id: string) => void): () => void {
  const listen = (event: StorageEvent): void => {
    const id = event.key === null || event.newValue === null ? undefined : idOf(caseId, event.key);
    if (id !== undefined) heard(id);
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
