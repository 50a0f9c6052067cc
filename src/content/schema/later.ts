/** Grammar of what came after a dispute: each later paper, ruling or quarrel, what both sides said of it, and what is not known. */
import { z } from 'zod';
import { Day, ProvenanceLabel, Slug, Sources, Text, refTo } from './scalars.ts';

/** One side of an entry: the reason it gave, or, where none was found, what was looked for. */
export const LaterSide = z
  .strictObject({
    by: Text, // 'The department', 'The users'
    says: Text.optional(),
    silent: Text.optional(),
  })
  .refine(({ says, silent }) => (says === undefined) !== (silent === undefined), {
    message: 'expected says, the reason this side gave, or silent, that none was found; one of the two',
  });

/** How a paper ended, as far as anybody here could see. */
export const LaterEnd = z.strictObject({
  how: z.enum(['withdrawn', 'not-enforced', 'answered', 'open', 'ruled', 'not-found']),
  text: Text, // 'Withdrawn. No ruling.'
});

export const LaterEntry = z.strictObject({
  group: Slug, // one of the groups of `later`
  from: Day, // its first day; entries stand in this order
  date: Text, // the day or days as shown
  text: Text,
  label: ProvenanceLabel,
  authority: refTo('authority').optional(),
  /** The laws that its paper named, by their keys in `later`; none where there was no paper. */
  under: z.array(Slug).default([]),
  said: z.array(LaterSide).length(2, 'expected two sides: what each of them said, or that it was not found'),
  ended: LaterEnd.optional(),
  unknown: Text.optional(),
  facts: z.array(refTo('fact')).default([]),
  sources: Sources,
  told: z.enum(['first', 'then']).default('then'), // first: also where there is room for a few, as on a wall
});
export type LaterEntry = z.output<typeof LaterEntry>;

/** What the entries are sorted and named by, and what was looked for in vain. */
export const Later = z.strictObject({
  /** In the order shown. `only` names the law that every paper of the group must have named. */
  groups: z.record(Slug, z.strictObject({ title: Text, note: Text.optional(), only: Slug.optional() })),
  laws: z.record(Slug, Text),
  ruling: z.strictObject({
    text: Text,
    until: Day,
    when: Text,
    label: ProvenanceLabel,
    facts: z.array(refTo('fact')),
    sources: Sources,
  }),
});
export type Later = z.output<typeof Later>;
