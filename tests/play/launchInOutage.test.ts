/** A launch in an outage that the runtime calls well, as a real Moodle does: the attempt is under way for the system too, once the network is back. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { moodleFrame } from '../simulate/moodleFrame.ts';
import { AGAIN } from '../simulate/pupil.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each([
  ['scorm12', 'cmi.core.lesson_status', 'before the runtime was opened'],
  ['scorm12', 'cmi.core.lesson_status', 'with its first commit'],
  ['scorm2004', 'cmi.completion_status', 'before the runtime was opened'],
  ['scorm2004', 'cmi.completion_status', 'with its first commit'],
] as const)('%s, %s, gone %s', async (dialect, status, from) => {
  const { system, reach, open, close } = moodleFrame(dialect);
  if (from === 'before the runtime was opened') system.network = 'down';
  await reach.ask();
  system.network = 'down';
  const pupil = open();
  await vi.advanceTimersByTimeAsync(1);
  expect(system.stored.get(status)).not.toBe('incomplete');
  system.network = 'up';
  pupil.begin('counsel');
  pupil.decide(() => 0);
  await vi.advanceTimersByTimeAsync(AGAIN);
  expect(system.stored.get(status)).toBe('incomplete');
  close();
  expect(system.stored.get(status)).toBe('incomplete');
});
