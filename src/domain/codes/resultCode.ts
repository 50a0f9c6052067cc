/**
 * Writes a play as a code that can be typed or scanned, and reads it back. A short code holds the options; a full one
 * also the replies, slips and sheets.
 */
import type { Docket, Entry } from '../docket/docket.ts';
import { choicesAt, courseOf, digitOf, type Choice, type EntryDraft } from './choices.ts';
import { bookAt, placeOf, type AnswerSheets, type Codebook, type DecisionBook, type SeatBook } from './codebook.ts';
import { codaDigits, migrateCoda, readCoda } from './coda.ts';
import { madeIn, readMade, VERSIONS } from './made.ts';
import { migrateDocket } from './migrate.ts';
import { pack, Unpacking, type Digit } from './mixedRadix.ts';
import { filledIn, readSheet } from './sheetDigits.ts';
import { hasRightChecks, symbolOf, valueOf, withChecks } from './symbols.ts';

export type CodeKind = 'short' | 'full';

/** The most symbols that each kind of code may have. Whatever is longer than a short code is read as a full one. */
export const LONGEST: Readonly<Record<CodeKind, number>> = { short: 10, full: 52 };
const CHECKS = { short: 1, full: 2 } as const;
/** Hyphens and spaces make a code easier to read and mean nothing. */
const NOT_COUNTED = /[\s\u2010-\u2015-]/gu;
/** Seats that a code can name. */
const SEATS = 8;
/**
 * Forms are filled in before anybody has a seat, so a full code may hold sheets alone. It has the last seat number, and
 * its docket names no seat.
 */
export const NO_SEAT = '';
const NO_SEAT_PLACE = SEATS - 1;
const EMPTY: SeatBook = { id: NO_SEAT, decisions: [] };
const NOWHERE = { book: undefined, at: 0 };
/** The docket of somebody who hands in sheets alone. */
export const seatless = ({ case: of, version }: Pick<Codebook, 'case' | 'version'>): Docket => ({
  format: 1,
  case: of,
  version,
  seat: NO_SEAT,
  entries: [],
});

/** What a code says: scores are never in it. */
export interface CodedPlay {
  readonly kind: CodeKind;
  readonly docket: Docket;
  /** What was made in the coda of the seat; absent where none of it was. */
  readonly coda?: Docket;
  /** Sheets that were filled in; none in a short code. */
  readonly sheets: AnswerSheets;
}

export type CodeProblem =
  | { readonly problem: 'empty' | 'cut-short' | 'over-long' | 'slip' | 'beyond' }
  | { readonly problem: 'symbol'; readonly symbol: string; readonly at: number } // counted from 1
  | { readonly problem: 'version' | 'retired'; readonly version: number }; // no book of it, or all that was chosen is gone since

/**
 * Writes a play as a code without hyphens.
 * @param sheets what was filled in beside it; a short code leaves them out
 * @param coda what was made in the coda of the seat
 * @throws RangeError when the play does not fit the codebook: an id it does not know, a seat that was not loaded; in a
 * short code also where it has no seat or was carried over from another version
 */
export function writeCode(
  kind: CodeKind,
  docket: Docket,
  book: Codebook,
  sheets: AnswerSheets = {},
  coda: Docket | null | undefined = null,
): string {
  const row = rowOf(kind, docket, book, sheets, coda ?? null);
  if (row.length > LONGEST[kind]) throw new RangeError(`a ${kind} code of ${row.length} symbols is too long`);
  return row.map(symbolOf).join('');
}

/**
 * How many more symbols a code might have than that of this play has; less than none where it is too long to be written.
 * @throws RangeError as `writeCode` does, but for the length
 */
export const symbolsLeft = (
  kind: CodeKind,
  docket: Docket,
  book: Codebook,
  sheets: AnswerSheets,
  coda: Docket | null,
): number => LONGEST[kind] - rowOf(kind, docket, book, sheets, coda).length;

/** The values of a code's symbols, its checks first. */
function rowOf(
  kind: CodeKind,
  docket: Docket,
  book: Codebook,
  sheets: AnswerSheets,
  coda: Docket | null,
): readonly number[] {
  const sheetsAlone = docket.seat === NO_SEAT && kind === 'full';
  const { book: seat, at } = sheetsAlone ? { book: EMPTY, at: NO_SEAT_PLACE } : (placeOf(book, docket) ?? NOWHERE);
  if (!seat || docket.version !== book.version)
    throw new RangeError(`no code can be written for ${docket.seat} in version ${docket.version}`);
  if (kind === 'short' && docket.carried) throw new RangeError('a play that was carried over has no short code');
  const made = madeIn(docket, seat.decisions, book.codes ?? 1);
  const digits: Digit[] = [
    { value: book.version, of: VERSIONS },
    { value: at, of: SEATS },
    ...made.digits,
    ...made.entries.flatMap(({ decision, entry }) =>
      choices(decision, kind, book).map((choice) => digitOf(choice, entry)),
    ),
    ...codaDigits(book, seat.id, coda, kind),
  ];
  if (kind === 'full') digits.push(...book.sheets.flatMap((sheet) => filledIn(sheet, sheets[sheet.id])));
  return withChecks(symbolsOf(pack(digits), kind), CHECKS[kind]);
}

/**
 * Reads one code; hyphens and spaces in it do not count. Never throws: what is wrong comes back as a problem.
 * @param books the present version first; a code of another of them is read by its own and carried into the present,
 * without its sheets
 */
export function readCode(text: string, books: readonly Codebook[]): CodedPlay | CodeProblem {
  const symbols = [...text.replace(NOT_COUNTED, '')];
  if (symbols.length === 0) return { problem: 'empty' };
  if (symbols.length > LONGEST.full) return { problem: 'over-long' };
  const row = symbols.map(valueOf);
  const odd = row.indexOf(-1);
  if (odd >= 0) return { problem: 'symbol', symbol: symbols[odd] ?? '', at: odd + 1 };
  if (symbols.length < 5) return { problem: 'cut-short' };
  const kind: CodeKind = symbols.length > LONGEST.short ? 'full' : 'short';
  if (!hasRightChecks(row, CHECKS[kind])) return { problem: 'slip' };
  return unfold(kind, row.slice(CHECKS[kind]), books);
}

function unfold(kind: CodeKind, values: readonly number[], books: readonly Codebook[]): CodedPlay | CodeProblem {
  const unpacking = new Unpacking(
    BigInt(
      `0b0${values
        .toReversed()
        .map((value) => value.toString(2).padStart(5, '0'))
        .join('')}`,
    ),
  );
  const version = unpacking.next(VERSIONS);
  const book = books.find((each) => each.version === version);
  if (!book) return { problem: 'version', version };
  const place = unpacking.next(SEATS);
  const seat = place === NO_SEAT_PLACE && kind === 'full' ? EMPTY : bookAt(book, place);
  if (!seat) return { problem: 'beyond' };
  const made = readMade(unpacking, seat.decisions, book.codes ?? 1);
  if (!made || (made.carried && (kind === 'short' || seat === EMPTY))) return { problem: 'beyond' };
  const entries = made.decisions.map((decision) => {
    const entry: EntryDraft = { decision: decision.id, option: '', parts: {} };
    for (const { of, tell } of choices(decision, kind, book)) tell(entry, unpacking.next(of));
    return entry;
  });
  const after = readCoda(unpacking, book, seat.id, kind);
  const sheets = Object.fromEntries(kind === 'full' ? book.sheets.flatMap((sheet) => readSheet(sheet, unpacking)) : []);
  const nothing = seat === EMPTY && Object.keys(sheets).length === 0;
  if (!unpacking.spent || nothing || misfit(kind, values)) return { problem: 'beyond' };
  const { carried } = made;
  const docket: Docket = {
    format: 1,
    case: book.case,
    version,
    seat: seat.id,
    ...(seat.edition === 'core' && { edition: 'core' as const }),
    entries,
    ...(carried && { carried }),
  };
  const [present = book] = books;
  if (book === present) return { kind, docket, ...codaWith(docket, after), sheets };
  const kept = version >= (present.sheetsSince ?? present.version) ? sheets : {};
  const now = seat === EMPTY ? { ...docket, version: present.version } : migrateDocket(docket, present);
  if (!now || (seat === EMPTY && Object.keys(kept).length === 0)) return { problem: 'retired', version };
  return { kind, docket: now, ...codaWith(now, migrateCoda(after, present, now.seat)), sheets: kept };
}

/** What was made in the coda, as a docket beside that of its seat. */
const codaWith = ({ case: of, version, seat }: Docket, entries: readonly Entry[]): Pick<CodedPlay, 'coda'> =>
  entries.length > 0 ? { coda: { format: 1, case: of, version, seat, edition: 'coda', entries } } : {};

const choices = (decision: DecisionBook, kind: CodeKind, { codes }: Codebook): Choice[] =>
  kind === 'short' ? [courseOf(decision)] : choicesAt(decision, codes ?? 1);

/** Values of the symbols of a number, the least first; at least as many as make the kind plain from the length. */
function symbolsOf(number: bigint, kind: CodeKind): number[] {
  const values: number[] = [];
  for (let rest = number; rest > 0n || values.length < FEWEST[kind]; rest /= 32n) values.push(Number(rest % 32n));
  return values;
}

const FEWEST: Readonly<Record<CodeKind, number>> = { short: 7, full: LONGEST.short - 1 };

/** True when a row has fewer or more symbols than it was written with. */
const misfit = (kind: CodeKind, values: readonly number[]): boolean =>
  values.length > FEWEST[kind] ? values.at(-1) === 0 : values.length < FEWEST[kind];

/** A code in groups of four, as it is shown. */
export const grouped = (code: string): string => code.match(/.{1,4}/gu)?.join('-') ?? '';

/**
 * A code as it is written, from the way somebody typed it: hyphens and spaces left out, look-alikes as meant. Two codes
 * are the same when this is.
 */
export const asWritten = (text: string): string => {
  let written = '';
  for (const symbol of text.replace(NOT_COUNTED, '')) {
    const value = valueOf(symbol);
    written += value < 0 ? symbol : symbolOf(value);
  }
  return written;
};
