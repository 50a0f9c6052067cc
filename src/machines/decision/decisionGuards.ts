/** What may be done in a decision: which courses, answers and slips are open, and what it still wants. */
import { playOf, type Context } from '../../domain/play/context.ts';
import { canRaise } from '../../domain/play/desk.ts';
import { isAnswered, isBacked } from '../../domain/play/draft.ts';
import { handOf, type Hand } from '../../domain/play/interactions.ts';
import * as phrases from '../../domain/play/phrases.ts';
import { canAnswer, canPlace, isClosed, isCourseFixed } from '../../domain/play/placing.ts';
import { endingOf, endsRoad } from '../../domain/play/position.ts';
import type { AppEvent } from '../events.ts';

interface Given {
  readonly context: Context;
  readonly event: AppEvent;
}

/** A course of the decision that did not end the road before, while none is fixed by a slip. */
export function isOption({ context, event }: Given): boolean {
  if (event.type !== 'option.chosen') return false;
  const { decision, draft } = playOf(context);
  return (
    !isCourseFixed(draft) &&
    Object.hasOwn(decision.options, event.option) &&
    !context.endingsMet.includes(endingOf(decision.id, event.option))
  );
}
export function leadsToEnding({ context }: Given): boolean {
  const { seat, decision, draft } = playOf(context);
  return draft.option !== undefined && endsRoad(seat, { decision: decision.id, option: draft.option });
}
export function isReplyHere({ context, event }: Given): boolean {
  const { decision, draft } = playOf(context);
  return event.type === 'part.answered' && canAnswer(decision, draft, event.part, event.reply);
}
export const isPlaceable = ({ context, event }: Given): boolean =>
  event.type === 'slip.placed' && canPlace(playOf(context), event.id);
export const isOpenSlot = ({ context, event }: Given): boolean =>
  event.type === 'slot.waived' &&
  playOf(context).decision.slots.includes(event.slot) &&
  !isClosed(playOf(context), event.slot);
export const isRaisable = ({ context, event }: Given): boolean =>
  event.type === 'slot.opened' && canRaise(playOf(context), event.slot);

export function lacksExamination({ context }: Given): boolean {
  const { decision, draft } = playOf(context);
  return decision.order !== 'course-first' && !isAnswered(decision, draft);
}
export const lacksCourse = ({ context }: Given): boolean => playOf(context).draft.option === undefined;
export const lacksBacking = ({ context }: Given): boolean => !isBacked(playOf(context).decision, playOf(context).draft);
export const lacksAnswer = ({ context }: Given): boolean =>
  !isAnswered(playOf(context).decision, playOf(context).draft);

export const isPlayedBy = ({ context }: Given, { hand }: { hand: Hand }): boolean =>
  handOf[playOf(context).decision.moment] === hand;
/** Whether the other side has more to say before its line can be answered. */
export const lineIsComing = ({ context }: Given): boolean => phrases.canPress(playOf(context));
export const canObject = ({ context }: Given): boolean => phrases.canObject(playOf(context));
