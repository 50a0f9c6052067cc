/** What is under way, so that leaving would break it off: a seat that holds something of the player's own, or a hearing with words said in it. */
import type { Context } from './context.ts';
import { savedPageFacts } from './savedPages.ts';

/**
 * A seat counts from the first answer on until it is told what was decided; a hearing from its first words on until it has ended. What a link decided
 * beforehand is nobody's own.
 * @returns what is under way; null where leaving breaks nothing off
 */
export function inHand({ hearing, docket, draft, lent, page }: Context): 'seat' | 'hearing' | null {
  if (hearing !== null)
    return !hearing.ended && (hearing.docket.moves.length > 0 || Object.keys(hearing.draft).length > 0)
      ? 'hearing'
      : null;
  if (docket === null || savedPageFacts(page).needs === 'everything') return null;
  return docket.entries.length > lent || draft !== null ? 'seat' : null;
}
