/** A play as a school's gradebook keeps it: how far, how well, and each decision with the reason for its score and its source. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Docket } from '../../domain/docket/docket.ts';
import { editionOf, hasCore, seatIn, seatOf, type Edition } from '../../domain/docket/edition.ts';
import { isOver } from '../../domain/play/position.ts';
import { assessDocket } from '../../domain/scoring/assessDocket.ts';
import type { Measure, MeasureName } from '../../domain/scoring/measure.ts';
import type { Words } from '../common/words.view.ts';
import { decisionReports, wished, type DecisionReport, type ScoreWish } from './decisionReports.view.ts';

export interface GradebookView {
  readonly seat: string;
  /** The seat as a reader knows it. */
  readonly name: string;
  readonly completed: boolean;
  /** The seats that were played to their end, each in its own edition. */
  readonly ended: readonly string[];
  readonly progress: number; // 0 to 1
  /** 0 to 100; null until the edition that counts is played to its end. */
  readonly score: number | null;
  /** The three measures of the play that the score is from, 0 to 100; none where there is no score. */
  readonly measures: Readonly<Partial<Record<MeasureName, number>>>;
  readonly decisions: readonly DecisionReport[];
}

/**
 * @param wish the figure that is reported; the mean of Law and Record where the teacher has not asked for another
 * @param edition the one that counts; a play of the full edition also holds the core. The play's own where it is left out
 * @param coda what was made of the coda beside the play; it is told after the play's own decisions and moves no figure
 * @throws Error when the case has no such seat
 */
export function gradebookView(
  file: CaseFile,
  docket: Docket,
  words: Words,
  wish: ScoreWish = 'law-and-record',
  edition: Edition = editionOf(docket),
  coda: Docket | null = null,
): GradebookView {
  const seat = seatOf(file, docket);
  if (!seat) throw new Error(`the case ${file.id} has no seat ${docket.seat}`);
  const counting = countedIn(file, docket, edition);
  const counted = counting && assessDocket(file, counting);
  const all = Object.keys(seatOf(file, counting ?? { seat: docket.seat })?.decisions ?? {}).length;
  const over = counting !== null && isOver(seatOf(file, counting) ?? seat, counting);
  const completed = over || (counting !== null && isOver(seat, docket)); // the last course may have ended the road
  return {
    seat: seat.id,
    name: seat.title,
    completed,
    ended: isOver(seat, docket) ? [seat.id] : [],
    progress: completed ? 1 : (counting ?? docket).entries.length / all,
    score: completed && counted ? wished(counted, wish) : null,
    measures: completed && counted ? measuresOf(counted) : {},
    decisions: [
      ...decisionReports(file, docket, words, wish),
      ...(coda ? decisionReports(file, coda, words, wish) : []),
    ],
  };
}

/** The part of a play that counts: all of it, the core in a play of the full edition, or nothing of a core where the full edition is asked for. */
function countedIn(file: CaseFile, docket: Docket, edition: Edition): Docket | null {
  const seat = file.seats[docket.seat];
  if (!seat || !hasCore(seat)) return docket;
  if (edition === 'full') return docket.edition === 'core' ? null : docket;
  const { decisions } = seatIn(seat, 'core');
  return {
    ...docket,
    edition: 'core',
    entries: docket.entries.filter(({ decision }) => Object.hasOwn(decisions, decision)),
  };
}

const measuresOf = (assessed: Readonly<Record<MeasureName, Measure | null>>): GradebookView['measures'] =>
  Object.fromEntries(
    (['law', 'record', 'care'] as const).flatMap((name) => {
      const points = assessed[name]?.points;
      return points === undefined ? [] : [[name, points] as const];
    }),
  );

/** A gradebook's line before anything was played. */
const NOTHING: GradebookView = {
  seat: '',
  name: '',
  completed: false,
  ended: [],
  progress: 0,
  score: null,
  measures: {},
  decisions: [],
};

/** The figures of a whole play, without the play. */
export interface WholePlay extends Pick<GradebookView, 'measures'> {
  readonly score: number;
}

/**
 * Several plays as one line of a gradebook: the first whole play completes it, and of whole plays the best counts.
 * @param before what the gradebook holds already; neither of it is ever taken back
 * @param replaced the best of the whole plays whose place another has taken, as far as it is remembered
 */
export function summed(
  views: readonly GradebookView[],
  before: { readonly completed: boolean; readonly best: number | null },
  replaced: WholePlay | null = null,
): GradebookView {
  const latest = views.at(-1) ?? NOTHING;
  const best = [...views, replaced].reduce<Pick<GradebookView, 'score' | 'measures'> | null>(
    (most, each) => ((each?.score ?? -1) > (most?.score ?? -1) ? each : most),
    null,
  );
  const scores = [before.best, best?.score ?? null].filter((score) => score !== null);
  return {
    ...latest,
    completed: before.completed || before.best !== null || replaced !== null || views.some((each) => each.completed),
    score: scores.length > 0 ? Math.max(...scores) : null,
    measures: best && best.score !== null && best.score >= (before.best ?? 0) ? best.measures : {},
    ended: views.flatMap(({ ended }) => ended),
    decisions: views.flatMap(({ decisions }) => decisions),
  };
}
