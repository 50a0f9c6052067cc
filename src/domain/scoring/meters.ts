/** The two meters beside the play, both derived from the docket so far; neither carries the score. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { entryFor, type Docket } from '../docket/docket.ts';
import { seatOf } from '../docket/edition.ts';
import { assessDocket } from './assessDocket.ts';
import { workingOf } from './assessEntry.ts';

/** How well the position stands, from Law and Record so far: 2 firm, 1 steady, 0 even, −1 unsteady, −2 slipping. */
export function strengthMeter(file: CaseFile, docket: Docket): number {
  const { law, record } = assessDocket(file, docket);
  if (!law) return 0;
  const points = record ? (law.points + record.points) / 2 : law.points;
  const { firm, steady, even, unsteady } = file.rubric.meters.footing;
  return [firm, steady, even, unsteady].filter((least) => points >= least).length - 2;
}

/** How far the case's own meter stands, 0 to 3, from every act done so far; 0 where the case has none. */
export function riskMeter(file: CaseFile, docket: Docket): number {
  const seat = seatOf(file, docket);
  const [meter] = Object.keys(file.meters);
  if (!seat || meter === undefined) return 0;
  const done = Object.keys(seat.decisions).flatMap((slug) => {
    const entry = entryFor(docket, slug);
    return entry ? workingOf(file, seat, entry).commitments.flatMap((commitment) => commitment.does) : [];
  });
  const moved = done.reduce((sum, act) => sum + (file.acts[act]?.moves[meter] ?? 0), file.rubric.meters.risk.base);
  return Math.min(3, Math.max(0, Math.floor(moved + 0.5)));
}
