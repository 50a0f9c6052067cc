/** Grammar of a seat's role.yaml: who you are, what you owe, and the chapters you play. */
import { z } from 'zod';
import { Check } from './check.ts';
import { Variants } from './variants.ts';
import { CameraName, Day, ProvenanceLabel, PlaceName, Slug, Sources, Text, refTo } from './scalars.ts';

/** A sentence about the world, with what it rests on. */
export const Cited = z.strictObject({ text: Text, label: ProvenanceLabel, sources: Sources });

/** A record card: what really happened, at most 60 words before `more`. */
export const RecordCard = z.strictObject({
  title: Text,
  statements: z.array(Cited).min(1),
  more: z.array(Cited).default([]),
});
export type RecordCard = z.output<typeof RecordCard>;

export const Chapter = z.strictObject({
  title: Text,
  when: Text,
  what: z.enum(['happened', 'supposed']), // 'supposed' wears the constructed label on every page
  opens: Text, // one or two sentences that set the scene
  after: z.array(Variants).default([]), // what the road adds to them
  learns: z.array(refTo('fact')).default([]), // facts in the file from here on
  cites: z.array(refTo('authority')).default([]), // authorities in the file from here on
  decisions: z.array(Slug).min(1),
  card: RecordCard,
});
export type Chapter = z.output<typeof Chapter>;

/** A short, constructed end of the road, reached by a course that ends it. */
export const Ending = z.strictObject({
  title: Text,
  text: Text, // at most 60 words, with what is truly so
  truly: Cited.optional(), // what really happened, where the record says it in a sentence
  picture: Text, // what is seen, for those who do not see it
  sources: Sources, // of what really happened
});
export type Ending = z.output<typeof Ending>;

/** A whole play, decision → docket entry. */
export const Documented = z.record(
  Slug,
  z.strictObject({
    option: Slug,
    parts: z.record(Slug, Slug).default({}),
    fact: refTo('fact').optional(),
    authority: refTo('authority').optional(),
  }),
);

export const SeatFile = z.strictObject({
  title: Text, // 'Platform counsel'
  short: Text, // 'Counsel'
  side: Slug, // whose arguments count as this side's
  tagline: Text,
  hour: Text, // 'Dusk. A fax arrives.'
  place: PlaceName,
  from: Day,
  briefing: z.strictObject({ who: Text, owes: z.array(Text), wants: Text, mayNot: z.array(Text), sources: Sources }),
  terms: z.array(Slug).max(12), // legal terms glossed in this seat
  tools: z.array(Slug).default([]), // tools this seat holds in hand, gentlest first
  endings: z.record(Slug, Ending).default({}),
  chapters: z.record(Slug, Chapter),
  cameras: z.record(Slug, CameraName).default({}), // decision → its picture; those not named show their place as it is
  checks: z.record(Slug, Check).default({}), // claims that are wrong, and the papers that settle them
  /** A whole play along the documented course, decision → docket entry, kept and scored. */
  documented: Documented,
});
export type SeatFile = z.output<typeof SeatFile>;
