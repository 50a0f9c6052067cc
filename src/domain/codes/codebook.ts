/**
 * The codebook of a case version, by which codes are written and read: the options, replies and slips of each decision,
 * in order.
 */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { Docket } from '../docket/docket.ts';
import { hasCore, seatIn } from '../docket/edition.ts';

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
  readonly edition?: 'core' | 'coda'; // absent for the full edition
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
  /** The full edition of each seat, in the order of the case; a seat that was not loaded is null. */
  readonly seats: readonly (SeatBook | null)[];
  /** The core edition of each seat in the same order, null where there is none; absent where no seat has one. */
  readonly cores?: readonly (SeatBook | null)[];
  /** The coda of each seat in the same order, null where there is none; absent where no seat has one. */
  readonly codas?: readonly (SeatBook | null)[];
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

/** The place of the first seat's core edition among the eight that a code can name. */
export const CORE_PLACE = 3;

/** Where a code says which seat was played, and in which edition: its book and its place. */
export function placeOf(
  { seats, cores = [] }: Pick<Codebook, 'seats' | 'cores'>,
  { seat, edition }: Pick<Docket, 'seat' | 'edition'>,
): { readonly book: SeatBook; readonly at: number } | undefined {
  const all = edition === 'core' ? cores : seats;
  const n = all.findIndex((each) => each?.id === seat);
  const book = all[n];
  return book ? { book, at: edition === 'core' ? CORE_PLACE + n : n } : undefined;
}

/** The book of the seat that a docket was played in, by its edition. */
export const bookOf = (
  book: Pick<Codebook, 'seats' | 'cores'>,
  docket: Pick<Docket, 'seat' | 'edition'>,
): SeatBook | undefined => placeOf(book, docket)?.book;

/** The seat that a code names by its place. */
export const bookAt = ({ seats, cores = [] }: Pick<Codebook, 'seats' | 'cores'>, at: number): SeatBook | undefined =>
  seats[at] ?? cores[at - CORE_PLACE] ?? undefined;

/** The codebook of a case as it stands; its seats may be those loaded so far, its sheets those that are known. */
export function codebookOf(
  file: Pick<CaseFile, 'id' | 'cover' | 'seats'>,
  sheets: readonly SheetBook[] = [],
): Codebook {
  const loaded = file.cover.seats.map((id) => file.seats[id] ?? null);
  const seats = loaded.map((seat) => seat && seatBook(seat));
  const cores = loaded.map((seat) => (seat && hasCore(seat) ? coreBook(seat) : null));
  const codas = loaded.map((seat) => (seat?.coda ? codaBook(seat.coda) : null));
  const { version, codes, sheetsSince } = file.cover;
  const since = sheetsSince === undefined ? {} : { sheetsSince };
  const short = codes === 2 && cores.some((seat) => seat !== null);
  const after = codes === 2 && codas.some((seat) => seat !== null);
  return {
    case: file.id,
    version,
    ...(codes === 2 && { codes }),
    ...since,
    seats,
    ...(short && { cores }),
    ...(after && { codas }),
    sheets,
  };
}

/** A part that only the full edition asks keeps its place in codes of the core, where it says that there is no answer. */
const coreBook = (seat: Seat): SeatBook => {
  const played = seatIn(seat, 'core').decisions;
  const { id, decisions } = seatBook(seat);
  return { id, edition: 'core', decisions: decisions.filter((book) => Object.hasOwn(played, book.id)) };
};

const codaBook = (coda: Seat): SeatBook => {
  const { id, decisions } = seatBook(coda);
  return { id, edition: 'coda', decisions };
};

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
