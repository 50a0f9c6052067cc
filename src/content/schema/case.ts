/** Grammar of case.yaml and of the smaller files of a case: cover, documents, outcome, learning aids. */
import { z } from 'zod';
import { WhyTheyCared, YearsLater } from './afterwards.ts';
import { Later, LaterEntry } from './later.ts';
import { Meters } from './meter.ts';
import { Day, ProvenanceLabel, Num, Ref, Slug, Sources, Text, refTo } from './scalars.ts';

/** Facts of the case that a line rests on. */
const Facts = z.array(refTo('fact')).default([]);

/** A date that stands over the title. */
const OpeningDate = z.strictObject({
  word: Text, // 'Due'
  when: Text,
  glows: z.enum(['yes', 'no']).default('no'), // the one that does not add up
});

export const Cover = z.strictObject({
  title: Text,
  line: Text,
  what: Text.optional(), // for whoever was sent a link alone: what this is, and how long a seat takes
  name: Text, // the dispute as cited
  court: Text,
  version: Num, // raised whenever an id, an option or its order changes
  /** How its codes are written; 2 also says which slips were the second taken. Set once, where a version is raised. */
  codes: z
    .enum(['1', '2'])
    .default('1')
    .transform((form): 1 | 2 => (form === '2' ? 2 : 1)),
  /** The version since which forms and questions ask the same; answers to them in codes of an older one do not count. */
  sheetsSince: Num.optional(),
  listed: z.enum(['yes', 'no']).default('yes'), // 'no' keeps a specimen off the title
  order: Num.default(1000), // where it stands among the cases offered; a visit opens with the lowest
  education: Text, // 'education, not legal advice'
  about: Text, // what a visitor should know of how the dispute ended, in a sentence
  opened: z.array(OpeningDate).min(1).max(3), // what stands over the title, as the first lines of a paper
  seats: z.array(Slug).min(1), // in the order of files and codes
  first: Slug.optional(), // the seat that stands first on the title
  sides: z.record(Slug, Text),
});
export type Cover = z.output<typeof Cover>;

export const CaseYaml = z.strictObject({
  case: Cover,
  meters: Meters.default({}),
  people: z.record(Slug, Text), // kinds of people, each with the heading of its group, in the order of the cited page
});

export const DocumentRow = z.strictObject({
  head: Text,
  text: Text,
  hidden: Num.default(0), // width of a black bar, in characters: what nobody here has seen
  part: Slug.optional(), // the mark that sits on this row
  /** Reply → what is written here, where the answer's own words are not what stands on the paper. */
  typed: z.record(Slug, Text).optional(),
});
/** What a document is made of: four sorts of paper, or words on a screen (a notice that is mailed, a post that all can read). */
export const DocumentKind = z.enum(['paper', 'fax', 'form', 'complaint', 'notice', 'post']);
export type DocumentKind = z.output<typeof DocumentKind>;

export const CaseDocument = z.strictObject({
  kind: DocumentKind.default('paper'),
  title: Text,
  sub: Text,
  from: Text,
  law: refTo('authority').optional(), // the law it names, which lies beside it as an open book
  rows: z.array(DocumentRow).min(1),
  note: Text, // that it is redrawn, and from what
  label: ProvenanceLabel,
  sources: Sources,
});
export type CaseDocument = z.output<typeof CaseDocument>;
export const DocumentsFile = z.strictObject({ documents: z.record(Slug, CaseDocument) });

export const Event = z.strictObject({
  date: Day,
  when: Text,
  desk: z.string().min(1), // one of the outcome's desks: a seat's slug or another's
  text: Text,
  label: ProvenanceLabel,
  pinpoint: Text.optional(),
  facts: Facts,
  sources: Sources,
  told: z.enum(['first', 'then']).default('then'), // first: also before it is said what was decided
});

/** Who is who in the record, by role: officials and lawyers are named by what they did, whoever is to stay unknown not at all. */
export const Person = z.strictObject({
  kind: Slug, // one of the kinds in case.yaml
  role: Text, // 'A special agent of that office'
  text: Text, // what they did, and whether they were a party
  label: ProvenanceLabel,
  pinpoint: Text.optional(),
  facts: Facts,
  sources: Sources,
});
export type Person = z.output<typeof Person>;

/** A report that does not agree with the record. `report` retells it, error and all, so it is never shown without the rest. */
export const Correction = z.strictObject({
  by: Text, // who reported it
  report: Text, // retold in our words
  verdict: z.enum(['wrong', 'incomplete', 'unproven']),
  wrong: Text, // what was wrong, in a phrase
  record: Text, // what the record shows
  label: ProvenanceLabel, // of what the record shows
  facts: z.array(refTo('fact')).default([]), // where this file shows it
  sources: Sources, // of the report and of the record
});
export type Correction = z.output<typeof Correction>;
export const Corrections = z.strictObject({
  title: Text,
  ask: Text, // what the reader is to find
  find: z.array(Correction).min(1), // one error each, among things that are sound
  more: z.array(Correction).default([]), // errors told straight
});

/** A day whose law the map is read by. */
const Reading = z.strictObject({ on: Day, when: Text, what: Text });

export const Outcome = z.strictObject({
  desks: z.record(z.string().min(1), Text), // whose days these are: what each desk is called on the timeline
  title: Text,
  readings: z.strictObject({ thatDay: Reading, today: Reading, note: Text }), // the day of the dispute, and the last day the file looks at
  span: z.strictObject({ from: Text, to: Text }), // what the dispute began with, and when it ended: 'the fax', 'April 2017'
  ask: Text, // what a class is asked before it reads the days
  peopleNote: Text, // what is said over who is who
  people: z.array(Person).min(1),
  corrections: Corrections.optional(), // where the press got it wrong
  decided: z.strictObject({
    title: Text,
    ask: Text,
    word: Text, // the answer at its shortest
    text: Text,
    label: ProvenanceLabel,
    sources: Sources,
  }),
  whyTheyCared: WhyTheyCared.optional(), // told after what was decided; a case without it goes on
  yearsLater: YearsLater.optional(), // told after that
  transfer: z.strictObject({ text: Text, ask: Text }), // a question to take home; `ask` alone where an invented situation is shown with it
  events: z.array(Event).min(1),
  unknown: z.array(z.strictObject({ text: Text, facts: Facts, sources: Sources })).min(1),
  later: Later, // how the entries of `today` are sorted, and what was looked for in vain
  today: z.array(LaterEntry), // what came after
  led: z.array(
    z.strictObject({ text: Text, argument: refTo('argument'), label: ProvenanceLabel, facts: Facts, sources: Sources }),
  ), // what the filing led with
});
export type Outcome = z.output<typeof Outcome>;
export const OutcomeFile = z
  .strictObject({ outcome: Outcome })
  .superRefine(({ outcome: { desks, events } }, problem) => {
    events.forEach(({ desk }, at) => {
      if (!(desk in desks))
        problem.addIssue({
          code: 'custom',
          path: ['outcome', 'events', at, 'desk'],
          message: `expected one of the desks named above: ${Object.keys(desks).join(', ')}`,
        });
    });
  });

export const Misconception = z.strictObject({
  ref: Ref,
  belief: Text,
  correction: Text,
  authorities: z.array(refTo('authority')),
  arguments: z.array(refTo('argument')).default([]),
  sources: Sources,
  voiced: z.enum(['play', 'quiz']).default('play'), // quiz: no choice of any seat voices it
  /** Choices that plainly act on it: 'seat/decision/option', or 'seat/decision/part/reply'. */
  actedOn: z
    .array(
      z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+){2,3}$/, 'expected seat/decision/option or seat/decision/part/reply'),
    )
    .default([]),
});
export type Misconception = z.output<typeof Misconception>;
export const QuizItem = z.strictObject({
  ref: Ref,
  stem: Text,
  sources: Sources,
  options: z.array(z.strictObject({ text: Text, key: z.enum(['yes', 'no']), rationale: Text })).min(2),
});
const Term = z.strictObject({
  term: Text,
  meaning: Text,
  inTexts: z.array(Text).optional(), // the forms in which it is explained where it stands in a text
});
export const LearningFile = z.strictObject({
  misconceptions: z.record(Slug, Misconception),
  vocabulary: z.record(Slug, Term),
  quiz: z.record(Slug, QuizItem),
});
