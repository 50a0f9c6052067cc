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
/** More digits than the longest code has symbols. */
const LONG = '1234567890'.repeat(6);
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
    const { found, refused } = readResults(`${short}\n${slipped}\nK7QM*2XD4\nhello there\n${LONG}`, [book]);
    expect(found).toHaveLength(1);
    expect(refused.map(({ line, text, problem }) => [line, text, problem.problem])).toEqual([
      [2, slipped, 'slip'],
      [3, 'K7QM*2XD4', 'symbol'],
      [5, LONG.slice(0, 72), 'over-long'],
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
          for (const { text: shown } of refused) expect(shown.length).toBeLessThanOrEqual(72);
        },
      ),
      { numRuns: Number(process.env['DUE_FUZZ'] ?? 1_500) },
    );
  });
});

describe('of a line without a good code', () => {
  const refusals = (text: string) =>
    readResults(text, [book]).refused.map(({ text: of, problem }) => [of, problem.problem]);

  it.each([
    { why: 'each is told', line: `K7QM*2XD4 ${slipped}`, told: `K7QM*2XD4 ${slipped}` },
    { why: 'in the order of the line', line: `${slipped} K7QM*2XD4`, told: `${slipped} K7QM*2XD4` },
    { why: 'of two alike both', line: 'K7QM*2XD4 K7QM*2XD5', told: 'K7QM*2XD4 K7QM*2XD5' },
  ])('$why', ({ line, told }) => {
    expect(refusals(line).map(([text]) => text)).toEqual(told.split(' '));
  });

  it.each([
    { why: 'five symbols with a digit', line: 'see AB12C please', named: ['AB12C'] },
    { why: 'four symbols', line: 'see AB12 please', named: [] },
    { why: 'a word in capitals', line: 'well, HELLO there', named: [] },
    { why: 'a name in capitals', line: 'by JACKSON today', named: [] },
    { why: 'capitals that nobody could say', line: 'well, HJKMNPQR there', named: ['HJKMNPQR'] },
    { why: 'a word', line: 'well, hello there', named: [] },
    { why: 'a name', line: 'by Alexandra today', named: [] },
    { why: 'capitals longer than a code', line: `say ${'A'.repeat(53)} now`, named: [] },
    { why: 'as many capitals as a code has', line: `say ${'A'.repeat(52)} now`, named: ['A'.repeat(52)] },
    { why: 'digits up to three codes long', line: `call ${'1'.repeat(156)} now`, named: ['1'.repeat(72)] },
    { why: 'digits longer than that', line: `call ${'1'.repeat(157)} now`, named: [] },
  ])('$why: $named', ({ line, named }) => {
    expect(refusals(line).map(([text]) => text)).toEqual(named);
  });

  it('a link that was cut is named, since what it holds was meant as a code', () => {
    expect(refusals('https://school.example/#r=AB1')).toEqual([['AB1', 'cut-short']]);
    expect(refusals('https://school.example/#r=-')).toEqual([]);
  });

  it('an empty line and one of spaces are passed over', () => {
    expect(readResults('\n   \n-\n', [book])).toEqual({
      found: [],
      refused: [],
      unknown: [],
      lines: 0,
      passed: [],
    });
  });
});

describe('versions nobody has a book for', () => {
  const of = (version: number) => writeCode('short', { ...docket, version }, { ...book, version });

  it('are named once each, so that their books can be fetched, beside codes that are read', () => {
    const { found, unknown } = readResults(`${of(30)} ${of(29)}\n${of(30)}\n${short}`, [book]);
    expect(found).toHaveLength(1);
    expect(unknown).toEqual([30, 29]);
  });

  it('are none where every code has its book, or is no code', () => {
    expect(readResults(`${short}\n${slipped}`, [book]).unknown).toEqual([]);
  });
});

describe('a line too long for a hand', () => {
  const many = 300;

  it.each([' ', ',', ';', '\t'])('holds its codes wherever it is cut, parted by "%s"', (by) => {
    const line = Array.from({ length: many }, () => short).join(by);
    const { found, refused } = readResults(line, [book]);
    expect(found).toHaveLength(many);
    expect(new Set(found.map(({ text }) => text))).toEqual(new Set([short]));
    expect(refused).toEqual([]);
  });

  it('is cut after the last place to cut, whatever it is', () => {
    const line = Array.from({ length: many }, (_, n) => short + [',', ' ', ';', '\t'][n % 4]).join('');
    expect(readResults(line, [book]).found).toHaveLength(many);
  });

  it('is blamed stretch by stretch, so that a bad code far on is not lost', () => {
    const line = `${short} ${'word '.repeat(500)}${slipped}`;
    expect(readResults(line, [book]).refused.map(({ line: at, text }) => [at, text])).toEqual([[1, slipped]]);
    const two = `${slipped} ${'word '.repeat(500)}${slipped}`;
    expect(readResults(two, [book]).refused).toHaveLength(2);
    expect(readResults(`${slipped} ${'word '.repeat(100)}${slipped}`, [book]).refused).toHaveLength(2);
  });

  it('is not cut within a code, so that one bad code is told once', () => {
    const line = `${'word '.repeat(399)}${slipped} word`;
    expect(readResults(line, [book]).refused.map(({ text }) => text)).toEqual([slipped]);
  });

  it('without a place to cut is read to its end all the same', () => {
    expect(readResults(`${'ä'.repeat(4_500)}${short}`, [book]).found).toHaveLength(1);
  });
});

it('beside a good code in its line a bad one is named, too', () => {
  const { found, refused } = readResults(`${slipped} sorry, ${short}`, [book]);
  expect(found.map(({ text }) => text)).toEqual([short]);
  expect(refused.map(({ text }) => text)).toEqual([slipped]);
});

it('what was found is shown without the spaces around it', () => {
  expect(readResults(`   ${short}  `, [book]).found[0]?.text).toBe(short);
});

it('lines end as any system ends them', () => {
  const { found } = readResults([short, short, short, short, short].join('\r\n').replace('\r\n', '\u2028'), [book]);
  expect(found.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
});
