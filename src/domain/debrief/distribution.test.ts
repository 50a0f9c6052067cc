/** Distributions: every result counts once at every decision it reached, short codes say nothing of backing, and the split is fair. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeSeats } from '../../../tests/fixtures/cases.ts';
import { anyDocket } from '../../../tests/fixtures/dockets.ts';
import { distributionsOf, mostSplitFirst, splitOf } from './distribution.ts';

describe.each(completeSeats())('$name', ({ file, seat }) => {
  const plays = fc.array(
    fc.record({
      kind: fc.constantFrom('short' as const, 'full' as const),
      docket: anyDocket(file, seat),
      sheets: fc.constant({}),
    }),
    { maxLength: 12 },
  );

  it('counts every result once at every decision it reached', () => {
    fc.assert(
      fc.property(plays, (all) => {
        distributionsOf(seat, all).forEach(({ decision, total, backed, options, parts }, n) => {
          const reached = all.filter(({ docket }) => docket.entries.length > n);
          expect(total).toBe(reached.length);
          expect(options.reduce((sum, { count }) => sum + count, 0)).toBe(total);
          expect(backed).toBe(reached.filter(({ kind }) => kind === 'full').length);
          for (const { replies } of parts) expect(replies.reduce((sum, { count }) => sum + count, 0)).toBe(backed);
          expect(options.map(({ id }) => id)).toEqual(Object.keys(seat.decisions[decision]?.options ?? {}));
        });
      }),
      { numRuns: 40 },
    );
  });

  it('adds hands to the plays', () => {
    const [decision = '', { options } = { options: {} }] = Object.entries(seat.decisions)[0] ?? [];
    const [option = ''] = Object.keys(options);
    const [first] = distributionsOf(
      seat,
      [],
      [{ seat: seat.id, decision, hands: { [option]: 7, 'no-such-option': 3 } }],
    );
    expect(first?.total).toBe(7);
    expect(first?.options[0]).toEqual({ id: option, count: 7 });
  });
});

describe('splitOf', () => {
  it('is 0 where all agree and 1 where every course has as many', () => {
    expect(splitOf([9, 0, 0])).toBe(0);
    expect(splitOf([3, 3, 3])).toBeCloseTo(1, 9);
    expect(splitOf([1, 0])).toBe(0);
    expect(splitOf([])).toBe(0);
    expect(splitOf([0, 0, 0])).toBe(0);
    expect(splitOf([5])).toBe(0);
  });

  it('grows as two camps draw level', () => {
    expect(splitOf([9, 1, 0, 0])).toBeLessThan(splitOf([7, 3, 0, 0]));
    expect(splitOf([7, 3, 0, 0])).toBeLessThan(splitOf([5, 5, 0, 0]));
  });

  it('puts the most split first and leaves out what nobody could be split over', () => {
    const at = (decision: string, counts: number[]) => ({
      seat: 's',
      decision,
      total: counts.reduce((a, b) => a + b, 0),
      carried: 0,
      editions: { core: 0, full: 0 },
      options: counts.map((count, n) => ({ id: String(n), count })),
      backed: 0,
      parts: [],
      facts: [],
      authorities: [],
      split: splitOf(counts),
    });
    expect(
      mostSplitFirst([at('one', [4, 0]), at('two', [2, 2]), at('three', [1, 0]), at('four', [3, 3])]).map(
        ({ decision }) => decision,
      ),
    ).toEqual(['four', 'two', 'one']);
  });
});
