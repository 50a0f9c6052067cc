/** Result codes: every play of every seat comes back, both sizes stay within their lengths, and no slip passes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDocket, completeSeats } from '../fixtureDockets.ts';
import { codebookOf } from './codebook.ts';
import { grouped, LONGEST, readCode, writeCode } from './resultCode.ts';
import { symbolOf, valueOf } from './symbols.ts';

describe.each(completeSeats())('codes of $name', ({ file, seat }) => {
  const book = codebookOf(file);
  const dockets = anyDocket(file, seat).map((docket) => ({
    ...docket,
    entries: docket.entries.map((entry, n) => {
      const decision = book.seats.find((each) => each?.id === seat.id)?.decisions[n];
      const { fact, authority, ...rest } = entry;
      return { ...rest, ...(fact && decision?.facts.includes(fact) ? { fact } : {}), ...(authority && decision?.authorities.includes(authority) ? { authority } : {}) };
    }),
  }));

  it('the full code holds the whole play', () => {
    fc.assert(fc.property(dockets, (docket) => {
      const code = writeCode('full', docket, book);
      expect(code.length).toBeLessThanOrEqual(LONGEST.full);
      expect(code.length).toBeGreaterThan(LONGEST.short);
      expect(readCode(code, [book])).toEqual({ kind: 'full', docket });
    }));
  });

  it('the short code holds the options, and no more symbols than a hand writes', () => {
    fc.assert(fc.property(dockets, (docket) => {
      const code = writeCode('short', docket, book);
      expect(code.length).toBeLessThanOrEqual(LONGEST.short);
      const bare = docket.entries.map(({ decision, option }) => ({ decision, option, parts: {} }));
      expect(readCode(grouped(code).toLowerCase(), [book])).toEqual({ kind: 'short', docket: { ...docket, entries: bare } });
    }));
  });

  it('no single slip and no swap of neighbours passes, in either size', () => {
    fc.assert(fc.property(dockets, fc.constantFrom('short' as const, 'full' as const), (docket, kind) => {
      const code = [...writeCode(kind, docket, book)];
      code.forEach((symbol, at) => {
        for (let slip = 1; slip < 32; slip++) expect(readCode(code.with(at, symbolOf(valueOf(symbol) ^ slip)).join(''), [book])).toHaveProperty('problem', 'slip');
        const before = code[at - 1];
        if (before !== undefined && before !== symbol) expect(readCode(code.with(at - 1, symbol).with(at, before).join(''), [book])).toHaveProperty('problem', 'slip');
      });
    }), { numRuns: 15 });
  });

  it('a version nobody has a book for is named', () => {
    fc.assert(fc.property(dockets, (docket) => {
      const later = { ...book, version: 31 };
      expect(readCode(writeCode('full', { ...docket, version: 31 }, later), [book])).toEqual({ problem: 'version', version: 31 });
    }), { numRuns: 10 });
  });
});

describe('what is no code', () => {
  const [first] = completeSeats();
  if (!first) throw new Error('no case');
  const books = [codebookOf(first.file)];

  it('is refused with its reason', () => {
    expect(readCode('', books)).toEqual({ problem: 'empty' });
    expect(readCode('  - ', books)).toEqual({ problem: 'empty' });
    expect(readCode('AB1', books)).toEqual({ problem: 'too-short' });
    expect(readCode('0'.repeat(33), books)).toEqual({ problem: 'too-long' });
    expect(readCode('AB*DEFGH', books)).toEqual({ problem: 'symbol', symbol: '*', at: 3 });
  });

  it('never makes it throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ-') })), (text) => {
      const read = readCode(text, books);
      expect('problem' in read || 'docket' in read).toBe(true);
    }), { numRuns: 2000 });
  });
});
