/** Points that a reader can add up. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion, measureOf, sumOfPoints } from './apportion.ts';
import type { Reason } from './measure.ts';

const rubric = { levels: { holdsUp: 80, defensible: 60, halfRight: 35 } };
const reason = (points: number): Reason => ({
  measure: 'law',
  rule: 'overlooked',
  points,
  node: 'argument/a',
  sources: ['source/s'],
});

test('thirds of a hundred add up to a hundred', () => {
  expect(apportion([1000 / 3, 1000 / 3, 1000 / 3], 1000)).toEqual([334, 333, 333]);
  expect(measureOf([100 / 3, 100 / 3, 100 / 3].map(reason), rubric).reasons.map(({ points }) => points)).toEqual([
    33.4, 33.3, 33.3,
  ]);
});

test('what rounding the whole left over goes to the largest', () => {
  const { points, level, reasons } = measureOf([reason(90), reason(-10.5)], rubric);
  expect(points).toBe(80);
  expect(level).toBe('holdsUp');
  expect(reasons.map((each) => each.points)).toEqual([90.5, -10.5]);
});

test('what arithmetic leaves at 29.999999999999996 is 30', () => {
  expect(measureOf([reason(0.1 * 3 * 100 - 4e-15)], rubric).reasons[0]?.points).toBe(30);
});

test('nothing adds up to nothing', () => {
  expect(measureOf([], rubric)).toEqual({ points: 0, level: 'wouldNotStand', reasons: [] });
});

test('any contributions sum to their measure in tenths, each within a point of what it was', () => {
  const value = fc.double({ min: -100, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), (values) => {
      const sum = values.reduce((total, each) => total + each, 0);
      if (sum < 0 || sum > 100) return;
      const { points, reasons } = measureOf(values.map(reason), rubric);
      expect(sumOfPoints(reasons)).toBe(points);
      reasons.forEach((each, i) => expect(Math.abs(each.points - (values[i] ?? 0))).toBeLessThan(0.8));
    }),
  );
});

test.each([
  [[10, 20.5], 31, [10, 21], 'a half rounds up'],
  [[10, 20.4], 30, [10, 20], 'what rounding takes goes from the largest'],
  [[60, 60], 100, [40, 60], 'no measure is above 100; of two that are largest the first gives way'],
  [[-5, 2], 0, [-2, 2], 'and none is below 0'],
  [[-40, 30, 20], 10, [-40, 30, 20], 'what is whole stays as it is'],
  [[-60.3, 100], 40, [-60.3, 100.3], 'the largest is the one farthest from nothing'],
  [[-100.6, 100.2], 0, [-100.2, 100.2], 'and may be the one that takes'],
] as const)('%j comes to %d', (exact, points, expected, _why) => {
  const measure = measureOf(exact.map(reason), rubric);
  expect(measure.points).toBe(points);
  expect(measure.reasons.map((each) => each.points)).toEqual(expected);
  expect(sumOfPoints(measure.reasons)).toBe(points);
});

test('the level is that of the rounded points', () => {
  expect([measureOf([reason(79.5)], rubric).level, measureOf([reason(79.4)], rubric).level]).toEqual([
    'holdsUp',
    'defensible',
  ]);
});

test('tenths that are left over go to the largest remainders, the first of equals first', () => {
  expect(apportion([1.2, 1.7, 1.6, 1.5], 6)).toEqual([1, 2, 2, 1]);
  expect(apportion([1.5, 1.5, 1.5, 1.5], 6)).toEqual([2, 2, 1, 1]);
  expect(apportion([-0.5, 0.5], 0)).toEqual([0, 0]);
  expect(apportion([-1.4, 3.4], 2)).toEqual([-1, 3]);
});

test('what is whole but for the arithmetic is not rounded up again', () => {
  expect(apportion([2 + 4e-8, 3, 1 - 4e-8], 6)).toEqual([2, 3, 1]);
});

test('no reason shows minus nothing, and nothing to share is shared among nobody', () => {
  expect(apportion([-0, 4], 4).some((each) => Object.is(each, -0))).toBe(false);
  expect(apportion([], 0)).toEqual([]);
});

test('a sum of tenths is exact', () => {
  expect(sumOfPoints([{ points: 0.1 }, { points: 0.2 }, { points: -0.7 }])).toBe(-0.4);
});
