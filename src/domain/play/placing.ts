/** What may still be done with the slips and answers of a draft, and what it becomes: one swap a slot, one second answer to what was corrected. */
import type { Decision, Slot } from '../../content/schema/decision.ts';
import { fits, type SlotVerdict } from '../scoring/backing.ts';
import type { Draft, Play } from './context.ts';
import { inkAllows, isCircled } from './circles.ts';
import { isReply, slotFor } from './draft.ts';
import { partFacts } from './interactions.ts';
import { isHeardOut } from './phrases.ts';

type Desk = Pick<Play, 'file' | 'seat' | 'decision' | 'draft' | 'judgeSlip'>;

/** The verdict on the slip that stands in a slot; undefined where none stands, or no course is chosen that it could back. */
export function verdictOn({ file, seat, decision, draft, judgeSlip }: Desk, slot: Slot): SlotVerdict | undefined {
  const slip = draft[slot];
  return draft.option === undefined || typeof slip !== 'string'
    ? undefined
    : judgeSlip(file, seat, { decision: decision.id, option: draft.option, slot, slip });
}

/** Whether the course can no longer be changed: a slip was tried, and the scene has answered. */
export const isCourseFixed = ({ fact, authority, missed }: Draft): boolean =>
  typeof fact === 'string' || typeof authority === 'string' || missed !== undefined;

/** Whether nothing can be put into a slot any more: what stands there fits, or was the second taken. */
export function isClosed(desk: Desk, slot: Slot): boolean {
  const { draft } = desk;
  const found = verdictOn(desk, slot);
  return found !== undefined && (fits(found.verdict) || draft.missed?.[slot] !== undefined);
}

/** Whether this slip may be put into its slot now: a course that needs one is chosen, and it was not missed before. */
export function canPlace(desk: Desk, id: string): boolean {
  const { decision, draft } = desk;
  const slot = slotFor(decision, id);
  const course = decision.options[draft.option ?? ''];
  if (!slot || !course || course.ends !== undefined) return false;
  return !isClosed(desk, slot) && draft[slot] !== id && draft.missed?.[slot] !== id;
}

/** The draft with a slip put into its slot, or with the slot left empty. One that stood there did not fit, and is remembered as missed. */
export function withSlot(draft: Draft, slot: Slot, held: string | null): Draft {
  const before = draft[slot];
  return {
    ...draft,
    [slot]: held,
    ...(typeof before === 'string' && { missed: { ...draft.missed, [slot]: before } }),
  };
}

/** The correction that the first answer to a part has met; undefined where there was nothing to correct. */
export const correctionOf = (decision: Decision, draft: Pick<Draft, 'parts'>, part: string) =>
  decision.parts[part]?.replies[draft.parts[part] ?? '']?.corrected;

/** Whether a part's turn has come: what is heard line by line is answered in that order. */
function isDue({ parts }: Decision, draft: Draft, part: string): boolean {
  if (!partFacts[parts[part]?.kind ?? 'clause'].oneByOne) return true;
  const before = Object.keys(parts);
  return before.slice(0, before.indexOf(part)).every((each) => draft.parts[each] !== undefined);
}

/**
 * Whether a part may be answered so: its turn has come, its line was heard out and there is ink for a circle; or its first answer was
 * corrected and no second was given.
 */
export function canAnswer(decision: Decision, draft: Draft, part: string, reply: string): boolean {
  if (!isReply(decision, part, reply) || !isDue(decision, draft, part) || !isHeardOut({ decision, draft }, part))
    return false;
  if (!correctionOf(decision, draft, part))
    return !isCircled(decision, draft, part) && inkAllows(decision, draft, part, reply);
  return draft.putRight?.[part] === undefined && draft.parts[part] !== reply;
}

/** The draft with an answer. After a correction the first stays what counts, and the second is kept beside it. */
export const withAnswer = (decision: Decision, draft: Draft, part: string, reply: string): Draft =>
  correctionOf(decision, draft, part)
    ? { ...draft, putRight: { ...draft.putRight, [part]: reply } }
    : { ...draft, parts: { ...draft.parts, [part]: reply } };
