/** What the two editions of SCORM call things, how they write times, and how long a text may be. */
import type { DecisionReport, GradebookView } from '../pages/scorecard/gradebook.view.ts';
import { explain } from './explanation.ts';
import type { Dialect } from './runtime.ts';
import { clock, span } from './times.ts';

/** A value to hand over, in order. */
export type DataModelElement = readonly [name: string, value: string];

export interface DataModelBinding {
  readonly suspend: string;
  /** Longest text the suspend data may hold: SCORM 1.2 RTE 3.4.4 and SCORM 2004 4th ed. RTE 4.2.25. */
  readonly longest: number;
  readonly learnerLeft: DataModelElement;
  status(view: GradebookView): readonly DataModelElement[];
  time(seconds: number): DataModelElement;
  decision(report: DecisionReport, at: number, when: Date, seconds: number): readonly DataModelElement[];
}

const share = (value: number): string => String(Math.round(value * 10_000) / 10_000);

export const BINDINGS: Readonly<Record<Dialect, DataModelBinding>> = {
  scorm12: {
    suspend: 'cmi.suspend_data',
    longest: 4_096,
    learnerLeft: ['cmi.core.exit', 'suspend'],
    status: ({ completed, score, seat }) => [
      ['cmi.core.lesson_status', completed ? 'completed' : 'incomplete'],
      ['cmi.core.lesson_location', seat],
      ...(score === null
        ? []
        : ([
            ['cmi.core.score.min', '0'],
            ['cmi.core.score.max', '100'],
            ['cmi.core.score.raw', String(score)],
          ] satisfies DataModelElement[])),
    ],
    time: (seconds) => ['cmi.core.session_time', clock(seconds)],
    // This edition has no place for a description; the reasons go to the learner's comments as far as they fit.
    decision: ({ id, chosen, score }, at, when, seconds) => [
      [`cmi.interactions.${at}.id`, id],
      [`cmi.interactions.${at}.type`, 'choice'],
      [`cmi.interactions.${at}.time`, when.toTimeString().slice(0, 8)],
      [`cmi.interactions.${at}.student_response`, letter(chosen)],
      [`cmi.interactions.${at}.result`, share(score)],
      [`cmi.interactions.${at}.latency`, clock(seconds)],
    ],
  },
  scorm2004: {
    suspend: 'cmi.suspend_data',
    longest: 64_000,
    learnerLeft: ['cmi.exit', 'suspend'],
    status: ({ completed, progress, score, seat }) => [
      ['cmi.completion_status', completed ? 'completed' : 'incomplete'],
      ['cmi.progress_measure', share(progress)],
      ['cmi.location', seat],
      ...(score === null
        ? []
        : ([
            ['cmi.score.min', '0'],
            ['cmi.score.max', '100'],
            ['cmi.score.raw', String(score)],
            ['cmi.score.scaled', share(score / 100)],
          ] satisfies DataModelElement[])),
    ],
    time: (seconds) => ['cmi.session_time', span(seconds)],
    decision: (report, at, when, seconds) => [
      [`cmi.interactions.${at}.id`, report.id],
      [`cmi.interactions.${at}.type`, 'choice'],
      [`cmi.interactions.${at}.timestamp`, when.toISOString().slice(0, 19)],
      [`cmi.interactions.${at}.learner_response`, (report.options[report.chosen] ?? '').replaceAll('-', '_')],
      [`cmi.interactions.${at}.result`, share(report.score)],
      [`cmi.interactions.${at}.latency`, span(seconds)],
      [`cmi.interactions.${at}.description`, explain(report, DESCRIPTION)],
    ],
  },
};

/** Longest description of an interaction in SCORM 2004 4th ed. (RTE 4.2.9). */
const DESCRIPTION = 250;
const letter = (chosen: number): string => 'abcdefghijklmnopqrstuvwxyz'[chosen] ?? 'a';
