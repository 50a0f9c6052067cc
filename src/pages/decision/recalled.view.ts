/** What the player once wrote at a decision of the seat, given back in its coda with the question whether it still serves. */
import type { Context } from '../../domain/play/context.ts';
import { playOf } from '../../domain/play/context.ts';
import { recalledFrom, type Recalled } from '../../domain/play/coda.ts';
import { seatOf } from '../../domain/docket/edition.ts';
import { called } from '../common/remembered.view.ts';

export interface RecalledView {
  readonly before: string; // 'On April 6 you wrote:', or what is said where nothing can be quoted
  readonly quoted: string | null;
  readonly ask: string;
}

/** Null where the decision in hand gives nothing back. */
export function recalledView(context: Context): RecalledView | null {
  const { decision } = playOf(context);
  const { recalls } = decision;
  if (!recalls || !context.docket) return null;
  const found = recalledFrom(recalls, context.docket, context.lent);
  const quoted = found && wordsOf(context, found);
  return found && quoted
    ? { before: found.before, quoted, ask: recalls.ask }
    : { before: recalls.otherwise, quoted: null, ask: recalls.ask };
}

/** The words as they stood before the player then: of the course, or of a slip. */
function wordsOf({ file, docket }: Context, { decision, what, entry }: Recalled): string | null {
  const seat = file && docket ? seatOf(file, docket) : undefined;
  const option = seat?.decisions[decision]?.options[entry.option];
  if (!file || !docket || !seat || !option) return null;
  if (what === 'fact') return file.facts[entry.fact ?? '']?.slip ?? null;
  if (what === 'authority') return file.authorities[entry.authority ?? '']?.slip ?? null;
  return option.written ?? called({ file, seat, docket, at: decision, upTo: 'before' }, option);
}

/** The same as one line to be read aloud. */
export const recalledSpoken = (recalled: RecalledView | null): string | null =>
  recalled && [recalled.before, recalled.quoted && `“${recalled.quoted}”`, recalled.ask].filter(Boolean).join(' ');
