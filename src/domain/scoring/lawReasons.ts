/** Says why an entry's Law is what it is: one reason for each argument, act and slip that moved it. */
import type { SlotVerdict } from './backing.ts';
import type { CommitmentWorking } from './law.ts';
import { oneLevelBelow, type LawRule, type Reason } from './measure.ts';
import type { ScoringContext } from './scoringContext.ts';
import type { EntryWorking } from './workEntry.ts';

/** The exact reasons of an entry's Law, measured against the best raw value open at its decision. */
export function lawReasons(context: ScoringContext, { law: working, backing }: EntryWorking, best: number): Reason[] {
  const { file, decision, sourcesOf } = context;
  const scale = best > 0 ? 100 / best : 0;
  const reasons = working.commitments.flatMap((commitment) => commitmentReasons(context, commitment, scale));
  for (const part of working.unanswered) {
    const sources = decision.parts[part]?.sources ?? decision.situation.sources;
    reasons.push(law('part-unanswered', 0, `decision/${decision.id}/${part}`, sources));
  }
  const { thin } = working;
  if (thin) reasons.push(law('thin-course', (working.capped - working.sum) * scale, thin.place, thin.sources));
  working.forbidden.forEach((act, i) => {
    const points = i === 0 ? (working.base - working.capped) * scale : 0; // one forbidden act is enough for the cap
    reasons.push({ ...law('not-permitted', points, act, sourcesOf(act)), with: file.acts[act]?.lawful });
  });
  return [...reasons, ...backingReasons(context, backing, working.kept, working.base * scale)];
}

function commitmentReasons({ file, sourcesOf }: ScoringContext, working: CommitmentWorking, scale: number): Reason[] {
  const { commitment, worths, overlooked, weakest, raw, lawful, lifted } = working;
  const unit = working.weight * scale;
  const reasons: Reason[] = worths.map(({ argument, rule, worth, because }) => ({
    ...law(rule, (unit * worth) / worths.length, argument, sourcesOf(argument)),
    ...(because && { with: because }),
  }));
  if (worths.length === 0) reasons.push(law('nothing-stood-on', unit, commitment.place, commitment.sources));
  const mean = worths.reduce((sum, { worth }) => sum + worth, 0) / Math.max(1, worths.length);
  const link = worths.find(({ worth }) => worth === weakest);
  if (link && mean - weakest > 1e-9)
    reasons.push(law('weakest-link', unit * (weakest - mean), link.argument, sourcesOf(link.argument)));
  for (const argument of overlooked) {
    reasons.push(
      law('overlooked', (unit * (raw - lifted - weakest)) / overlooked.length, argument, sourcesOf(argument)),
    );
  }
  if (lawful)
    reasons.push({
      ...law('lawful-all-the-same', unit * lifted, lawful, sourcesOf(lawful)),
      with: file.acts[lawful]?.lawful,
    });
  return reasons;
}

/** What each slot takes: its share of the mean. Together they move Law down by one level at most. */
function backingReasons(
  { file, decision, sourcesOf }: ScoringContext,
  backing: readonly SlotVerdict[],
  kept: number,
  points: number,
): Reason[] {
  const least = Math.max(points * kept, Math.min(points, oneLevelBelow(Math.round(points), file.rubric)));
  const lostInAll = points * (1 - kept);
  const eased = lostInAll > 0 ? (points - least) / lostInAll : 0;
  return backing.map(({ slot, verdict, node, argument, lost }) => {
    const cost = (points * lost * eased) / backing.length;
    const about = node ?? argument ?? `decision/${decision.id}`;
    const sources = sourcesOf(about);
    const rule = `${slot}-${verdict}` as LawRule;
    return {
      ...law(rule, -cost, about, sources.length > 0 ? sources : decision.situation.sources),
      ...(node && argument && { with: argument }),
    };
  });
}

const law = (rule: LawRule, points: number, node: string, sources: readonly string[]): Reason => ({
  measure: 'law',
  rule,
  points,
  node,
  sources,
});
