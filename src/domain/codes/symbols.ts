/**
 * The thirty-two symbols of a code (Crockford's base 32), the look-alikes people write instead, and check symbols that
 * detect a typing error.
 */

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** What is easily taken for another symbol is read as that symbol. */
const MEANT: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/** Kept as a table, because reading ten thousand codes looks up half a million symbols. */
const VALUES = new Map<string, number>();
for (const [value, symbol] of [...SYMBOLS].entries())
  for (const each of [symbol, symbol.toLowerCase()]) VALUES.set(each, value);
for (const [symbol, meant] of Object.entries(MEANT))
  for (const each of [symbol, symbol.toLowerCase()]) VALUES.set(each, SYMBOLS.indexOf(meant));

/** The value of a symbol, 0 to 31; −1 for anything that is none. Small letters and look-alikes are read as meant. */
export const valueOf = (symbol: string): number => VALUES.get(symbol) ?? -1;

/** The symbol of a value, 0 to 31. @throws RangeError beyond that */
export function symbolOf(value: number): string {
  const symbol = SYMBOLS[value];
  if (symbol === undefined) throw new RangeError(`no symbol stands for ${value}`);
  return symbol;
}

/** Powers of a generator of the field of 32 elements (x⁵ + x² + 1), and their logarithms. */
const POWER: number[] = [];
const LOG: number[] = [];
for (let n = 0, value = 1; n < 31; n++) {
  POWER[n] = value;
  LOG[value] = n;
  value = value << 1 > 31 ? (value << 1) ^ 0b100101 : value << 1;
}

/** a · g^n in that field. */
const times = (a: number, n: number): number => (a === 0 ? 0 : (POWER[((LOG[a] ?? 0) + n) % 31] ?? 0));

/**
 * One sum over a row of values, the first of which has weight 1, the next g^step, then g^(2·step) …
 * With step 1 or 2 the sum changes with every single wrong symbol, because no weight is 0, and with every swap of two
 * different neighbours, because no two neighbouring weights are equal (Reed and Solomon, 1960).
 */
export const weightedSum = (values: readonly number[], step: 1 | 2): number =>
  values.reduce((sum, value, at) => sum ^ times(value, at * step), 0);

/**
 * Puts as many check values before a row as asked for, so that its sums come to 0.
 * One check stands alone; two are found from both sums at once.
 */
export function withChecks(values: readonly number[], checks: 1 | 2): number[] {
  if (checks === 1) return [weightedSum([0, ...values], 1), ...values];
  const row = [0, 0, ...values];
  const [one, two] = [weightedSum(row, 1), weightedSum(row, 2)];
  // a + g·b = one and a + g²·b = two, so (g + g²)·b = one + two
  const b = times(one ^ two, 31 - (LOG[times(1, 1) ^ times(1, 2)] ?? 0));
  return [one ^ times(b, 1), b, ...values];
}

/** Whether a row that carries its check values has no error. */
export const hasRightChecks = (row: readonly number[], checks: 1 | 2): boolean =>
  weightedSum(row, 1) === 0 && (checks === 1 || weightedSum(row, 2) === 0);
