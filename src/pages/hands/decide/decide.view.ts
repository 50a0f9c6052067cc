/** One choice: the elements of a test that come before it, where there is one. */
import type { Play } from '../../../domain/play/context.ts';
import { partViews, type PartView } from '../parts.view.ts';
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
  const met = is.elements.find(
    ({ id, correction }) => correction && !was.elements.some((before) => before.id === id && before.correction),
  );
  const left = ({ elements }: DecideView): number => elements.filter(({ answered }) => !answered).length;
  return [
    met?.correction && `${met.correction.by}: ${met.correction.text}`,
    left(was) !== left(is) && left(is) > 0 && say(words, 'announce.marked', { left: left(is) }),
  ]
    .filter(Boolean)
    .join(' ');
}

export const decideSpoken = ({ elements }: DecideView): string[] =>
  elements.flatMap(({ title, prompt, ask, replies, answered, correction }) => [
    ...(correction ? [`${correction.by}: ${correction.text}`] : []),
    ...(answered ? [] : [`${title}: ${prompt}`, ask, ...replies.map(({ text }, i) => `${i + 1}: ${text}`)]),
  ]);
