/** Days as people in the United States write them. */
import { say, type Words } from './words.view.ts';

/** `2017-03-14` becomes 'March 14, 2017', `2017-03` 'March 2017'; anything else stays as the record gives it. */
export function dayInWords(day: string, words: Words): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(day) ?? [];
  const name = say(words, 'reader.months').split(' ')[Number(month) - 1];
  if (!year || !name) return day;
  return date ? `${name} ${Number(date)}, ${year}` : `${name} ${year}`;
}
