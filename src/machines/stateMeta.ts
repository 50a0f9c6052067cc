/** What a state says of the page it shows: the name of a row of the registry of pages. */

export interface StateMeta {
  readonly page: string;
}

/**
 * The page that the deepest active state names.
 * @param meta what `snapshot.getMeta()` gives: id of an active state → its meta
 * @throws Error when no active state names a page
 */
export function pageNamedBy(meta: Readonly<Record<string, StateMeta | undefined>>): string {
  const deepest = Object.entries(meta)
    .filter(([, each]) => each !== undefined)
    .toSorted(([a], [b]) => b.split('.').length - a.split('.').length)[0]?.[1];
  if (!deepest) throw new Error('no active state names a page');
  return deepest.page;
}
