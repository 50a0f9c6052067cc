/** Says whether law whose start is written as a day, a year or 'before 2017' is in force on a given day. */

/**
 * A year without a day counts from the end of that year: nobody looked the day up, so no decision of that year may rest
 * on it. `before 2017` says only that the law held when 2017 began, so it counts as in force from that day on.
 * @param since `2016-12-13`, `1993` or `before 2017` (Since in the grammar)
 * @param day `2017-03-14`; days compare as text
 */
export function inForce(since: string, day: string): boolean {
  if (since.startsWith('before ')) return day >= `${since.slice('before '.length)}-01-01`;
  if (since.length === 4) return day > `${since}-12-31`;
  return day >= since;
}
