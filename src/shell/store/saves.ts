/** Keeps a play on this device after every event and gives it back, explaining what could not be read. */
import type { Docket } from '../../domain/docket/docket.ts';
import type { Context, HearingPlay, SavedPlay } from '../../domain/play/context.ts';
import type { Extras } from '../../domain/play/sideDoor.ts';
import { PLAYING_PAGE, savedPageFrom } from '../../domain/play/savedPages.ts';
import { countFrom, draftFrom, forkFrom, isDocket, isHearingDocket, isObject, jsonFrom } from './keptShapes.ts';
import type { Store, StorageTrouble } from './storage.ts';

const keyOf = (caseId: string): string => `due-yesterday/play/${caseId}`;
const earlierKey = (caseId: string): string => `${keyOf(caseId)}/earlier`;
const finishedKey = (caseId: string): string => `${keyOf(caseId)}/finished`;
const extrasKey = (caseId: string): string => `${keyOf(caseId)}/extras`;
const hearingKey = (caseId: string): string => `${keyOf(caseId)}/hearing`;
const keysOf = (caseId: string): string[] =>
  [keyOf, earlierKey, finishedKey, extrasKey, hearingKey].map((key) => key(caseId));
const damagedKey = (key: string): string => `${key}/damaged`;

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
  const plays = [take(keyOf(caseId), playFrom), take(earlierKey(caseId), playFrom)];
  return {
    plays: plays.filter((play) => play !== null),
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

function playFrom(value: unknown): SavedPlay | null {
  if (!isObject(value) || !isDocket(value['docket'])) return null;
  return {
    docket: value['docket'],
    draft: draftFrom(value['draft']),
    page: savedPageFrom(value['page']) ?? PLAYING_PAGE,
    fork: forkFrom(value['fork']),
    ...(isObject(value['side']) && { side: value['side'] as object as SavedPlay['side'] }),
    ...(isObject(value['coda']) && { coda: value['coda'] as object as SavedPlay['coda'] }),
    ...(countFrom(value['lent']) > 0 && { lent: countFrom(value['lent']) }),
    check: isObject(value['check']) ? (value['check'] as object as SavedPlay['check']) : null,
    ...(value['pair'] === true && { pair: true }),
    endingsMet: Array.isArray(value['endingsMet']) ? (value['endingsMet'] as string[]) : [],
  };
}

/**
 * Writes the play under way, if any. A kept play that this one does not continue — begun anew, come by a link, or gone
 * further in another tab — becomes the earlier one, so that nothing entered is lost.
 * @returns what went wrong, or null
 */
export function savePlay(
  store: Store,
  {
    cover,
    docket,
    draft,
    page,
    fork,
    side = null,
    coda = null,
    lent = 0,
    check = null,
    endingsMet = [],
    pair = false,
  }: Pick<Context, 'cover' | 'docket' | 'draft' | 'page' | 'fork'> &
    Partial<Pick<Context, 'side' | 'coda' | 'lent' | 'check' | 'endingsMet' | 'pair'>>,
): StorageTrouble | null {
  if (!docket) return null;
  const kept = store.read(keyOf(cover.id));
  const before = playFrom(jsonFrom(kept))?.docket.entries ?? [];
  const now = new Set(docket.entries.map((entry) => JSON.stringify(entry)));
  const continues = before.every((entry) => now.has(JSON.stringify(entry)));
  if (kept !== null && !continues) store.write(earlierKey(cover.id), kept);
  const play: SavedPlay = {
    docket,
    draft,
    page,
    fork,
    check,
    endingsMet,
    ...(side && { side }),
    ...(coda && { coda }),
    ...(lent > 0 && { lent }),
    ...(pair && { pair }),
  };
  return store.write(keyOf(cover.id), JSON.stringify(play));
}

/** Writes the seats played to their end, the extras and the hearing under way, where they have changed. @returns what went wrong, or null */
export function saveFinished(
  store: Store,
  {
    cover,
    finished,
    extras,
    hearing,
    hearings,
    savedHearing,
  }: Pick<Context, 'cover' | 'finished' | 'hearing' | 'hearings' | 'savedHearing'> & Partial<Pick<Context, 'extras'>>,
): StorageTrouble | null {
  const keep = (key: string, value: unknown, empty: boolean): StorageTrouble | null => {
    const text = JSON.stringify(value);
    const kept = store.read(key);
    return kept === text || (empty && kept === null) ? null : store.write(key, text);
  };
  return (
    keep(finishedKey(cover.id), finished, Object.keys(finished).length === 0) ??
    (extras ? keep(extrasKey(cover.id), extras, Object.keys(extras).length === 0) : null) ??
    keep(
      hearingKey(cover.id),
      { play: hearing?.ended ? null : (hearing ?? savedHearing), hearings },
      hearing === null && savedHearing === null && hearings === 0,
    )
  );
}

/** Takes away everything kept of a case, also what could not be read. */
export function forgetPlay(store: Store, caseId: string): void {
  for (const key of keysOf(caseId)) {
    store.remove(key);
    store.remove(damagedKey(key));
  }
}

/** Calls back when another tab writes the same play. Returns the way to stop listening. */
export function onOtherTab(caseId: string, heard: () => void): () => void {
  const listen = (event: StorageEvent): void => {
    if (event.key === keyOf(caseId) && event.newValue !== null) heard();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
