/** The coda of a play in its code, after the decisions of the seat: how many of its decisions were made, then what was chosen there. */
import type { Docket, Entry } from '../docket/docket.ts';
import { choicesAt, courseOf, digitOf, type Choice, type EntryDraft } from './choices.ts';
import type { Codebook, DecisionBook, SeatBook } from './codebook.ts';
import type { Digit, Unpacking } from './mixedRadix.ts';
import { stands } from './migrate.ts';

/** A full code says which slips stand and not which were the second taken: that has no room, and no measure of the seat. */
const FORM = 1;

/** The book of the coda of a seat; undefined where it has none, or codes of this book carry none. */
export const codaBookOf = ({ codas = [] }: Pick<Codebook, 'codas'>, seat: string): SeatBook | undefined =>
  codas.find((each) => each?.id === seat) ?? undefined;

const choices = (decision: DecisionBook, kind: 'short' | 'full'): Choice[] =>
  kind === 'short' ? [courseOf(decision)] : choicesAt(decision, FORM);

/** The entries from the first decision on, up to the first gap. */
const unbroken = ({ decisions }: SeatBook, entries: readonly Entry[]): Entry[] => {
  const found = decisions.map(({ id }) => entries.find(({ decision }) => decision === id));
  const gap = found.indexOf(undefined);
  return (gap < 0 ? found : found.slice(0, gap)).filter((entry) => entry !== undefined);
};

/** What a code says of a coda; nothing where its book has none. @throws RangeError for what the book does not know */
export function codaDigits(book: Codebook, seat: string, coda: Docket | null, kind: 'short' | 'full'): Digit[] {
  const found = codaBookOf(book, seat);
  if (!found) return [];
  const entries = unbroken(found, coda?.entries ?? []);
  return [
    { value: entries.length, of: found.decisions.length + 1 },
    ...found.decisions.flatMap((decision, n) => {
      const entry = entries[n];
      return entry ? choices(decision, kind).map((choice) => digitOf(choice, entry)) : [];
    }),
  ];
}

/** The entries of a coda as a code tells them; none where it was not begun or its book has none. */
export function readCoda(unpacking: Unpacking, book: Codebook, seat: string, kind: 'short' | 'full'): Entry[] {
  const found = codaBookOf(book, seat);
  if (!found) return [];
  const made = unpacking.next(found.decisions.length + 1);
  return found.decisions.slice(0, made).map((decision) => {
    const entry: EntryDraft = { decision: decision.id, option: '', parts: {} };
    for (const { of, tell } of choices(decision, kind)) tell(entry, unpacking.next(of));
    return entry;
  });
}

/** The entries of a coda, as far as they are still there in the present book, up to the first that is not. */
export function migrateCoda(entries: readonly Entry[], present: Codebook, seat: string): Entry[] {
  const book = codaBookOf(present, seat);
  if (!book) return [];
  return unbroken(
    book,
    entries.filter((entry) => book.decisions.some((decision) => stands(entry, decision))),
  );
}
