/** Could it happen today, as this class has answered it: its own coda, one decision after the other. */
import { codaFigures } from '../../../domain/debrief/codaFigures.ts';
import type { DebriefInput } from '../../../domain/debrief/debriefInput.ts';
import { say, type Words } from '../../common/words.view.ts';
import { counted, type Counted } from '../common/counted.view.ts';
import type { ListFit } from './listFit.view.ts';
import { markOf } from '../common/mark.view.ts';

export interface TransferView {
  readonly kind: 'transfer';
  readonly title: string;
  readonly lead: string; // whose seat it is, and when
  readonly situation: string;
  readonly rows: readonly { readonly mark: string; readonly text: string; readonly counted: Counted }[];
  readonly stood: string; // how many stood on what carried over, and on what no longer fits
  readonly lists: readonly ListFit[];
}

/** @param revealed which of the decisions that the class made is shown, counted from 0 */
export function transferView(
  { file, plays }: Pick<DebriefInput, 'file' | 'plays'>,
  revealed: number,
  words: Words,
): TransferView | null {
  const figures = codaFigures(file, plays);
  const figure = figures[Math.min(revealed, figures.length - 1)];
  const decision = figure?.coda.decisions[figure.distribution.decision];
  if (!figure || !decision) return null;
  const { coda, distribution, carried, clung } = figure;
  return {
    kind: 'transfer',
    title: decision.title,
    lead: say(words, 'coda.onTheWall', { title: coda.title, seat: coda.short, when: decision.when }),
    situation: decision.situation.text,
    rows: Object.entries(decision.options).map(([id, { text }], n) => ({
      mark: markOf(n),
      text,
      counted: counted(distribution.options.find((each) => each.id === id)?.count ?? 0, distribution.total, words),
    })),
    stood: say(words, 'coda.stood', { carried, clung, of: distribution.total }),
    lists: [],
  };
}
