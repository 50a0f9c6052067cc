/** A decision being made: what is still missing, and how answers, slips and choices change it. */
import type { Seat, WithId } from '../../content/schema/caseFile.ts';
import type { Decision, Slot } from '../../content/schema/decision.ts';
import type { Entry } from '../docket/docket.ts';
import type { Draft } from './context.ts';
import { soundHearing } from './phrases.ts';
import { soundTries } from './tries.ts';

/** Whether every part of the decision is answered; true where it has no parts. */
export const isAnswered = (decision: Decision, draft: Draft): boolean =>
  Object.keys(decision.parts).every((part) => draft.parts[part] !== undefined);

/** Whether every slot of the decision holds a slip or was left empty on purpose. A course that ends the road asks for none. */
export const isBacked = (decision: Decision, draft: Draft): boolean =>
  decision.options[draft.option ?? '']?.ends !== undefined || decision.slots.every((slot) => draft[slot] !== undefined);

/** Whether the reply exists here, so that no stray event can enter the docket. */
export const isReply = (decision: Decision, part: string, reply: string): boolean =>
  Object.hasOwn(decision.parts, part) && Object.hasOwn(decision.parts[part]?.replies ?? {}, reply);

/** The slot a slip from the tray belongs in, or undefined when the tray does not offer it here. */
export function slotFor(decision: Decision, id: string): Slot | undefined {
  if (decision.slots.includes('fact') && decision.tray.facts.includes(id)) return 'fact';
  if (decision.slots.includes('authority') && decision.tray.authorities.includes(id)) return 'authority';
  return undefined;
}

/** The entry for the docket. @throws Error when no course is chosen. */
export function entryFrom(decision: WithId<Decision>, draft: Draft): Entry {
  if (draft.option === undefined) throw new Error(`no course is chosen at ${decision.id}`);
  const second = secondOf(decision, draft);
  return {
    decision: decision.id,
    option: draft.option,
    parts: draft.parts,
    ...(typeof draft.fact === 'string' ? { fact: draft.fact } : {}),
    ...(typeof draft.authority === 'string' ? { authority: draft.authority } : {}),
    ...(second.length > 0 ? { second } : {}),
    ...(draft.putRight ? { putRight: draft.putRight } : {}),
  };
}

/** The slots whose standing slip was the second taken. */
const secondOf = (decision: Decision, draft: Draft): Slot[] =>
  decision.slots.filter((slot) => draft.missed?.[slot] !== undefined && typeof draft[slot] === 'string');

/**
 * A saved draft with everything taken out that this case does not offer; null when it belongs to another decision.
 * @param place how many decisions of the seat come before the one in hand
 */
export function soundDraft(seat: Seat, draft: Draft | null, place: number): Draft | null {
  const next = Object.keys(seat.decisions)[place];
  const decision = draft && draft.decision === next ? seat.decisions[draft.decision] : undefined;
  if (!draft || !decision) return null;
  const slip = (slot: Slot): Partial<Draft> => {
    const held = draft[slot];
    const fits = held === null || slotFor(decision, held ?? '') === slot;
    return fits && decision.slots.includes(slot) ? { [slot]: held } : {};
  };
  const offered = typeof draft.option === 'string' && Object.hasOwn(decision.options, draft.option);
  const standing: Draft = {
    decision: draft.decision,
    parts: Object.fromEntries(
      Object.entries(draft.parts).filter(
        ([part, reply]) => typeof reply === 'string' && isReply(decision, part, reply),
      ),
    ),
    ...(offered ? { option: draft.option } : {}),
    ...slip('fact'),
    ...slip('authority'),
  };
  return { ...standing, ...soundTries(decision, draft, standing), ...soundHearing(decision, draft) };
}
