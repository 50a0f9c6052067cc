/** Grammar of authorities.yaml: sources that bind or persuade, since when and on whom. */
import { z } from 'zod';
import { Day, Ref, Since, Slug, Sources, Text } from './scalars.ts';

export const Authority = z.strictObject({
  ref: Ref,
  kind: z.enum([
    'statute',
    'regulation',
    'rule',
    'constitution',
    'case',
    'policy',
    'oversight',
    'litigation',
    'reporting',
  ]),
  citation: Text,
  short: Text, // as it stands on a slip: '19 U.S.C. § 1509', 'Rubin (9th Cir. 1993)'
  holding: Text, // what it says, in a plain sentence
  slip: Text.optional(), // at most 14 words; needed once a tray offers it
  since: Since,
  public: Day.optional(), // when outsiders could know it, where that is later than `since`
  insiders: z.array(Slug).default([]), // seats that could read it before the public could
  weight: z.enum(['binding', 'persuasive', 'evidence']), // on the court of this dispute
  pinpoint: Text, // or 'not established'
  url: z.url().optional(), // left out where no address of the text itself is known
  complaint: z.enum(['cited', 'not verified', 'no']), // whether the filing is known to cite it
  checked: z.enum(['read', 'summary', 'memory']), // how the dossier checked the citation
  sources: Sources,
});
export type Authority = z.output<typeof Authority>;

export const AuthoritiesFile = z.strictObject({ authorities: z.record(Slug, Authority) });
