/** What is said aloud to screen readers when something of a decision changes that the eye would see. */
import { handNews } from '../hands/hands.view.ts';
import { say, type Words } from '../common/words.view.ts';
import { announceReminder } from '../common/commit.view.ts';
import type { DecisionView } from './decision.view.ts';

/** The sentence for going from one view of a decision to the next; empty for another decision, whose heading says it all. */
export function announceDecision(was: DecisionView, is: DecisionView, words: Words): string {
  if (was.id !== is.id) return '';
  const news = [slipSentence(was, is, words), handNews(was.hand, is.hand, words)];
  const asks = was.step !== is.step || announceReminder(was.commit, is.commit) !== '';
  return [...news, asks ? is.commit.hint : ''].filter(Boolean).join(' ');
}

function slipSentence(was: DecisionView, is: DecisionView, words: Words): string {
  for (const [i, slot] of is.slots.entries()) {
    const old = was.slots[i];
    if (slot.slip && slot.slip.id !== old?.slip?.id) {
      const placed = say(words, 'announce.placed', { slot: slot.word, what: slot.slip.text });
      return [placed, slot.answer?.text, slot.answer?.more].filter(Boolean).join(' ');
    }
    if (!slot.slip && old?.slip) return say(words, 'announce.lifted');
  }
  return '';
}
