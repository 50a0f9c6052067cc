/** Turns exact contributions into points a reader can add up: tenths that sum to a whole number. */
import type { Rubric } from '../../content/schema/rubric.ts';
import { levelOf, type Measure, type Reason } from './measure.ts';

// Guards against 29.999999999999996 where 30 is meant; far below a tenth.
const SLACK = 1e-6;

/** The measure whose reasons carry exact contributions; points are rounded so that they sum to it in tenths. */
export function measureOf(exact: readonly Reason[], rubric: Pick<Rubric, 'levels'>): Measure {
  const sum = exact.reduce((total, reason) => total + reason.points, 0);
  const points = Math.min(100, Math.max(0, Math.floor(sum + 0.5 + SLACK)));
  const tenths = apportion(
    exact.map((reason) => reason.points * 10),
    points * 10,
  );
  return {
    points,
    level: levelOf(points, rubric),
    reasons: exact.map((reason, i) => ({ ...reason, points: (tenths[i] ?? 0) / 10 })),
  };
}

/**
 * Whole numbers near `values` that sum to `whole` (the largest remainder method). What is then still missing, because
 * `whole` itself was rounded, goes to the largest value, where it is noticed least.
 */
export function apportion(values: readonly number[], whole: number): number[] {
  const out = values.map((value) => Math.floor(value + SLACK));
  const target = Math.round(values.reduce((total, value) => total + value, 0));
  const byRemainder = values
    .map((value, i) => ({ i, rest: value - (out[i] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  let short = target - total(out);
  for (const { i, rest } of byRemainder) {
    if (short <= 0 || rest <= SLACK) break;
    out[i] = (out[i] ?? 0) + 1;
    short -= 1;
  }
  const largest = values.reduce((best, value, i) => (Math.abs(value) > Math.abs(values[best] ?? 0) ? i : best), 0);
  if (out.length > 0) out[largest] = (out[largest] ?? 0) + whole - total(out);
  return out.map((value) => value + 0); // no minus zero
}

/** The sum of the points of some reasons, exact to the tenth. */
export const sumOfPoints = (reasons: readonly Pick<Reason, 'points'>[]): number =>
  total(reasons.map((reason) => Math.round(reason.points * 10))) / 10;

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
