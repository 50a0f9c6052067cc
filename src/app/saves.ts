/** Keeps a play on this device after every event and gives it back, explaining what could not be read. */
import type { Context, Draft, SavedPage, SavedPlay } from '../machines/context.ts';
import type { Store, StorageTrouble } from './storage.ts';

const PAGES: readonly SavedPage[] = ['briefing', 'chapter', 'decision', 'following', 'card', 'outcome', 'scorecard'];
const keyOf = (caseId: string): string => `due-yesterday/play/${caseId}`;

/** What was found: a play whose docket the domain still has to check, or the notice that says why there is none. */
export type Found = { readonly play: SavedPlay } | { readonly notice: 'save-unreadable' } | null;

/** Reads the saved play of a case. A text that is no play is set aside under `…/damaged` and never overwritten. */
export function findSave(store: Store, caseId: string): Found {
  const text = store.read(keyOf(caseId));
  if (text === null) return null;
  const play = playFrom(text);
  if (play) return { play };
  store.write(`${keyOf(caseId)}/damaged`, text);
  store.remove(keyOf(caseId));
  return { notice: 'save-unreadable' };
}

function playFrom(text: string): SavedPlay | null {
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

/** Writes the play under way, if any. Returns what went wrong, or null. */
export function savePlay(store: Store, { cover, docket, draft, page }: Context): StorageTrouble | null {
  return docket ? store.write(keyOf(cover.id), JSON.stringify({ docket, draft, page } satisfies SavedPlay)) : null;
}

export const forgetPlay = (store: Store, caseId: string): void => {
  store.remove(keyOf(caseId));
  store.remove(`${keyOf(caseId)}/damaged`);
};

/** Calls back when another tab writes the same play. Returns the way to stop listening. */
export function onOtherTab(caseId: string, heard: () => void): () => void {
  const listen = (event: StorageEvent): void => { if (event.key === keyOf(caseId) && event.newValue !== null) heard(); };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
