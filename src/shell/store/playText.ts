/** One play as the text that is kept of it, and back. */
import type { Context, SavedPlay } from '../../domain/play/context.ts';
import { FIRST_PAGE, PLAYING_PAGE, savedPageFrom } from '../../domain/play/savedPages.ts';
import { countFrom, draftFrom, forkFrom, isDocket, isObject } from './keptShapes.ts';

/** What of a context is kept of a play. */
export type Kept = Pick<Context, 'cover' | 'docket' | 'draft' | 'page' | 'fork'> &
  Partial<Pick<Context, 'side' | 'coda' | 'lent' | 'check' | 'endingsMet' | 'pair' | 'kept'>>;

/** The play that a parsed text holds, or null where it holds none. */
export function playFrom(value: unknown): SavedPlay | null {
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

/** The play of a context as it is kept; null where none is under way. */
export function playOfContext(context: Kept): SavedPlay | null {
  const { docket, draft, page, fork, side, coda, lent = 0, check = null, endingsMet = [], pair } = context;
  if (!docket) return null;
  return {
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
}

/** When a text was written, among the texts of this device; those from before it was noted come first. */
export const writtenAt = (value: unknown): number =>
  isObject(value) && typeof value['at'] === 'number' && Number.isFinite(value['at']) ? value['at'] : 0;

/** The same for plays that say the same, whenever they were written. */
export const textOf = ({ docket, draft, page, fork, check, endingsMet, side, coda, lent, pair }: SavedPlay): string =>
  JSON.stringify({ docket, draft, page, fork, check, endingsMet, side, coda, lent, pair });

/** Whether everything that was decided in one play is also in another. */
export function continues(play: SavedPlay, earlier: SavedPlay): boolean {
  const now = new Set(entriesOf(play));
  return entriesOf(earlier).every((entry) => now.has(entry));
}

const entriesOf = ({ docket, fork, coda }: SavedPlay): string[] =>
  [docket, fork?.original, coda?.docket].flatMap((each) => (each?.entries ?? []).map(inOneOrder));

/** An entry as text, whichever order its parts were put in: one that comes out of a code has another. */
const inOneOrder = (entry: object): string =>
  JSON.stringify(entry, (_, value: unknown) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value,
  );

/** Whether the player has put anything into it; a link's own entries are not the player's. */
export const isBegun = ({ docket, draft, fork, side, coda, lent = 0, page }: SavedPlay): boolean =>
  docket.entries.length > lent ||
  draft !== null ||
  (fork ?? null) !== null ||
  (side ?? null) !== null ||
  (coda ?? null) !== null ||
  (lent === 0 && page !== FIRST_PAGE);
