/** Grammar of review.yaml: what a case holds itself to beyond the grammar. Checks and tests read it; players never load it. */
import { z } from 'zod';
import { Day, Num, Slug, Text, refTo } from './scalars.ts';

/**
 * Places that state an error in order to correct it: what people wrongly believe, questions of the quiz, claims nobody needs
 * to hold, arguments marked wrong, misreports retold beside what the record shows, and claims that a paper settles.
 */
export const ERRORS =
  /^learning\/(misconceptions\/[^/]+\/belief|quiz\/[^/]+\/stem)|^claims\/|^arguments\/[^/]+\/misconception|^outcome\/corrections\/(find|more)\/\d+\/report$|^seats\/[^/]+\/checks\/[^/]+\/claim\/text$/;
/** Titles of documents, and our notes on them, which say what is wrong with each. */
export const TITLES = /^sources\/[^/]+\/(title|by|note)$/;
/** Words that turn a sentence round. */
export const NEGATED = /\b(no|not|never|nothing|none|nobody|neither|nor|without|cannot)\b|n't\b/i;

/** The three under the names by which a rule refers to them. */
const PLACES = { errors: ERRORS, titles: TITLES };
const WORDS = { negated: NEGATED };

/** A regular expression written between slashes, as `/\bbots?\b/i`; or one of the names in `known`. */
const pattern = (known: Readonly<Record<string, RegExp>> = {}) =>
  Text.transform((text, problem) => {
    const [, source = '', flags] = /^\/(.+)\/([imsu]*)$/s.exec(text) ?? [];
    const found = known[text] ?? (source ? compiled(source, flags) : undefined);
    if (found) return found;
    const names = Object.keys(known).map((name) => `${name}, or `);
    problem.addIssue({
      code: 'custom',
      message: `expected ${names.join('')}a regular expression between slashes, such as /\\bthree days?\\b/i`,
    });
    return z.NEVER;
  });

function compiled(source: string, flags = ''): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

/** What no sentence of the case may say, with sentences that prove the rule before it is trusted. */
export const Rule = z.strictObject({
  rule: Text,
  rows: z.array(Text).default([]), // lines of the dossier that it answers to
  says: z.array(pattern()).min(1), // a sentence is a breach when one of these is in it …
  unless: z.array(pattern(WORDS)).default([]), // … unless one of these is, too
  where: pattern().optional(), // at these places only; everywhere where absent
  exceptAt: z.array(pattern(PLACES)).default([]), // not at these places
  otherCase: z.enum(['yes', 'no']).default('no'), // 'yes': a sentence that names another decision may say what a court did there
  caught: z.array(Text).min(1),
  caughtInErrors: z.array(Text).default([]), // caught even where the case shows a sentence to be an error
  passes: z.array(Text).min(1),
});
export type Rule = z.output<typeof Rule>;

/**
 * One thing that an article the case grew from says, and what became of it. sound: told as the article tells it. refined: told
 * more exactly, or more cautiously. wrong: corrected, and never told as true. unused: an opinion, or about something else.
 */
export const SeedFact = z.strictObject({
  fact: Text, // as the article has it, in our words
  status: z.enum(['sound', 'refined', 'wrong', 'unused']),
  in: z.array(Text).default([]), // facts and arguments by id; an event of the outcome as 'event: ' and words from it
  says: pattern().optional(), // what these must say between them
  never: Text.optional(), // the rule that keeps the article's version out
});
export type SeedFact = z.output<typeof SeedFact>;

const Seed = z.strictObject({
  source: refTo('source'), // the article
  count: Num, // how many facts the dossier lists for it
  corrected: z.enum(['yes', 'no']), // 'yes': the case tells what the article got wrong among its misreports
  facts: z.array(SeedFact),
});

/** How many of each part of the teaching content there are, where the case promises a number. */
const TeachingShape = z.strictObject({
  sides: z.record(Slug, Num), // side → statements of a form that are supported, and as many that are not
  transfer: Num, // statements of a form on the new situation
  recall: Num, // questions a seat to remember it by
  cards: Num, // decisions a seat made into cards
  exit: Num, // questions of the exit ticket
  plans: z.array(Text), // lengths of the lesson plans there must be at least, as '45+45'
});

/** How long a play of the usual edition may be, and what of each kind it must have. */
const PlayShape = z.strictObject({
  words: Num, // at most
  picks: Num,
  presses: Num,
  minutes: Num,
  slots: Num, // at least
  marks: Num,
  lines: Num, // spoken, and answered
});

/** What the last move beside a seat is held to: its length on any road at most, and what careful lawyers would say of its courses. */
const CodaShape = z.strictObject({
  words: Num,
  picks: Num,
  /** Seat → decision → refs of its sound courses: each is full in Law and costs no Care, and nothing else there holds up. */
  sound: z.record(Slug, z.record(Slug, z.array(Text).min(1))),
  turned: z.array(Text), // courses that were sound on the day of the dispute and are not any more: below defensible in Law
  idle: z.array(Text), // courses that leave somebody alone with a danger or a deadline: below defensible in Care or in Law
});

/** The fewest and the most points that are accepted. */
const Range = z.tuple([Num, Num]).refine(([least, most]) => least <= most, 'expected the fewest points first');

/** What a course scores at its best, as a reading of the law asks for it. */
const Expected = z.strictObject({
  ref: Text, // of the course
  law: Range.optional(),
  record: Range.optional(),
  care: Range.optional(),
});

/**
 * How an argument stands on a day, by the map alone: counts; alone (it counts, and nothing against its claim does); undercut
 * (something as strong takes its step away); later (its law or its facts came after that day).
 */
const Standing = z.strictObject({
  on: Day,
  table: Text, // what the dossier's table says of it
  stands: z.enum(['counts', 'alone', 'undercut', 'later']),
  claim: z.enum(['in', 'out', 'undecided']), // what becomes of the claim it is about
  by: z.array(refTo('argument')).default([]), // arguments of a later day that make it so
  note: Text.optional(), // where the map says less than the table
});

/** The law by date: argument → its days, as one reader could know them. */
const Standings = z.strictObject({ knownTo: Slug, arguments: z.record(refTo('argument'), z.array(Standing).min(1)) });

export const Review = z.strictObject({
  rows: z.record(Text, Num).default({}), // the dossier's lists of what may not be said: letter → number of lines
  house: z.record(Text, z.array(Text)).default({}), // lines of the dossier that rules of the house answer to
  rules: z.array(Rule).default([]),
  /** Authorities of which nobody may say that the complaint cites them: whole kinds, and single ones by `ref`. */
  uncited: z.strictObject({ kinds: z.array(Slug).default([]), refs: pattern().optional() }).optional(),
  seeds: z.array(Seed).default([]),
  inFull: z.array(Slug).default([]), // seats whose real actors did what is best on every measure
  /** Seat → question on which lawyers differ → refs of the courses that each reach full Law. */
  open: z.record(Slug, z.record(Text, z.array(Text).min(1))).default({}),
  /** Seat → courses that look alike from afar and are not: the fair one holds up, the unfair one does not. */
  apart: z.record(Slug, z.array(z.strictObject({ what: Text, fair: Text, unfair: Text }))).default({}),
  expect: z.array(Expected).default([]),
  standings: Standings.optional(),
  /** Seat → the chapter that tells how the dispute ended; from it on the same is told on every road. */
  over: z.record(Slug, Slug).default({}),
  laterLaw: z.enum(['yes', 'no']).default('no'), // 'yes': the hearing tempts with what its day did not have, to show it fall
  bothSlots: z.strictObject({ least: Num, most: Num }).optional(), // decisions of a seat that ask for a fact and an authority
  teaching: TeachingShape.optional(),
  length: PlayShape.optional(),
  coda: CodaShape.optional(),
});
export type Review = z.output<typeof Review>;
export const ReviewFile = z.strictObject({ review: Review });
