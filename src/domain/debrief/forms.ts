/**
 * Compares the forms before and after: what was gained, and whether a class tells right from wrong or only says no more
 * often.
 */

/** One statement as answered: whether the record supports it, and what was said. */
export interface Judged {
  readonly supported: boolean;
  readonly said: boolean;
}

export interface Interval {
  readonly value: number;
  /** 95 per cent, both ends. */
  readonly from: number;
  readonly to: number;
}

export interface Detection {
  /** Share of supported statements that were called supported, and of unsupported ones. */
  readonly hits: number;
  readonly falseAlarms: number;
  /** Telling apart, in standard deviations: 0 is guessing. */
  readonly discrimination: Interval;
  /** Leaning: above 0 towards saying no, below 0 towards saying yes. */
  readonly bias: Interval;
}

export interface Gain {
  readonly people: number;
  /** Means in shares right, 0 to 1. */
  readonly before: number;
  readonly after: number;
  readonly change: Interval;
  /** (after − before) / (1 − before) of the class means; null where there was nothing left to gain. */
  readonly normalised: number | null;
}

const Z95 = 1.959964;

/**
 * Discrimination d′ = z(H) − z(F) and bias c = −(z(H) + z(F)) / 2 over all judgements of a class (Green and Swets
 * 1966), each rate with half a count added to either side (Hautus 1995); variances after Gourevitch and Galanter
 * (1967). Null unless both kinds of statement were judged.
 */
export const detectionOf = (judged: readonly Judged[]): Detection | null => detectionIn(marksIn(judged));

/** How many statements of each kind were judged, and how many of them were called supported. */
export interface Marks {
  readonly good: number;
  readonly hits: number;
  readonly bad: number;
  readonly alarms: number;
}

export const marksIn = (judged: readonly Judged[]): Marks => ({
  good: judged.filter(({ supported }) => supported).length,
  hits: judged.filter(({ supported, said }) => supported && said).length,
  bad: judged.filter(({ supported }) => !supported).length,
  alarms: judged.filter(({ supported, said }) => !supported && said).length,
});

export function detectionIn({ good, hits, bad, alarms }: Marks): Detection | null {
  if (good === 0 || bad === 0) return null;
  const [hit, alarm] = [(hits + 0.5) / (good + 1), (alarms + 0.5) / (bad + 1)];
  const [zHit, zAlarm] = [probit(hit), probit(alarm)];
  const variance = (share: number, z: number, count: number): number =>
    (share * (1 - share)) / (count * density(z) ** 2);
  const sum = variance(hit, zHit, good + 1) + variance(alarm, zAlarm, bad + 1);
  return {
    hits: hits / good,
    falseAlarms: alarms / bad,
    discrimination: around(zHit - zAlarm, Math.sqrt(sum)),
    bias: around(-(zHit + zAlarm) / 2, Math.sqrt(sum) / 2),
  };
}

/**
 * What people gained who filled in both forms; shares right before and after, in the same order.
 * The interval of the change is that of a paired difference, with Student's t.
 */
export function gainOf(pairs: readonly { readonly before: number; readonly after: number }[]): Gain | null {
  if (pairs.length === 0) return null;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [before, after] = [mean(pairs.map((pair) => pair.before)), mean(pairs.map((pair) => pair.after))];
  const changes = pairs.map((pair) => pair.after - pair.before);
  const change = after - before;
  const spread =
    pairs.length > 1
      ? Math.sqrt(changes.reduce((sum, each) => sum + (each - change) ** 2, 0) / (pairs.length - 1) / pairs.length)
      : Infinity;
  const reach = student(pairs.length - 1) * spread;
  return {
    people: pairs.length,
    before,
    after,
    change: { value: change, from: Math.max(-1, change - reach), to: Math.min(1, change + reach) },
    normalised: before < 1 ? change / (1 - before) : null,
  };
}

const around = (value: number, error: number): Interval => ({
  value,
  from: value - Z95 * error,
  to: value + Z95 * error,
});
const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/**
 * The point below which a share of the normal curve lies, for 0 < share < 1 (Acklam's rational approximation, good to
 * 1e−9 relative).
 */
export function probit(share: number): number {
  const tail = (q: number): number =>
    (((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
      4.374664141464968) *
      q +
      2.938163982698783) /
    ((((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1);
  if (share < 0.02425) return tail(Math.sqrt(-2 * Math.log(share)));
  if (share > 0.97575) return -tail(Math.sqrt(-2 * Math.log(1 - share)));
  const q = share - 0.5;
  const r = q * q;
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
      1)
  );
}

/**
 * The point that leaves 2.5 per cent of Student's curve above it, by degrees of freedom (a table read downwards, so
 * that an interval is never too narrow).
 */
export function student(freedom: number): number {
  const TABLE: readonly (readonly [number, number])[] = [
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [5, 2.571],
    [6, 2.447],
    [7, 2.365],
    [8, 2.306],
    [9, 2.262],
    [10, 2.228],
    [12, 2.179],
    [15, 2.131],
    [20, 2.086],
    [30, 2.042],
    [60, 2],
    [120, 1.98],
  ];
  if (freedom > 120) return Z95;
  return TABLE.findLast(([from]) => from <= freedom)?.[1] ?? Infinity;
}
