/** Grammar of rubric.yaml: every number of the scoring, in one place, none in an option. */
import { z } from 'zod';
import { Num, Strength, Text } from './scalars.ts';

const share = Num.pipe(z.number().min(0).max(1));
const points = Num.pipe(z.number().min(0).max(100));
const count = Num.pipe(z.number().int().min(0));
const byStrength = z.record(Strength, share);

const ORDER = Strength.options;
const falls = (shares: Readonly<Record<z.output<typeof Strength>, number>>): boolean =>
  ORDER.every((strength, i) => i === 0 || shares[strength] <= shares[ORDER[i - 1] ?? strength]);

const Levels = z
  .strictObject({ holdsUp: points, defensible: points, halfRight: points }) // from how many points
  .refine((l) => l.holdsUp > l.defensible && l.defensible > l.halfRight, 'expected each level below the one before it');

const Law = z
  .strictObject({
    asserted: byStrength, // standing of what is stood on
    denied: byStrength, // standing of acting as if it were false
    contestedFaced: share, // a contested position whose best answer is faced
    overlooked: share, // lost for each argument a careful actor would have faced
    notPermitted: share, // the most an act that is not permitted leaves
    lawfulAct: share, // the least a course keeps whose act the law permits that day, whatever its reason
    thin: z // the most a course leaves that says little and overlooks much
      .strictObject({ most: share, asserts: count, overlooks: count }),
    course: share, // the course's share where there are parts
  })
  .refine((l) => falls(l.asserted), 'expected asserted to fall, or stay, from settled to wrong')
  .refine(
    (l) => ORDER.every((s, i) => i === 0 || l.denied[s] >= l.denied[ORDER[i - 1] ?? s]),
    'expected denied to rise, or stay, from settled to wrong',
  )
  .refine(
    (l) => l.contestedFaced >= l.asserted.contested && l.contestedFaced >= l.denied.contested,
    'expected facing an answer to cost nothing',
  );

/** Lost with a slot; a decision loses the mean of its slots. A wrong slip may not lose less than an empty slot, nor a right one more. */
const Backing = z
  .strictObject({ persuasive: share, second: share, empty: share, beside: share, notInForce: share })
  .refine(
    (b) => b.persuasive <= b.empty && b.second <= b.empty && b.empty <= b.beside && b.empty <= b.notInForce,
    'expected persuasive and second, then empty, then beside and notInForce',
  );

const Record_ = z
  .strictObject({ course: share, facts: share, second: share, decisions: share, recall: share, precision: share })
  .refine(
    (r) => Math.abs(r.decisions + r.recall + r.precision - 1) < 1e-9,
    'expected decisions, recall and precision to sum to 1',
  );

/** The two meters beside the play, the second being the case's own; they never carry the score. */
const Meters = z.strictObject({
  footing: z // from how many points of Law and Record so far; below unsteady it is slipping
    .strictObject({ firm: points, steady: points, even: points, unsteady: points })
    .refine(
      (f) => f.firm > f.steady && f.steady > f.even && f.even > f.unsteady,
      'expected each footing below the one before it',
    ),
  risk: z.strictObject({ base: Num.pipe(z.number().min(0).max(3)) }), // before anybody has acted
});

export const Rubric = z.strictObject({
  levels: Levels,
  law: Law,
  backing: Backing,
  record: Record_,
  care: z.strictObject({ voiceless: share, court: share, own: share, kept: share, grave: share }),
  meters: Meters,
  notes: z.record(z.string(), Text), // why each number is what it is, for teachers
});
export type Rubric = z.output<typeof Rubric>;
export const RubricFile = z.strictObject({ rubric: Rubric });
