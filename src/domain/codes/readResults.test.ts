/** Reading what was pasted: codes are found wherever they stand, bad ones are named with their reason, and nothing ever throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richestSeat } from '../../../tests/fixtures/cases.ts';
import { documentedDocket } from '../docket/docket.ts';
import { codebookOf } from './codebook.ts';
import { readResults } from './readResults.ts';
import { grouped, writeCode } from './resultCode.ts';
import { symbolOf, valueOf } from './symbols.ts';

const seat = richestSeat();
const book = codebookOf(seat.file);
const docket = documentedDocket(seat.file, seat.seat.id);
const short = writeCode('short', docket, book);
const full = writeCode('full', docket, book);
const slipped = [...short].with(3, symbolOf(valueOf(short[3] ?? '0') ^ 1)).join('');

describe('readResults', () => {
  it('finds codes in lists, chat lines, tables, links and with spaces', () => {
    const paste = `Class 3B, Tuesday\n1. ${grouped(short)}\r\nana: ${short.toLowerCase()} thanks!\n\n${grouped(full).replaceAll('-', ' ')}\n${short},${full};${short}\nhttps://school.example/game/?seat=agent#r=${grouped(full)}&x=1`;
    const { found, refused } = readResults(paste, [book]);
    expect(found.map(({ line, play }) => [line, play.kind])).toEqual([
      [2, 'short'],
      [3, 'short'],
      [5, 'full'],
      [6, 'short'],
      [6, 'full'],
      [6, 'short'],
      [7, 'full'],
    ]);
    expect(refused).toEqual([]);
  });

  it('names each bad one by its line with its reason; the others count', () => {
    const { found, refused } = readResults(
      `${short}\n${slipped}\nK7QM*2XD4\nhello there\n12345678901234567890123456789012345`,
      [book],
    );
    expect(found).toHaveLength(1);
    expect(refused.map(({ line, text, problem }) => [line, text, problem.problem])).toEqual([
      [2, slipped, 'slip'],
      [3, 'K7QM*2XD4', 'symbol'],
      [5, '12345678901234567890123456789012345', 'over-long'],
    ]);
  });

  it('never throws, whatever is pasted', () => {
    const hostile = fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '__proto__',
      '=cmd|" /C calc"!A0',
      '\u202eKQ7\u202c',
      '🦊🦊🦊',
      '\0',
      '#r=',
      '#r=-----',
      `#r=${'Z'.repeat(500)}`,
      short,
      slipped,
      ',,,,',
      '\u2028',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 20 }),
        (pieces) => {
          const text = pieces.join(' ');
          const { found, refused } = readResults(text, [book]);
          expect(found.length).toBeGreaterThanOrEqual(0);
          for (const { text: shown } of refused) expect(shown.length).toBeLessThanOrEqual(40);
        },
      ),
      { numRuns: Number(process.env['DUE_FUZZ'] ?? 1_500) },
    );
  });
});
