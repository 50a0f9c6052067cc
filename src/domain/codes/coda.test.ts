/** Codes with a coda: whatever was played comes back, and books without one are written and read as they always were. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coda, codaDocket, seatPlay, withCoda as file } from '../../../tests/fixtures/codas.ts';
import type { Docket } from '../docket/docket.ts';
import { codebookOf, type Codebook } from './codebook.ts';
import { codebookFrom, frozenText } from './frozenBook.ts';
import { symbolsLeftIn } from './longest.ts';
import { LONGEST, readCode, writeCode } from './resultCode.ts';

const book = codebookOf(file);
const bare: Codebook = { ...book, codas: [null] };

/** Any play of the coda: so many decisions from the first on, each with any course, answers and slips. */
const anyCoda: fc.Arbitrary<Docket> = fc
  .tuple(
    fc.integer({ min: 0, max: 3 }),
    ...Object.values(coda.decisions).map(({ id, options, parts, slots, tray }) =>
      fc.record({
        decision: fc.constant(id),
        option: fc.constantFrom(...Object.keys(options)),
        parts: fc.record(
          Object.fromEntries(
            Object.entries(parts).map(([part, { replies }]) => [part, fc.constantFrom(...Object.keys(replies))]),
          ),
          { requiredKeys: [] },
        ),
        fact: slots.includes('fact') ? fc.constantFrom(undefined, ...tray.facts) : fc.constant(undefined),
        authority: slots.includes('authority')
          ? fc.constantFrom(undefined, ...tray.authorities)
          : fc.constant(undefined),
      }),
    ),
  )
  .map(([made, ...entries]) => ({
    ...codaDocket,
    entries: entries.slice(0, made).map(({ fact, authority, ...entry }) => ({
      ...entry,
      parts: entry.parts as Record<string, string>,
      ...(fact && { fact }),
      ...(authority && { authority }),
    })),
  }));

describe('a code with a coda', () => {
  it('gives back what was played: the courses in a short one, the answers and slips too in a full one', () => {
    fc.assert(
      fc.property(anyCoda, (played) => {
        const full = readCode(writeCode('full', seatPlay, book, {}, played), [book]);
        const short = readCode(writeCode('short', seatPlay, book, {}, played), [book]);
        if (!('docket' in full) || !('docket' in short)) throw new Error('a code cannot be read');
        expect(full.docket).toEqual(seatPlay);
        expect(full.coda).toEqual(played.entries.length === 0 ? undefined : played);
        expect((short.coda?.entries ?? []).map(({ option }) => option)).toEqual(
          played.entries.map(({ option }) => option),
        );
      }),
    );
  });

  it('says nothing of a second try in the coda, which has no room for it', () => {
    const entries = codaDocket.entries.map((entry) => (entry.fact ? { ...entry, second: ['fact' as const] } : entry));
    const read = readCode(writeCode('full', seatPlay, book, {}, { ...codaDocket, entries }), [book]);
    expect('docket' in read && read.coda).toEqual(codaDocket);
  });

  it('holds a coda up to its first gap', () => {
    const gap = { ...codaDocket, entries: codaDocket.entries.filter((_, n) => n !== 1) };
    const read = readCode(writeCode('full', seatPlay, book, {}, gap), [book]);
    expect('docket' in read && read.coda?.entries).toEqual(codaDocket.entries.slice(0, 1));
  });

  it('is read by an older book without one, and carried into a newer one as far as it is still there', () => {
    const older: Codebook = { ...bare, version: book.version + 1 };
    const old = writeCode('full', { ...seatPlay, version: older.version }, older, {}, codaDocket);
    const read = readCode(old, [book, older]);
    expect('docket' in read && [read.docket.entries, read.coda]).toEqual([seatPlay.entries, undefined]);
    const [whole] = book.codas ?? [];
    if (!whole) throw new Error('the book has no coda');
    const newer: Codebook = {
      ...book,
      version: book.version + 1,
      codas: [
        { ...whole, decisions: whole.decisions.map((each, n) => (n === 1 ? { ...each, options: ['other'] } : each)) },
      ],
    };
    const carried = readCode(writeCode('full', seatPlay, book, {}, codaDocket), [newer, book]);
    expect('docket' in carried && carried.coda?.entries).toEqual(codaDocket.entries.slice(0, 1));
  });

  it('leaves room in the longest codes there can be', () => {
    const [left] = symbolsLeftIn(file);
    expect(left).toMatchObject({ seat: 'advocate', edition: 'full', coda: true });
    expect(left?.short).toBeGreaterThanOrEqual(0);
    expect(left?.full).toBeGreaterThanOrEqual(0);
    expect(writeCode('full', seatPlay, book, {}, codaDocket).length).toBeLessThanOrEqual(LONGEST.full);
  });
});

describe('a frozen book with codas', () => {
  it('is read back as it was written', () => {
    expect(codebookFrom(JSON.parse(frozenText(book)))).toEqual(book);
    expect(frozenText(codebookOf({ ...file, cover: { ...file.cover, codes: 1 } }))).not.toContain('codas');
  });

  it('is none where a coda is of another seat, or is no coda', () => {
    const [whole] = book.codas ?? [];
    for (const codas of [[{ ...whole, id: 'nobody' }], [{ id: 'advocate' }], [], 'codas'])
      expect(codebookFrom({ ...(JSON.parse(frozenText(book)) as object), codas })).toBeNull();
  });
});
