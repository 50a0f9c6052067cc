/** One decision as a table of the class: each course with how many chose it, and how much the class was of one mind. */
import type { Seat } from '../../../content/schema/caseFile.ts';
import type { Distribution } from '../../../domain/debrief/distribution.ts';
import { besideFigure, withWord } from '../../common/carried.view.ts';
import { say, type Words } from '../../common/words.view.ts';
import { counted, type Counted } from '../common/counted.view.ts';
import { doneWord } from '../common/done.view.ts';
import { markOf } from '../common/mark.view.ts';

export interface TableRow {
  readonly mark: string;
  readonly text: string;
  readonly real: string | null; // that this was done, or is closest to the record
  readonly cells: readonly Counted[]; // all, then one a group where there are two
}

export interface DecisionTable {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
  readonly split: string;
  readonly most: number; // of any cell, for the length of the bars
}

/**
 * The table of a decision.
 * @param columns everybody's counts first, then those of each group
 */
export function tableOf(
  seat: Seat,
  all: Distribution,
  columns: readonly Distribution[],
  groups: readonly string[],
  words: Words,
): DecisionTable {
  const decision = seat.decisions[all.decision];
  const rows = Object.entries(decision?.options ?? {}).map(([id, { text }], n) => ({
    mark: markOf(n),
    text,
    real: decision?.done.option === id ? doneWord(decision.done, words) : null,
    cells: columns.map((column) =>
      counted(column.options.find((each) => each.id === id)?.count ?? 0, column.total, words),
    ),
  }));
  return {
    id: `${seat.id}/${all.decision}`,
    title: decision?.title ?? all.decision,
    when: decision?.when ?? '',
    heads: [say(words, 'class.everyone'), ...groups.map((group) => say(words, `class.group-${group}`))],
    rows,
    split: withWord(
      say(
        words,
        all.total < 2
          ? 'class.splitNone'
          : all.split >= 0.75
            ? 'class.splitWide'
            : all.split >= 0.4
              ? 'class.splitSome'
              : 'class.splitLittle',
      ),
      besideFigure(all, words),
    ),
    most: Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count))),
  };
}
