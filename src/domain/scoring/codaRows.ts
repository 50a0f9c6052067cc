/** The coda of a play as rows for a report: after the decisions of its seat, and never part of their score. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Docket } from '../docket/docket.ts';
import { seatOf } from '../docket/edition.ts';
import { assessDocket } from './assessDocket.ts';

export interface CodaRow {
  readonly decision: string; // its slug, which no decision of the seat has
  readonly title: string;
  readonly option: string;
  readonly said: string; // the course in the past tense
  readonly law: number; // points of 100, by the law of its own day
  readonly record: number | null; // null where it is not measured
  readonly care: number;
}

/** A row for each decision of a coda that was made, in their order; none where the case has no such coda. */
export function codaRows(file: CaseFile, coda: Docket): CodaRow[] {
  const seat = seatOf(file, coda);
  if (!seat) return [];
  const { entries } = assessDocket(file, coda);
  return entries.flatMap(({ decision, law, record, care }) => {
    const found = seat.decisions[decision];
    const entry = coda.entries.find((each) => each.decision === decision);
    const option = entry && found?.options[entry.option];
    if (!found || !entry || !option) return [];
    return [
      {
        decision,
        title: found.title,
        option: entry.option,
        said: option.said,
        law: law.points,
        record: record?.points ?? null,
        care: care.points,
      },
    ];
  });
}
