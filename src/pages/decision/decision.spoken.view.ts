/** The words of a decision as lines to be read aloud, in the order in which they are asked. */
import { handSpoken } from '../hands/hands.view.ts';
import { openingSpoken } from '../chapter/opening.view.ts';
import { numbered } from '../common/spoken.view.ts';
import type { DecisionView } from './decision.view.ts';
import { recalledSpoken } from './recalled.view.ts';

export function decisionSpoken(page: DecisionView): (string | null)[] {
  const asked = handSpoken(page.hand);
  const options = page.optionsShown
    ? [page.ask, ...numbered(page.options.map(({ text, cost }) => ({ text: [text, cost].filter(Boolean).join(' ') })))]
    : [];
  const paper = page.document;
  const opening = openingSpoken(page.opening);
  return [
    ...opening.named,
    page.when,
    page.title,
    page.supposed,
    ...opening.told,
    ...page.situation.map(({ text }) => text),
    recalledSpoken(page.recalled),
    ...(paper
      ? [
          paper.title,
          paper.from,
          ...(page.hand.kind === 'find' ? [] : paper.rows.map(({ head, text }) => `${head}: ${text}`)), // its lines are read below
          ...paper.lines,
          paper.trace?.text ?? null,
        ]
      : []),
    ...(page.courseFirst ? [...options, ...asked] : [...asked, ...options]),
    ...page.slots.flatMap(({ word, slip, ask, answer }) => [
      `${word}: ${slip?.text ?? ask}`,
      ...(answer ? [answer.text, answer.more] : []),
    ]),
    page.commit.hint,
  ];
}
