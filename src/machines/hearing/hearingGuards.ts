/** What may happen next in a hearing: whose words are due, whether they exist, and what the bench still wants. */
import { agenda, nextExchange } from '../../domain/hearing/agenda.ts';
import { hearingOf } from '../../domain/hearing/hearingDocket.ts';
import { slotOfSlip, slotsOf } from '../../domain/hearing/presented.ts';
import type { Context } from '../../domain/play/context.ts';
import type { AppEvent } from '../events.ts';
import { isFilled, isTheirs, offered, turnOf, wantsMore } from '../../domain/play/turn.ts';

interface Given {
  readonly context: Context;
  readonly event: AppEvent;
}

export const lacksHearing = ({ context }: Given): boolean => context.hearing === null;
export const hasAskedAll = ({ context: { file, hearing } }: Given): boolean =>
  file !== null && hearing !== null && nextExchange(hearingOf(file), hearing.docket) === null;
export const opensStage = ({ context: { file, hearing } }: Given): boolean =>
  file !== null &&
  hearing !== null &&
  agenda(hearingOf(file), hearing.docket)[hearing.docket.moves.length]?.opensStage === true;

export function leadIsOurs({ context }: Given): boolean {
  const turn = turnOf(context);
  return isTheirs(turn, turn.respondent);
}
export function answerIsOurs({ context }: Given): boolean {
  const turn = turnOf(context);
  return isTheirs(turn, turn.opponent);
}
export const benchIsPlayed = ({ context }: Given): boolean => context.hearing?.docket.players === 'three';

export const isPosition = ({ context, event }: Given): boolean =>
  event.type === 'position.taken' && Object.hasOwn(turnOf(context).question.positions, event.position);
export const isInHearingTray = ({ context, event }: Given): boolean =>
  event.type === 'slip.placed' && slotOfSlip(turnOf(context).question, event.id) !== undefined;
export const isHearingSlot = ({ context, event }: Given): boolean =>
  (event.type === 'slot.waived' || event.type === 'slip.lifted') &&
  slotsOf(turnOf(context).question).includes(event.slot);
/** Slips are raised for a position that was taken. */
export const isHearingRaisable = ({ context, event }: Given): boolean => {
  if (event.type !== 'slot.opened') return false;
  const { question, position } = turnOf(context);
  return position !== null && slotsOf(question).includes(event.slot);
};
/** A position is taken and every slot filled or left empty on purpose. */
export function isPresented({ context }: Given): boolean {
  const turn = turnOf(context);
  return turn.position !== null && isFilled(turn);
}
export const benchWantsMore = (given: Given): boolean => isPresented(given) && wantsMore(turnOf(given.context));
/** Conceding is always open. */
export const isOffered = ({ context, event }: Given): boolean =>
  event.type === 'line.taken' && (event.argument === null || offered(turnOf(context)).includes(event.argument));
export const isConceded = ({ context }: Given): boolean => context.hearing?.draft.answer === null;
export const isRuling = ({ context, event }: Given): boolean =>
  event.type === 'bench.ruled' && (event.side === 'open' || Object.hasOwn(turnOf(context).hearing.sides, event.side));
export function isShowing({ context: { file }, event }: Given): boolean {
  if (event.type !== 'showing.answered' || file === null) return false;
  const { showings } = hearingOf(file).prove;
  return Object.hasOwn(showings, event.showing) && Object.hasOwn(showings[event.showing]?.replies ?? {}, event.reply);
}
