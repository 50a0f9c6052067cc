/** Grammar of rubric.yaml: every number of the scoring, in one place, none in an option. */
import { z } from 'zod';
import { Num, Strength, Text } from './scalars.ts';

const share = Num.pipe(z.number().min(0).max(1));
const byStrength = z.record(Strength, share);

export const Rubric = z.strictObject({
  levels: z.strictObject({ holdsUp: Num, defensible: Num, halfRight: Num }), // from how many points
  law: z.strictObject({
    asserted: byStrength, // standing of what is stood on
    denied: byStrength, // standing of acting as if it were false
    contestedFaced: share, // a contested position whose best answer is faced
    overlooked: share, // lost for each argument a careful actor would have faced
    notPermitted: share, // the most an act that is not permitted leaves
    course: share, // the course's share where there are parts
  }),
  backing: z.strictObject({ empty: share, beside: share, notInForce: share }), // lost per slot, within one level
  record: z.strictObject({ facts: share, decisions: share, recall: share, precision: share }),
  care: z.strictObject({ voiceless: share, court: share, own: share, kept: share }),
  notes: z.record(z.string(), Text), // why each number is what it is, for teachers
});
export type Rubric = z.output<typeof Rubric>;
export const RubricFile = z.strictObject({ rubric: Rubric });
