/** A play as a school's gradebook keeps it: how far, how well, and each decision with the reason for its score and its source. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Docket } from '../../domain/docket/docket.ts';
import { seatOf } from '../../domain/docket/edition.ts';
import { assessDocket } from '../../domain/scoring/assessDocket.ts';
import type { EntryAssessment } from '../../domain/scoring/assessEntry.ts';
import type { Measure, MeasureName } from '../../domain/scoring/measure.ts';
import { reasonView } from './reasons.view.ts';
import { say, type Words } from '../common/words.view.ts';

/** Which figure a teacher wants in the gradebook: one measure, or the mean of Law and Record. */
export type ScoreWish = MeasureName | 'law-and-record';

export interface DecisionReport {
  readonly id: string; // 'counsel-secrecy'
  /** The options in their order, and which was taken. */
  readonly options: readonly string[];
  readonly chosen: number;
  /** How well it would stand, 0 to 1: the wish's own figure. */
  readonly score: number;
  /** What was decided, how each measure judged it, the weightiest reason of Law, and where that can be checked. */
  readonly title: string;
  readonly said: string;
  readonly levels: string;
  readonly reason: string;
  readonly sources: readonly string[];
}

export interface GradebookView {
  readonly seat: string;
  readonly completed: boolean;
  readonly progress: number; // 0 to 1
  /** 0 to 100, or null before anything was decided. */
  readonly score: number | null;
  readonly decisions: readonly DecisionReport[];
}

/** @param wish the figure that is reported; the mean of Law and Record where the teacher has not asked for another */
export function gradebookView(
  file: CaseFile,
  docket: Docket,
  words: Words,
  wish: ScoreWish = 'law-and-record',
): GradebookView {
  const seat = seatOf(file, docket);
  if (!seat) throw new Error(`the case ${file.id} has no seat ${docket.seat}`);
  const all = Object.keys(seat.decisions).length;
  const assessment = assessDocket(file, docket);
  return {
    seat: seat.id,
    completed: docket.entries.length >= all,
    progress: docket.entries.length / all,
    score: wished(assessment, wish),
    decisions: assessment.entries.flatMap((entry) => {
      const decision = seat.decisions[entry.decision];
      if (!decision) return [];
      const options = Object.keys(decision.options);
      const said = decision.options[entry.option]?.said ?? '';
      const score = (wished(entry, wish) ?? 0) / 100;
      return [
        {
          id: `${seat.id}-${entry.decision}`,
          options,
          chosen: options.indexOf(entry.option),
          score,
          title: decision.title,
          said,
          ...judged(file, entry, words),
        },
      ];
    }),
  };
}

function wished(assessed: Readonly<Record<MeasureName, Measure | null>>, wish: ScoreWish): number | null {
  const wanted: readonly MeasureName[] = wish === 'law-and-record' ? ['law', 'record'] : [wish];
  const points = wanted.flatMap((name) => assessed[name]?.points ?? []);
  return points.length === 0 ? null : Math.round(points.reduce((sum, each) => sum + each, 0) / points.length);
}

/** Each measure with its level, then the weightiest reason of Law and its sources. */
function judged(
  file: CaseFile,
  entry: EntryAssessment,
  words: Words,
): Pick<DecisionReport, 'levels' | 'reason' | 'sources'> {
  const levels = (['law', 'record', 'care'] as const).flatMap((name) => {
    const measure = entry[name];
    return measure
      ? [`${say(words, `score.${name}`)}: ${measure.points}, ${say(words, `score.${measure.level}`)}.`]
      : [];
  });
  const weightiest = entry.law.reasons.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))[0];
  if (!weightiest) return { levels: levels.join(' '), reason: '', sources: [] };
  const { text, chips } = reasonView(file, weightiest, words);
  return { levels: levels.join(' '), reason: text, sources: chips.map((chip) => chip.full) };
}

/** Several plays as one line of a gradebook: the first whole play completes it, and of whole plays the best counts. */
export function summed(views: readonly GradebookView[], best: number | null): GradebookView | null {
  const latest = views.at(-1);
  if (!latest) return null;
  const whole = views.filter(({ completed }) => completed);
  const scores = [best, ...whole.map(({ score }) => score)].filter((score) => score !== null);
  const completed = scores.length > 0;
  const score = completed ? Math.max(...scores) : latest.score;
  return {
    seat: latest.seat,
    completed,
    progress: completed ? 1 : latest.progress,
    score,
    decisions: views.flatMap(({ decisions }) => decisions),
  };
}
