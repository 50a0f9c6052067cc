/** What is said aloud to screen readers when something changes that the eye would see. */
import type { AppView } from '../app.view.ts';
import type { DecisionView } from '../decision/decision.view.ts';
import { say, type Words } from './words.view.ts';

/** The sentence for going from one view to the next, or an empty text when the new heading says it all. */
export function announcement(before: AppView | null, after: AppView, words: Words): string {
  if (before?.page.kind !== 'decision' || after.page.kind !== 'decision' || before.page.id !== after.page.id) return '';
  const was = before.page;
  const is = after.page;
  const heard = lineHeard(was, is);
  const sentences = [slipSentence(was, is, words), heard || partSentence(was, is, words)].filter(Boolean);
  if (was.step !== is.step) sentences.push(is.commit.hint);
  return sentences.join(' ');
}

/** The line of a call that the last answer brought on: for an ear, it is the news. */
function lineHeard(was: DecisionView, is: DecisionView): string {
  const line = is.parts.find(({ id, kind }) => kind === 'exchange' && !was.parts.some((before) => before.id === id));
  return line ? `${line.title}: ${line.prompt}` : '';
}

function slipSentence(was: DecisionView, is: DecisionView, words: Words): string {
  for (const [i, slot] of is.slots.entries()) {
    const old = was.slots[i];
    if (slot.slip && slot.slip.id !== old?.slip?.id)
      return say(words, 'announce.placed', { slot: slot.word, what: slot.slip.text });
    if (!slot.slip && old?.slip) return say(words, 'announce.lifted');
  }
  return '';
}

function partSentence(was: DecisionView, is: DecisionView, words: Words): string {
  const left = (view: DecisionView) => view.parts.filter((part) => !part.answered).length;
  if (is.parts.length === 0 || left(was) === left(is)) return '';
  return left(is) === 0 ? say(words, 'announce.done') : say(words, 'announce.marked', { left: left(is) });
}
