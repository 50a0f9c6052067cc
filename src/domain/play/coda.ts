/** The coda of a play: three decisions of another year, made beside it once it is whole, on a docket of their own. */
import type { CaseFile, Coda } from '../../content/schema/caseFile.ts';
import type { Recalls } from '../../content/schema/decision.ts';
import { emptyDocket, entryFor, type Docket, type Entry } from '../docket/docket.ts';
import { parseCoda } from '../docket/parseDocket.ts';
import { isRecord } from '../docket/readEntry.ts';
import type { CodaPlay, Context, Draft } from './context.ts';
import { soundDraft } from './draft.ts';
import { isOver, nextPlace, positionAfter, type SeatPosition } from './position.ts';
import { CODA_END_PAGE, type SavedPage } from './savedPages.ts';

/** The coda of the seat that a play is of; null where it has none. */
export const codaOf = (file: Pick<CaseFile, 'seats'>, { seat }: Pick<Docket, 'seat'>): Coda | null =>
  (Object.hasOwn(file.seats, seat) ? file.seats[seat]?.coda : null) ?? null;

/**
 * Whether a coda may be spoken of: always, but where a class's link holds it back until the code of this play was handed in.
 * One that was begun before is never taken away.
 */
export const isCodaOffered = ({
  codaHeld,
  handedIn,
  coda,
  docket,
}: Pick<Context, 'codaHeld' | 'handedIn' | 'coda' | 'docket'>): boolean =>
  !codaHeld || coda !== null || (docket !== null && handedIn === docket.seat);

/** The coda of a play with nothing decided. @throws when its seat has none */
export const newCoda = (file: CaseFile, { seat }: Docket): CodaPlay => ({
  docket: emptyDocket(file, seat, 'coda'),
  draft: null,
  open: false,
});

/** Where a coda goes on: at its first open decision, or, where all are made, at the last. */
export const placeInCoda = (coda: Coda, { docket }: CodaPlay): SeatPosition =>
  positionAfter(coda, nextPlace(coda, docket));

/** A kept coda as far as it still fits the case and the play it stands beside; null where there is nothing of it. */
export function soundCoda(kept: unknown, file: CaseFile, play: Docket): CodaPlay | null {
  const coda = codaOf(file, play);
  if (!coda || !isRecord(kept)) return null;
  const { docket } = parseCoda(kept['docket'], file);
  if (docket?.seat !== play.seat) return null;
  const draft = isRecord(kept['draft']) && isRecord(kept['draft']['parts']) ? (kept['draft'] as object as Draft) : null;
  return { docket, draft: soundDraft(coda, draft, nextPlace(coda, docket)), open: kept['open'] === true };
}

/** The page and the place at which an open coda is taken up again, from the page it was left on. */
export function standingInCoda(
  coda: Coda,
  { docket }: CodaPlay,
  left: SavedPage,
): { readonly page: SavedPage; readonly chapter: number; readonly step: number } {
  const count = nextPlace(coda, docket);
  const at = (page: SavedPage, before: number) => {
    const { chapter, step } = positionAfter(coda, before);
    return { page, chapter, step };
  };
  if (left === 'consequence' && count > 0) return at('consequence', count - 1);
  return isOver(coda, docket) ? at(CODA_END_PAGE, count) : at('decision', count);
}

/** What was chosen at a decision of the seat and is given back in its coda. */
export interface Recalled {
  readonly before: string;
  readonly decision: string;
  readonly what: Recalls['from'][number]['what'];
  readonly entry: Entry;
}

/**
 * The first of the decisions named that the player came to, with what is quoted of it; null where they came to none.
 * @param lent how many of the first entries of the play were put there by a link
 */
export function recalledFrom({ from }: Recalls, play: Docket, lent: number): Recalled | null {
  const own = { ...play, entries: play.entries.slice(lent) };
  for (const { decision, what, before } of from) {
    const entry = entryFor(own, decision);
    if (entry && (what === 'course' || entry[what] !== undefined)) return { before, decision, what, entry };
  }
  return null;
}
