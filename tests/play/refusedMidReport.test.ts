/** One commit of a report is refused, whichever it is: the decision is in its row in the end, and nothing says so before it is. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { moodleFrame } from '../simulate/moodleFrame.ts';
import { AGAIN } from '../simulate/pupil.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const ROWS = (['scorm12', 'scorm2004'] as const).flatMap((dialect) =>
  [1, 2, 3, 4, 5, 6].map((nth) => ({ dialect, nth })),
);

it.each(ROWS)('$dialect, after a cut, commit $nth of the next report', async ({ dialect, nth }) => {
  const { system, reach, open, close } = moodleFrame(dialect);
  await reach.ask();
  const sitting = open();
  sitting.begin('counsel');
  await vi.advanceTimersByTimeAsync(AGAIN);
  sitting.decide(() => 0);
  await Promise.resolve();
  await Promise.resolve();
  system.network = 'down';
  await vi.advanceTimersByTimeAsync(3000);
  system.network = 'up';
  Object.assign(system, { passing: nth - 1, refusing: 1 });
  await vi.advanceTimersByTimeAsync(4 * AGAIN);
  const answer = dialect === 'scorm12' ? 'student_response' : 'learner_response';
  expect(system.stored.get(`cmi.interactions.0.${answer}`)).not.toBeUndefined();
  close();
  vi.clearAllTimers();
});
