/** What is said aloud to screen readers when something of a decision changes that the eye would see. */
import { partFacts } from '../../domain/play/interactions.ts';
import { say, type Words } from '../common/words.view.ts';
import { announceReminder } from '../common/commit.view.ts';
import type { DecisionView } from './decision.view.ts';

/** The sentence for going from one view of a decision to the next; empty for another decision, whose heading says it all. */
export function announceDecision(was: DecisionView, is: DecisionView, words: Words): string {
  if (was.id !== is.id) return '';
  const heard = lineHeard(was, is);
  const news = [slipSentence(was, is, words), corrected(was, is), heard || partSentence(was, is, words)];
  const sentences = news.filter(Boolean);
  if (was.step !== is.step) sentences.push(is.commit.hint);
  else if (announceReminder(was.commit, is.commit)) sentences.push(is.commit.hint);
  return sentences.join(' ');
}

/** The line of a call that the last answer brought on: for an ear, it is the news. */
function lineHeard(was: DecisionView, is: DecisionView): string {
  const line = is.parts.find(
    ({ id, kind }) => partFacts[kind].oneByOne && !was.parts.some((before) => before.id === id),
  );
  return line ? `${line.title}: ${line.prompt}` : '';
}

/** Who corrected the answer just given, and with what words. */
function corrected(was: DecisionView, is: DecisionView): string {
  const part = is.parts.find(
    ({ id, correction }) => correction && !was.parts.some((before) => before.id === id && before.correction),
  );
  return part?.correction ? `${part.correction.by}: ${part.correction.text}` : '';
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

function partSentence(was: DecisionView, is: DecisionView, words: Words): string {
  const left = (view: DecisionView) => view.parts.filter((part) => !part.answered).length;
  if (is.parts.length === 0 || left(was) === left(is)) return '';
  return left(is) === 0 ? say(words, 'announce.done') : say(words, 'announce.marked', { left: left(is) });
}
