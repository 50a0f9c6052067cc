/** The order of strengths: settled before strong, contested, weak and wrong. */
import type { Argument } from '../../content/schema/argument.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';

export type Strength = Argument['strength'];

const RANKS: Record<Strength, number> = { settled: 4, strong: 3, contested: 2, weak: 1, wrong: 0 };

/** All of them, the firmest first. */
export const STRENGTHS = Object.keys(RANKS) as readonly Strength[];

/** 4 for settled down to 0 for wrong; only their order means anything. */
export const rank = (strength: Strength): number => RANKS[strength];

/** The rank of an argument of a map. One that is not in it counts as wrong. */
export const rankOf = (file: Pick<CaseFile, 'arguments'>, argument: string): number =>
  rank(file.arguments[argument]?.strength ?? 'wrong');

/** The rank of having nothing at all to rely on. */
export const NOTHING = -1;

/** The weaker of two strengths. */
export const weaker = (a: Strength, b: Strength): Strength => (rank(a) < rank(b) ? a : b);
