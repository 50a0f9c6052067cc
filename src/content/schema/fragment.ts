/** Grammar of fragments.yaml: which words of a source prove which statement, as far as anybody here has seen them. */
import { z } from 'zod';
import { Slug, Sources, Text, refTo } from './scalars.ts';

export const Fragment = z.strictObject({
  words: Text, // at most ten, as they stand in the source; what is left out of them is marked …
  where: Text.optional(), // '¶ 43'; left out where the place is not established
  via: Sources.optional(), // the sources that quote the words, where the place itself was not seen
  /** Full ids of statements (a fact, an authority, an argument), or some words of sentences that cite the source. */
  proves: z.array(Text).min(1),
});
export type Fragment = z.output<typeof Fragment>;

export const FragmentsFile = z.strictObject({ fragments: z.record(refTo('source'), z.record(Slug, Fragment)) });
