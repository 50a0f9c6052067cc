/** The table for authors and reviewers: every option of every decision at its best, with measures and reasons. */
import type { CaseFile, Seat, WithId } from '../../content/schema/caseFile.ts';
import type { Decision, Option } from '../../content/schema/decision.ts';
import type { Entry } from '../docket/docket.ts';
import type { Edition } from '../docket/edition.ts';
import { assessEntry } from './assessEntry.ts';
import { workCare } from './care.ts';
import { basisOf } from './entryBasis.ts';
import { workLaw } from './law.ts';
import type { Level, Reason } from './measure.ts';
import { SLACK, walkPlays, withSlips } from './playsOpen.ts';
import { workRecord } from './record.ts';
import { courseCommitment, type ScoringContext } from './scoringContext.ts';
import { scoringContextOf } from './seatScoring.ts';

export interface RubricRow {
  readonly case: string;
  readonly seat: string;
  readonly edition: Edition; // the shortest one that plays the decision
  readonly decision: string;
  readonly option: string;
  readonly ref: string; // the dossier's id of the option
  readonly text: string; // as the player reads it
  readonly law: number;
  readonly record: number | null;
  readonly care: number;
  readonly level: Level; // of Law
  readonly entry: Entry; // the replies and slips that make the option best
  readonly reasons: readonly Reason[];
}

/** One row for each option of each decision of each seat, in the order of the case. */
export const rubricTable = (file: CaseFile): RubricRow[] => rowsOf(file, Object.values(file.seats));

/** The same of the codas, each under the name of the seat that it stands beside. */
export const codaTable = (file: CaseFile): RubricRow[] =>
  rowsOf(
    file,
    Object.values(file.seats).flatMap(({ coda }) => coda ?? []),
  );

const rowsOf = (file: CaseFile, seats: readonly Seat[]): RubricRow[] =>
  seats.flatMap((seat) =>
    Object.values(seat.decisions).flatMap((decision) =>
      Object.entries(decision.options).map(([slug, option]) => row(file, seat, decision, slug, option)),
    ),
  );

function row(
  file: CaseFile,
  seat: Seat,
  decision: WithId<Decision>,
  option: string,
  { ref, text }: Pick<Option, 'ref' | 'text'>,
): RubricRow {
  const entry = bestPlayOf(scoringContextOf(file, seat, decision.id), option);
  const { law, record, care } = assessEntry(file, seat, entry);
  const reasons = [...law.reasons, ...(record?.reasons ?? []), ...care.reasons];
  return {
    case: file.id,
    seat: seat.id,
    edition: decision.edition,
    decision: decision.id,
    option,
    ref,
    text,
    law: law.points,
    record: record?.points ?? null,
    care: care.points,
    level: law.level,
    entry,
    reasons,
  };
}

/**
 * The replies and slips that give an option its highest Law, then Record, then Care (docs/model.md, rule 9); where that
 * leaves a choice, slips that bear on what the option itself asserts.
 */
export function bestPlayOf(context: ScoringContext, option: string): Entry {
  const best = context.best();
  const asserted = new Set(courseCommitment(context, option).asserts);
  let top: { entry: Entry; worth: readonly number[] } = {
    entry: { decision: context.decision.id, option, parts: {} },
    worth: [-1],
  };
  walkPlays(
    context,
    [option],
    () => top.worth[0] ?? 0,
    (play, commitments) => {
      const care = workCare(context, commitments).raw;
      for (const entry of withSlips(context, play)) {
        const basis = basisOf(context, entry, commitments);
        const own = basis.backing.filter(({ node, argument }) => node && argument && asserted.has(argument)).length;
        const worth = [workLaw(context, basis).raw, workRecord(context, basis)?.raw ?? 0, care, own];
        if (outranks(worth, top.worth)) top = { entry, worth };
      }
      return !outranks([best.law, best.record, best.care], top.worth);
    },
  );
  return top.entry;
}

/** Whether the first list comes before the second: more at the first place where they differ. */
function outranks(a: readonly number[], b: readonly number[]): boolean {
  const i = a.findIndex((worth, n) => Math.abs(worth - (b[n] ?? -1)) > SLACK);
  return i >= 0 && (a[i] ?? 0) > (b[i] ?? -1);
}
