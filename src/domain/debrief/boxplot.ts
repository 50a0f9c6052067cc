/** The measures of a class as boxplots: lowest, quartiles and highest (Tukey's five-number summary), and how many stand at each level; never a ranking. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { assessDocket, type DocketAssessment } from '../scoring/assessDocket.ts';
import type { Level, MeasureName } from '../scoring/measure.ts';
import type { Docket } from '../docket/docket.ts';
import { memoizeByRef } from '../memoizeByRef.ts';
import type { ClassPlay } from './classPlay.ts';

export interface Boxplot {
  readonly measure: MeasureName;
  readonly count: number;
  /** Points, 0 to 100: lowest, lower quartile, middle, upper quartile, highest. Null where nothing was measured. */
  readonly five: readonly [number, number, number, number, number] | null;
  readonly levels: Readonly<Record<Level, number>>;
}

const MEASURES: readonly MeasureName[] = ['law', 'record', 'care'];

/** The plays of a seat that are measured: the full ones, since a short code has no backing. */
export const measuredPlays = (seat: string, plays: readonly ClassPlay[]): ClassPlay[] =>
  plays.filter(({ kind, docket }) => kind === 'full' && docket.seat === seat && docket.entries.length > 0);

/** The measured plays of a seat with their assessments. */
export const assessedPlays = (file: CaseFile, seat: string, plays: readonly ClassPlay[]): DocketAssessment[] =>
  measuredPlays(seat, plays).map(({ docket }) => assessed(file)(docket));

/** A docket is scored once, however often the class is looked at. */
export const assessed = memoizeByRef((file: CaseFile) => memoizeByRef((docket: Docket) => assessDocket(file, docket)));

/** One boxplot a measure over assessed plays. */
export function boxplotsOf(assessed: readonly DocketAssessment[]): Boxplot[] {
  return MEASURES.map((measure) => {
    const measured = assessed.flatMap((each) => each[measure] ?? []);
    const levels: Record<Level, number> = { holdsUp: 0, defensible: 0, halfRight: 0, wouldNotStand: 0 };
    for (const { level } of measured) levels[level]++;
    return { measure, count: measured.length, five: fiveNumbers(measured.map(({ points }) => points)), levels };
  });
}

/** Lowest, quartiles and highest; a quartile between two values is taken between them (the usual linear rule). */
export function fiveNumbers(values: readonly number[]): Boxplot['five'] {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const [low = 0, high = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return low + (high - low) * (place - Math.floor(place));
  };
  return [at(0), at(0.25), at(0.5), at(0.75), at(1)];
}
