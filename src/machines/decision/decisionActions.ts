/** What a player's choices change in the draft of a decision, and what becomes of it when it is committed. */
import { append } from '../../domain/docket/docket.ts';
import { withRestLeft } from '../../domain/play/circles.ts';
import { playOf, type Context } from '../../domain/play/context.ts';
import { CLEAR_DESK, missingIn, remindedOf } from '../../domain/play/desk.ts';
import { entryFrom, slotFor } from '../../domain/play/draft.ts';
import { withObjection, withPhrase } from '../../domain/play/phrases.ts';
import { withAnswer, withSlot } from '../../domain/play/placing.ts';
import { withMade } from '../../domain/play/sideDoor.ts';
import { endingOf } from '../../domain/play/position.ts';
import { asEvent } from '../asEvent.ts';
import type { AppEvent } from '../events.ts';

interface Given {
  readonly context: Context;
  readonly event: AppEvent;
}
type Change = Partial<Context>;

export function answerPart({ context, event }: Given): Change {
  const { part, reply } = asEvent(event, 'part.answered');
  const { decision, draft } = playOf(context);
  return { draft: withAnswer(decision, draft, part, reply) };
}

export function leaveRest({ context }: Given): Change {
  const { decision, draft } = playOf(context);
  return { draft: withRestLeft(decision, draft) };
}

export function pressOn({ context }: Given): Change {
  const { decision, draft } = playOf(context);
  return { draft: withPhrase(decision, draft) };
}

export function object({ context }: Given): Change {
  const { decision, draft } = playOf(context);
  return { draft: withObjection(decision, draft) };
}

export const chooseOption = ({ context, event }: Given): Change => ({
  draft: { ...playOf(context).draft, option: asEvent(event, 'option.chosen').option },
});

export function placeSlip({ context, event }: Given): Change {
  const { id } = asEvent(event, 'slip.placed');
  const { decision, draft } = playOf(context);
  const slot = slotFor(decision, id);
  return slot ? { draft: withSlot(draft, slot, id) } : {};
}

export const waiveSlot = ({ context, event }: Given): Change => ({
  draft: withSlot(playOf(context).draft, asEvent(event, 'slot.waived').slot, null),
});

export const raiseSlips = ({ context, event }: Given): Change => ({
  desk: { ...context.desk, raised: asEvent(event, 'slot.opened').slot },
});

export const clearDesk = (): Change => ({ desk: CLEAR_DESK });

export function remind({ context }: Given): Change {
  const { decision, draft } = playOf(context);
  return { desk: remindedOf(missingIn(decision, draft)) };
}

export function record({ context }: Given): Change {
  const { decision, docket, draft, file } = playOf(context);
  const entry = entryFrom(decision, draft);
  if (context.side) return { side: withMade(file, context.side, entry), draft: null };
  const next = append(file, docket, entry);
  return context.coda?.open ? { coda: { ...context.coda, docket: next }, draft: null } : { docket: next, draft: null };
}

/** The course that ended the road is struck out, and the decision asks anew. */
export function reopen({ context }: Given): Change {
  const { decision, draft } = playOf(context);
  return {
    endingsMet: [...new Set([...context.endingsMet, endingOf(decision.id, draft.option)])],
    draft: { decision: decision.id, parts: draft.parts },
  };
}
