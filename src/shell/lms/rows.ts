/** The rows of a gradebook: every decision of every seat has one of its own, so that the columns of a whole class stand under each other. */
import type { CaseCover } from '../../content/schema/caseCover.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { afterRow } from '../../pages/scorecard/decisionReports.view.ts';
import type { SuspendData } from './suspendData.ts';

/** Rows after each seat, for the decisions of its coda; they are never scored. */
export const AFTER_SEAT = 3;

/**
 * What stands in each row, in the order of the case and of its full edition. A seat that is not loaded has rows of the same
 * number without names; they are named when it is played.
 */
export function rowsOf(cover: CaseCover, file: Pick<CaseFile, 'seats'> | null): string[] {
  return cover.seats.flatMap(({ id, decisions: { full } }) => {
    const loaded = file?.seats[id];
    const slugs = Object.keys(loaded?.decisions ?? {});
    const after = Object.keys(loaded?.coda?.decisions ?? {});
    return [
      ...Array.from({ length: full }, (_, n) => `${id}-${slugs[n] ?? n + 1}`),
      ...Array.from({ length: AFTER_SEAT }, (_, n) => afterRow(id, after[n] ?? `${n + 1}`)),
    ];
  });
}

/**
 * Where the rows begin. An attempt that was begun in another version of the case, or before rows were fixed, goes on behind
 * what stands there.
 * @param there rows that the gradebook has
 */
export function rowsFor(
  kept: Pick<SuspendData, 'rows' | 'plays'>,
  version: number,
  count: number,
  there: number,
): NonNullable<SuspendData['rows']> {
  const { rows } = kept;
  if (rows?.version === version) return rows;
  const from = rows ? rows.from + rows.count : Object.keys(kept.plays).length > 0 ? there : 0;
  return { version, from, count };
}
