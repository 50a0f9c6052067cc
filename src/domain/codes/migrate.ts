/** Carries a play of an older version of a case to the present version, decision by decision. */
import type { Docket, Entry } from '../docket/docket.ts';
import { bookOf, type Codebook, type DecisionBook } from './codebook.ts';

/**
 * The docket as the present version writes it, with how many of its decisions are left out: a decision counts where it,
 * its course and all that was chosen in it are still there. Null where the seat is gone, or everything that was chosen.
 */
export function migrateDocket(docket: Docket, present: Codebook): Docket | null {
  const seat = bookOf(present, docket);
  if (!seat) return null;
  const entries = seat.decisions.flatMap((book) => docket.entries.filter((entry) => stands(entry, book)));
  if (entries.length === 0 && docket.entries.length > 0) return null;
  return {
    ...docket,
    version: present.version,
    entries,
    carried: {
      from: docket.carried?.from ?? docket.version,
      kept: entries.length,
      left: (docket.carried?.left ?? 0) + docket.entries.length - entries.length,
    },
  };
}

/** Whether a decision, its course and all that was chosen in it are still there. */
export const stands = ({ decision, option, parts, fact, authority }: Entry, book: DecisionBook): boolean =>
  book.id === decision &&
  book.options.includes(option) &&
  Object.entries(parts).every(([part, reply]) => book.parts.find(({ id }) => id === part)?.replies.includes(reply)) &&
  (fact === undefined || book.facts.includes(fact)) &&
  (authority === undefined || book.authorities.includes(authority));
