/** Result codes: every play of every seat comes back, both sizes stay within their lengths, and no slip passes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeSeats } from '../../../tests/fixtures/cases.ts';
import { anyDocket } from '../../../tests/fixtures/dockets.ts';
import type { Docket } from '../docket/docket.ts';
import { codebookOf, type Codebook } from './codebook.ts';
import { grouped, LONGEST, readCode, writeCode } from './resultCode.ts';
import { symbolOf, valueOf } from './symbols.ts';

/** As large as the sheets of a class may get: two forms of ten statements, four questions, a hearing. */
const SHEETS = [
  { id: 'before', answers: [2, ...Array<number>(10).fill(2)] },
  { id: 'after', answers: [2, ...Array<number>(10).fill(2)] },
  { id: 'recall', answers: [4, 4, 4, 4] },
  { id: 'hearing', answers: [4, 5] },
];
const answered = (answers: readonly number[]): fc.Arbitrary<(number | null)[]> =>
  fc.tuple(...answers.map((of) => fc.option(fc.integer({ min: 0, max: of - 1 }))));
const sheets = fc.record(Object.fromEntries(SHEETS.map(({ id, answers }) => [id, answered(answers)])), {
  requiredKeys: [],
});

const FORMS = [
  { form: 'one taking a slot', codes: {} },
  { form: 'the first and the second taking of a slot', codes: { codes: 2 as const } },
];

describe.each(completeSeats().flatMap(({ name, file, seat }) => FORMS.map((form) => ({ name, file, seat, ...form }))))(
  'codes of $name, with $form',
  ({ file, seat, codes }) => {
    const { codes: _, ...plain } = codebookOf(file, SHEETS);
    const book: Codebook = { ...plain, ...codes };
    /** Some of the slips that stand were the second taken, where the codes can say so. */
    const swapped = (docket: Docket, coins: readonly boolean[]): Docket => ({
      ...docket,
      entries: docket.entries.map((entry, n) => {
        const second = (['fact', 'authority'] as const).filter(
          (slot, k) => book.codes === 2 && entry[slot] !== undefined && coins[(2 * n + k) % coins.length],
        );
        return second.length > 0 ? { ...entry, second } : entry;
      }),
    });
    const plays = anyDocket(file, seat).map((docket) => ({
      ...docket,
      entries: docket.entries.map((entry, n) => {
        const decision = book.seats.find((each) => each?.id === seat.id)?.decisions[n];
        const { fact, authority, ...rest } = entry;
        return {
          ...rest,
          ...(fact && decision?.facts.includes(fact) ? { fact } : {}),
          ...(authority && decision?.authorities.includes(authority) ? { authority } : {}),
        };
      }),
    }));
    const dockets = fc
      .tuple(plays, fc.array(fc.boolean(), { minLength: 1, maxLength: 24 }))
      .map(([docket, coins]) => swapped(docket, coins));

    it('the full code holds the whole play', () => {
      fc.assert(
        fc.property(dockets, sheets, (docket, filled) => {
          const code = writeCode('full', docket, book, filled);
          expect(code.length).toBeLessThanOrEqual(LONGEST.full);
          expect(code.length).toBeGreaterThan(LONGEST.short);
          expect(readCode(code, [book])).toEqual({ kind: 'full', docket, sheets: filled });
        }),
      );
    });

    it('the fullest play, with every sheet filled in, still fits', () => {
      const own = book.seats.find((each) => each?.id === seat.id);
      const entries = (own?.decisions ?? []).map(({ id, options, parts, facts, authorities }) => ({
        decision: id,
        option: options.at(-1) ?? '',
        parts: Object.fromEntries(parts.map((part) => [part.id, part.replies.at(-1) ?? ''])),
        ...(facts.length > 0 && { fact: facts.at(-1) ?? '' }),
        ...(authorities.length > 0 && { authority: authorities.at(-1) ?? '' }),
      }));
      const whole = { format: 1 as const, case: file.id, version: file.cover.version, seat: seat.id, entries };
      const docket = swapped(whole, [true]);
      const all = Object.fromEntries(SHEETS.map((sheet) => [sheet.id, sheet.answers.map((of) => of - 1)]));
      expect(readCode(writeCode('full', docket, book, all), [book])).toEqual({ kind: 'full', docket, sheets: all });
      expect(writeCode('short', docket, book).length).toBeLessThanOrEqual(LONGEST.short);
      if (book.codes !== 2) return;
      const carried = { ...docket, carried: { from: 31, kept: entries.length, left: 31 } };
      expect(readCode(writeCode('full', carried, book, all), [book])).toEqual({
        kind: 'full',
        docket: carried,
        sheets: all,
      });
    });

    it('the full code of a play that was carried over holds the decisions that count, or those before the first gap', () => {
      fc.assert(
        fc.property(
          dockets,
          fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
          fc.record({ from: fc.integer({ min: 0, max: 31 }), left: fc.integer({ min: 0, max: 31 }) }),
          (docket, coins, { from, left }) => {
            const entries = docket.entries.filter((_, n) => coins[n % coins.length]);
            const carried = { ...docket, entries, carried: { from, kept: entries.length, left } };
            const code = writeCode('full', carried, book);
            expect(code.length).toBeLessThanOrEqual(LONGEST.full);
            const unbroken = coins.indexOf(false);
            const { carried: _, ...rest } = carried;
            const held =
              book.codes === 2 ? carried : { ...rest, entries: unbroken < 0 ? entries : entries.slice(0, unbroken) };
            expect(readCode(code, [book])).toEqual({ kind: 'full', docket: held, sheets: {} });
            expect(() => writeCode('short', carried, book)).toThrow('has no short code');
          },
        ),
      );
    });

    it('the short code holds the options, and no more symbols than a hand writes', () => {
      fc.assert(
        fc.property(dockets, (docket) => {
          const code = writeCode('short', docket, book);
          expect(code.length).toBeLessThanOrEqual(LONGEST.short);
          const bare = docket.entries.map(({ decision, option }) => ({ decision, option, parts: {} }));
          expect(readCode(grouped(code).toLowerCase(), [book])).toEqual({
            kind: 'short',
            docket: { ...docket, entries: bare },
            sheets: {},
          });
        }),
      );
    });

    it('no single slip and no swap of neighbours passes, in either size', () => {
      fc.assert(
        fc.property(dockets, fc.constantFrom('short' as const, 'full' as const), (docket, kind) => {
          const code = [...writeCode(kind, docket, book)];
          code.forEach((symbol, at) => {
            for (let slip = 1; slip < 32; slip++)
              expect(readCode(code.with(at, symbolOf(valueOf(symbol) ^ slip)).join(''), [book])).toHaveProperty(
                'problem',
                'slip',
              );
            const before = code[at - 1];
            if (before !== undefined && before !== symbol)
              expect(
                readCode(
                  code
                    .with(at - 1, symbol)
                    .with(at, before)
                    .join(''),
                  [book],
                ),
              ).toHaveProperty('problem', 'slip');
          });
        }),
        { numRuns: 15 },
      );
    });

    it('a version nobody has a book for is named', () => {
      fc.assert(
        fc.property(dockets, (docket) => {
          const later = { ...book, version: 31 };
          expect(readCode(writeCode('full', { ...docket, version: 31 }, later), [book])).toEqual({
            problem: 'version',
            version: 31,
          });
        }),
        { numRuns: 10 },
      );
    });
  },
);

describe('what is no code', () => {
  const [first] = completeSeats();
  if (!first) throw new Error('no case');
  const books = [codebookOf(first.file)];

  it('is refused with its reason', () => {
    expect(readCode('', books)).toEqual({ problem: 'empty' });
    expect(readCode('  - ', books)).toEqual({ problem: 'empty' });
    expect(readCode('AB1', books)).toEqual({ problem: 'cut-short' });
    expect(readCode('0'.repeat(53), books)).toEqual({ problem: 'over-long' });
    expect(readCode('AB*DEFGH', books)).toEqual({ problem: 'symbol', symbol: '*', at: 3 });
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'grapheme' }),
          fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ-') }),
        ),
        (text) => {
          const read = readCode(text, books);
          expect('problem' in read || 'docket' in read).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
