/** Grammar of a seat's checks: a claim that is wrong, the paper that settles it, and the lines of that paper. */
import { z } from 'zod';
import { ProvenanceLabel, Slug, Sources, Text, refTo } from './scalars.ts';

/** One line of the paper: words that stand there, or what it says in our words. */
const Line = z.strictObject({
  quoted: Text.optional(), // at most ten words, and a fragment of this source in fragments.yaml
  told: Text.optional(), // in our words, where nobody here has seen the line; one of the two
  says: Text, // what is said when it is pressed: why it does not settle the claim, or how it does
});

export const Check = z.strictObject({
  before: Slug.optional(), // the decision before which the claim arrives; left out, it arrives at the end of the seat
  claim: z.strictObject({ by: Text, text: Text, label: ProvenanceLabel, sources: Sources }),
  source: refTo('source'), // the paper to open
  lines: z.record(Slug, Line),
  settles: Slug, // the line that does
});
export type Check = z.output<typeof Check>;
