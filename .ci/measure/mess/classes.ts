/** Makes up a class and how its thirty plays reach the teacher: by which roads, who is late, who hands in twice. */
import type { Codebook } from '../../../src/domain/codes/codebook.ts';
import { draw, lotOf } from '../lot.ts';
import { pupilsOf, type Pupil } from './plays.ts';
import { ROADS, type Given } from './roads.ts';

export interface MessyClass {
  readonly seed: number;
  readonly roads: readonly string[];
  readonly pupils: readonly Pupil[];
  readonly given: readonly Given[];
}

const SIZE = 30;

export function messyClass(seed: number, book: Codebook): MessyClass {
  const lot = lotOf(seed * 7_919 + 1);
  const pupils = pupilsOf(lot, book, SIZE);
  const late = lot() < 0.4 ? 1 + Math.floor(lot() * 4) : 0;
  const inTime = pupils.slice(late);
  const roads = Array.from({ length: 1 + Math.floor(lot() * 3) }, () => draw(lot, Object.keys(ROADS)));
  const shares = roads.map((_, n) => inTime.filter((__, at) => at % roads.length === n));
  const given = roads.flatMap((road, n) => ROADS[road]?.(lot, shares[n] ?? []) ?? []);
  const after = [...pupils.slice(0, late), ...(lot() < 0.3 ? [draw(lot, inTime), draw(lot, inTime)] : [])];
  const lateRoad = draw(lot, ['byHand', 'pictures', 'files']);
  return {
    seed,
    roads: [...roads, ...(after.length > 0 ? [lateRoad] : [])],
    pupils,
    given: [...given, ...(ROADS[lateRoad]?.(lot, after) ?? [])],
  };
}
