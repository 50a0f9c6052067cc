/** Grammar of case.yaml and of the smaller files of a case: cover, documents, outcome, learning aids. */
import { z } from 'zod';
import { Day, Label, Num, Ref, Slug, Sources, Text, refTo } from './scalars.ts';

export const Cover = z.strictObject({
  title: Text,
  line: Text,
  name: Text, // the dispute as cited
  court: Text,
  version: Num, // raised whenever an id, an option or its order changes
  listed: z.enum(['yes', 'no']).default('yes'), // 'no' keeps a specimen off the title
  education: Text, // 'education, not legal advice'
  opened: z.strictObject({ sent: Text, due: Text }), // the two dates of the title
  seats: z.array(Slug).min(1), // in the order offered
  sides: z.record(Slug, Text),
});
export type Cover = z.output<typeof Cover>;
export const CaseYaml = z.strictObject({ case: Cover });

export const DocumentRow = z.strictObject({
  head: Text,
  text: Text,
  hidden: Num.default(0), // width of a black bar, in characters: what nobody here has seen
  part: Slug.optional(), // the mark that sits on this row
});
export const CaseDocument = z.strictObject({
  kind: z.enum(['paper', 'post']).default('paper'), // a post is drawn as it would stand on a screen
  title: Text,
  sub: Text,
  from: Text,
  rows: z.array(DocumentRow).min(1),
  note: Text, // that it is redrawn, and from what
  label: Label,
  sources: Sources,
});
export type CaseDocument = z.output<typeof CaseDocument>;
export const DocumentsFile = z.strictObject({ documents: z.record(Slug, CaseDocument) });

export const Event = z.strictObject({
  date: Day,
  when: Text,
  desk: z.string().min(1), // a seat's slug, 'court', 'congress', 'oversight', 'press'
  text: Text,
  label: Label,
  pinpoint: Text.optional(),
  sources: Sources,
});
export const Outcome = z.strictObject({
  title: Text,
  decided: z.strictObject({ text: Text, label: Label, sources: Sources }),
  events: z.array(Event).min(1),
  unknown: z.array(z.strictObject({ text: Text, sources: Sources })).min(1),
  today: z.array(z.strictObject({ date: Text, text: Text, label: Label, authority: refTo('authority').optional(), sources: Sources })),
  led: z.array(z.strictObject({ text: Text, argument: refTo('argument'), label: Label, sources: Sources })), // what the filing led with
});
export type Outcome = z.output<typeof Outcome>;
export const OutcomeFile = z.strictObject({ outcome: Outcome });

export const Misconception = z.strictObject({
  ref: Ref, belief: Text, correction: Text, authorities: z.array(refTo('authority')), arguments: z.array(refTo('argument')).default([]), sources: Sources,
});
export type Misconception = z.output<typeof Misconception>;
export const QuizItem = z.strictObject({
  ref: Ref, stem: Text, sources: Sources,
  options: z.array(z.strictObject({ text: Text, key: z.enum(['yes', 'no']), rationale: Text })).min(2),
});
export const LearningFile = z.strictObject({
  misconceptions: z.record(Slug, Misconception),
  vocabulary: z.record(Slug, z.strictObject({ term: Text, meaning: Text })),
  quiz: z.record(Slug, QuizItem),
});
