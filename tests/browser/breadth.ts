/** How much of a table a run takes: `npm test` one row of each kind, `npm run test:long` all of it. */

/** Whether this is the long run. */
export const isLong = process.env['DUE_FUZZ'] !== undefined;

/** In the long run all rows, else the first of each kind. */
export const sampled = <T>(rows: readonly T[], kindOf: (row: T) => string): readonly T[] =>
  isLong ? rows : rows.filter((row, n) => rows.findIndex((each) => kindOf(each) === kindOf(row)) === n);
