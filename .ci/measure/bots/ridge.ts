/** Fits a straight line through marks by least squares, held back a little so that few rows cannot be learned by heart (ridge regression). */

/** How hard the weights are held back, for marks that are brought to one scale. */
const RIDGE = 1;

/**
 * Fits what each mark is worth.
 * @param rows marks, a list each; all lists are as long
 * @param wanted what each row should come to
 * @returns a function from marks to what the fit expects; at the mean of the rows it gives the mean of what was wanted
 */
export function fit(
  rows: readonly (readonly number[])[],
  wanted: readonly number[],
): (marks: readonly number[]) => number {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, j) => rows.map((row) => row[j] ?? 0));
  const centers = columns.map(mean);
  // A mark that never differs tells nothing; its scale of 1 leaves it at 0.
  const scales = columns.map((column, j) => Math.sqrt(mean(column.map((v) => (v - (centers[j] ?? 0)) ** 2))) || 1);
  const scaled = (marks: readonly number[]): number[] =>
    marks.map((v, j) => (v - (centers[j] ?? 0)) / (scales[j] ?? 1));
  const level = mean(wanted);
  const x = rows.map(scaled);
  const at = (i: number, j: number): number => x[i]?.[j] ?? 0;
  const sum = (of: (i: number) => number): number => rows.reduce((total, _, i) => total + of(i), 0);
  const equations = columns.map((_, j) => [
    ...columns.map((__, k) => sum((i) => at(i, j) * at(i, k)) + (j === k ? RIDGE : 0)),
    sum((i) => at(i, j) * ((wanted[i] ?? 0) - level)),
  ]);
  const weights = solve(equations);
  return (marks) => level + scaled(marks).reduce((total, v, j) => total + v * (weights[j] ?? 0), 0);
}

/**
 * Solves linear equations by elimination with pivots.
 * @param equations one a row: the factor of each unknown, and last what they sum to
 */
export function solve(equations: readonly (readonly number[])[]): number[] {
  const rows = equations.map((row) => [...row]);
  const last = rows.length;
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let step = 0; step < last; step += 1) {
    const rest = rows.splice(step).sort((a, b) => Math.abs(b[step] ?? 0) - Math.abs(a[step] ?? 0));
    rows.push(...rest);
    for (let i = step + 1; i < last; i += 1) {
      const factor = cell(i, step) / cell(step, step);
      rows[i] = (rows[i] ?? []).map((v, j) => v - factor * cell(step, j));
    }
  }
  const found: number[] = [];
  for (let i = last - 1; i >= 0; i -= 1) {
    const known = rows.reduce((total, _, j) => (j > i ? total + cell(i, j) * (found[j] ?? 0) : total), 0);
    found[i] = (cell(i, last) - known) / cell(i, i);
  }
  return found;
}

const mean = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0) / values.length;
