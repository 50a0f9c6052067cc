/** Codes handed in more than once: found, and counted once where the teacher wants it. Two people can also have played alike. */

import { remembered } from './remembered.ts';

/** What was handed in, as it is written; the empty text is never the same as another. */
interface HandedIn {
  readonly text: string;
}

/** The first of each code. */
export const eachOnce = <T extends HandedIn>(results: readonly T[]): readonly T[] => firstOnly(results) as readonly T[];

const firstOnly = remembered((results: readonly HandedIn[]): readonly HandedIn[] => {
  const seen = new Set<string>();
  return results.filter(({ text }) => text === '' || (!seen.has(text) && Boolean(seen.add(text))));
});

/** How often each code that came more than once came. */
export const repeated = remembered((results: readonly HandedIn[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { text } of results) if (text !== '') times.set(text, (times.get(text) ?? 0) + 1);
  return new Map([...times].filter(([, count]) => count > 1));
});
