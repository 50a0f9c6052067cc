/** What each edition of SCORM is handed, value by value: a gradebook refuses a name or a form that is not its own. */
import { describe, expect, it } from 'vitest';
import type { DecisionReport, GradebookView } from '../pages/scorecard/gradebook.view.ts';
import { BINDINGS } from './bindings.ts';

const report: DecisionReport = {
  id: 'counsel-reply',
  options: ['answer-now', 'wait-a-day', 'go-to-court'],
  chosen: 2,
  score: 0.123456,
  title: 'The reply',
  said: 'You went to court.',
  levels: 'Law: 90, strong.',
  reason: 'It holds.',
  sources: ['19 U.S.C. § 1509'],
};
const begun: GradebookView = { seat: 'counsel', completed: false, progress: 1 / 3, score: null, decisions: [] };
const ended: GradebookView = { ...begun, completed: true, progress: 1, score: 87 };
const when = new Date(2017, 2, 14, 9, 5, 7);
const { scorm12, scorm2004 } = BINDINGS;

describe('SCORM 1.2', () => {
  it('says how a play stands, and a score only where there is one', () => {
    expect(scorm12.status(begun)).toEqual([
      ['cmi.core.lesson_status', 'incomplete'],
      ['cmi.core.lesson_location', 'counsel'],
    ]);
    expect(scorm12.status(ended)).toEqual([
      ['cmi.core.lesson_status', 'completed'],
      ['cmi.core.lesson_location', 'counsel'],
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', '87'],
    ]);
  });

  it('reports a decision by the letter of its option and the time of day', () => {
    expect(scorm12.decision(report, 4, when, 65)).toEqual([
      ['cmi.interactions.4.id', 'counsel-reply'],
      ['cmi.interactions.4.type', 'choice'],
      ['cmi.interactions.4.time', '09:05:07'],
      ['cmi.interactions.4.student_response', 'c'],
      ['cmi.interactions.4.result', '0.1235'],
      ['cmi.interactions.4.latency', '0000:01:05'],
    ]);
  });

  it('asks to be taken up where the learner left, with the time spent', () => {
    expect(scorm12.learnerLeft).toEqual(['cmi.core.exit', 'suspend']);
    expect(scorm12.time(65)).toEqual(['cmi.core.session_time', '0000:01:05']);
  });
});

describe('SCORM 2004', () => {
  it('says how a play stands, and a score only where there is one', () => {
    expect(scorm2004.status(begun)).toEqual([
      ['cmi.completion_status', 'incomplete'],
      ['cmi.progress_measure', '0.3333'],
      ['cmi.location', 'counsel'],
    ]);
    expect(scorm2004.status(ended)).toEqual([
      ['cmi.completion_status', 'completed'],
      ['cmi.progress_measure', '1'],
      ['cmi.location', 'counsel'],
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
      ['cmi.score.raw', '87'],
      ['cmi.score.scaled', '0.87'],
    ]);
  });

  it('reports a decision by the name of its option, without the hyphens the edition forbids, and explains it', () => {
    expect(scorm2004.decision(report, 4, when, 65)).toEqual([
      ['cmi.interactions.4.id', 'counsel-reply'],
      ['cmi.interactions.4.type', 'choice'],
      ['cmi.interactions.4.timestamp', when.toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length)],
      ['cmi.interactions.4.learner_response', 'go_to_court'],
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
