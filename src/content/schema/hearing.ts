/** Grammar of hearing.yaml: the motion that was never heard, its stages, the bench's questions and the endings. */
import { z } from 'zod';
import { Phrase } from './decision.ts';
import { Day, ProvenanceLabel, Ref, Slug, Sources, Text, refTo } from './scalars.ts';

const args = z.array(refTo('argument')).default([]);

/** Some words of a position as they come: which of its arguments they are the first to put decides what an objection cuts off. */
export const HearingPhrase = Phrase.extend({ says: args });
export type HearingPhrase = z.output<typeof HearingPhrase>;

/** One way to answer a question of the bench. No points: the map judges it. */
export const HearingPosition = z.strictObject({
  text: Text, // spoken, at most 30 words
  asserts: args, // stands on
  denies: args, // acts as if false
  faces: args, // meets openly
  phrases: z.array(HearingPhrase).min(2).max(4).optional(), // the text as it comes at the short bench
});
export type HearingPosition = z.output<typeof HearingPosition>;

export const Question = z.strictObject({
  ref: Ref, // 'LAW §4.2 stage 2'
  to: Slug, // the side it is put to, or 'either'
  text: Text,
  positions: z.record(Slug, HearingPosition),
  tray: z.strictObject({
    facts: z.array(refTo('fact')).default([]),
    authorities: z.array(refTo('authority')).default([]),
  }),
  today: Text.optional(), // what later law would add; behind the switch
  sources: Sources,
});
export type Question = z.output<typeof Question>;

/** What the bench must decide at a stage, and who loses if the matter stays open. */
export const HearingStage = z.strictObject({
  ref: Ref,
  title: Text,
  asks: Text, // the issue in a sentence
  about: z.array(refTo('claim')).min(1), // the first that comes out in or out decides
  favors: Slug, // the side that gains when the claim is in
  burden: Slug, // the side that loses when it stays open
  why: Text, // why the burden lies there
  both: z.enum(['yes', 'no']).default('no'), // whether each side is asked
  coda: z.enum(['yes', 'no']).default('no'), // asked after the ruling; decides nothing
  sources: Sources,
  questions: z.record(Slug, Question),
});
export type HearingStage = z.output<typeof HearingStage>;

/** A principled ending; the first whose stages were all carried by the sides named is reached. */
export const Ending = z.strictObject({
  ref: Ref,
  title: Text,
  carried: z.record(Slug, Slug), // stage → side; empty for the ending that remains
  order: Text, // what the bench would order
  text: Text, // why, in the order of analysis
  unsettled: z.array(z.strictObject({ text: Text, sources: Sources })).min(1),
  sources: Sources,
});
export type Ending = z.output<typeof Ending>;

/** The short form of the hearing for two at one device: which stages, what each side is asked there, and how it ends. */
export const ShortBench = z.strictObject({
  title: Text,
  text: Text, // how it is played
  stages: z.record(Slug, z.record(Slug, Slug)), // stage → side → question
  endings: z.record(Slug, Ending), // as those of the whole hearing, on these stages alone
});
export type ShortBench = z.output<typeof ShortBench>;

/** What the demand would need to be enforced: shown by nothing anybody has seen. */
export const Showing = z.strictObject({
  title: Text,
  prompt: Text, // what would have to be proved
  replies: z.record(Slug, z.strictObject({ text: Text, asserts: args, denies: args, note: Text })),
  label: ProvenanceLabel,
  sources: Sources,
});
export type Showing = z.output<typeof Showing>;

/** Who stands at the podium, and whose arguments they may make beside their own. */
const Podium = z.strictObject({ title: Text, short: Text, owes: Text, with: z.array(Slug).default([]) });

export const Hearing = z.strictObject({
  label: Text, // stands on every screen
  title: Text,
  motion: Text,
  on: Day, // judged by the law of this day
  when: Text,
  sides: z.record(Slug, Podium),
  stages: z.record(Slug, HearingStage),
  endings: z.record(Slug, Ending),
  bench: ShortBench.optional(),
  prove: z.strictObject({ title: Text, text: Text, showings: z.record(Slug, Showing), sources: Sources }),
  sources: Sources,
});
export type Hearing = z.output<typeof Hearing>;
export const HearingFile = z.strictObject({ hearing: Hearing });
