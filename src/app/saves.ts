/** Keeps a play on this device after every event and gives it back, explaining what could not be read. */
import type { Context, Draft, SavedPage, SavedPlay } from '../machines/context.ts';
import type { Store, StorageTrouble } from './storage.ts';

const PAGES: readonly SavedPage[] = ['briefing', 'chapter', 'decision', 'following', 'card', 'outcome', 'scorecard'];
const keyOf = (caseId: string): string => `due-yesterday/play/${caseId}`;

const earlierKey = (caseId: string): string => `${keyOf(caseId)}/earlier`;

export interface Found {
  readonly plays: readonly SavedPlay[]; // the latest first; their dockets are still to be checked against the case
  readonly notice: 'save-unreadable' | null;
}

/** Reads the plays kept of a case. A text that is no play is set aside under `…/damaged` and never overwritten. */
export function findSaves(store: Store, caseId: string): Found {
  const text = store.read(keyOf(caseId));
  const latest = playFrom(text);
  const earlier = playFrom(store.read(earlierKey(caseId)));
  const plays = [latest, earlier].filter((play) => play !== null);
  if (text === null || latest) return { plays, notice: null };
  store.write(`${keyOf(caseId)}/damaged`, text);
  store.remove(keyOf(caseId));
  return { plays, notice: 'save-unreadable' };
}

function playFrom(text: string | null): SavedPlay | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || !isObject(value['docket']) || typeof value['docket']['seat'] !== 'string' || !Array.isArray(value['docket']['entries'])) return null;
    const page = PAGES.find((each) => each === value['page']) ?? 'decision';
    return { docket: value['docket'] as unknown as SavedPlay['docket'], draft: draftFrom(value['draft']), page };
  } catch {
    return null;
  }
}

function draftFrom(value: unknown): Draft | null {
  if (!isObject(value) || typeof value['decision'] !== 'string' || !isObject(value['parts'])) return null;
  return value as unknown as Draft;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Writes the play under way, if any. A kept play that this one does not continue — begun anew, come by a link, or gone
 * further in another tab — becomes the earlier one, so that nothing entered is lost.
 * @returns what went wrong, or null
 */
export function savePlay(store: Store, { cover, docket, draft, page }: Context): StorageTrouble | null {
  if (!docket) return null;
  const kept = store.read(keyOf(cover.id));
  const before = playFrom(kept)?.docket.entries ?? [];
  const continues = before.every((entry, i) => JSON.stringify(entry) === JSON.stringify(docket.entries[i]));
  if (kept !== null && !continues) store.write(earlierKey(cover.id), kept);
  return store.write(keyOf(cover.id), JSON.stringify({ docket, draft, page } satisfies SavedPlay));
}

export const forgetPlay = (store: Store, caseId: string): void => {
  for (const key of [keyOf(caseId), earlierKey(caseId), `${keyOf(caseId)}/damaged`]) store.remove(key);
};

/** Calls back when another tab writes the same play. Returns the way to stop listening. */
export function onOtherTab(caseId: string, heard: () => void): () => void {
  const listen = (event: StorageEvent): void => { if (event.key === keyOf(caseId) && event.newValue !== null) heard(); };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
