/** Finds the best that is open at a decision on each measure, over all its options, replies and slips. */
import type { Entry } from '../docket/docket.ts';
import { workCare } from './care.ts';
import { rawLaw } from './law.ts';
import { SLACK, walkPlays, withSlips } from './playsOpen.ts';
import { workRecord } from './record.ts';
import type { ScoringContext } from './scoringContext.ts';

/** Best raw value on each measure; every entry at the decision is divided by it (design 5.1, rule 6). */
export interface BestOpen {
  readonly law: number;
  readonly record: number; // 0 where Record is not measured
  readonly care: number;
}

const memo = new WeakMap<ScoringContext, BestOpen>();

/** The best open at a decision, found once per case and kept. */
export function bestOpen(context: ScoringContext): BestOpen {
  let best = memo.get(context);
  if (!best)
    memo.set(context, (best = { law: bestLaw(context), record: bestRecord(context), care: bestCare(context) }));
  return best;
}

const optionsOf = (context: ScoringContext): string[] => Object.keys(context.decision.options);

function bestLaw(context: ScoringContext): number {
  let best = 0;
  walkPlays(
    context,
    optionsOf(context),
    () => best + 2 * SLACK,
    (play) => {
      for (const entry of withSlips(context, play)) best = Math.max(best, rawLaw(context, entry));
      return false;
    },
  );
  return best;
}

function bestRecord(context: ScoringContext): number {
  let best = 0;
  walkPlays(
    context,
    optionsOf(context),
    () => 0,
    (play) => {
      for (const entry of factsOnly(context, play)) best = Math.max(best, workRecord(context, entry)?.raw ?? 0);
      return best >= 1 || workRecord(context, play) === null;
    },
  );
  return best;
}

function bestCare(context: ScoringContext): number {
  let best = 0;
  walkPlays(
    context,
    optionsOf(context),
    () => 0,
    (play) => {
      best = Math.max(best, workCare(context, play).raw);
      return best >= 1;
    },
  );
  return best;
}

/** The play with each fact its tray offers; authorities do not touch Record. */
const factsOnly = ({ decision }: ScoringContext, play: Entry): Entry[] =>
  decision.slots.includes('fact') ? [play, ...decision.tray.facts.map((fact) => ({ ...play, fact }))] : [play];
