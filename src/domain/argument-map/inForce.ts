/** Says whether law whose start is written as a day, a year or 'before 2017' is in force on a given day. */

/**
 * A bare year counts from its end: where the dossier did not look the day up, that year's own decisions may not rest on it.
 * `before 2017` says only that it held when 2017 began, so it is in force from that day and unproven earlier.
 * @param since `2016-12-13`, `1993` or `before 2017` (Since in the grammar)
 * @param day `2017-03-14`; days compare as text
 */
export function inForce(since: string, day: string): boolean {
  if (since.startsWith('before ')) return day >= `${since.slice('before '.length)}-01-01`;
  if (since.length === 4) return day > `${since}-12-31`;
  return day >= since;
}
