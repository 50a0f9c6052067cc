/** A codebook as it was frozen for one version of a case: the text it is kept as, and the way back from a file nobody should trust. */
import type { Codebook, DecisionBook, SeatBook, SheetBook } from './codebook.ts';

/** The text of a frozen codebook, a line a decision, so that a reviewer sees what changed. @throws RangeError where a seat is missing */
export function frozenText({ case: id, version, codes, seats, cores, codas, sheets }: Codebook): string {
  const list = (lines: readonly string[], indent: string): string =>
    lines.length === 0 ? '[]' : `[\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}]`;
  const whole = (seat: SeatBook): string =>
    `{ "id": ${JSON.stringify(seat.id)}, "decisions": ${list(
      seat.decisions.map((each) => JSON.stringify(each)),
      '    ',
    )} }`;
  const books = seats.map((seat) => {
    if (!seat) throw new RangeError(`A codebook of ${id} without all its seats cannot be frozen.`);
    return whole(seat);
  });
  const after = (codas ?? []).map((coda) => (coda ? whole(coda) : 'null'));
  const short = (cores ?? []).map((seat) =>
    seat
      ? `{ "id": ${JSON.stringify(seat.id)}, "decisions": ${JSON.stringify(seat.decisions.map((each) => each.id))} }`
      : 'null',
  );
  return `{\n  "case": ${JSON.stringify(id)},\n  "version": ${version},${codes === 2 ? '\n  "codes": 2,' : ''}\n  "seats": ${list(books, '  ')},${cores ? `\n  "cores": ${list(short, '  ')},` : ''}${codas ? `\n  "codas": ${list(after, '  ')},` : ''}\n  "sheets": ${list(
    sheets.map((each) => JSON.stringify(each)),
    '  ',
  )}\n}\n`;
}

/** A frozen codebook read back; null where it is none. */
export function codebookFrom(value: unknown): Codebook | null {
  const { case: id, version, codes, seats, cores, codas, sheets } = fields(value);
  if (typeof id !== 'string' || typeof version !== 'number' || !every(seats, isSeat) || !every(sheets, isSheet))
    return null;
  if (codes !== undefined && codes !== 2) return null; // of a form this page cannot read
  const short = cores === undefined ? undefined : coresFrom(cores, seats);
  const after = codas === undefined ? undefined : codasFrom(codas, seats);
  if (short === null || after === null) return null;
  return {
    case: id,
    version,
    ...(codes === 2 && { codes }),
    seats,
    ...(short && { cores: short }),
    ...(after && { codas: after }),
    sheets,
  };
}

/** The core editions, whose decisions are named and stand in the full one; null where one does not. */
function coresFrom(value: unknown, seats: readonly SeatBook[]): (SeatBook | null)[] | null {
  if (!Array.isArray(value) || value.length !== seats.length) return null;
  const cores = (value as unknown[]).map((each, n) => {
    if (each === null) return null;
    const { id, decisions } = fields(each);
    const seat = seats[n];
    if (!seat || id !== seat.id || !every(decisions, isText)) return undefined;
    const books = decisions.map((name) => seat.decisions.find((book) => book.id === name));
    return books.every((book) => book !== undefined) ? { id, edition: 'core' as const, decisions: books } : undefined;
  });
  return cores.every((each) => each !== undefined) ? cores : null;
}

/** The codas, each of the seat in its place; null where one is not. */
function codasFrom(value: unknown, seats: readonly SeatBook[]): (SeatBook | null)[] | null {
  if (!Array.isArray(value) || value.length !== seats.length) return null;
  const codas = (value as unknown[]).map((each, n): SeatBook | null | undefined => {
    if (each === null) return null;
    return isSeat(each) && each.id === seats[n]?.id
      ? { id: each.id, edition: 'coda', decisions: each.decisions }
      : undefined;
  });
  return codas.every((each) => each !== undefined) ? codas : null;
}

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const every = <T>(value: unknown, is: (each: unknown) => each is T): value is readonly T[] =>
  Array.isArray(value) && value.every(is);
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;

const isSheet = (value: unknown): value is SheetBook =>
  isText(fields(value)['id']) && every(fields(value)['answers'], isCount);
const isSeat = (value: unknown): value is SeatBook =>
  isText(fields(value)['id']) && every(fields(value)['decisions'], isDecision);
const isPart = (value: unknown): value is DecisionBook['parts'][number] =>
  isText(fields(value)['id']) && every(fields(value)['replies'], isText);
const isDecision = (value: unknown): value is DecisionBook => {
  const { id, options, parts, facts, authorities } = fields(value);
  return (
    isText(id) && every(options, isText) && every(parts, isPart) && every(facts, isText) && every(authorities, isText)
  );
};
