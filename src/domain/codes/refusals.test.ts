/** What a code must not say: each refusal of writing and reading, over a small codebook in which every one can be made. */
import { describe, expect, it, test } from 'vitest';
import type { Docket } from '../docket/docket.ts';
import type { Codebook, DecisionBook } from './codebook.ts';
import { asWritten, grouped, NO_SEAT, readCode, seatless, writeCode } from './resultCode.ts';
import { hasRightChecks, symbolOf, valueOf, withChecks } from './symbols.ts';

const reply: DecisionBook = {
  id: 'reply',
  options: ['answer', 'wait'],
  parts: [{ id: 'why', replies: ['law', 'duty'] }],
  facts: ['fact/fax'],
  authorities: ['authority/act'],
};
const court: DecisionBook = { id: 'court', options: ['file', 'leave'], parts: [], facts: [], authorities: [] };
const book: Codebook = {
  case: 'c',
  version: 3,
  seats: [null, { id: 'counsel', decisions: [reply, court] }],
  sheets: [{ id: 'before', answers: [2, 2] }],
};
const docket: Docket = {
  format: 1,
  case: 'c',
  version: 3,
  seat: 'counsel',
  entries: [
    { decision: 'reply', option: 'wait', parts: {} },
    { decision: 'court', option: 'leave', parts: {} },
  ],
};

/** A code with its symbols changed and its checks made right again, as somebody could make it who knows how. */
function reworked(code: string, checks: 1 | 2, change: (values: number[]) => number[]): string {
  const values = [...code].slice(checks).map(valueOf);
  return withChecks(change(values), checks).map(symbolOf).join('');
}

describe('a code is not written', () => {
  it.each([
    { why: 'for a seat the book does not have', of: { ...docket, seat: 'speaker' }, says: 'speaker in version 3' },
    { why: 'for another version of the case', of: { ...docket, version: 2 }, says: 'counsel in version 2' },
    {
      why: 'where decisions are not in their order',
      of: { ...docket, entries: docket.entries.toReversed() },
      says: 'court is not decision 1 of counsel',
    },
    {
      why: 'where a later decision is none of the seat’s',
      of: { ...docket, entries: [...docket.entries.slice(0, 1), { decision: 'none', option: 'x', parts: {} }] },
      says: 'none is not decision 2 of counsel',
    },
    {
      why: 'where more was decided than the seat has decisions',
      of: { ...docket, entries: [...docket.entries, { decision: 'court', option: 'file', parts: {} }] },
      says: 'court is not decision 3 of counsel',
    },
    {
      why: 'for an option the decision does not have',
      of: { ...docket, entries: [{ decision: 'reply', option: 'shred', parts: {} }] },
      says: '-1 is not one of 2',
    },
  ])('$why', ({ of, says }) => {
    expect(() => writeCode('full', of, book)).toThrow(says);
    expect(() => writeCode('full', of, book)).toThrow(RangeError);
  });

  it('that would be longer than a hand writes', () => {
    const options = Array.from({ length: 30 }, (_, n) => `o${n}`);
    const long = Array.from({ length: 20 }, (_, n) => ({ ...court, id: `d${n}`, options }));
    const wide: Codebook = { ...book, seats: [{ id: 'counsel', decisions: long }] };
    const entries = long.map(({ id }) => ({ decision: id, option: 'o29', parts: {} }));
    expect(() => writeCode('short', { ...docket, entries }, wide)).toThrow('a short code of 24 symbols is too long');
  });
});

describe('a code leaves out', () => {
  const filled = { before: [1, 0] };

  it('the sheets, where it is a short one', () => {
    expect(writeCode('short', docket, book, filled)).toBe(writeCode('short', docket, book));
    expect(writeCode('full', docket, book, filled)).not.toBe(writeCode('full', docket, book));
  });

  it('a slip for which there was no slot', () => {
    const entries = docket.entries.map((entry) => ({
      ...entry,
      ...(entry.decision === 'court' && { fact: 'fact/x' }),
    }));
    expect(writeCode('full', { ...docket, entries }, book)).toBe(writeCode('full', docket, book));
  });
});

describe('a code is read', () => {
  it('with exactly what was chosen, and nothing where nothing was', () => {
    const read = readCode(writeCode('full', docket, book), [book]);
    expect(read).toStrictEqual({ kind: 'full', docket, sheets: {} });
  });

  it('as a short one up to ten symbols', () => {
    const options = Array.from({ length: 8 }, (_, n) => `o${n}`);
    const decisions = Array.from({ length: 11 }, (_, n) => ({ ...court, id: `d${n}`, options }));
    const wide: Codebook = { ...book, seats: [{ id: 'counsel', decisions }] };
    const entries = decisions.map(({ id }) => ({ decision: id, option: 'o7', parts: {} }));
    const code = writeCode('short', { ...docket, entries }, wide);
    expect(code).toHaveLength(10);
    expect(readCode(code, [wide])).toEqual({ kind: 'short', docket: { ...docket, entries }, sheets: {} });
  });

  it('from five symbols on; what is shorter was cut short', () => {
    expect(readCode('0000', [book])).toEqual({ problem: 'cut-short' });
    expect(readCode('00000', [book])).toEqual({ problem: 'version', version: 0 });
  });
});

describe('a code with right checks is refused', () => {
  const short = writeCode('short', docket, book);
  const full = writeCode('full', docket, book);

  it('where it names a seat that was not loaded, or a place nobody sits in', () => {
    expect(readCode(short, [{ ...book, seats: [null, null] }])).toEqual({ problem: 'beyond' });
    expect(readCode(full, [{ ...book, seats: [] }])).toEqual({ problem: 'beyond' });
    const nobody = writeCode('full', seatless(book), book, { before: [1, 0] });
    expect(readCode(nobody, [book])).toEqual({ kind: 'full', docket: seatless(book), sheets: { before: [1, 0] } });
    expect(seatless(book)).toEqual({ format: 1, case: 'c', version: 3, seat: NO_SEAT, entries: [] });
  });

  it('where it has more symbols than it was written with', () => {
    expect(
      readCode(
        reworked(short, 1, (values) => [...values, 0]),
        [book],
      ),
    ).toEqual({ problem: 'beyond' });
    expect(
      readCode(
        reworked(full, 2, (values) => [...values, 0]),
        [book],
      ),
    ).toEqual({ problem: 'beyond' });
  });

  it('where it has fewer', () => {
    expect(reworked(short, 1, (values) => values).length).toBe(8);
    expect(
      readCode(
        reworked(short, 1, (values) => values.slice(0, 5)),
        [book],
      ),
    ).toEqual({ problem: 'beyond' });
  });

  it('where it says more than the play has room for; a short one carries no sheets', () => {
    expect(
      readCode(
        reworked(short, 1, (values) => values.with(-1, 1)),
        [book],
      ),
    ).toEqual({ problem: 'beyond' });
    const one = writeCode('short', { ...docket, entries: [] }, book);
    // The digit after an empty play would say of a full code that a form is there.
    const sheet = reworked(one, 1, (values) => {
      const number = values.reduceRight((sum, value) => sum * 32n + BigInt(value), 0n) + 32n * 8n * 3n;
      return values.map((_, n) => Number((number >> BigInt(5 * n)) % 32n));
    });
    expect(readCode(sheet, [book])).toEqual({ problem: 'beyond' });
  });
});

describe('a code of an older version', () => {
  const old = { ...book, version: 2 };
  const code = writeCode('full', { ...docket, version: 2 }, old, { before: [1, 0] });

  it('comes over into the present one, without its sheets', () => {
    const carried = { from: 2, kept: 2, left: 0 };
    expect(readCode(code, [book, old])).toEqual({ kind: 'full', docket: { ...docket, carried }, sheets: {} });
  });

  it('keeps the answers to sheets that have asked the same since', () => {
    const since = { ...book, sheetsSince: 2 };
    expect(readCode(code, [since, old])).toMatchObject({ kind: 'full', sheets: { before: [1, 0] } });
    const form = writeCode('full', seatless(old), old, { before: [1, 0] });
    expect(readCode(form, [since, old])).toMatchObject({
      docket: { version: since.version },
      sheets: { before: [1, 0] },
    });
    expect(readCode(form, [book, old])).toEqual({ problem: 'retired', version: 2 });
  });

  it('keeps the decisions that still stand', () => {
    const { options: _, ...rest } = reply;
    const present: Codebook = {
      ...book,
      seats: [null, { id: 'counsel', decisions: [{ ...rest, options: ['answer', 'shred'] }, court] }],
    };
    expect(readCode(code, [present, old])).toEqual({
      kind: 'full',
      docket: { ...docket, entries: docket.entries.slice(1), carried: { from: 2, kept: 1, left: 1 } },
      sheets: {},
    });
  });

  it('is refused by its version where all that was chosen is gone since', () => {
    const gone = { ...court, options: ['appeal'] };
    const present: Codebook = {
      ...book,
      seats: [null, { id: 'counsel', decisions: [{ ...reply, id: 'other' }, gone] }],
    };
    expect(readCode(code, [present, old])).toEqual({ problem: 'retired', version: 2 });
  });

  it('is refused by its version where there is no book of it', () => {
    expect(readCode(code, [book])).toEqual({ problem: 'version', version: 2 });
  });
});

describe('a code of the second form', () => {
  const second: Codebook = { ...book, codes: 2 };
  const carried: Docket = { ...docket, entries: docket.entries.slice(1), carried: { from: 2, kept: 1, left: 1 } };
  const full = writeCode('full', carried, second);
  /** The digits of a code anew, one of them otherwise; each is given with how many it can be. */
  const rewritten = (code: string, checks: 1 | 2, at: number, of: readonly number[], value: number): string =>
    reworked(code, checks, (values) => {
      let number = values.reduceRight((sum, each) => sum * 32n + BigInt(each), 0n);
      const digits = of.map((each) => {
        const digit = number % BigInt(each);
        number /= BigInt(each);
        return digit;
      });
      digits[at] = BigInt(value);
      for (const [n, digit] of digits.toReversed().entries())
        number = number * BigInt(of[of.length - 1 - n] ?? 1) + digit;
      return values.map((_, n) => Number((number >> BigInt(5 * n)) % 32n));
    });

  it('is refused where more decisions are said to count than there are', () => {
    expect(readCode(full, [second])).toEqual({ kind: 'full', docket: carried, sheets: {} });
    // Version, seat, that it was carried over, from which version, how many of its decisions count.
    expect(readCode(rewritten(full, 2, 4, [32, 8, 4, 32, 3], 2), [second])).toEqual({ problem: 'beyond' });
  });

  it('is refused where a short one, or one without a seat, says that it was carried over', () => {
    const short = writeCode('short', { ...docket, entries: [] }, second);
    expect(readCode(rewritten(short, 1, 2, [32, 8, 4], 3), [second])).toEqual({ problem: 'beyond' });
    const form = writeCode('full', seatless(second), second, { before: [1, 0] });
    expect(readCode(rewritten(form, 2, 2, [32, 8, 2], 1), [second])).toEqual({ problem: 'beyond' });
  });

  it('counts what it has no room for as the most it can say, and a version it cannot name as none', () => {
    const far = { ...carried, carried: { from: 99, kept: 40, left: 99 } };
    const read = readCode(writeCode('full', { ...far, entries: docket.entries }, second), [second]);
    expect(read).toMatchObject({ docket: { carried: { from: 0, kept: 2, left: 31 } } });
  });
});

test('a row with one right check is not taken for one with two', () => {
  expect(hasRightChecks(withChecks([1, 2, 3, 4], 1), 1)).toBe(true);
  expect(hasRightChecks(withChecks([1, 2, 3, 4], 1), 2)).toBe(false);
});

test('no symbol stands for a number beyond 31', () => {
  expect(symbolOf(31)).toBe('Z');
  expect(() => symbolOf(32)).toThrow('no symbol stands for 32');
});

test.each([
  { code: '', shown: '' },
  { code: 'ABC', shown: 'ABC' },
  { code: 'ABCD', shown: 'ABCD' },
  { code: 'ABCDEFGHJ', shown: 'ABCD-EFGH-J' },
])('"$code" is shown in groups of four', ({ code, shown }) => {
  expect(grouped(code)).toBe(shown);
});

test.each([
  { typed: 'k7qm-2xda', written: 'K7QM2XDA' },
  { typed: ' K7QM 2XDA ', written: 'K7QM2XDA' },
  { typed: 'K7QM–2XDA', written: 'K7QM2XDA' },
  { typed: 'OoIiLlUu', written: '001111VV' },
  { typed: '0Z*?', written: '0Z*?' },
])('"$typed" was meant as $written', ({ typed, written }) => {
  expect(asWritten(typed)).toBe(written);
});
