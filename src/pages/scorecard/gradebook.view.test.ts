/** Several plays as one line of a gradebook. */
import { describe, expect, it } from 'vitest';
import { summed, type GradebookView } from './gradebook.view.ts';

const view = (change: Partial<GradebookView>): GradebookView => ({
  seat: 's',
  completed: false,
  progress: 0.25,
  score: 40,
  decisions: [],
  ...change,
});

describe('summed', () => {
  it('is nothing where nothing was played, and the play so far where none is whole', () => {
    expect(summed([], null)).toBeNull();
    expect(summed([view({ score: 90 }), view({ seat: 't' })], null)).toMatchObject({
      seat: 't',
      completed: false,
      progress: 0.25,
      score: 40,
    });
  });

  it('stays completed, and the best whole play counts, also one from before', () => {
    const whole = view({ completed: true, progress: 1, score: 70 });
    expect(summed([whole, view({ seat: 't', score: 95 })], null)).toMatchObject({
      completed: true,
      progress: 1,
      score: 70,
    });
    expect(summed([whole], 88)).toMatchObject({ score: 88 });
    expect(summed([view({ score: 10 })], 88)).toMatchObject({ completed: true, score: 88 });
  });
});
