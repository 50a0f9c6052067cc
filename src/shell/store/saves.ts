/** Keeps a play on this device after every event and gives it back, explaining what could not be read. */
import type { Docket } from '../../domain/docket/docket.ts';
import type { Context, Draft, Fork, HearingPlay, SavedPlay } from '../../domain/play/context.ts';
import { PLAYING_PAGE, savedPageFrom } from '../../domain/play/savedPages.ts';
import type { Store, StorageTrouble } from './storage.ts';

const keyOf = (caseId: string): string => `due-yesterday/play/${caseId}`;

const earlierKey = (caseId: string): string => `${keyOf(caseId)}/earlier`;
const finishedKey = (caseId: string): string => `${keyOf(caseId)}/finished`;
const hearingKey = (caseId: string): string => `${keyOf(caseId)}/hearing`;

export interface FoundSaves {
  readonly plays: readonly SavedPlay[]; // the latest first; their dockets are still to be checked against the case
  readonly finished: Readonly<Record<string, Docket>>; // the last whole play of each seat, still to be checked too
  readonly hearing: HearingPlay | null; // one not argued to its end
  readonly hearings: number; // how many were
  readonly notice: 'save-unreadable' | null;
}

/** Reads the plays kept of a case. A text that is no play is set aside under `…/damaged` and never overwritten. */
export function findSaves(store: Store, caseId: string): FoundSaves {
  const text = store.read(keyOf(caseId));
  const latest = playFrom(text);
  const earlier = playFrom(store.read(earlierKey(caseId)));
  const plays = [latest, earlier].filter((play) => play !== null);
  const rest = {
    plays,
    finished: finishedFrom(store.read(finishedKey(caseId))),
    ...hearingFrom(store.read(hearingKey(caseId))),
  };
  if (text === null || latest) return { ...rest, notice: null };
  store.write(`${keyOf(caseId)}/damaged`, text);
  store.remove(keyOf(caseId));
  return { ...rest, notice: 'save-unreadable' };
}

/** What a text holds, or null where it is no JSON. */
function read(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

const isDocket = (value: unknown): value is Docket =>
  isObject(value) && typeof value['seat'] === 'string' && Array.isArray(value['entries']);

function finishedFrom(text: string | null): Record<string, Docket> {
  const value = read(text);
  return isObject(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([seat, docket]) => (isDocket(docket) ? [[seat, docket] as const] : [])),
      )
    : {};
}

function hearingFrom(text: string | null): Pick<FoundSaves, 'hearing' | 'hearings'> {
  const value = read(text);
  const hearings = isObject(value) && typeof value['hearings'] === 'number' ? value['hearings'] : 0;
  const play =
    isObject(value) && isObject(value['play']) && isObject(value['play']['docket'])
      ? (value['play'] as unknown as HearingPlay)
      : null;
  return { hearing: play, hearings };
}

function playFrom(text: string | null): SavedPlay | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (
      !isObject(value) ||
      !isObject(value['docket']) ||
      typeof value['docket']['seat'] !== 'string' ||
      !Array.isArray(value['docket']['entries'])
    )
      return null;
    const page = savedPageFrom(value['page']) ?? PLAYING_PAGE;
    return {
      docket: value['docket'] as unknown as SavedPlay['docket'],
      draft: draftFrom(value['draft']),
      page,
      fork: forkFrom(value['fork']),
    };
  } catch {
    return null;
  }
}

function draftFrom(value: unknown): Draft | null {
  if (!isObject(value) || typeof value['decision'] !== 'string' || !isObject(value['parts'])) return null;
  return value as unknown as Draft;
}

function forkFrom(value: unknown): Fork | null {
  if (!isObject(value) || typeof value['decision'] !== 'string' || !isDocket(value['original'])) return null;
  return { original: value['original'], decision: value['decision'], onward: value['onward'] === true };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Writes the play under way, if any. A kept play that this one does not continue — begun anew, come by a link, or gone
 * further in another tab — becomes the earlier one, so that nothing entered is lost.
 * @returns what went wrong, or null
 */
export function savePlay(
  store: Store,
  { cover, docket, draft, page, fork }: Pick<Context, 'cover' | 'docket' | 'draft' | 'page' | 'fork'>,
): StorageTrouble | null {
  if (!docket) return null;
  const kept = store.read(keyOf(cover.id));
  const before = playFrom(kept)?.docket.entries ?? [];
  const continues = before.every((entry, i) => JSON.stringify(entry) === JSON.stringify(docket.entries[i]));
  if (kept !== null && !continues) store.write(earlierKey(cover.id), kept);
  return store.write(keyOf(cover.id), JSON.stringify({ docket, draft, page, fork } satisfies SavedPlay));
}

/** Writes the seats played to their end and the hearing under way, where they have changed. @returns what went wrong, or null */
export function saveFinished(
  store: Store,
  {
    cover,
    finished,
    hearing,
    hearings,
    savedHearing,
  }: Pick<Context, 'cover' | 'finished' | 'hearing' | 'hearings' | 'savedHearing'>,
): StorageTrouble | null {
  const keep = (key: string, value: unknown, empty: boolean): StorageTrouble | null => {
    const text = JSON.stringify(value);
    const kept = store.read(key);
    return kept === text || (empty && kept === null) ? null : store.write(key, text);
  };
  return (
    keep(finishedKey(cover.id), finished, Object.keys(finished).length === 0) ??
    keep(
      hearingKey(cover.id),
      { play: hearing?.ended ? null : (hearing ?? savedHearing), hearings },
      hearing === null && savedHearing === null && hearings === 0,
    )
  );
}

export const forgetPlay = (store: Store, caseId: string): void => {
  for (const key of [
    keyOf(caseId),
    earlierKey(caseId),
    finishedKey(caseId),
    hearingKey(caseId),
    `${keyOf(caseId)}/damaged`,
  ])
    store.remove(key);
};

/** Calls back when another tab writes the same play. Returns the way to stop listening. */
export function onOtherTab(caseId: string, heard: () => void): () => void {
  const listen = (event: StorageEvent): void => {
    if (event.key === keyOf(caseId) && event.newValue !== null) heard();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
