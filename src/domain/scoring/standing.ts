/** Says how an argument stands on the day of a decision, and what standing on it, or against it, is worth. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { weaker, type Strength } from '../argument-map/strength.ts';
import type { Footing } from './measure.ts';
import type { Setting } from './setting.ts';

export type Polarity = 'asserted' | 'denied';

export interface Standing {
  readonly argument: string;
  readonly rule: `${Polarity}-${Footing}`;
  readonly worth: number; // 0 to 1
  readonly because?: string; // the authority that lapsed, the premise that is missing, the answer that was faced
}

/** An argument's strength that day: weak where it does not apply, wrong where its law could not be cited. */
export function strengthThatDay(
  { file, labelling }: Setting,
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
export const isContested = (setting: Setting, argument: string): boolean =>
  strengthThatDay(setting, argument).strength === 'contested';

/**
 * What asserting or denying an argument is worth (design 5.1, rule 4): denial mirrors assertion, and a contested
 * argument costs nothing once an answer to it is met.
 * @param met the arguments this entry faces, by a reply, by its course or by a slip
 */
export function standingOf(setting: Setting, argument: string, polarity: Polarity, met: ReadonlySet<string>): Standing {
  const { law } = setting.file.rubric;
  const { strength, flaw, because } = strengthThatDay(setting, argument);
  if (strength === 'contested') {
    // Who denies an argument meets its case by facing the argument itself, or by giving the answer to it.
    const answer = answersOf(setting.file, argument, polarity).find((id) => met.has(id));
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
