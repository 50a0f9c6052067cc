/** In what order the run offers decisions: what a class most needs to talk about comes first. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { memoizeByRef } from '../memoizeByRef.ts';
import { answeredOnRecord } from './answeredOnRecord.ts';
import { mostStoodOnFailing } from './argumentsUsed.ts';
import { FEWEST_FOR_COUNTS } from './classPlay.ts';
import type { DebriefInput } from './debriefInput.ts';
import { distributionsOf, mostSplitFirst, type Distribution } from './distribution.ts';

/**
 * The measure of disagreement is rounded to a tenth, so that decisions with nearly the same disagreement count as tied.
 */
const TENTHS = 10;

/**
 * Decisions that enough answered come before those that so few did that a count would say who chose what. Of either,
 * those where all agreed on another course than the record shows come first; then those where most stood on an argument
 * that does not hold; then the largest disagreement, rounded to a tenth. Ties go to decisions that the record answers,
 * because there the class has a real filing to compare itself with. If no decision had two answers, those where somebody
 * departed from the record come first. Where nothing is in at all, those that a class can be asked by hands stand in for
 * them: decisions of the core that the record answers, the first of each seat before the second.
 */
export const decisionsToDiscuss = ({ file, plays, hands }: DebriefInput): readonly Distribution[] =>
  ofPlays(plays)(hands)(file);
const ofPlays = memoizeByRef((plays: DebriefInput['plays']) =>
  memoizeByRef((hands: DebriefInput['hands']) => memoizeByRef((file: CaseFile) => discussed({ file, plays, hands }))),
);

function discussed(input: DebriefInput): readonly Distribution[] {
  const { file, plays, hands } = input;
  const all = Object.values(file.seats).flatMap((seat) => distributionsOf(seat, plays, hands));
  const several = mostSplitFirst(all);
  if (several.length > 0) {
    const ranked = several.map((each) => ({ each, ranks: ranksOf(input, each) }));
    return ranked.toSorted((a, b) => compared(a.ranks, b.ranks)).map(({ each }) => each);
  }
  const leftTheRecord = (each: Distribution): number => (tookAnother(file, each) ? 0 : 1);
  const some = all.filter(({ total }) => total > 0).toSorted((a, b) => leftTheRecord(a) - leftTheRecord(b));
  return some.length > 0 ? some : toAskByHands(file, all);
}

const compared = (a: readonly number[], b: readonly number[]): number =>
  a.map((rank, n) => rank - (b[n] ?? 0)).find((apart) => apart !== 0) ?? 0;

/** What a decision is ordered by, the most telling first; the lower number comes first. */
function ranksOf({ file, plays, hands }: DebriefInput, each: Distribution): readonly number[] {
  const seat = file.seats[each.seat];
  const failing = seat && mostStoodOnFailing(file, seat, each.decision, each.total, { plays, hands });
  return [
    each.total >= FEWEST_FOR_COUNTS ? 0 : 1,
    each.split === 0 && tookAnother(file, each) ? 0 : 1,
    failing ? 0 : 1,
    -Math.round(each.split * TENTHS),
    answeredOnRecord(seat?.decisions[each.decision]) ? 0 : 1,
  ];
}

/** Whether somebody took another course than the record shows, or is closest to it. */
function tookAnother(file: CaseFile, { seat, decision, options }: Distribution): boolean {
  const done = file.seats[seat]?.decisions[decision]?.done.option;
  return done !== undefined && options.some(({ id, count }) => count > 0 && id !== done);
}

function toAskByHands(file: CaseFile, all: readonly Distribution[]): Distribution[] {
  const nth = new Map<string, number>();
  return all
    .flatMap((each) => {
      const decision = file.seats[each.seat]?.decisions[each.decision];
      if (decision?.edition !== 'core' || !answeredOnRecord(decision)) return [];
      const n = nth.get(each.seat) ?? 0;
      nth.set(each.seat, n + 1);
      return [{ each, n }];
    })
    .toSorted((a, b) => a.n - b.n)
    .map(({ each }) => each);
}
