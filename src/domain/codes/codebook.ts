/**
 * The codebook of a case version, by which codes are written and read: the options, replies and slips of each decision,
 * in order.
 */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';

export interface DecisionBook {
  readonly id: string;
  readonly options: readonly string[];
  readonly parts: readonly { readonly id: string; readonly replies: readonly string[] }[];
  /** Slips that could be cited; empty where there was no slot. */
  readonly facts: readonly string[];
  readonly authorities: readonly string[];
}

export interface SeatBook {
  readonly id: string;
  readonly decisions: readonly DecisionBook[];
}

/**
 * How codes of a book are written. 1, in which no word of it stands: each slip by its place. 2: each slip also by
 * whether it was the first or the second taken, and decisions of a play that was carried over may be left out.
 */
export type CodeForm = 1 | 2;

export interface Codebook {
  readonly case: string;
  readonly version: number;
  readonly codes?: 2; // absent for form 1
  /** In the order of the case; a seat that was not loaded is null. */
  readonly seats: readonly (SeatBook | null)[];
  /** The version since which its sheets ask the same; where it is absent, this version. Of the present book alone: it is not frozen. */
  readonly sheetsSince?: number;
  /** What else a full code can carry: sheets of questions, each with the number of answers to choose from. */
  readonly sheets: readonly SheetBook[];
}

/**
 * A sheet somebody may have filled in beside the seat: a form before or after, the questions to remember it by, a
 * hearing.
 */
export interface SheetBook {
  readonly id: string;
  readonly answers: readonly number[];
}

/** Answers to a sheet in its order, counted from 0; null where one was left out. */
export type AnswerSheet = readonly (number | null)[];
export type AnswerSheets = Readonly<Partial<Record<string, AnswerSheet>>>;

/** The codebook of a case as it stands; its seats may be those loaded so far, its sheets those that are known. */
export function codebookOf(
  file: Pick<CaseFile, 'id' | 'cover' | 'seats'>,
  sheets: readonly SheetBook[] = [],
): Codebook {
  const seats = file.cover.seats.map((id) => (file.seats[id] ? seatBook(file.seats[id]) : null));
  const { version, codes, sheetsSince } = file.cover;
  const since = sheetsSince === undefined ? {} : { sheetsSince };
  return { case: file.id, version, ...(codes === 2 && { codes }), ...since, seats, sheets };
}

const seatBook = (seat: Seat): SeatBook => ({
  id: seat.id,
  decisions: Object.entries(seat.decisions).map(([id, { options, parts, slots, tray }]) => ({
    id,
    options: Object.keys(options),
    parts: Object.entries(parts).map(([part, { replies }]) => ({ id: part, replies: Object.keys(replies) })),
    facts: slots.includes('fact') ? tray.facts : [],
    authorities: slots.includes('authority') ? tray.authorities : [],
  })),
});
