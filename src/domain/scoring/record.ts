/** Record: is it in the real dispute? Arguments this side really made, on facts attested and knowable then. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { Rubric } from '../../content/schema/rubric.ts';
import type { SlotVerdict } from './backing.ts';
import { memoizeByRef } from '../memoizeByRef.ts';
import type { EntryBasis } from './entryBasis.ts';
import type { Reason, RecordRule } from './measure.ts';
import type { Commitment, ScoringContext } from './scoringContext.ts';

/** What a course, or the answers beside it, make of the arguments on record, and the share of the argument it earns. */
interface RecordShare {
  readonly made: readonly string[];
  readonly share: number; // 0 to 1
}

export interface RecordWorking {
  readonly open: readonly string[]; // arguments on record that some choice here makes
  readonly made: readonly string[]; // those of them this entry makes
  readonly shares: readonly RecordShare[]; // by the course, then by the answers beside it
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

/** Whether a fact in its slot counts as cited rightly: fully, by half after a miss, or not. @returns 0 to 1 */
export const factWorth = ({ verdict }: SlotVerdict, { second }: Rubric['record']): number =>
  verdict === 'right' || verdict === 'candor' ? 1 : verdict === 'second' ? second : 0;

/** Works an entry's Record out before it is compared with the best open; null where it is not measured. */
export function workRecord(context: ScoringContext, { commitments, backing }: EntryBasis): RecordWorking | null {
  const open = context.onRecord;
  if (open.length === 0) return null;
  const course = sharedOut(context, commitments, true);
  const parts = sharedOut(context, commitments, false);
  const fact = backing.find(({ slot }) => slot === 'fact');
  const { record: shares } = context.file.rubric;
  const said = course.share + parts.share;
  const raw = fact ? said * (1 - shares.facts) + factWorth(fact, shares) * shares.facts : said;
  return { open, made: [...new Set([...course.made, ...parts.made])], shares: [course, parts], fact, raw };
}

/** What the course, or the answers beside it, make of the record, and the share of the argument that this earns. */
function sharedOut(context: ScoringContext, commitments: readonly Commitment[], ofCourse: boolean): RecordShare {
  const made = argumentsMade(
    context,
    commitments.filter(({ part }) => (part === null) === ofCourse),
  );
  if (made.length === 0) return { made, share: 0 };
  const { course } = context.file.rubric.record;
  return { made, share: !bothCan(context) ? 1 : ofCourse ? course : 1 - course };
}

/** Whether a course and an answer beside it can each make an argument on record here; then they share what it earns. */
const bothCan = memoizeByRef((context: ScoringContext): boolean =>
  [[...context.courses.values()], [...context.replies.values()].flatMap((replies) => [...replies.values()])].every(
    (commitments) => argumentsMade(context, commitments).length > 0,
  ),
);

/** The exact reasons of an entry's Record, measured against the best raw value open at its decision. */
export function recordReasons(
  context: ScoringContext,
  { open, made, shares, fact }: RecordWorking,
  best: number,
): Reason[] {
  const { file, decision, sourcesOf } = context;
  const scale = best > 0 ? 100 / best : 0;
  const { facts } = file.rubric.record;
  const forArguments = fact ? 1 - facts : 1;
  const pointsOf = (argument: string): number =>
    shares.reduce(
      (sum, { made: here, share }) =>
        sum + (here.includes(argument) ? (share * forArguments * scale) / here.length : 0),
      0,
    );
  const said: Reason[] =
    made.length > 0
      ? made.map((argument) => record('on-record', pointsOf(argument), argument, sourcesOf(argument)))
      : open.slice(0, 1).map((argument) => record('off-record', 0, argument, sourcesOf(argument)));
  if (!fact) return said;
  const about = fact.node ?? fact.argument ?? `decision/${decision.id}`;
  const sources = sourcesOf(about);
  const backed: Reason = {
    ...record(
      `fact-${fact.verdict}` as RecordRule,
      factWorth(fact, file.rubric.record) * facts * scale,
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
