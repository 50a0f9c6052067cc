/** The cover of a case: what the title needs before the case itself is fetched. */
import type { CaseCover } from '../schema/caseCover.ts';
import type { CaseFile } from '../schema/caseFile.ts';
import type { Decision } from '../schema/decision.ts';

export const coverOf = (file: CaseFile): CaseCover => ({
  id: file.id,
  cover: file.cover,
  hearing: file.hearing !== null,
  bench: file.hearing?.bench !== undefined,
  seats: Object.values(file.seats).map(({ id, title, short, tagline, hour, place, decisions }) => ({
    id,
    title,
    short,
    tagline,
    hour,
    place,
    decisions: countsOf(Object.values(decisions).map(({ edition }) => edition)),
  })),
});

type Edition = Decision['edition'];

/** A seat in which nothing is marked as core has the full edition alone. */
function countsOf(editions: readonly Edition[]): Readonly<Record<Edition, number>> {
  const core = editions.filter((edition) => edition === 'core').length;
  return { core: core === 0 ? editions.length : core, full: editions.length };
}
