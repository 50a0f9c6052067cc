/** Mixed radix: every list of choices comes back as it went in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, Unpacking } from './mixedRadix.ts';

const digits = fc.array(
  fc
    .integer({ min: 1, max: 40 })
    .chain((of) => fc.record({ of: fc.constant(of), value: fc.integer({ min: 0, max: of - 1 }) })),
  { maxLength: 40 },
);

describe('mixed radix', () => {
  it('comes back as it went in, and nothing is left over', () => {
    fc.assert(
      fc.property(digits, (list) => {
        const unpacking = new Unpacking(pack(list));
        expect(list.map(({ of }) => unpacking.next(of))).toEqual(list.map(({ value }) => value));
        expect(unpacking.spent).toBe(true);
      }),
    );
  });

  it('refuses a digit beyond its range', () => {
    expect(() => pack([{ value: 4, of: 4 }])).toThrow(RangeError);
    expect(() => pack([{ value: -1, of: 4 }])).toThrow(RangeError);
  });

  it('says when a number holds more than was asked for', () => {
    const unpacking = new Unpacking(25n);
    unpacking.next(5);
    unpacking.next(4);
    expect(unpacking.spent).toBe(false);
  });
});
