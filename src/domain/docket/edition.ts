/** The editions of a seat: the short core, which is what everybody plays unless they ask for more, the full one, and the coda. */
import type { CaseFile, Seat, WithId } from '../../content/schema/caseFile.ts';
import type { Decision } from '../../content/schema/decision.ts';
import type { Chapter } from '../../content/schema/seat.ts';
import { memoizeByRef } from '../memoizeByRef.ts';

export type Edition = Decision['edition'];

/** The editions that can be asked for; a coda is only ever played after one of them. */
export const EDITIONS: readonly Edition[] = ['core', 'full'];

/** What a docket may be of: an edition of the seat, or the coda beside it. */
export type DocketEdition = Edition | 'coda';

/** The edition that is played where nobody asked for another. */
export const USUAL_EDITION: Edition = 'core';

/**
 * The decisions of a seat that an edition plays, in order: the full one plays all; the core one may be empty, and leaves out
 * the parts that only the full one asks.
 */
export const decisionsIn = (seat: Seat, edition: Edition): WithId<Decision>[] =>
  edition === 'full'
    ? Object.values(seat.decisions)
    : Object.values(seat.decisions).flatMap((decision) => (decision.edition === 'core' ? [shortened(decision)] : []));

const shortened = (decision: WithId<Decision>): WithId<Decision> => ({
  ...decision,
  parts: Object.fromEntries(Object.entries(decision.parts).filter(([, { edition }]) => edition !== 'full')),
});

/** Whether the seat has a core edition of its own. */
export const hasCore = (seat: Seat): boolean => {
  const core = decisionsIn(seat, 'core').length;
  return core > 0 && core < Object.keys(seat.decisions).length;
};

const cores = memoizeByRef(coreOf);

/**
 * The seat as an edition plays it: the same seat with the decisions of that edition and the chapters that hold them.
 * What a chapter that is left out teaches is known from the next one on. A seat without a core has one edition alone;
 * the same seat and edition always give the same object.
 */
export const seatIn = (seat: Seat, edition: Edition): Seat =>
  edition === 'core' && hasCore(seat) ? cores(seat) : seat;

/**
 * The seat that a docket was played in, by its edition; undefined where the case has no such seat, or the seat no coda.
 * @param docket without an edition, as those before there were two, it is of the full one
 */
export function seatOf(
  file: Pick<CaseFile, 'seats'>,
  { seat, edition = 'full' }: { readonly seat: string; readonly edition?: DocketEdition },
): Seat | undefined {
  const found = Object.hasOwn(file.seats, seat) ? file.seats[seat] : undefined;
  if (edition === 'coda') return found?.coda ?? undefined;
  return found && seatIn(found, edition);
}

/** The edition of the seat that was played; a coda has one edition alone. */
export const editionOf = ({ edition }: { readonly edition?: DocketEdition | undefined }): Edition =>
  edition === 'core' ? 'core' : 'full';

/** Every seat of a case and every coda, each coda after its seat. */
export const seatsAndCodas = ({ seats }: Pick<CaseFile, 'seats'>): Seat[] =>
  Object.values(seats).flatMap((seat) => (seat.coda ? [seat, seat.coda] : [seat]));

function coreOf(seat: Seat): Seat {
  const decisions = Object.fromEntries(decisionsIn(seat, 'core').map((decision) => [decision.id, decision]));
  return { ...seat, decisions, chapters: chaptersOf(seat, decisions) };
}

function chaptersOf(seat: Seat, decisions: Seat['decisions']): Seat['chapters'] {
  const chapters: [string, Chapter][] = [];
  let learns: Chapter['learns'] = [];
  let cites: Chapter['cites'] = [];
  for (const [slug, chapter] of Object.entries(seat.chapters)) {
    learns = [...learns, ...chapter.learns];
    cites = [...cites, ...chapter.cites];
    const played = chapter.decisions.filter((decision) => Object.hasOwn(decisions, decision));
    if (played.length === 0) continue;
    chapters.push([slug, { ...chapter, decisions: played, learns, cites }]);
    learns = [];
    cites = [];
  }
  return Object.fromEntries(chapters);
}
