/** Where a claim stands on the day of a reading, in words, with the arguments that put it there. */
import type { ArgumentLabel } from '../../domain/argument-map/labelling.ts';
import { say } from '../common/words.view.ts';
import { linksTo, type ReaderLink } from './links.view.ts';
import type { Reading } from './reading.view.ts';

export interface Verdict {
  readonly label: ArgumentLabel;
  readonly word: string; // 'Would stand'
  readonly by: string; // 'by the law of April 6, 2017'
  readonly before: string | null; // the word for the day of the dispute, where today's is another
  readonly why: string;
  readonly support: readonly ReaderLink[]; // the best for it that counts
  readonly rebuttal: readonly ReaderLink[]; // the best against it that counts
  readonly through: readonly ReaderLink[]; // what put its premises in
}

export function verdictOf(reading: Reading, claim: string): Verdict {
  const { labelling, before, words, when } = reading;
  const status = labelling.claims[claim] ?? { label: 'undecided', support: [], rebuttal: [], path: [] };
  const was = before.claims[claim]?.label;
  const direct = [...status.support, ...status.rebuttal];
  return {
    label: status.label,
    word: say(words, `reader.verdict-${status.label}`),
    by: say(words, 'reader.byLaw', { when }),
    before: was && was !== status.label ? say(words, `reader.verdict-${was}`) : null,
    why: say(words, `reader.why-${reasonOf(status.label, status.support.length, status.rebuttal.length)}`),
    support: linksTo(reading, status.support),
    rebuttal: linksTo(reading, status.rebuttal),
    through: linksTo(
      reading,
      status.path.filter((id) => !direct.includes(id)),
    ),
  };
}

/** Which sentence says why: it names only what is there. */
function reasonOf(label: ArgumentLabel, support: number, rebuttal: number): string {
  if (label === 'in') return rebuttal > 0 ? 'outranks' : 'unanswered';
  if (label === 'out') return rebuttal > 0 ? (support > 0 ? 'outranked' : 'rebutted') : 'wrong';
  if (support > 0 && rebuttal > 0) return 'even';
  return support + rebuttal > 0 ? 'unproven' : 'nothing';
}
