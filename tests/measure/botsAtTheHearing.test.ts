/** The hearing is argued to its end by those who cannot read, on either side, and what they won is counted as the bench rules. */
import { describe, expect, it } from 'vitest';
import { hearings, meanWon, podium } from '../../.ci/measure/bots/hearing.ts';
import { CHANCE, POLICIES, type Policy } from '../../.ci/measure/bots/policies.ts';
import { lotOf } from '../../.ci/measure/lot.ts';
import { specimen as file } from '../fixtures/specimen.ts';

const argue = await podium(file);
const named = (name: string): Policy => {
  const policy = POLICIES.find((each) => each.name === name);
  if (!policy) throw new Error(`no policy takes the ${name}`);
  return policy;
};
const sides = Object.keys(file.hearing?.sides ?? {});

describe('a hearing', () => {
  it('comes to its end on either side, by every policy, with slips and without', () => {
    expect(sides).toHaveLength(2);
    for (const side of sides)
      for (const policy of [...POLICIES, CHANCE])
        for (const slips of [true, false]) {
          const { exchanges, stages } = argue(side, policy, slips, lotOf(5));
          expect([exchanges, stages].every((share) => share >= 0 && share <= 1)).toBe(true);
        }
  });

  it('goes the same way with the same lot, and not always with another', () => {
    const won = (seed: number): string => JSON.stringify(argue('residents', CHANCE, true, lotOf(seed)));
    const seeds = Array.from({ length: 12 }, (_, i) => i);
    expect(seeds.map(won)).toEqual(seeds.map(won));
    expect(new Set(seeds.map(won)).size).toBeGreaterThan(1);
  });

  it('goes by what was argued and handed up: in the specimen the first position is sound, and the last one falls', () => {
    const first = argue('residents', named('first'), false, lotOf(1));
    const last = argue('residents', named('last'), false, lotOf(1));
    expect(first.exchanges).toBeGreaterThan(last.exchanges);
    expect(first.stages).toBeGreaterThan(last.stages);
    expect(argue('residents', named('longest'), true, lotOf(1)).exchanges).toBeGreaterThan(
      argue('residents', named('longest'), false, lotOf(1)).exchanges,
    );
  });
});

describe('many hearings', () => {
  const won = { exchanges: 0.5, stages: 1 };

  it('are argued once where the lot is never asked, and as often as said where it is', () => {
    expect(hearings(9, () => won)).toEqual([won]);
    expect(hearings(9, (lot) => ({ ...won, exchanges: lot() }))).toHaveLength(9);
  });

  it('come to their mean, and say how far it may be off', () => {
    expect(meanWon([won])).toEqual({ ...won, off: 0 });
    const mean = meanWon([won, { exchanges: 0.5, stages: 0 }]);
    expect(mean).toEqual({ exchanges: 0.5, stages: 0.5, off: 0.5 });
  });
});
