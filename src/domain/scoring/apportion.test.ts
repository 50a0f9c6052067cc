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
