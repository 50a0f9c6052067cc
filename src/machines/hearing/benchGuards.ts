/** What may happen next at the short bench: who has still to choose, what can be chosen, and whether there is more to hear. */
import { questionOf } from '../../domain/hearing/agenda.ts';
import { isSustained } from '../../domain/hearing/heard.ts';
import { isPlayed } from '../../domain/hearing/hearingDocket.ts';
import type { Context } from '../../domain/play/context.ts';
import { dueInStage, isShared, toChoose } from '../../domain/play/secretPicks.ts';
import { turnOf } from '../../domain/play/turn.ts';
import type { AppEvent } from '../events.ts';

interface Given {
  readonly context: Context;
  readonly event: AppEvent;
}

export const isShort = ({ context: { hearing } }: Given): boolean => hearing?.docket.form === 'bench';

/** At the short bench a player on the bench rules once a stage, when both sides were heard. */
export function judgeWaits(given: Given): boolean {
  const { file, docket } = turnOf(given.context);
  return isShort(given) && docket.players === 'three' && dueInStage(file, docket).length > 1;
}

export function isSealed({ context }: Given): boolean {
  const { file, docket, draft } = turnOf(context);
  return toChoose(file, docket, draft).length === 0;
}
export const bothHandsChoose = ({ context }: Given): boolean => context.hearing?.docket.hands === 'both';
export const sharesDevice = ({ context: { file, hearing } }: Given): boolean =>
  file !== null && hearing !== null && isShared(file, hearing.docket);
/** Whether one of the sides that share the device has chosen, so that there is something to go back to. */
export function hasSealedOne({ context }: Given): boolean {
  const { file, docket, draft } = turnOf(context);
  return dueInStage(file, docket).some(({ side }) => draft.sealed?.[side] !== undefined);
}

const offers = (context: Context, id: string | undefined, position: string): boolean =>
  id !== undefined && Object.hasOwn(questionOf(turnOf(context).hearing, id).question.positions, position);

export function isSecretPosition({ context, event }: Given): boolean {
  const { file, docket, draft } = turnOf(context);
  return event.type === 'position.taken' && offers(context, toChoose(file, docket, draft)[0]?.id, event.position);
}
/** A position that somebody could choose in this stage, whoever holds the device. */
export function isDuePosition({ context, event }: Given): boolean {
  const { file, docket } = turnOf(context);
  return (
    event.type === 'position.taken' && dueInStage(file, docket).some(({ id }) => offers(context, id, event.position))
  );
}
export const isSecretChosen = ({ context }: Given): boolean => turnOf(context).draft.position !== undefined;
export function isHandChoice({ context, event }: Given): boolean {
  if (event.type !== 'hand.chosen') return false;
  const { file, docket } = turnOf(context);
  return offers(context, dueInStage(file, docket).find(({ side }) => side === event.side)?.id, event.position);
}

export function hasMorePhrases({ context }: Given): boolean {
  const { position, draft } = turnOf(context);
  return (draft.heard ?? 0) < (position?.phrases?.length ?? 0);
}
/** Only whoever does not speak may object. */
export function mayObject({ context }: Given): boolean {
  const { docket, opponent } = turnOf(context);
  return isPlayed(docket.players, opponent);
}
/** The side nobody plays objects as soon as something heard is no law, and never otherwise. */
export function isObjectedByThem(given: Given): boolean {
  const { file, hearing, question, draft } = turnOf(given.context);
  if (mayObject(given) || draft.position === undefined) return false;
  return isSustained(file, hearing, question, { position: draft.position, objected: (draft.heard ?? 1) - 1 });
}
