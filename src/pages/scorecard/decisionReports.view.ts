/** The decisions of a play as a gradebook's rows: what was asked and answered, how it would stand, and the reason with its source. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Docket } from '../../domain/docket/docket.ts';
import { seatOf } from '../../domain/docket/edition.ts';
import { assessDocket } from '../../domain/scoring/assessDocket.ts';
import type { EntryAssessment } from '../../domain/scoring/assessEntry.ts';
import type { Measure, MeasureName } from '../../domain/scoring/measure.ts';
import { chipsFor } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';
import { reasonView } from './reasons.view.ts';

/** Which figure a teacher wants in the gradebook: one measure, or the mean of Law and Record. */
export type ScoreWish = MeasureName | 'law-and-record';

export interface DecisionReport {
  readonly id: string; // 'counsel-secrecy'; 'counsel-after-quash-it' in the coda
  readonly seat: string;
  /** The options in their order, and which was taken. */
  readonly options: readonly string[];
  readonly chosen: number;
  /** The options in words, in the same order, and the question they answer. */
  readonly texts: readonly string[];
  readonly question: string;
  /** How well it would stand, 0 to 1: the wish's own figure. Null for one that is made after the seat, and never scores. */
  readonly score: number | null;
  /** What was decided, how each measure judged it, the weightiest reason of Law, and where that can be checked. */
  readonly title: string;
  readonly said: string;
  readonly levels: string;
  readonly reason: string;
  readonly sources: readonly string[];
}

/** What the row of a decision is called. @param docket of the seat or of its coda */
export const rowOf = ({ seat, edition }: Pick<Docket, 'seat' | 'edition'>, decision: string): string =>
  edition === 'coda' ? afterRow(seat, decision) : `${seat}-${decision}`;

/** The row of a decision that is made after its seat. */
export const afterRow = (seat: string, decision: string): string => `${seat}-after-${decision}`;

/** A report of each decision of a play, or of the coda that lies beside one. @param docket of a seat of the case, or of its coda */
export function decisionReports(file: CaseFile, docket: Docket, words: Words, wish: ScoreWish): DecisionReport[] {
  const seat = seatOf(file, docket);
  if (!seat) return [];
  return assessDocket(file, docket).entries.flatMap((entry) => {
    const decision = seat.decisions[entry.decision];
    if (!decision) return [];
    const options = Object.keys(decision.options);
    return [
      {
        id: rowOf(docket, entry.decision),
        seat: seat.id,
        options,
        chosen: options.indexOf(entry.option),
        texts: Object.values(decision.options).map(({ text }) => text),
        question: decision.ask ?? decision.title,
        score: docket.edition === 'coda' ? null : (wished(entry, wish) ?? 0) / 100,
        title: decision.title,
        said: decision.options[entry.option]?.said ?? '',
        ...judged(file, entry, words),
      },
    ];
  });
}

/** The figure that is wished for, 0 to 100; null where nothing of it was measured. */
export function wished(assessed: Readonly<Record<MeasureName, Measure | null>>, wish: ScoreWish): number | null {
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
  const { text } = reasonView(file, weightiest, words);
  // The law or the paper that it stands on; an argument or a fact would be the reason once more, not its source.
  const isSource = (id: string): boolean => Boolean(file.sources[id] ?? file.authorities[id]);
  const ids = [...new Set([weightiest.node, ...weightiest.sources])].filter(isSource).slice(0, 3);
  return { levels: levels.join(' '), reason: text, sources: chipsFor(file, ids).map((chip) => chip.full) };
}
