/** What the two editions of SCORM call things, how they write times, and how long a text may be. */
import type { DecisionReport } from '../pages/scorecard/decisionReports.view.ts';
import type { GradebookView } from '../pages/scorecard/gradebook.view.ts';
import { cut, explain } from './explanation.ts';
import type { Gradebook, LaunchMode } from './gradebook.ts';
import type { Dialect } from './runtime.ts';
import { clock, span } from './times.ts';

/** A value to hand over, in order. */
export type DataModelElement = readonly [name: string, value: string];
type Get = (name: string) => string;

export interface DataModelBinding {
  readonly suspend: string;
  /**
   * Longest text the suspend data may hold: SCORM 1.2 RTE 3.4.4 and SCORM 2004 4th ed. RTE 4.2.25, less one sign, so that
   * the text can be sent in a variant.
   */
  readonly longest: number;
  readonly learnerLeft: DataModelElement;
  /** What stands of this attempt, and how it was launched. */
  stands(get: Get): Gradebook['stands'] & { readonly mode: LaunchMode };
  status(completed: boolean): DataModelElement;
  /** Where the play is; a runtime may do without. */
  place(view: GradebookView): readonly DataModelElement[];
  score(score: number): readonly DataModelElement[];
  time(seconds: number): DataModelElement;
  /** A row of a decision, before anything is in it. */
  row(at: number, id: string): DataModelElement;
  decision(report: DecisionReport, at: number, when: Date, seconds: number): readonly DataModelElement[];
  /** The three measures, by name. */
  objectives(measures: GradebookView['measures']): readonly DataModelElement[];
}

const share = (value: number): string => String(Math.round(value * 10_000) / 10_000);

/** Longest description of an interaction in SCORM 2004 4th ed. (RTE 4.2.9). */
const DESCRIPTION = 250;
/** Longest answer in words (SCORM 1.2 RTE 3.4.4: CMIFeedback; 2004 RTE 4.2.9.1). */
const RESPONSE = 250;
const MEASURES = ['law', 'record', 'care'] as const;

const response = ({ texts, chosen }: DecisionReport): string => cut(texts[chosen] ?? '', RESPONSE);
/** What is told but never scores is neither right nor wrong. */
const result = ({ score }: DecisionReport): string => (score === null ? 'neutral' : share(score));
const scoreIn = (text: string): number | null => {
  const points = Number.parseFloat(text);
  return Number.isFinite(points) && points >= 0 && points <= 100 ? points : null;
};
const modeIn = (text: string): LaunchMode => (text === 'browse' || text === 'review' ? text : 'normal');
const measured = (
  measures: GradebookView['measures'],
  elements: (at: string, name: string, points: number) => readonly DataModelElement[],
): DataModelElement[] =>
  MEASURES.flatMap((name, n) =>
    measures[name] === undefined ? [] : elements(`cmi.objectives.${n}`, name, measures[name]),
  );

export const BINDINGS: Readonly<Record<Dialect, DataModelBinding>> = {
  scorm12: {
    suspend: 'cmi.suspend_data',
    longest: 4_095,
    learnerLeft: ['cmi.core.exit', 'suspend'],
    stands: (get) => ({
      completed: ['completed', 'passed', 'failed'].includes(get('cmi.core.lesson_status')),
      best: scoreIn(get('cmi.core.score.raw')),
      mode: modeIn(get('cmi.core.lesson_mode')),
    }),
    status: (completed) => ['cmi.core.lesson_status', completed ? 'completed' : 'incomplete'],
    place: ({ seat }) => (seat === '' ? [] : [['cmi.core.lesson_location', seat]]),
    score: (score) => [
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', String(score)],
    ],
    time: (seconds) => ['cmi.core.session_time', clock(seconds)],
    row: (at, id) => [`cmi.interactions.${at}.id`, id],
    // This edition has no place for a description; the reasons go to the learner's comments as far as they fit.
    decision: (report, at, when, seconds) => [
      [`cmi.interactions.${at}.id`, report.id],
      [`cmi.interactions.${at}.type`, 'fill-in'],
      [`cmi.interactions.${at}.time`, when.toTimeString().slice(0, 8)],
      [`cmi.interactions.${at}.student_response`, response(report)],
      [`cmi.interactions.${at}.result`, result(report)],
      [`cmi.interactions.${at}.latency`, clock(seconds)],
    ],
    objectives: (measures) =>
      measured(measures, (at, name, points) => [
        [`${at}.id`, name],
        [`${at}.score.min`, '0'],
        [`${at}.score.max`, '100'],
        [`${at}.score.raw`, String(points)],
        [`${at}.status`, 'completed'],
      ]),
  },
  scorm2004: {
    suspend: 'cmi.suspend_data',
    longest: 63_999,
    learnerLeft: ['cmi.exit', 'suspend'],
    stands: (get) => ({
      completed: get('cmi.completion_status') === 'completed',
      best: scoreIn(get('cmi.score.raw')),
      mode: modeIn(get('cmi.mode')),
    }),
    status: (completed) => ['cmi.completion_status', completed ? 'completed' : 'incomplete'],
    place: ({ completed, progress, seat }) => [
      ['cmi.progress_measure', completed ? '1' : share(progress)],
      ...(seat === '' ? [] : ([['cmi.location', seat]] satisfies DataModelElement[])),
    ],
    score: (score) => [
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
      ['cmi.score.raw', String(score)],
      ['cmi.score.scaled', share(score / 100)],
    ],
    time: (seconds) => ['cmi.session_time', span(seconds)],
    row: (at, id) => [`cmi.interactions.${at}.id`, id],
    decision: (report, at, when, seconds) => [
      [`cmi.interactions.${at}.id`, report.id],
      [`cmi.interactions.${at}.type`, 'fill-in'],
      [`cmi.interactions.${at}.timestamp`, when.toISOString().slice(0, 19)],
      [`cmi.interactions.${at}.learner_response`, response(report)],
      [`cmi.interactions.${at}.result`, result(report)],
      [`cmi.interactions.${at}.latency`, span(seconds)],
      // What comes after a seat and never scores explains nothing, as in the comments of SCORM 1.2: some systems send every row each time.
      ...(report.score === null
        ? []
        : ([[`cmi.interactions.${at}.description`, explain(report, DESCRIPTION)]] satisfies DataModelElement[])),
    ],
    objectives: (measures) =>
      measured(measures, (at, name, points) => [
        [`${at}.id`, name],
        [`${at}.score.min`, '0'],
        [`${at}.score.max`, '100'],
        [`${at}.score.raw`, String(points)],
        [`${at}.score.scaled`, share(points / 100)],
        [`${at}.completion_status`, 'completed'],
      ]),
  },
};
