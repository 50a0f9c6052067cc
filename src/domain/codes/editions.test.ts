/** The core edition of a seat has a place of its own in codes: it comes back as what it was, and costs no sign. */
import { describe, expect, it } from 'vitest';
import { richestCase } from '../../../tests/fixtures/cases.ts';
import { documentedDocket, type Docket } from '../docket/docket.ts';
import { decisionsIn, EDITIONS, hasCore } from '../docket/edition.ts';
import { bookAt, bookOf, codebookOf, placeOf, type Codebook } from './codebook.ts';
import { codebookFrom, frozenText } from './frozenBook.ts';
import { migrateDocket } from './migrate.ts';
import { LONGEST, readCode, writeCode } from './resultCode.ts';

const file = richestCase();
const book = codebookOf(file);
const seats = Object.values(file.seats).filter(hasCore);
const kinds = ['short', 'full'] as const;
const bare = (docket: Docket): Docket => ({
  ...docket,
  entries: docket.entries.map(({ decision, option }) => ({ decision, option, parts: {} })),
});

describe.each(seats)('the seat $id', (seat) => {
  const place = file.cover.seats.indexOf(seat.id);

  it('has one place for each edition', () => {
    expect(placeOf(book, { seat: seat.id })?.at).toBe(place);
    expect(placeOf(book, { seat: seat.id, edition: 'core' })?.at).toBe(3 + place);
    expect(bookAt(book, 3 + place)).toBe(bookOf(book, { seat: seat.id, edition: 'core' }));
    expect(bookOf(book, { seat: seat.id, edition: 'core' })?.decisions.map(({ id }) => id)).toEqual(
      decisionsIn(seat, 'core').map(({ id }) => id),
    );
  });

  it.each(kinds.flatMap((kind) => EDITIONS.map((edition) => [kind, edition] as const)))(
    'comes back from a %s code of the edition %s',
    (kind, edition) => {
      const docket = documentedDocket(file, seat.id, undefined, edition);
      const code = writeCode(kind, docket, book);
      expect(code.length).toBeLessThanOrEqual(LONGEST[kind]);
      expect(readCode(code, [book])).toEqual({ kind, docket: kind === 'full' ? docket : bare(docket), sheets: {} });
    },
  );

  it('is no longer in its core than in full', () => {
    const lengths = EDITIONS.map(
      (edition) => writeCode('full', documentedDocket(file, seat.id, undefined, edition), book).length,
    );
    expect(lengths[0]).toBeLessThan(lengths[1] ?? 0);
  });

  it('in its core is not what a book without cores knows', () => {
    const { cores: _, ...older } = book;
    const code = writeCode('short', documentedDocket(file, seat.id, undefined, 'core'), book);
    expect(readCode(code, [older])).toEqual({ problem: 'beyond' });
    expect(migrateDocket(documentedDocket(file, seat.id, undefined, 'core'), older)).toBeNull();
  });
});

describe('a frozen book', () => {
  const { sheetsSince: _, ...present } = book;
  const frozen = JSON.parse(frozenText(present)) as { cores: { id: string; decisions: string[] }[] };
  const withCores = (cores: unknown): Codebook | null => codebookFrom({ ...frozen, cores });

  it('names the decisions of each core and holds them once', () => {
    expect(frozen.cores).toEqual(
      seats.map((seat) => ({ id: seat.id, decisions: decisionsIn(seat, 'core').map(({ id }) => id) })),
    );
    expect(codebookFrom(frozen)).toEqual(present);
  });

  it('keeps a seat without a core apart', () => {
    const cores = (present.cores ?? []).map((core, n) => (n === 0 ? null : core));
    expect(codebookFrom(JSON.parse(frozenText({ ...present, cores })))).toEqual({ ...present, cores });
  });

  it.each([
    ['no list', 'core'],
    ['too few', []],
    ['a seat out of its place', frozen.cores.toReversed()],
    ['a decision that the seat has not', frozen.cores.map((core) => ({ ...core, decisions: ['nobody'] }))],
    ['a list of numbers', frozen.cores.map((core) => ({ ...core, decisions: [1] }))],
  ])('is none where its cores are %s', (_name, cores) => {
    expect(withCores(cores)).toBeNull();
  });
});
