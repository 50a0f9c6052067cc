/** A message being written: the lines that are still to be put in, and the sheet on which it is typed where no paper lies there. */
import type { Play } from '../../../domain/play/context.ts';
import { newlyCorrected, partSpoken, partViews, type PartView } from '../parts.view.ts';
import { say, type Words } from '../../common/words.view.ts';

export interface WriteView {
  readonly kind: 'write';
  readonly heading: string;
  readonly clauses: readonly PartView[];
  /** The words as they will be read, where the decision has no paper of its own that shows them. */
  readonly typed: readonly string[] | null;
}

export function writeView(play: Play, words: Words): WriteView {
  const { decision, draft } = play;
  const course = decision.options[draft.option ?? ''];
  return {
    kind: 'write',
    heading: say(words, 'write.heading'),
    clauses: partViews(play, words),
    typed: decision.document === undefined ? (course ? [course.written ?? course.text] : []) : null,
  };
}

/** What is said when a line was put in: who corrects it. */
export const writeNews = (was: WriteView, is: WriteView): string => newlyCorrected(was.clauses, is.clauses).join(' ');

export const writeSpoken = ({ clauses, typed }: WriteView): string[] => [
  ...(typed ?? []),
  ...clauses.flatMap(partSpoken),
];
