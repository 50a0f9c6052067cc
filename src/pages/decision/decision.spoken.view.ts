/** The words of a decision as lines to be read aloud, in the order in which they are asked. */
import { numbered } from '../common/spoken.view.ts';
import type { DecisionView } from './decision.view.ts';

export function decisionSpoken(page: DecisionView): (string | null)[] {
  const parts = page.parts.flatMap(({ title, prompt, ask, replies, answered }) =>
    answered ? [] : [title, prompt, ask, ...numbered(replies)],
  );
  const options = page.optionsShown ? [page.ask, ...numbered(page.options)] : [];
  const paper = page.document;
  return [
    page.when,
    page.title,
    page.supposed,
    ...page.situation.map(({ text }) => text),
    ...(paper
      ? [paper.title, paper.from, ...paper.rows.map(({ head, text }) => `${head}: ${text}`), ...paper.lines]
      : []),
    ...(page.partsFirst ? [...parts, ...options] : [...options, ...parts]),
    ...page.slots.map(({ word, slip, ask }) => `${word}: ${slip?.text ?? ask}`),
    page.commit.hint,
  ];
}
