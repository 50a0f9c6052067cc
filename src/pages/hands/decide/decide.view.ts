/** One choice: the elements of a test that come before it, where there is one. */
import type { Play } from '../../../domain/play/context.ts';
import { newlyCorrected, partSpoken, partViews, type PartView } from '../parts.view.ts';
import { say, type Words } from '../../common/words.view.ts';

export interface DecideView {
  readonly kind: 'decide';
  readonly heading: string;
  readonly elements: readonly PartView[];
}

export const decideView = (play: Play, words: Words): DecideView => ({
  kind: 'decide',
  heading: say(words, 'decide.heading'),
  elements: partViews(play, words),
});

/** What is said when an element was weighed: who corrects it, or how many are left. */
export function decideNews(was: DecideView, is: DecideView, words: Words): string {
  const left = ({ elements }: DecideView): number => elements.filter(({ answered }) => !answered).length;
  const counts = left(was) !== left(is) && left(is) > 0;
  const still = counts ? [say(words, 'announce.marked', { left: left(is) })] : [];
  return [...newlyCorrected(was.elements, is.elements), ...still].join(' ');
}

export const decideSpoken = ({ elements }: DecideView): string[] => elements.flatMap(partSpoken);
