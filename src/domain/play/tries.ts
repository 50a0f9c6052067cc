/** Second tries in a kept draft: which slip was missed first, and which answer was put right; what cannot have been is taken out. */
import type { Decision, Slot } from '../../content/schema/decision.ts';
import { isRecord, mayPutRight } from '../docket/readEntry.ts';
import type { Draft } from './context.ts';

type Tries = Pick<Draft, 'missed' | 'putRight'>;
/** What of the draft stands: its answers, its course and its slips. */
type Standing = Pick<Draft, 'parts' | 'option' | Slot>;

const SLOTS: readonly Slot[] = ['fact', 'authority'];

/**
 * The second tries of a draft that can have been: a slip of the slot's tray was missed behind the course that stands,
 * and another stands there now or none; an answer was put right whose first one is corrected.
 */
export function soundTries(decision: Decision, kept: Tries, standing: Standing): Tries {
  const missed = fieldsOf(kept.missed).filter((field): field is [Slot, string] => wasMissed(decision, standing, field));
  const putRight = fieldsOf(kept.putRight).filter((field): field is [string, string] =>
    mayPutRight(decision, standing.parts, ...field),
  );
  return {
    ...(missed.length > 0 && { missed: Object.fromEntries(missed) }),
    ...(putRight.length > 0 && { putRight: Object.fromEntries(putRight) }),
  };
}

/** Whether a kept draft claims second tries that were taken out of it. */
export const overclaims = (kept: Tries, sound: Tries): boolean =>
  (['missed', 'putRight'] as const).some((name) => {
    const claimed: unknown = kept[name];
    const nothing = claimed === undefined || claimed === null;
    return !nothing && (!isRecord(claimed) || Object.keys(claimed).length > Object.keys(sound[name] ?? {}).length);
  });

const fieldsOf = (value: unknown): [string, unknown][] => (isRecord(value) ? Object.entries(value) : []);

function wasMissed(decision: Decision, standing: Standing, [name, slip]: [string, unknown]): boolean {
  const slot = SLOTS.find((each) => each === name);
  if (!slot || !decision.slots.includes(slot) || typeof slip !== 'string') return false;
  const offered = slot === 'fact' ? decision.tray.facts : decision.tray.authorities;
  return standing.option !== undefined && offered.includes(slip) && standing[slot] !== slip;
}
