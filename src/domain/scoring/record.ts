/** Record: is it in the real dispute? Arguments this side really made, on facts attested and knowable then. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { SlotVerdict } from './backing.ts';
import type { EntryBasis } from './entryBasis.ts';
import type { Reason, RecordRule } from './measure.ts';
import type { Commitment, ScoringContext } from './scoringContext.ts';

export interface RecordWorking {
  readonly open: readonly string[]; // arguments on record that some choice here makes
  readonly made: readonly string[]; // those of them this entry makes
  readonly fact?: SlotVerdict; // where the decision has a fact slot
  readonly raw: number; // 0 to 1
}

/**
 * Whether a seat's own side really made or held an argument: in a filing or an official statement whenever that came,
 * later or in court only if that was known by the day (docs/model.md, rule 7).
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

/** The arguments on record that some commitments make; none where nothing on record is open. */
export function argumentsMade({ onRecord }: ScoringContext, commitments: readonly Commitment[]): string[] {
  const asserted = new Set(commitments.flatMap((commitment) => commitment.asserts));
  return onRecord.filter((argument) => asserted.has(argument));
}

/** Works an entry's Record out before it is compared with the best open; null where it is not measured. */
export function workRecord(context: ScoringContext, { commitments, backing }: EntryBasis): RecordWorking | null {
  const open = context.onRecord;
  if (open.length === 0) return null;
  const made = argumentsMade(context, commitments);
  const fact = backing.find(({ slot }) => slot === 'fact');
  const { facts } = context.file.rubric.record;
  const said = made.length > 0 ? 1 : 0;
  const raw = fact ? said * (1 - facts) + (fact.verdict === 'right' ? facts : 0) : said;
  return { open, made, fact, raw };
}

/** The exact reasons of an entry's Record, measured against the best raw value open at its decision. */
export function recordReasons(context: ScoringContext, { open, made, fact }: RecordWorking, best: number): Reason[] {
  const { file, decision, sourcesOf } = context;
  const scale = best > 0 ? 100 / best : 0;
  const { facts } = file.rubric.record;
  const forArguments = fact ? 1 - facts : 1;
  const said: Reason[] =
    made.length > 0
      ? made.map((argument) => record('on-record', (forArguments * scale) / made.length, argument, sourcesOf(argument)))
      : open.slice(0, 1).map((argument) => record('off-record', 0, argument, sourcesOf(argument)));
  if (!fact) return said;
  const about = fact.node ?? fact.argument ?? `decision/${decision.id}`;
  const sources = sourcesOf(about);
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
