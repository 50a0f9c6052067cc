/** Judges what is cited for a position in the hearing: whether the fact and the authority bear on it. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Slot } from '../../content/schema/decision.ts';
import type { Hearing, HearingPosition, Question } from '../../content/schema/hearing.ts';
import { citabilityOf, factKnown, PUBLIC } from '../argument-map/knowable.ts';
import { bearingOn } from '../argument-map/bearingOn.ts';

export interface SlipVerdict {
  readonly slot: Slot;
  readonly verdict: 'right' | 'empty' | 'beside' | 'not-in-force' | 'not-known';
  readonly slip?: string;
  readonly argument?: string; // the argument it bears on, or the one left bare
}

/** The slots a question offers: those for which its tray holds anything. */
export const slotsOf = ({ tray }: Pick<Question, 'tray'>): Slot[] => [
  ...(tray.facts.length > 0 ? (['fact'] as const) : []),
  ...(tray.authorities.length > 0 ? (['authority'] as const) : []),
];

/** Which slot a slip of the tray belongs in, or undefined where it is not offered. */
export const slotOfSlip = ({ tray }: Pick<Question, 'tray'>, id: string): Slot | undefined =>
  tray.facts.includes(id) ? 'fact' : tray.authorities.includes(id) ? 'authority' : undefined;

/** The arguments a slip may bear on: what the position asserts or faces openly, and the answers to what it denies. */
const backedBy = (file: CaseFile, position: HearingPosition): string[] => [
  ...new Set([
    ...position.asserts,
    ...position.faces,
    ...position.denies.flatMap((id) => file.arguments[id]?.answers ?? []),
  ]),
];

/** Whether some slip of the tray would be right for this position. If there is none, the bench does not ask for one. */
export const canBeBacked = (
  file: CaseFile,
  hearing: Hearing,
  question: Question,
  position: HearingPosition,
  slot: Slot,
): boolean =>
  (slot === 'fact' ? question.tray.facts : question.tray.authorities).some(
    (slip) => verdictOn(file, hearing, position, slot, slip).verdict === 'right',
  );

/** A verdict for each slot in which the position could be backed. */
export function backingOfPosition(
  file: CaseFile,
  hearing: Hearing,
  question: Question,
  position: HearingPosition,
  cited: { readonly fact?: string; readonly authority?: string },
): SlipVerdict[] {
  return slotsOf(question).flatMap((slot) =>
    canBeBacked(file, hearing, question, position, slot) ? [verdictOn(file, hearing, position, slot, cited[slot])] : [],
  );
}

function verdictOn(
  file: CaseFile,
  hearing: Hearing,
  position: HearingPosition,
  slot: Slot,
  slip: string | undefined,
): SlipVerdict {
  const inPlay = backedBy(file, position);
  if (slip === undefined) return { slot, verdict: 'empty', argument: inPlay[0] };
  if (slot === 'fact' && !factKnown(file, slip, hearing.on, PUBLIC))
    return { slot, verdict: 'not-known', slip, argument: inPlay[0] };
  if (slot === 'authority' && citabilityOf(file, slip, hearing.on, PUBLIC) !== 'citable')
    return { slot, verdict: 'not-in-force', slip, argument: inPlay[0] };
  const argument = inPlay.find((id) => bearingOn(file, id).has(slip));
  return argument ? { slot, verdict: 'right', slip, argument } : { slot, verdict: 'beside', slip, argument: inPlay[0] };
}
