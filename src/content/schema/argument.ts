/** Grammar of arguments.yaml: issues, claims, arguments and what the author expects to follow from them. */
import { z } from 'zod';
import { Day, Ref, Slug, Sources, Strength, Text, refTo } from './scalars.ts';

export const Issue = z.strictObject({ title: Text, question: Text });
export type Issue = z.output<typeof Issue>;

export const Claim = z.strictObject({
  statement: Text,
  issue: Slug,
  /** prevailing: the best support outranks the best rebuttal; settled: nothing short of settled support will do. */
  standard: z.enum(['prevailing', 'settled']),
});
export type Claim = z.output<typeof Claim>;

const premise = z.union([refTo('fact'), refTo('claim')]);

export const Argument = z
  .strictObject({
    ref: Ref,
    side: Slug, // the side of the dispute that gains by it, or 'neutral'
    issue: Slug,
    statement: Text,
    supports: refTo('claim').optional(),
    rebuts: refTo('claim').optional(),
    undercuts: refTo('argument').optional(),
    premises: z.array(premise),
    warrant: z.array(refTo('authority')), // what it rests on; all must be in force
    helps: z.array(refTo('authority')), // further authority that bears on it when in force, later law included
    strength: Strength,
    why: Text, // the reason for the strength
    raised: z.strictObject({
      kind: z.enum(['filed', 'official', 'later', 'constructed', 'held']),
      by: Text, // who, and where; 'nobody in 2017' where constructed
      known: Day, // from when it was on the public record; the date of the dispute where constructed
      sources: Sources,
    }),
    answers: z.array(refTo('argument')), // the best answers the other side has
    misconception: Text.optional(),
  })
  .refine((a) => [a.supports, a.rebuts, a.undercuts].filter(Boolean).length === 1, {
    message: 'expected exactly one of supports, rebuts, undercuts',
  });
export type Argument = z.output<typeof Argument>;

export const Expectation = z.strictObject({
  note: Text,
  on: Day,
  knownTo: Slug, // a seat, or 'public'
  in: z.array(refTo('claim')).default([]),
  out: z.array(refTo('claim')).default([]),
  undecided: z.array(refTo('claim')).default([]),
});
export type Expectation = z.output<typeof Expectation>;

export const ArgumentsFile = z.strictObject({
  issues: z.record(Slug, Issue),
  claims: z.record(Slug, Claim),
  arguments: z.record(Slug, Argument),
  expect: z.array(Expectation),
});
