/** The cover of a case: what the title needs before the case itself is fetched. */
import type { CaseCover } from '../schema/caseCover.ts';
import type { CaseFile } from '../schema/caseFile.ts';

export const coverOf = (file: CaseFile): CaseCover => ({
  id: file.id,
  cover: file.cover,
  hearing: file.hearing !== null,
  seats: Object.values(file.seats).map(({ id, title, short, tagline, hour, place }) => ({
    id,
    title,
    short,
    tagline,
    hour,
    place,
  })),
});
