/** Grammar of facts.yaml: attested statements, with label, pinpoint and who could know them from when. */
import { z } from 'zod';
import { Day, ProvenanceLabel, Ref, Slug, Sources, Text } from './scalars.ts';

export const Fact = z.strictObject({
  ref: Ref,
  statement: Text,
  slip: Text.optional(), // at most 14 words; needed once a tray offers it
  label: ProvenanceLabel,
  date: Text, // of the thing stated: a day, a month, or 'undated'
  pinpoint: Text, // '¶ 43' … or 'not established'
  sources: Sources,
  /** First day on which each seat could know it; `public` holds for every seat not named. */
  known: z.record(Slug, Day),
  /** The last day on which somebody looked whether there is news of it; for what came after the dispute. */
  'checked-on': Day.optional(),
});
export type Fact = z.output<typeof Fact>;

export const FactsFile = z.strictObject({ facts: z.record(Slug, Fact) });
