/** Says how strong an argument is on the day of a decision, and what it is worth to assert it or to deny it. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { weaker, type Strength } from '../argument-map/strength.ts';
import type { AssessedStrength } from './measure.ts';
import type { ScoringContext } from './scoringContext.ts';

export type Polarity = 'asserted' | 'denied';

export interface ArgumentWorth {
  readonly argument: string;
  readonly rule: `${Polarity}-${AssessedStrength}`;
  readonly worth: number; // 0 to 1
  readonly because?: string; // the authority that could not be cited, the premise that is missing, or the answer that was faced
}

/** An argument's strength that day: weak where it does not apply, wrong where its law could not be cited. */
export function strengthThatDay(
  { file, labelling }: ScoringContext,
  argument: string,
): { strength: Strength; flaw?: 'lapsed' | 'unsupported'; because?: string } {
  const strength = file.arguments[argument]?.strength ?? 'wrong';
  const status = labelling.arguments[argument];
  if (!status || status.applicable) return { strength };
  const because = status.why.nodes[0];
  if (status.why.rule === 'not-in-force' || status.why.rule === 'not-public')
    return { strength: 'wrong', flaw: 'lapsed', because };
  return { strength: weaker(strength, 'weak'), flaw: 'unsupported', because };
}

/** Whether an argument is contested as it stands that day. */
export const isContested = (context: ScoringContext, argument: string): boolean =>
  strengthThatDay(context, argument).strength === 'contested';

/**
 * What it is worth to assert or to deny an argument (docs/model.md, rule 4). The stronger the argument, the more it is
 * worth to assert it and the less to deny it. A contested argument costs nothing either way once the entry faces an
 * answer to it.
 * @param anticipated the arguments that the entry faces, in its course, in a reply or by a slip
 */
export function argumentWorthOf(
  context: ScoringContext,
  argument: string,
  polarity: Polarity,
  met: ReadonlySet<string>,
): ArgumentWorth {
  const { law } = context.file.rubric;
  const { strength, flaw, because } = strengthThatDay(context, argument);
  if (strength === 'contested') {
    // Whoever denies an argument faces the other side by naming the argument itself, or an answer to it.
    const answer = answersOf(context.file, argument, polarity).find((id) => met.has(id));
    if (answer) return { argument, rule: `${polarity}-contested-faced`, worth: law.contestedFaced, because: answer };
  }
  const worth = polarity === 'asserted' ? law.asserted[strength] : law.denied[strength];
  return { argument, rule: `${polarity}-${flaw ?? strength}`, worth, ...(because && { because }) };
}

/** The arguments that count as the other side's best answer when one is asserted or denied. */
function answersOf(file: Pick<CaseFile, 'arguments'>, argument: string, polarity: Polarity): readonly string[] {
  const answers = file.arguments[argument]?.answers ?? [];
  return polarity === 'denied' ? [argument, ...answers] : answers;
}
