/** Grammar of teaching.yaml: what a teacher needs beside the play, from the first form to the exit ticket. */
import { z } from 'zod';
import { ProvenanceLabel, Num, Slug, Sources, Text, refTo } from './scalars.ts';

const YesNo = z.enum(['yes', 'no']);
const args = z.array(refTo('argument'));
const minutes = Num.pipe(z.number().int().min(0).max(180));

/** A sentence about the world, with what it stands on. */
const Told = z.strictObject({ text: Text, label: ProvenanceLabel, sources: Sources });

/** One statement to judge: supported by the record or the law of the day, or not. */
export const Statement = z.strictObject({
  pair: Slug, // its twin in the other form: same idea, other words
  side: Slug, // whose argument it is
  text: Text,
  supported: YesNo,
  why: Text, // at most 40 words
  arguments: args.default([]),
  facts: z.array(refTo('fact')).default([]),
  label: ProvenanceLabel, // of what `why` says
  sources: Sources,
});
export type Statement = z.output<typeof Statement>;

const Form = z.strictObject({ title: Text, items: z.record(Slug, Statement), transfer: z.record(Slug, Statement) });
export type Form = z.output<typeof Form>;

export const Forms = z.strictObject({
  tell: Text, // what the class is told before it begins
  situation: Told, // the new, invented one that the transfer items are about
  a: Form,
  b: Form,
});
export type Forms = z.output<typeof Forms>;

/** What a class may say, and what to answer. An answer that tells a fact has its label and its sources; one that only asks has neither. */
const Reply = z
  .strictObject({
    they: Text,
    you: Text,
    label: ProvenanceLabel.optional(),
    sources: z.array(refTo('source')).default([]),
  })
  .refine(({ label, sources }) => (label === undefined) === (sources.length === 0), {
    message: 'expected a label and sources, or neither',
  });
export type Reply = z.output<typeof Reply>;

/** How to lead one kind of step of the run. */
export const StepNote = z.strictObject({
  minutes: Num.pipe(z.number().int().min(1).max(6)), // for the step, however often it comes
  say: Text, // to be read aloud
  listen: z.array(Text).min(1), // what a good answer has in it
  if: z.array(Reply).min(1),
  nobody: Text, // what to do when nobody speaks
});
export type StepNote = z.output<typeof StepNote>;

/** What one of the two most defensible courses has for it. */
const BestCase = z.strictObject({ option: Slug, text: Text, arguments: args.min(1) });

/** How to talk about one decision. */
export const Card = z.strictObject({
  concept: Slug,
  ask: Text, // the question that makes a class argue
  cases: z.array(BestCase).length(2),
  listen: z.array(Text).default([]), // what a good reason has in it here
  if: z.array(Reply).default([]),
  quiet: Text, // to those who have said nothing, or stand on the smaller side
  minutes: Num.pipe(z.number().int().min(2).max(6)),
  standards: z.array(Text).min(1), // codes of the table below
});
export type Card = z.output<typeof Card>;

/** A standard in our own words, compared with how it is published; one that could not be compared is left out. */
export const Standard = z.strictObject({ set: Text, text: Text });

/** What a teacher is told before anything else. */
export const Door = z.strictObject({
  what: Text,
  minutes: Text,
  grades: Text,
  standards: Text, // the sets that its decisions serve, each by its name, with its units
});

/** What is on the wall: a page of the debrief, a phase of its run, the game itself, or nothing. */
export const Screen = z.enum([
  'off',
  'game',
  'gather',
  'class',
  'happened',
  'why',
  'whatif',
  'errors',
  'today',
  'forms',
  'teacher',
]);

export type Screen = z.output<typeof Screen>;

export const Step = z.strictObject({
  from: minutes,
  to: minutes,
  who: Text, // 'Everyone', 'Pairs', 'Triads'
  do: Text,
  say: Text, // a sentence to read aloud
  screen: Screen,
  plays: z.enum(['core', 'full', 'coda']).optional(), // what is played meanwhile, so that its minutes can be held to the clock
  materials: z.array(Text).default([]),
});
export type Step = z.output<typeof Step>;

export const Plan = z.strictObject({
  title: Text,
  fits: Text, // when to choose it
  question: Text, // of the day
  aims: z.array(Text).min(1),
  coda: z.enum(['on', 'off']), // whether its links offer the last move
  materials: z.array(z.strictObject({ what: Text, copies: Text })).min(1),
  lessons: z.array(z.strictObject({ title: Text, minutes, steps: z.array(Step).min(1) })).min(1),
  before: z.array(Text).min(1), // ten minutes of preparation
  early: Text, // what those do who are done
  late: Text, // and those who are not
  short: Text, // what to cut when time runs out
});
export type Plan = z.output<typeof Plan>;

export const Kit = z.strictObject({
  tell: Text,
  roles: z.record(Slug, z.strictObject({ text: Text, wants: Text, owes: Text })), // a card a seat
  decisions: z.record(Slug, z.array(Slug).min(1).max(5)), // seat → the decisions made into cards, in order
  steps: z.array(Text).min(1),
  tally: z.strictObject({ tell: Text, columns: z.array(Text).min(2) }),
  reveal: z.strictObject({ tell: Text, notes: z.array(Told).min(1) }),
});

export const Comparison = z.strictObject({
  partner: refTo('authority'),
  note: Text, // why this one, and that no ruling stands on the other side
  about: Told, // all that is told of the partner
  stem: Told,
  minutes,
  parts: z.record(
    Slug,
    z.strictObject({ task: Text, point: Text, accept: z.array(Text).min(1), refuse: Text, sources: Sources }),
  ),
});

const Section = z.strictObject({ title: Text, text: Text });
/** A public statement, and how anybody can check it. */
export const Statements = z.strictObject({
  title: Text,
  sections: z.record(Slug, Section),
  check: z.array(Text).default([]),
});

export const Teaching = z.strictObject({
  door: Door,
  concepts: z.record(Slug, z.strictObject({ title: Text, text: Text })),
  standards: z.record(Text, Standard), // by code
  forms: Forms,
  recall: z.record(Slug, z.array(Slug).min(1).max(4)), // seat → items of the quiz
  cards: z.record(Slug, z.record(Slug, Card)), // seat → decision → card
  notes: z.record(Slug, StepNote), // kind of step of the run → how to lead it
  plans: z.record(Slug, Plan),
  kit: Kit,
  factSheet: z.strictObject({ title: Text, lines: z.array(Told).min(1) }),
  answerKey: z.strictObject({
    order: z.array(z.enum(['forms', 'recall', 'quiz', 'decisions', 'exit'])),
    notes: z.array(Text).min(1),
  }),
  /** For whoever was not there: what to do, and what to answer. */
  absent: z.strictObject({ tell: Text, steps: z.array(Text).min(1), ask: z.array(Text).min(1) }),
  exit: z.strictObject({
    tell: Text,
    items: z
      .array(z.strictObject({ ask: Text, good: Text, sources: Sources }))
      .min(1)
      .max(3),
  }),
  comparison: Comparison.optional(),
  vocabulary: z.array(Slug).min(1), // terms of learning.yaml, in the order taught
  privacy: Statements,
  access: Statements,
});
export type Teaching = z.output<typeof Teaching>;
export const TeachingFile = z.strictObject({ teaching: Teaching });
