/** Grammar of a seat's coda.yaml: three decisions of another year beside the seat, judged by the law of their own days. */
import { z } from 'zod';
import { Decision } from './decision.ts';
import { CameraName, Day, PlaceName, Slug, Text } from './scalars.ts';
import { Chapter, Cited, Documented } from './seat.ts';

/** How many decisions a coda has. */
export const CODA_DECISIONS = 3;

export const CodaFile = z.strictObject({
  coda: z.strictObject({
    title: Text, // 'It came back'
    opening: Text, // who you are now, read before the first decision
    from: Day, // the day from which it is set
    hour: Text.optional(), // where it differs from the seat's
    place: PlaceName.optional(), // likewise
    terms: z.array(Slug).max(12).default([]), // legal terms glossed in it, beside the seat's
    cameras: z.record(Slug, CameraName).default({}),
    /** A chapter's record card is made of what really happened at its decisions. */
    chapters: z.record(Slug, Chapter.omit({ card: true })),
    closing: Cited, // what its own card ends with
    documented: Documented, // a whole play, kept and scored
  }),
  decisions: z.record(Slug, Decision),
});
export type CodaFile = z.output<typeof CodaFile>;
