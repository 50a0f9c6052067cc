/** Record: is it in the real dispute? Arguments this side really made, on facts attested and knowable then. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { Entry } from '../docket/docket.ts';
import { backingOf, type SlotVerdict } from './backing.ts';
import { sourcesOf } from './cited.ts';
import type { Reason, RecordRule } from './measure.ts';
import { everyCommitment, commitmentsOf, type ScoringContext } from './scoringContext.ts';

export interface RecordWorking {
  readonly open: readonly string[]; // arguments on record that some choice here makes
  readonly made: readonly string[]; // those of them this entry makes
  readonly fact?: SlotVerdict; // where the decision has a fact slot
  readonly raw: number; // 0 to 1
}

/**
 * Whether a seat's own side really made or held an argument: in a filing or an official statement whenever that came,
 * later or in court only if that was known by the day (design 5.1, rule 7).
 */
export function isOnRecord(
  file: Pick<CaseFile, 'arguments'>,
  seat: Pick<Seat, 'side'>,
  argument: string,
  on: string,
): boolean {
  const found = file.arguments[argument];
  if (!found || (found.side !== seat.side && found.side !== 'neutral')) return false;
  const { kind, known } = found.raised;
  return kind === 'filed' || kind === 'official' || (kind !== 'constructed' && known <= on);
}

const memo = new WeakMap<ScoringContext, readonly string[]>();

/** The arguments on record that can be made at a decision; where there are none, Record is not measured there. */
export function openOnRecord(context: ScoringContext): readonly string[] {
  let open = memo.get(context);
  if (!open) {
    const asserted = new Set(everyCommitment(context).flatMap((commitment) => commitment.asserts));
    open = [...asserted].filter((argument) => isOnRecord(context.file, context.seat, argument, context.decision.date));
    memo.set(context, open);
  }
  return open;
}

/** Works an entry's Record out before it is compared with the best open; null where it is not measured. */
export function workRecord(context: ScoringContext, entry: Entry): RecordWorking | null {
  const open = openOnRecord(context);
  if (open.length === 0) return null;
  const chosen = commitmentsOf(context, entry);
  const asserted = new Set(chosen.flatMap((commitment) => commitment.asserts));
  const made = open.filter((argument) => asserted.has(argument));
  const fact = backingOf(context, entry, chosen).find(({ slot }) => slot === 'fact');
  const { facts } = context.file.rubric.record;
  const said = made.length > 0 ? 1 : 0;
  const raw = fact ? said * (1 - facts) + (fact.verdict === 'right' ? facts : 0) : said;
  return { open, made, fact, raw };
}

/** The exact reasons of an entry's Record, measured against the best raw value open at its decision. */
export function recordReasons(context: ScoringContext, { open, made, fact }: RecordWorking, best: number): Reason[] {
  const { file, decision } = context;
  const scale = best > 0 ? 100 / best : 0;
  const { facts } = file.rubric.record;
  const forArguments = fact ? 1 - facts : 1;
  const said: Reason[] =
    made.length > 0
      ? made.map((argument) =>
          record('on-record', (forArguments * scale) / made.length, argument, sourcesOf(file, argument)),
        )
      : open.slice(0, 1).map((argument) => record('off-record', 0, argument, sourcesOf(file, argument)));
  if (!fact) return said;
  const about = fact.node ?? fact.argument ?? `decision/${decision.id}`;
  const sources = sourcesOf(file, about);
  const backed: Reason = {
    ...record(
      `fact-${fact.verdict}` as RecordRule,
      fact.verdict === 'right' ? facts * scale : 0,
      about,
      sources.length > 0 ? sources : decision.situation.sources,
    ),
    ...(fact.node && fact.argument && { with: fact.argument }),
  };
  return [...said, backed];
}

const record = (rule: RecordRule, points: number, node: string, sources: readonly string[]): Reason => ({
  measure: 'record',
  rule,
  points,
  node,
  sources,
});
