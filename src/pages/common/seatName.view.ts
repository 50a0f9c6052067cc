/** What a seat is called where plays of both its editions can stand side by side. */
import type { CaseCover } from '../../content/schema/caseCover.ts';
import type { Edition } from '../../domain/docket/edition.ts';
import { say, type Words } from './words.view.ts';

/**
 * The title of a seat, with the edition where the seat has two.
 * @param seat by its slug; one that the case does not have is called by it
 * @param edition absent for the full one, as in a docket
 */
export function seatName(
  { seats }: Pick<CaseCover, 'seats'>,
  seat: string,
  edition: Edition = 'full',
  words: Words,
): string {
  const found = seats.find(({ id }) => id === seat);
  if (!found) return seat;
  const { core, full } = found.decisions;
  return core === full ? found.title : editionName(found.title, edition, words);
}

/** A seat's name with that of an edition. */
export const editionName = (seat: string, edition: Edition, words: Words): string =>
  say(words, 'class.edition', { seat, edition: say(words, `title.edition-${edition}`) });
