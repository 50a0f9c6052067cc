/**
 * Counts the outcomes of a seat over all its roads, exactly. A road is a whole docket: at each decision a course, a reply to
 * every part, and in every slot a slip of the tray or nothing. Every entry of every decision is assessed; the seat's measures
 * are then built up decision by decision, keeping each value that some road reaches.
 */
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import type { Entry } from '../../src/domain/docket/docket.ts';
import { measureOf } from '../../src/domain/scoring/apportion.ts';
import { assessEntry, workingOf } from '../../src/domain/scoring/assessEntry.ts';
import { withSlips } from '../../src/domain/scoring/playsOpen.ts';
import { factWorth } from '../../src/domain/scoring/record.ts';
import type { ScoringContext } from '../../src/domain/scoring/scoringContext.ts';
import { fullestPlay, scoringContextOf } from '../../src/domain/scoring/seatScoring.ts';

/** What an entry adds to a seat. Entries that add the same are one. */
interface Share {
  readonly law: number;
  readonly record: number | null;
  readonly care: number;
  readonly made: readonly string[]; // arguments on record
  readonly offered: number; // slots for a fact: none or one
  readonly right: number; // how far it is rightly cited
}

export interface DecisionOutcomes {
  readonly decision: string;
  readonly entries: number;
  readonly outcomes: number; // distinct (Law, Record, Care) among them
}

export interface SeatOutcomes {
  readonly roads: bigint;
  readonly decisions: readonly DecisionOutcomes[];
  /** Every value of the seat's measure that some road reaches, ascending; Record is empty where it is not measured. */
  readonly law: readonly number[];
  readonly record: readonly number[];
  readonly care: readonly number[];
  readonly lawAndCare: number; // distinct pairs that some road reaches
}

/** Every entry that can be made at a decision. */
export function* entriesOpen(context: ScoringContext): Generator<Entry> {
  const { decision } = context;
  let replies: Record<string, string>[] = [{}];
  for (const [part, { replies: all }] of Object.entries(decision.parts))
    replies = replies.flatMap((before) => Object.keys(all).map((reply) => ({ ...before, [part]: reply })));
  for (const option of Object.keys(decision.options))
    for (const parts of replies) yield* withSlips(context, { decision: decision.id, option, parts });
}

/** The outcomes of a seat. */
export function outcomesOf(file: CaseFile, seat: Seat): SeatOutcomes {
  const decisions = Object.keys(seat.decisions).map((slug) => sharesAt(file, seat, scoringContextOf(file, seat, slug)));
  const pairs = lawWithCare(decisions.map(({ shares }) => shares));
  const whole = (sum: number): number =>
    measureOf([{ measure: 'law', rule: 'overlooked', points: sum, node: '', sources: [] }], file.rubric).points;
  const mean = (sum: number): number => whole(sum / decisions.length);
  const reached = new Set(
    [...pairs].flatMap(([care, laws]) => bitsOf(laws).map((law) => `${mean(law)} ${mean(care)}`)),
  );
  const each = (i: number): number[] => ascending([...reached].map((pair) => Number(pair.split(' ')[i])));
  return {
    roads: decisions.reduce((product, { entries }) => product * BigInt(entries), 1n),
    decisions: decisions.map(({ decision, entries, outcomes }) => ({ decision, entries, outcomes })),
    law: each(0),
    record: ascending(records(file, seat, decisions).map(whole)),
    care: each(1),
    lawAndCare: reached.size,
  };
}

interface Shares extends DecisionOutcomes {
  readonly shares: readonly Share[];
  readonly open: readonly string[]; // arguments on record that can be made here
}

function sharesAt(file: CaseFile, seat: Seat, context: ScoringContext): Shares {
  const shares = new Map<string, Share>();
  const outcomes = new Set<string>();
  let entries = 0;
  for (const entry of entriesOpen(context)) {
    const { law, record, care, backing } = assessEntry(file, seat, entry);
    const fact = backing.find(({ slot }) => slot === 'fact');
    const share: Share = {
      law: law.points,
      record: record?.points ?? null,
      care: care.points,
      made: workingOf(file, seat, entry).record?.made ?? [],
      offered: fact ? 1 : 0,
      right: fact ? factWorth(fact, file.rubric.record) : 0,
    };
    shares.set(Object.values(share).join(' '), share);
    outcomes.add(`${share.law} ${share.record} ${share.care}`);
    entries++;
  }
  return {
    decision: context.decision.id,
    entries,
    outcomes: outcomes.size,
    shares: [...shares.values()],
    open: context.onRecord,
  };
}

/** For each sum of Care, the sums of Law that go with it on some road, as bits of one number. */
function lawWithCare(decisions: readonly (readonly Share[])[]): ReadonlyMap<number, bigint> {
  let sums = new Map<number, bigint>([[0, 1n]]);
  for (const shares of decisions) {
    const next = new Map<number, bigint>();
    for (const pair of new Set(shares.map(({ law, care }) => `${law} ${care}`))) {
      const [law = 0, care = 0] = pair.split(' ').map(Number);
      for (const [sum, laws] of sums) next.set(sum + care, (next.get(sum + care) ?? 0n) | (laws << BigInt(law)));
    }
    sums = next;
  }
  return sums;
}

/**
 * Every Record of the seat before rounding, by the rubric's three shares. Which arguments were made is kept only as long as
 * another decision can still make them; then their number is enough. So decisions that share arguments are taken together.
 */
function records(file: CaseFile, seat: Seat, decisions: readonly Shares[]): number[] {
  const measured = decisions.filter(({ shares }) => shares.some(({ record }) => record !== null)).length;
  if (measured === 0) return [];
  const most = fullestPlay(file, seat, Object.keys(seat.decisions)).made.length;
  const order = sharingTogether(decisions);
  let states = new Map<string, Map<number, Reached>>([
    ['', new Map([[0, { sum: 0, count: 0, offered: 0, right: 0 }]])],
  ]);
  order.forEach(({ shares }, i) => {
    const later = new Set(order.slice(i + 1).flatMap(({ open }) => open));
    const byMade = new Map<string, Map<string, Share>>();
    for (const share of shares) {
      const made = share.made.join();
      byMade.set(
        made,
        (byMade.get(made) ?? new Map<string, Share>()).set(`${share.record} ${share.offered} ${share.right}`, share),
      );
    }
    const next = new Map<string, Map<number, Reached>>();
    for (const [had, reached] of states) {
      for (const [made, adding] of byMade) {
        const all = [...new Set([...had.split(','), ...made.split(',')])].filter((argument) => argument !== '');
        const pending = all.filter((argument) => later.has(argument)).sort();
        const into = next.get(pending.join()) ?? new Map<number, Reached>();
        next.set(pending.join(), into);
        for (const { sum, count, offered, right } of reached.values()) {
          for (const share of adding.values()) {
            const after = {
              sum: sum + (share.record ?? 0),
              count: Math.min(most, count + all.length - pending.length),
              offered: offered + share.offered,
              right: right + share.right,
            };
            into.set(((after.sum * 100 + after.count) * 100 + after.offered) * 100 + after.right, after);
          }
        }
      }
    }
    states = next;
  });
  const { decisions: mean, recall, precision } = file.rubric.record;
  return [...states.values()]
    .flatMap((reached) => [...reached.values()])
    .map(
      ({ sum, count, offered, right }) =>
        (mean * sum) / measured +
        100 * recall * Math.min(1, count / Math.max(1, most)) +
        100 * precision * (offered > 0 ? right / offered : 1),
    );
}

/** The decisions in an order that leaves the fewest arguments open between one and the next; the order makes no difference to a score. */
function sharingTogether(decisions: readonly Shares[]): Shares[] {
  const order: Shares[] = [];
  const left = new Set(decisions);
  const between = (next: Shares): number => {
    const after = new Set([...left].filter((each) => each !== next).flatMap(({ open }) => open));
    return new Set([...order, next].flatMap(({ open }) => open).filter((argument) => after.has(argument))).size;
  };
  while (left.size > 0) {
    const [next] = [...left].sort((a, b) => between(a) - between(b) || a.shares.length - b.shares.length);
    if (!next) break;
    order.push(next);
    left.delete(next);
  }
  return order;
}

/** How far a road has come on Record: points so far, arguments made that cannot be made again, slots for facts and those rightly filled. */
interface Reached {
  readonly sum: number;
  readonly count: number;
  readonly offered: number;
  readonly right: number;
}

const bitsOf = (bits: bigint): number[] =>
  [...bits.toString(2)].reverse().flatMap((bit, i) => (bit === '1' ? [i] : []));
const ascending = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);
