/** Puts the decisions of a seat into the order in which its chapters play them. */
import type { Table } from '../schema/caseFile.ts';
import { table } from './table.ts';

/** The decisions with their ids, in the order of the chapters; those that stand in none come last. */
export function inChapterOrder<T extends object>(
  chapters: Readonly<Record<string, { readonly decisions: readonly string[] }>>,
  decisions: Readonly<Record<string, T>>,
): Table<T> {
  const order = Object.values(chapters).flatMap((chapter) => chapter.decisions);
  const rest = Object.keys(decisions).filter((key) => !order.includes(key));
  return table('', decisions, [...order, ...rest]);
}
