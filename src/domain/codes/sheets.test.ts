/** Sheets of a case: they hold every question and statement there is, and a code of forms alone comes back, whatever happens to it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Forms } from '../../content/schema/teaching.ts';
import { completeCases } from '../../../tests/fixtures/cases.ts';
import { emptyDocket } from '../docket/docket.ts';
import { codebookOf } from './codebook.ts';
import { readResults } from './readResults.ts';
import { grouped, LONGEST, NO_SEAT, readCode, seatless, writeCode } from './resultCode.ts';
import { RECALL_ANSWERS, RECALL_QUESTIONS, sheetsOf, statementsIn } from './sheets.ts';
import { symbolOf, valueOf } from './symbols.ts';

const RUNS = Number(process.env['DUE_FUZZ'] ?? 1_500);

it('a form has as many statements as it shows, those about the case and those to carry over', () => {
  const shown = (...slugs: string[]) => Object.fromEntries(slugs.map((slug) => [slug, {}]));
  const form = { items: shown('one', 'two', 'three'), transfer: shown('four', 'five') };
  const forms = { a: form, b: form } as unknown as Forms;
  expect(statementsIn(forms)).toBe(5);
  expect(sheetsOf(forms).slice(1)).toEqual([
    { id: 'before', answers: [2, 2, 2, 2, 2, 2] },
    { id: 'after', answers: [2, 2, 2, 2, 2, 2] },
  ]);
});

describe.each(
  completeCases().flatMap((file) => (file.teaching ? [{ name: file.id, file, teaching: file.teaching }] : [])),
)('sheets of $name', ({ file, teaching }) => {
  const book = codebookOf(file, sheetsOf(teaching.forms));
  const nobody = seatless(book);
  const form = fc.tuple(
    fc.integer({ min: 0, max: 1 }),
    ...Array.from({ length: statementsIn(teaching.forms) }, () => fc.constantFrom(0, 1, null)),
  );
  const filled = fc.oneof(
    fc.record({ before: form }),
    fc.record({ after: form }),
    fc.record({ before: form, after: form }),
  );

  it('have room for every question of a seat, and both forms are as long', () => {
    for (const slugs of Object.values(teaching.recall)) {
      expect(slugs.length).toBeLessThanOrEqual(RECALL_QUESTIONS);
      for (const slug of slugs) expect(file.learning.quiz[slug]?.options.length).toBeLessThanOrEqual(RECALL_ANSWERS);
    }
    expect(statementsIn({ a: teaching.forms.b })).toBe(statementsIn(teaching.forms));
  });

  it('come back from a code of forms alone, which names no seat and is never taken for a short one', () => {
    fc.assert(
      fc.property(filled, (sheets) => {
        const code = writeCode('full', nobody, book, sheets);
        expect(code.length).toBeGreaterThan(LONGEST.short);
        expect(code.length).toBeLessThanOrEqual(LONGEST.full);
        expect(readCode(grouped(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'), [book])).toEqual({
          kind: 'full',
          docket: nobody,
          sheets,
        });
      }),
      { numRuns: Math.min(RUNS, 5_000) },
    );
  });

  it('no single slip and no swap of neighbours passes', () => {
    fc.assert(
      fc.property(filled, (sheets) => {
        const code = [...writeCode('full', nobody, book, sheets)];
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

  it('a code with bits thrown at it is read as some form or refused, and never throws', () => {
    fc.assert(
      fc.property(
        filled,
        fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ*- <\u202e🦊')), {
          maxLength: 8,
        }),
        (sheets, noise) => {
          let code = [...grouped(writeCode('full', nobody, book, sheets))];
          for (const [at, symbol] of noise)
            code =
              at % 3 === 0
                ? code.toSpliced(at % code.length, 1)
                : code.toSpliced(at % (code.length + 1), at % 2, symbol);
          for (const { play } of readResults(code.join(''), [book]).found)
            expect(play.docket.seat === NO_SEAT ? Object.keys(play.sheets) : ['a play']).not.toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('a player without teaching content writes codes that a class with it reads, and the other way round', () => {
    const player = codebookOf(file, sheetsOf(null));
    const seat = file.cover.seats[0] ?? '';
    const docket = emptyDocket(file, seat);
    expect(readCode(writeCode('full', docket, player, { recall: [0, null, 2, 1] }), [book])).toEqual({
      kind: 'full',
      docket,
      sheets: { recall: [0, null, 2, 1] },
    });
    expect(readCode(writeCode('full', docket, codebookOf(file)), [book])).toEqual({ kind: 'full', docket, sheets: {} });
  });

  it('a short code names a seat, and a full one without a seat says something', () => {
    expect(() => writeCode('short', nobody, book)).toThrow(RangeError);
    expect(readCode(writeCode('full', nobody, book), [book])).toEqual({ problem: 'beyond' });
  });
});
