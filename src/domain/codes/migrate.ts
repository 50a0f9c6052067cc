/** Migrates a play of an older version of a case to the present version, whole or not at all. */
import type { Docket } from '../docket/docket.ts';
import type { Codebook } from './codebook.ts';

/**
 * The docket as the present version writes it; null where a seat, a decision or anything chosen is no longer there,
 * since a class must not be shown half of what somebody chose.
 */
export function migrateDocket(docket: Docket, present: Codebook): Docket | null {
  const seat = present.seats.find((each) => each?.id === docket.seat);
  if (!seat) return null;
  const fits = docket.entries.every(({ decision, option, parts, fact, authority }) => {
    const book = seat.decisions.find(({ id }) => id === decision);
    return (
      book?.options.includes(option) &&
      Object.entries(parts).every(([part, reply]) =>
        book.parts.find(({ id }) => id === part)?.replies.includes(reply),
      ) &&
      (fact === undefined || book.facts.includes(fact)) &&
      (authority === undefined || book.authorities.includes(authority))
    );
  });
  return fits ? { ...docket, version: present.version } : null;
}
