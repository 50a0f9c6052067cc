/** Symbols and checks: look-alikes are read as meant; every single slip and every swap of neighbours is caught. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRightChecks, symbolOf, valueOf, withChecks } from './symbols.ts';

const rows = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 4, maxLength: 30 });

describe('symbols', () => {
  it('are read as written, small or large', () => {
    for (let value = 0; value < 32; value++) {
      expect(valueOf(symbolOf(value))).toBe(value);
      expect(valueOf(symbolOf(value).toLowerCase())).toBe(value);
    }
  });

  it('that look alike are read as meant', () => {
    expect([...'oOiIlLuU'].map(valueOf)).toEqual([0, 0, 1, 1, 1, 1, valueOf('V'), valueOf('V')]);
    expect(valueOf('*')).toBe(-1);
    expect(valueOf('')).toBe(-1);
  });
});

describe.each([1, 2] as const)('with %i check', (checks) => {
  it('a row is sound as it was made', () => {
    fc.assert(
      fc.property(rows, (values) => {
        expect(hasRightChecks(withChecks(values, checks), checks)).toBe(true);
      }),
    );
  });

  it('every single slip is caught', () => {
    fc.assert(
      fc.property(rows, (values) => {
        const row = withChecks(values, checks);
        const slips = row.flatMap((value, at) =>
          Array.from({ length: 31 }, (_, slip) => row.with(at, value ^ (slip + 1))),
        );
        expect(slips.filter((slipped) => hasRightChecks(slipped, checks))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('every swap of unlike neighbours is caught', () => {
    fc.assert(
      fc.property(rows, (values) => {
        const row = withChecks(values, checks);
        const swaps = row
          .slice(1)
          .flatMap((value, at) => (value === row[at] ? [] : [row.with(at, value).with(at + 1, row[at] ?? 0)]));
        expect(swaps.filter((swapped) => hasRightChecks(swapped, checks))).toEqual([]);
      }),
    );
  });
});
