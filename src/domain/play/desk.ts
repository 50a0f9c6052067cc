/** What the player's hand does at the desk while a choice is weighed: which slot has its slips raised, and whether Commit asked for more. It is no part of a draft and is never kept. */
import type { Decision, Slot } from '../../content/schema/decision.ts';
import type { Desk, Draft, Play } from './context.ts';
import { isClosed } from './placing.ts';

export const CLEAR_DESK: Desk = { raised: null, reminded: false };

/** What a choice still lacks, in the order in which it is asked for. */
export type Missing = { readonly part: string } | { readonly slot: Slot } | 'course';

/** The first thing that a decision still lacks; null where nothing is. */
export function missingIn(decision: Decision, draft: Draft): Missing | null {
  const part = Object.keys(decision.parts).find((each) => draft.parts[each] === undefined);
  if (part !== undefined && decision.order !== 'course-first') return { part };
  if (draft.option === undefined) return 'course';
  const endsRoad = decision.options[draft.option]?.ends !== undefined;
  const slot = endsRoad ? undefined : decision.slots.find((each) => draft[each] === undefined);
  if (slot !== undefined) return { slot };
  return part === undefined ? null : { part };
}

/** Whether the slips of a slot may be raised: a course that needs one is chosen, and what stands there is not final. */
export function canRaise(play: Play, slot: Slot): boolean {
  const { decision, draft } = play;
  const course = decision.options[draft.option ?? ''];
  return course !== undefined && course.ends === undefined && decision.slots.includes(slot) && !isClosed(play, slot);
}

/** The desk once Commit has asked for what is missing: a slot that is missing has its slips raised. */
export const remindedOf = (missing: Missing | null): Desk => ({
  raised: missing !== null && missing !== 'course' && 'slot' in missing ? missing.slot : null,
  reminded: true,
});
