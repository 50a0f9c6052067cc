/** What each edition of SCORM is handed, value by value: a gradebook refuses a name or a form that is not its own. */
import { describe, expect, it } from 'vitest';
import type { DecisionReport } from '../pages/scorecard/decisionReports.view.ts';
import type { GradebookView } from '../pages/scorecard/gradebook.view.ts';
import { BINDINGS } from './bindings.ts';

const report: DecisionReport = {
  id: 'counsel-reply',
  seat: 'counsel',
  texts: ['Answer now.', 'Wait a day.', 'Go to court.'],
  question: 'What now?',
  options: ['answer-now', 'wait-a-day', 'go-to-court'],
  chosen: 2,
  score: 0.123456,
  title: 'The reply',
  said: 'You went to court.',
  levels: 'Law: 90, strong.',
  reason: 'It holds.',
  sources: ['19 U.S.C. § 1509'],
};
const begun: GradebookView = {
  seat: 'counsel',
  name: 'Counsel',
  completed: false,
  ended: [],
  progress: 1 / 3,
  score: null,
  measures: {},
  decisions: [],
};
const ended: GradebookView = { ...begun, completed: true, ended: ['counsel'], progress: 1, score: 87 };
const when = new Date(2017, 2, 14, 9, 5, 7);
const { scorm12, scorm2004 } = BINDINGS;

describe('SCORM 1.2', () => {
  it('says how a play stands, and the score by itself', () => {
    expect(scorm12.status(false)).toEqual(['cmi.core.lesson_status', 'incomplete']);
    expect(scorm12.status(true)).toEqual(['cmi.core.lesson_status', 'completed']);
    expect(scorm12.place(begun)).toEqual([['cmi.core.lesson_location', 'counsel']]);
    expect(scorm12.score(87)).toEqual([
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', '87'],
    ]);
  });

  it('reports a decision by the letter of its option and the time of day', () => {
    expect(scorm12.decision(report, 4, when, 65)).toEqual([
      ['cmi.interactions.4.id', 'counsel-reply'],
      ['cmi.interactions.4.type', 'fill-in'],
      ['cmi.interactions.4.time', '09:05:07'],
      ['cmi.interactions.4.student_response', 'Go to court.'],
      ['cmi.interactions.4.result', '0.1235'],
      ['cmi.interactions.4.latency', '0000:01:05'],
    ]);
  });

  it.each([scorm12, scorm2004])('a decision after its seat is neither right nor wrong', ({ decision }) => {
    expect(decision({ ...report, score: null }, 4, when, 65)).toContainEqual(['cmi.interactions.4.result', 'neutral']);
  });

  it('asks to be taken up where the learner left, with the time spent', () => {
    expect(scorm12.learnerLeft).toEqual(['cmi.core.exit', 'suspend']);
    expect(scorm12.time(65)).toEqual(['cmi.core.session_time', '0000:01:05']);
  });
});

describe('SCORM 2004', () => {
  it('says how a play stands, and the score by itself', () => {
    expect(scorm2004.status(false)).toEqual(['cmi.completion_status', 'incomplete']);
    expect(scorm2004.status(true)).toEqual(['cmi.completion_status', 'completed']);
    expect(scorm2004.place(begun)).toEqual([
      ['cmi.progress_measure', '0.3333'],
      ['cmi.location', 'counsel'],
    ]);
    expect(scorm2004.place({ ...ended, progress: 0.5 })[0]).toEqual(['cmi.progress_measure', '1']);
    expect(scorm2004.score(87)).toEqual([
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
      ['cmi.score.raw', '87'],
      ['cmi.score.scaled', '0.87'],
    ]);
  });

  it('reports a decision by the words of its option, and explains it', () => {
    expect(scorm2004.decision(report, 4, when, 65)).toEqual([
      ['cmi.interactions.4.id', 'counsel-reply'],
      ['cmi.interactions.4.type', 'fill-in'],
      ['cmi.interactions.4.timestamp', when.toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length)],
      ['cmi.interactions.4.learner_response', 'Go to court.'],
      ['cmi.interactions.4.result', '0.1235'],
      ['cmi.interactions.4.latency', 'PT0H1M5S'],
      ['cmi.interactions.4.description', 'The reply: You went to court. Law: 90, strong. It holds. [19 U.S.C. § 1509]'],
    ]);
  });

  it('explains in no more than the 250 characters the edition keeps', () => {
    const long = { ...report, reason: 'It holds, '.repeat(60) };
    const [, description] = scorm2004.decision(long, 0, when, 0).at(-1) ?? ['', ''];
    expect(description.length).toBeLessThanOrEqual(250);
    expect(description).toContain('[19 U.S.C. § 1509]');
  });

  it('asks to be taken up where the learner left, with the time spent', () => {
    expect(scorm2004.learnerLeft).toEqual(['cmi.exit', 'suspend']);
    expect(scorm2004.time(65)).toEqual(['cmi.session_time', 'PT0H1M5S']);
  });
});
