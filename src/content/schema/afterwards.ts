/** Grammar of the two screens between what was decided and the scorecard: why each side cared, and the same thing years later. */
import { z } from 'zod';
import { CameraName, ProvenanceLabel, Sources, Text } from './scalars.ts';

const Statement = z.strictObject({ text: Text, label: ProvenanceLabel, sources: Sources });

const Screen = z.strictObject({
  ask: Text, // the player's question that opens it, on the button of the screen before
  camera: CameraName, // the picture beside the words
  title: Text,
});

/** What the player could not know while playing: each side's reason, as it or the record gives it. */
export const WhyTheyCared = Screen.extend({
  voices: z.array(Statement.extend({ by: Text })).min(2), // 'The account, February 2017'
});
export type WhyTheyCared = z.output<typeof WhyTheyCared>;

/** A real event of later years on one screen: the paper, then what each side said of it and how it ended. */
export const YearsLater = Screen.extend({
  kicker: Text, // over the title
  paper: z.array(z.strictObject({ head: Text, text: Text, hidden: z.enum(['yes', 'no']).default('no') })).min(1), // hidden: a black bar follows, over what is left out
  statements: z.array(Statement).min(1),
  note: Text, // how the paper is redrawn, and what is left out
});
export type YearsLater = z.output<typeof YearsLater>;
