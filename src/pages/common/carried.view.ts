/** What is said of a play, or of a figure, in which decisions of an older version or another edition of the case count. */
import type { Carried, Docket } from '../../domain/docket/docket.ts';
import type { Distribution } from '../../domain/debrief/distribution.ts';
import { say, type Words } from './words.view.ts';

/** From which version a play was carried over, and how many of its decisions are left out; null for a play of this version. */
export function carriedText(carried: Carried | undefined, words: Words): string | null {
  if (!carried) return null;
  const { from } = carried;
  const text = say(words, from > 0 ? 'older.kept' : 'older.keptUnnamed', { from });
  const left = leftText(carried, words);
  return left === null ? text : `${left} ${text}`;
}

/** How many decisions of an older play are left out; null where none is. */
export function leftText(carried: Carried | undefined, words: Words): string | null {
  if (!carried || carried.left === 0) return null;
  const { kept, left } = carried;
  return say(words, left === 1 ? 'older.leftOne' : 'older.left', { left, of: kept + left });
}

/** The word that stands beside a figure of a class in which some plays were carried over; null where none was. */
export const carriedFigure = (count: number, of: number, words: Words): string | null =>
  count === 0 ? null : say(words, count === 1 ? 'older.figureOne' : 'older.figure', { count, of });

/** The same of a list of plays. */
export const carriedIn = (plays: readonly { readonly docket: Docket }[], words: Words): string | null =>
  carriedFigure(plays.filter(({ docket }) => docket.carried).length, plays.length, words);

/** The words that stand beside a figure of one decision: that older plays count in it, or plays of both editions; null where neither does. */
export function besideFigure(
  { carried, total, editions: { core, full } }: Pick<Distribution, 'carried' | 'total' | 'editions'>,
  words: Words,
): string | null {
  const older = carriedFigure(carried, total, words);
  const mixed = core > 0 && full > 0 ? say(words, 'older.mixed', { core, full }) : null;
  return older === null ? mixed : withWord(older, mixed);
}

/** A sentence with another after it, where there is another. */
export const withWord = (text: string, word: string | null): string => (word === null ? text : `${text} ${word}`);
