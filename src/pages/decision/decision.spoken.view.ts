/** The words of a decision as lines to be read aloud, in the order in which they are asked. */
import { openingSpoken } from '../chapter/opening.view.ts';
import { numbered } from '../common/spoken.view.ts';
import type { DecisionView } from './decision.view.ts';

export function decisionSpoken(page: DecisionView): (string | null)[] {
  const parts = page.parts.flatMap(({ title, prompt, ask, replies, answered, correction }) => {
    const again = correction && replies.some(({ open }) => open);
    const said = correction ? [title, `${correction.by}: ${correction.text}`] : [title, prompt];
    return answered && !again ? [] : [...said, ask, ...numbered(replies.filter(({ open }) => open))];
  });
  const options = page.optionsShown ? [page.ask, ...numbered(page.options)] : [];
  const paper = page.document;
  const opening = openingSpoken(page.opening);
  return [
    ...opening.named,
    page.when,
    page.title,
    page.supposed,
    ...opening.told,
    ...page.situation.map(({ text }) => text),
    ...(paper
      ? [
          paper.title,
          paper.from,
          ...paper.rows.map(({ head, text }) => `${head}: ${text}`),
          ...paper.lines,
          paper.trace?.text ?? null,
        ]
      : []),
    ...(page.partsFirst ? [...parts, ...options] : [...options, ...parts]),
    ...page.slots.flatMap(({ word, slip, ask, answer }) => [
      `${word}: ${slip?.text ?? ask}`,
      ...(answer ? [answer.text, answer.more] : []),
    ]),
    page.commit.hint,
  ];
}
