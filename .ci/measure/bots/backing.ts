/** What slips are worth on the best course of each decision: put rightly at the first try, or drawn and swapped by lot, over empty slots. */
import type { CaseFile, Seat, WithId } from '../../../src/content/schema/caseFile.ts';
import type { Decision } from '../../../src/content/schema/decision.ts';
import type { Entry } from '../../../src/domain/docket/docket.ts';
import { decisionsIn, type Edition } from '../../../src/domain/docket/edition.ts';
import { bestPlayOf } from '../../../src/domain/scoring/rubricTable.ts';
import { scoringContextOf } from '../../../src/domain/scoring/seatScoring.ts';
import { slipsFor } from './choices.ts';
import { scorerOf, slipsTaken, type WorthOf } from './exactMean.ts';
import { CHANCE } from './policies.ts';
import { coursesOn } from '../endsRoad.ts';

/** Points of the seat. At least so much for right slips, at most so much for slips by lot. */
export const WORTH = { law: 15, record: 10, byLot: 3 } as const;

export interface Gain {
  readonly law: number;
  readonly record: number;
}

export interface BackingRow {
  readonly edition: Edition;
  readonly seat: string;
  readonly right: Gain; // over empty slots
  readonly byLot: Gain;
}

/** How a decision goes: its Law, its Record, and how rightly its fact is cited. */
interface Played {
  readonly law: number;
  readonly record: number | null; // null where it is not measured
  readonly cited: number | null; // 0 to 1; null where no fact is asked for
}

/** One row for each seat that has decisions in an edition. Nothing is sampled: each draw counts as often as it comes. */
export const backingRows = (file: CaseFile, edition: Edition): BackingRow[] =>
  Object.values(file.seats).flatMap((seat) => {
    const decisions = decisionsIn(seat, edition);
    if (decisions.length === 0) return [];
    const worthOf = scorerOf(file, seat);
    const plays = decisions.map((decision) => playsOf(file, seat, decision, worthOf));
    const over = (how: 'right' | 'byLot'): Gain =>
      gain(
        file,
        plays.map((each) => each[how]),
        plays.map(({ empty }) => empty),
      );
    return [{ edition, seat: seat.id, right: over('right'), byLot: over('byLot') }];
  });

function playsOf(
  file: CaseFile,
  seat: Seat,
  decision: WithId<Decision>,
  worthOf: WorthOf,
): Record<'right' | 'empty' | 'byLot', Played> {
  const { fact: _, authority: __, ...bare } = bestEntry(file, seat, decision, worthOf);
  const played = (entries: readonly (readonly [Entry, number])[]): Played => {
    const sum = (of: (entry: Entry) => number): number =>
      entries.reduce((all, [entry, share]) => all + share * of(entry), 0);
    return {
      law: sum((entry) => worthOf(entry).law),
      record: worthOf(bare).record === null ? null : sum((entry) => worthOf(entry).record ?? 0),
      cited: decision.slots.includes('fact') ? sum((entry) => citedRightly(file, entry, worthOf)) : null,
    };
  };
  const drawn = decision.slots.reduce<readonly (readonly [Entry, number])[]>(
    (before, slot) =>
      before.flatMap(([entry, share]) =>
        slipsTaken(CHANCE, slipsFor(file, slot, decision.tray, ''), (slip) =>
          worthOf({ ...bare, [slot]: slip }).fitting.includes(slot),
        ).map(
          (each) =>
            [
              { ...entry, [slot]: each.slip, ...(each.again && { second: [...(entry.second ?? []), slot] }) },
              share * each.share,
            ] as const,
        ),
      ),
    [[bare, 1]],
  );
  return {
    right: played([[bestEntry(file, seat, decision, worthOf), 1]]),
    empty: played([[bare, 1]]),
    byLot: played(drawn),
  };
}

/** The best course that goes on, with its answers and slips: by Law, the first of those that are equal. */
function bestEntry(file: CaseFile, seat: Seat, decision: WithId<Decision>, worthOf: WorthOf): Entry {
  const context = scoringContextOf(file, seat, decision.id);
  const plays = coursesOn(decision).map(([option]) => bestPlayOf(context, option));
  const total = (entry: Entry): number => worthOf(entry).law + (worthOf(entry).record ?? 0) / 1000;
  return plays.reduce((best, play) => (total(play) > total(best) ? play : best));
}

function citedRightly({ rubric }: CaseFile, entry: Entry, worthOf: WorthOf): number {
  if (!worthOf(entry).fitting.includes('fact')) return 0;
  return entry.second?.includes('fact') ? rubric.record.second : 1;
}

/** The seat's Law is the mean of its decisions; of its Record, recall is the same with any slips and falls away. */
function gain({ rubric: { record } }: CaseFile, played: readonly Played[], empty: readonly Played[]): Gain {
  const more = (key: keyof Played): number =>
    mean(played.flatMap((each) => each[key] ?? [])) - mean(empty.flatMap((each) => each[key] ?? []));
  return { law: more('law'), record: record.decisions * more('record') + 100 * record.precision * more('cited') };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** A sentence for each figure that misses its bar. */
export function backingOutside({ edition, seat, right, byLot }: BackingRow): string[] {
  const said = (holds: boolean, what: string, value: number, expected: string): string[] =>
    holds ? [] : [`${edition} edition, ${seat}: ${what} over empty slots ${value.toFixed(1)}; expected ${expected}`];
  return [
    ...said(right.law >= WORTH.law, 'right slips are worth in Law', right.law, `at least ${WORTH.law}`),
    ...said(right.record >= WORTH.record, 'right slips are worth in Record', right.record, `at least ${WORTH.record}`),
    ...said(byLot.law <= WORTH.byLot, 'slips by lot are worth in Law', byLot.law, `at most ${WORTH.byLot}`),
  ];
}
