/** The shape of a score: a measure is a whole number of points with the reasons that sum to it. */
import type { Rubric } from '../../content/schema/rubric.ts';
import type { Strength } from '../argument-map/strength.ts';

export type MeasureName = 'law' | 'record' | 'care';
export type Level = 'holdsUp' | 'defensible' | 'halfRight' | 'wouldNotStand';

/**
 * The verdict on a slot. Right: it backs the course. Candor: it names the other side's best answer. Second: it does one of
 * these, and another slip was tried before it.
 */
export type FactVerdict = 'right' | 'candor' | 'second' | 'empty' | 'beside' | 'not-known';
export type AuthorityVerdict =
  'right' | 'candor' | 'second' | 'persuasive' | 'empty' | 'beside' | 'not-in-force' | 'not-public';

/**
 * The strength an argument was assessed with. Lapsed: its law could not be cited that day. Unsupported: it did not
 * apply that day.
 */
export type AssessedStrength = Strength | 'contested-faced' | 'unsupported' | 'lapsed';

export type LawRule =
  | `asserted-${AssessedStrength}`
  | `denied-${AssessedStrength}`
  | 'weakest-link' // what the weakest argument takes from the better ones beside it
  | 'nothing-stood-on'
  | 'overlooked'
  | 'part-unanswered'
  | 'not-permitted'
  | 'lawful-all-the-same' // a lawful act on a bad reason keeps a little
  | 'thin-course' // little said, and much overlooked
  | `fact-${FactVerdict}`
  | `authority-${AuthorityVerdict}`;

export type RecordRule =
  | 'on-record' // an argument this side really made
  | 'off-record' // such an argument was open here and not made
  | `fact-${FactVerdict}`
  | 'argument-made' // recall, over the seat
  | 'argument-missed'
  | 'fact-cited-rightly' // precision, over the seat
  | 'fact-cited-wrongly'
  | 'no-fact-cited' // a slot left empty
  | 'no-fact-asked';

export type CareRule = 'starts-full' | 'duty-broken' | 'duty-kept' | 'grave-harm';

export interface Reason {
  readonly measure: MeasureName;
  readonly rule: LawRule | RecordRule | CareRule;
  /** At most one decimal; the reasons of a measure sum to it. */
  readonly points: number;
  /** An argument, act, fact, authority or duty by id; else 'seat/…', 'decision/…', with the part or option after it. */
  readonly node: string;
  /** A second thing that had a hand in it: the act that broke the duty, the argument a slip belongs to. */
  readonly with?: string;
  readonly decision?: string; // the decision it comes from, in a seat's measures
  readonly sources: readonly string[]; // at least one
}

export interface Measure {
  readonly points: number; // whole, 0 to 100
  readonly level: Level;
  readonly reasons: readonly Reason[];
}

/** The level words of a measure (docs/model.md, rule 10). */
export function levelOf(points: number, { levels }: Pick<Rubric, 'levels'>): Level {
  if (points >= levels.holdsUp) return 'holdsUp';
  if (points >= levels.defensible) return 'defensible';
  return points >= levels.halfRight ? 'halfRight' : 'wouldNotStand';
}

/** The fewest points that are still at most one level below these. */
export function oneLevelBelow(points: number, { levels }: Pick<Rubric, 'levels'>): number {
  if (points >= levels.holdsUp) return levels.defensible;
  return points >= levels.defensible ? levels.halfRight : 0;
}
