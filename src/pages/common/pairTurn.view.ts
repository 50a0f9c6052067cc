/** Whose turn it is where two share a seat: one chooses and one backs, and with each chapter they change. */
import { playOf } from '../../domain/play/context.ts';
import { isAnswered, isBacked } from '../../domain/play/draft.ts';
import type { Snapshot } from './snapshot.view.ts';
import { say, type Words } from './words.view.ts';

/** In words, with left and right as the two sit before the device; null where one plays, or nothing is to be decided. */
export function pairTurn(snapshot: Snapshot, words: Words): string | null {
  const { context } = snapshot;
  const { pair, docket } = context;
  if (!pair || !docket || !snapshot.matches({ place: 'seat' })) return null;
  const { decision, draft } = playOf(context);
  const chooser = context.chapter % 2 === 0 ? 'left' : 'right';
  if (!snapshot.matches({ place: { seat: 'decision' } }) || decision.slots.length === 0)
    return say(words, `pair.${chooser}-${decision.slots.length === 0 ? 'asks' : 'chapter'}`);
  if (draft.option === undefined || !isAnswered(decision, draft)) return say(words, `pair.${chooser}-chooses`);
  return say(words, isBacked(decision, draft) ? `pair.${chooser}-commits` : `pair.${chooser}-backs`);
}
