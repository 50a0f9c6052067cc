/** Grammar of text that remembers the road: variants of one text, of which exactly one holds, by what was done before. */
import { z } from 'zod';
import { Slug, Text, refTo } from './scalars.ts';

/** How a slip was taken: at the first or the second try, wrongly, or not at all. */
export const SlipTaken = z.enum(['right', 'second', 'wrong', 'empty']);
export type SlipTaken = z.output<typeof SlipTaken>;

/**
 * What must have come about for a variant to hold. The list is closed on purpose: an act done at an earlier decision,
 * how a slip was taken, the label of a claim on the day, and these joined by `any`, `all` and `not`.
 */
export type Condition =
  | string // 'act/…'
  | { readonly slip: 'fact' | 'authority'; readonly of: string; readonly is: SlipTaken }
  | { readonly claim: string; readonly is: 'in' | 'out' | 'undecided' }
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] }
  | { readonly not: Condition };

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    refTo('act'),
    z.strictObject({ slip: z.enum(['fact', 'authority']), of: Slug, is: SlipTaken }),
    z.strictObject({ claim: refTo('claim'), is: z.enum(['in', 'out', 'undecided']) }),
    z.strictObject({ any: z.array(Condition).min(2) }),
    z.strictObject({ all: z.array(Condition).min(2) }),
    z.strictObject({ not: Condition }),
  ]),
);

/** One way a text may read. Without `when` it is the rest: it holds where no other does. Without `text` nothing is said. */
export const Variant = z.strictObject({
  when: Condition.optional(),
  text: Text.optional(),
  /** Acts this text speaks of, where its condition does not name them: it may be read on no road without them. */
  mentions: z.array(refTo('act')).default([]),
});
export type Variant = z.output<typeof Variant>;

/** All ways one text may read. They change words and never an id, an option, a date or a score. */
export const Variants = z.array(Variant).min(2, 'expected at least two variants; a text with one is plain text');
export type Variants = z.output<typeof Variants>;
