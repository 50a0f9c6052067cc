/** Forms: gain and telling apart are kept apart, so that a class which only learnt to say no is seen to. */
import { describe, expect, it } from 'vitest';
import { detectionOf, gainOf, probit, type Detection, type Judged } from './forms.ts';

const judged = (hits: number, good: number, alarms: number, bad: number): Judged[] => [
  ...Array.from({ length: good }, (_, n) => ({ supported: true, said: n < hits })),
  ...Array.from({ length: bad }, (_, n) => ({ supported: false, said: n < alarms })),
];

const detected = (...counts: Parameters<typeof judged>): Detection => {
  const detection = detectionOf(judged(...counts));
  if (!detection) throw new Error('both kinds were judged');
  return detection;
};

describe('detectionOf', () => {
  it('finds neither skill nor leaning in a class that guesses', () => {
    const even = detected(50, 100, 50, 100);
    expect(even.discrimination.value).toBeCloseTo(0, 6);
    expect(even.bias.value).toBeCloseTo(0, 6);
    expect(even.discrimination.from).toBeLessThan(0);
    expect(even.discrimination.to).toBeGreaterThan(0);
  });

  it('tells a class that sees better from one that only says no more often', () => {
    const before = detected(60, 100, 40, 100);
    const wiser = detected(85, 100, 15, 100);
    const warier = detected(40, 100, 22, 100);
    expect(wiser.discrimination.value).toBeGreaterThan(before.discrimination.value + 1);
    expect(wiser.bias.value).toBeCloseTo(before.bias.value, 1);
    expect(warier.discrimination.value).toBeCloseTo(before.discrimination.value, 1);
    expect(warier.bias.value).toBeGreaterThan(before.bias.value + 0.3);
  });

  it('agrees with the textbook: 84 per cent against 16 is about two', () => {
    expect(detected(841, 1000, 159, 1000).discrimination.value).toBeCloseTo(2, 1);
  });

  it('stays finite when everything is right, and says nothing with one kind of statement', () => {
    expect(Number.isFinite(detected(4, 4, 0, 4).discrimination.to)).toBe(true);
    expect(detectionOf(judged(4, 4, 0, 0))).toBeNull();
  });
});

describe('gainOf', () => {
  it('is the change of those who filled in both, with its interval', () => {
    const gain = gainOf([
      { before: 0.4, after: 0.6 },
      { before: 0.5, after: 0.8 },
      { before: 0.6, after: 0.7 },
    ]);
    if (!gain) throw new Error('three filled in both');
    expect(gain.change.value).toBeCloseTo(0.2, 9);
    expect(gain.normalised).toBeCloseTo(0.4, 9);
    expect(gain.change.from).toBeCloseTo(0.2 - 4.303 * (0.1 / Math.sqrt(3)), 6);
  });

  it('knows nothing of one person but the change itself, and nothing of nobody', () => {
    const one = gainOf([{ before: 0.5, after: 1 }]);
    expect([one?.change.from, one?.change.to]).toEqual([-1, 1]);
    expect(gainOf([])).toBeNull();
    expect(gainOf([{ before: 1, after: 1 }])?.normalised).toBeNull();
  });
});

describe('probit', () => {
  it('turns the normal curve round', () => {
    expect(probit(0.5)).toBeCloseTo(0, 9);
    expect(probit(0.975)).toBeCloseTo(1.959964, 6);
    expect(probit(0.01)).toBeCloseTo(-2.326348, 6);
    expect(probit(0.99)).toBeCloseTo(2.326348, 6);
  });
});
