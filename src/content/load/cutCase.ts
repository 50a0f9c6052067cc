/** Cuts a case into what the seats need until their last record card, and what comes later; together they are the case again. */
import type { CaseFile, Seat } from '../schema/caseFile.ts';
import { joinParts, type Part } from '../joinParts.ts';

/** The parts of a case. Each says only what the others do not; `joinParts` puts them together. */
export interface CutCase {
  /** What every seat needs: the map without its words, and the items that some seat cites. */
  readonly core: Part;
  /** By seat: its shorter edition, and what its longer edition and its coda have beyond that. */
  readonly seats: Readonly<Record<string, { readonly start: Part; readonly later: Part }>>;
  /** What is told after a seat: the outcome, the questions to remember it by, and every item that no shorter edition cites. */
  readonly later: Part;
}

/** The tables whose rows are cut, with what of each row labels and scores go by: it is always there. */
const ALWAYS = {
  facts: ['id', 'known'],
  authorities: ['id', 'since', 'public', 'insiders', 'weight', 'kind', 'short'], // a book names the leaf before the one it is opened at
  claims: ['id', 'issue', 'standard'],
  arguments: [
    'id',
    'side',
    'issue',
    'supports',
    'rebuts',
    'undercuts',
    'premises',
    'warrant',
    'helps',
    'strength',
    'answers',
  ],
  acts: [],
  duties: [],
  sources: [],
} as const satisfies Partial<Record<keyof CaseFile, readonly string[]>>;
type Cut = keyof typeof ALWAYS;
const TABLES = Object.keys(ALWAYS) as readonly Cut[];
type Row = Readonly<Record<string, unknown>>;
type Rows = Readonly<Record<string, Row>>;

const REFERENCE = /"((?:fact|authority|claim|argument|act|duty|source)\/[a-z0-9-]+)"/gu;

/** Every id that is named anywhere in a value. */
const named = (value: unknown): string[] =>
  [...(JSON.stringify(value) ?? '').matchAll(REFERENCE)].flatMap(([, id]) => id ?? []);

/** The parts of a loaded case; its teaching and its hearing come by themselves, and what its author expects does not come at all. */
export function cutCase(file: CaseFile): CutCase {
  const { seats, hearing: _, teaching: __, expect: ___, outcome, learning, ...others } = file;
  const { quiz, misconceptions, ...aids } = learning;
  const isActedOn = ({ actedOn }: Row): boolean => (actedOn as readonly string[]).length > 0;
  const starts = Object.values(seats).map((seat) => ({ seat, start: shortEdition(seat), cited: new Set<string>() }));
  const voiced = Object.fromEntries(Object.entries(misconceptions).filter(([, error]) => isActedOn(error)));
  const shared = { ...others, learning: { ...aids, misconceptions: voiced } };
  for (const each of starts) {
    const papers = Object.values(each.seat.decisions).map(({ document }) => file.documents[document ?? '']);
    const errors = Object.values(voiced).filter(({ actedOn }) =>
      actedOn.some((at) => at.startsWith(`${each.seat.id}/`)),
    );
    each.cited = citedBy(file, [each.start, file.tools, papers, errors]);
  }
  const holders = (id: string): number => starts.filter(({ cited }) => cited.has(id)).length;
  const later = {
    outcome,
    learning: { quiz, misconceptions: mapRows(misconceptions, (row) => (isActedOn(row) ? {} : row)) },
    ...rowsOf(file, (id, row) => (holders(id) === 0 ? row : {})),
  };
  return {
    core: joinParts(
      { ...shared, ...mapOf(file) },
      rowsOf(file, (id, row) => (holders(id) > 0 ? row : null)),
    ),
    seats: Object.fromEntries(
      starts.map(({ seat, start }) => [
        seat.id,
        { start: { seats: { [seat.id]: start } }, later: { seats: { [seat.id]: beyond(seat) } } },
      ]),
    ),
    later,
  };
}

/** What labels and scores go by, of every row; tables of which nothing is always there begin empty. */
const mapOf = (file: CaseFile): Part =>
  eachTable(file, (table, rows) =>
    ALWAYS[table].length === 0
      ? {}
      : mapRows(rows, (row) => ({
          ...picked(row, (field) => isAlways(table, field)),
          ...(table === 'arguments' && { raised: { kind: (row as { raised?: { kind?: unknown } }).raised?.kind } }),
        })),
  );

/** Of each table the rows that `keep` answers with something, without what is always there of them. */
const rowsOf = (file: CaseFile, keep: (id: string, row: Row) => Row | null): Part =>
  eachTable(file, (table, rows) =>
    Object.fromEntries(
      Object.entries(rows).flatMap(([id, row]) => {
        const kept = keep(
          id,
          picked(row, (field) => !isAlways(table, field)),
        );
        return kept ? [[id, kept]] : [];
      }),
    ),
  );

/** Of a decision that only the longer edition plays, the shorter one knows that there is one. */
const STUB = ['id', 'ref', 'edition'];

/** The seat as its shorter edition plays it. */
function shortEdition(whole: Seat): Part {
  const { coda: _, ...seat } = whole;
  const short = Object.values(seat.decisions).some(({ edition }) => edition === 'core');
  const isStub = ({ edition }: Row): boolean => short && edition !== 'core';
  return {
    ...seat,
    decisions: mapRows(seat.decisions, (row) => (isStub(row) ? picked(row, (field) => STUB.includes(field)) : row)),
  };
}

/** What the seat has beyond its shorter edition. */
const beyond = ({ decisions, coda }: Seat): Part => ({
  decisions: Object.fromEntries(
    Object.entries(decisions)
      .filter(([, { edition }]) => edition !== 'core')
      .map(([id, row]) => [id, picked(row, (field) => !STUB.includes(field))]),
  ),
  coda,
});

/** The items that are named in what is played, what these build on or meet, and the sources of them all. */
function citedBy(file: CaseFile, played: unknown): Set<string> {
  const cited = new Set(named(played));
  const rowOf = (id: string): Row | undefined =>
    TABLES.map((table) => (file[table] as Rows)[id]).find((row) => row !== undefined);
  const follow = (from: RegExp, to: RegExp): void => {
    const before = [...cited]; // what is found on the way is not followed further
    for (const id of before)
      if (from.test(id)) for (const other of named(rowOf(id))) if (to.test(other)) cited.add(other);
  };
  follow(/^(argument|act)\//u, /^(?!source\/)/u);
  follow(/^(?!source\/)/u, /^source\//u);
  return cited;
}

const eachTable = (file: CaseFile, change: (table: Cut, rows: Rows) => Rows): Part =>
  Object.fromEntries(TABLES.map((table) => [table, change(table, file[table] as unknown as Rows)]));
const mapRows = (rows: object, change: (row: Row) => Row): Rows =>
  Object.fromEntries(Object.entries(rows as Rows).map(([id, row]) => [id, change(row)]));
const picked = (row: Row, wanted: (field: string) => boolean): Row =>
  Object.fromEntries(Object.entries(row).filter(([field]) => wanted(field)));
const isAlways = (table: Cut, field: string): boolean => (ALWAYS[table] as readonly string[]).includes(field);
