/** Finds the best that is open at a decision on each measure, over all its options, replies and slips. */
import type { Entry } from '../docket/docket.ts';
import { workCare } from './care.ts';
import { basisOf } from './entryBasis.ts';
import { workLaw } from './law.ts';
import { SLACK, walkPlays, withSlips } from './playsOpen.ts';
import { workRecord } from './record.ts';
import type { BestOpen, ScoringContext } from './scoringContext.ts';

/** The best raw value on each measure; every entry at the decision is divided by it (docs/model.md, rule 6). */
export const bestOpen = (context: ScoringContext): BestOpen => ({
  law: bestLaw(context),
  record: bestRecord(context),
  care: bestCare(context),
});

const optionsOf = (context: ScoringContext): string[] => Object.keys(context.decision.options);

function bestLaw(context: ScoringContext): number {
  let best = 0;
  walkPlays(
    context,
    optionsOf(context),
    () => best + 2 * SLACK,
    (play, commitments) => {
      for (const entry of withSlips(context, play))
        best = Math.max(best, workLaw(context, basisOf(context, entry, commitments)).raw);
      return false;
    },
  );
  return best;
}

function bestRecord(context: ScoringContext): number {
  let best = 0;
  if (context.onRecord.length === 0) return best;
  walkPlays(
    context,
    optionsOf(context),
    () => 0,
    (play, commitments) => {
      for (const entry of factsOnly(context, play))
        best = Math.max(best, workRecord(context, basisOf(context, entry, commitments))?.raw ?? 0);
      return best >= 1;
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
    (_, commitments) => {
      best = Math.max(best, workCare(context, commitments).raw);
      return best >= 1;
    },
  );
  return best;
}

/** The play with each fact its tray offers; authorities do not touch Record. */
const factsOnly = ({ decision }: ScoringContext, play: Entry): Entry[] =>
  decision.slots.includes('fact') ? [play, ...decision.tray.facts.map((fact) => ({ ...play, fact }))] : [play];
