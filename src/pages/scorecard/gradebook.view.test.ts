/** Several plays as one line of a gradebook. */
import { describe, expect, it } from 'vitest';
import { summed, type GradebookView } from './gradebook.view.ts';

const view = (change: Partial<GradebookView>): GradebookView => ({
  seat: 's',
  name: 'S',
  ended: [],
  measures: {},
  completed: false,
  progress: 0.25,
  score: 40,
  decisions: [],
  ...change,
});

const none = { completed: false, best: null };

describe('summed', () => {
  it('is a line with nothing in it where nothing was played, and the play so far, without a score, where none is whole', () => {
    expect(summed([], none)).toMatchObject({ completed: false, score: null, decisions: [] });
    expect(summed([view({}), view({ seat: 't', score: null })], none)).toMatchObject({
      seat: 't',
      completed: false,
      progress: 0.25,
    });
  });

  it('stays completed, and the best whole play counts, also one from before', () => {
    const whole = view({ completed: true, ended: ['s'], progress: 1, score: 70 });
    const begun = view({ seat: 't', score: null });
    expect(summed([whole, begun], none)).toMatchObject({ completed: true, progress: 0.25, score: 70 });
    expect(summed([whole], { completed: true, best: 88 })).toMatchObject({ score: 88 });
    expect(summed([begun], { completed: true, best: 88 })).toMatchObject({ completed: true, score: 88 });
    expect(summed([begun], { completed: true, best: null })).toMatchObject({ completed: true, score: null });
  });

  it('gives the measures of the play that the score is from', () => {
    const one = view({ completed: true, score: 70, measures: { law: 70 } });
    const two = view({ completed: true, score: 60, measures: { law: 60 } });
    expect(summed([one, two], none).measures).toEqual({ law: 70 });
    expect(summed([two], { completed: true, best: 70 }).measures).toEqual({});
  });

  it('counts a whole play whose place another has taken, with its measures, where it is better', () => {
    const now = view({ completed: true, score: 60, measures: { law: 60 } });
    const replaced = { score: 70, measures: { law: 75 } };
    expect(summed([now], none, replaced)).toMatchObject({ score: 70, measures: { law: 75 } });
    expect(summed([now], none, { score: 50, measures: {} })).toMatchObject({ score: 60, measures: { law: 60 } });
    expect(summed([view({ score: null })], none, replaced)).toMatchObject({ completed: true, score: 70 });
  });
});
