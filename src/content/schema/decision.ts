/** Grammar of decisions.yaml: situations, what may be chosen, and what each choice stands on. */
import { z } from 'zod';
import { Moment, PartKind } from './interaction.ts';
import { Variants } from './variants.ts';
import { Basis, Day, ProvenanceLabel, PlaceName, Ref, Slug, Sources, Text, refTo } from './scalars.ts';

const args = z.array(refTo('argument')).default([]);

/** What choosing something commits the player to. No points: the map and the rubric judge it. */
export const Stance = {
  asserts: args, // stands on
  denies: args, // acts as if false
  overlooks: args, // a careful actor here would have faced it
  faces: args, // meets this answer openly
  does: z.array(refTo('act')).default([]),
};

/** Texts that remember the road: each is constructed, and says so. */
const remembered = z.array(Variants).default([]);

export const Situation = z.strictObject({
  before: remembered, // said before the text
  text: Text, // the same on every road
  label: ProvenanceLabel,
  sources: Sources,
  after: remembered,
});

/** A place for evidence behind a course: one card of the kind it names. */
export const Slot = z.enum(['fact', 'authority']);
export type Slot = z.output<typeof Slot>;

/** Who answers a false belief on the screen where it is said, and with what words. */
export const Correction = z.strictObject({ by: Text, text: Text });
export type Correction = z.output<typeof Correction>;

/** Some words of the other side's line, and who answers what to an objection that is raised when they have just been heard. */
export const Phrase = z.strictObject({ text: Text, objected: Correction });
export type Phrase = z.output<typeof Phrase>;

/** One answer to a part: a circle round a line or none, a reply in a call, a clause of a draft, a finding on an element. */
export const Reply = z.strictObject({
  text: Text,
  ...Stance,
  silent: z
    .literal('yes')
    .transform(() => true as const)
    .optional(), // in a call: nothing is said, and the silence is heard
  quotes: Text.optional(), // in a call: words of a line heard before, which this answer gives back
  written: Text.optional(), // in a draft: the words as they are typed, where they are not the text itself
  note: Text.optional(), // what is said to it; on a circled line, what the line opens
  corrected: Correction.optional(), // needed where the answer voices a misconception
});
export type Reply = z.output<typeof Reply>;

export const Part = z.strictObject({
  kind: PartKind,
  edition: z.literal('full').optional(), // full: not asked in the short edition of the seat, where its decision is in that
  title: Text, // 'Return date'; who speaks, in a call
  prompt: Text, // what is read or heard
  label: ProvenanceLabel.optional(), // where the prompt asserts something about the world
  sources: Sources.optional(),
  phrases: z.array(Phrase).min(2).max(4).optional(), // the prompt as it comes, one press after the other, where it can be objected to
  learns: z.array(refTo('fact')).default([]), // facts this puts into the file
  replies: z.record(Slug, Reply),
});
export type Part = z.output<typeof Part>;

export const Follows = z.strictObject({ basis: Basis, text: Text, sources: Sources, after: remembered });

export const Option = z.strictObject({
  ref: Ref, // 'PC3/b'
  text: Text, // at most 16 words
  called: Variants.optional(), // what it is called where the road gives it another name; the same course all the same
  said: Text, // the same in the past tense, for the docket: 'You kept silent.'
  ends: Slug.optional(), // the ending of role.yaml to which this course leads
  tool: Slug.optional(), // the tool this course takes up, where the seat holds tools
  cost: Text.optional(), // what it costs whoever takes it, in view before it is taken
  written: Text.optional(), // in a draft: the message as it will be read
  answered: Correction.optional(), // in a draft: what its reader answers
  ...Stance,
  corrected: Correction.optional(), // needed where the course voices a misconception
  follows: Follows,
});
export type Option = z.output<typeof Option>;

/** In a coda: what the player chose at a decision of the seat, given back in its own words with a question. */
export const Recalls = z.strictObject({
  /** Decisions of the seat; the first that the play came to is given back. */
  from: z
    .array(
      z.strictObject({
        decision: Slug,
        what: z.enum(['course', 'fact', 'authority']).default('course'), // what of it is quoted
        before: Text, // 'On April 6 you wrote:'
      }),
    )
    .min(1),
  ask: Text, // 'Does it still serve?'
  otherwise: Text, // what is said instead where the play came to none of them
});
export type Recalls = z.output<typeof Recalls>;

/**
 * What the real actors did here; `option` where one of ours matches it. It fits whole where the record shows all that the option
 * says, and near where the option says more than is known.
 */
export const Done = z
  .strictObject({
    text: Text,
    label: ProvenanceLabel,
    option: Slug.optional(),
    fits: z.enum(['whole', 'near']).default('whole'),
    unknown: Text.optional(), // what the option says and the record does not show
    sources: Sources,
  })
  .refine(({ option, fits, unknown }) => (fits === 'near') === (unknown !== undefined && option !== undefined), {
    message: 'expected an option and `unknown` where it fits near, and no `unknown` elsewhere',
  });
export type Done = z.output<typeof Done>;

export const Decision = z.strictObject({
  ref: Ref,
  edition: z.enum(['core', 'full']).default('full'), // core: also in the short edition of the seat
  moment: Moment,
  order: z.enum(['parts-first', 'course-first']).default('parts-first'),
  date: Day, // judged by the law and knowledge of this day
  when: Text, // as shown: 'mid-March 2017'
  status: z.enum(['documented', 'hypothetical', 'constructed']),
  place: PlaceName,
  title: Text,
  situation: Situation,
  recalls: Recalls.optional(), // in a coda alone
  ask: Text.optional(), // the question above the options, where the title is not one
  document: Slug.optional(), // the paper that lies on the desk
  onPaper: remembered, // what the road has left on it: a stamp, a stain, a clipping
  slots: z.array(Slot).default([]),
  tray: z
    .strictObject({ facts: z.array(refTo('fact')).default([]), authorities: z.array(refTo('authority')).default([]) })
    .default({ facts: [], authorities: [] }),
  /** Slip → course → what is said in the scene when the slip is put behind that course. */
  feedback: z.record(Text, z.record(Slug, Text)).default({}),
  parts: z.record(Slug, Part).default({}),
  options: z.record(Slug, Option),
  done: Done,
});
export type Decision = z.output<typeof Decision>;

export const DecisionsFile = z.strictObject({ decisions: z.record(Slug, Decision) });
