/** Finds the entries that are best on all three measures at once, and the play through a seat that makes most of the record. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { Entry } from '../docket/docket.ts';
import { bestOpen } from './bestOpen.ts';
import { workCare } from './care.ts';
import { rawLaw } from './law.ts';
import { SLACK, walkPlays, withSlips } from './playsOpen.ts';
import { workRecord } from './record.ts';
import { scoringContextOf, type ScoringContext } from './scoringContext.ts';

/** An entry that is best on every measure, with the arguments on record that it makes. */
export interface FullPlay {
  readonly entry: Entry;
  readonly made: readonly string[];
}

const memo = new WeakMap<ScoringContext, readonly FullPlay[]>();

/** The full plays of a decision, one for each set of arguments worth making; none means the decision is flawed. */
export function fullPlays(context: ScoringContext): readonly FullPlay[] {
  let plays = memo.get(context);
  if (!plays) memo.set(context, (plays = findFullPlays(context)));
  return plays;
}

function findFullPlays(context: ScoringContext): FullPlay[] {
  const best = bestOpen(context);
  const found: FullPlay[] = [];
  walkPlays(
    context,
    Object.keys(context.decision.options),
    () => best.law,
    (play) => {
      if (workCare(context, play).raw < best.care - SLACK) return false;
      const made = workRecord(context, play)?.made ?? [];
      if (found.some((other) => made.every((argument) => other.made.includes(argument)))) return false;
      for (const entry of withSlips(context, play)) {
        if (rawLaw(context, entry) < best.law - SLACK) continue;
        if ((workRecord(context, entry)?.raw ?? 0) < best.record - SLACK) continue;
        found.push({ entry, made });
        break;
      }
      return false;
    },
  );
  return found;
}

/** A play of some decisions that is full at each and, among those, makes the most arguments on record. */
export interface Fullest {
  readonly entries: readonly Entry[]; // none for a decision without a full play
  readonly made: readonly string[];
}

const fullest = new WeakMap<CaseFile, Map<string, Fullest>>();

/** The fullest play of these decisions of a seat; what recall is measured against. */
export function fullestPlay(file: CaseFile, seat: Seat, decisions: readonly string[]): Fullest {
  let byKey = fullest.get(file);
  if (!byKey) fullest.set(file, (byKey = new Map()));
  const order = Object.keys(seat.decisions).filter((slug) => decisions.includes(slug));
  const key = `${seat.id} ${order.join(' ')}`;
  let play = byKey.get(key);
  if (!play) byKey.set(key, (play = cover(order.map((slug) => fullPlays(scoringContextOf(file, seat, slug))))));
  return play;
}

/** One play from each row so that together they make the most: exact, by branch and bound. */
function cover(rows: readonly (readonly FullPlay[])[]): Fullest {
  const open = rows.filter((row) => row.length > 0);
  const most = open.map((_, n) =>
    open.slice(n).reduce((sum, row) => sum + Math.max(...row.map(({ made }) => made.length)), 0),
  );
  let best: { plays: readonly FullPlay[]; made: ReadonlySet<string> } | undefined;
  const descend = (n: number, plays: readonly FullPlay[], made: ReadonlySet<string>): void => {
    if (best && made.size + (most[n] ?? 0) <= best.made.size) return;
    const row = open[n];
    if (!row) {
      best = { plays, made };
      return;
    }
    for (const play of row) descend(n + 1, [...plays, play], new Set([...made, ...play.made]));
  };
  descend(0, [], new Set());
  return { entries: best?.plays.map(({ entry }) => entry) ?? [], made: [...(best?.made ?? [])] };
}
