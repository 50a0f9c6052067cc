/** Measures worked out ahead: all of them in the end, the newest class first, and the page hears how far it is. */
import { expect, it, vi } from 'vitest';
import { richestCase } from '../../../tests/fixtures/cases.ts';
import { sampleClass } from '../../domain/debrief/sampleClass.ts';
import { createMeasuring } from './scoreInTurns.ts';

const file = richestCase();

it('is done once every play is measured, also when the class has changed meanwhile', async () => {
  const measuring = createMeasuring(file);
  expect(measuring.isDone).toBe(true);
  measuring.of(sampleClass(file, null, 400));
  expect(measuring.isDone).toBe(false);
  measuring.of(sampleClass(file, null, 60));
  await measuring.done(() => {});
  expect(measuring.isDone).toBe(true);
});

it('lets others have their turn, and says how far it is', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  // Each look at the clock finds it a millisecond on, however fast or busy the machine is.
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => ++clock);
  const measuring = createMeasuring(file);
  const told = vi.fn<(done: number, of: number) => void>();
  let turns = 0;
  const plays = sampleClass(file, null, 600);
  measuring.of(plays);
  const waiting = measuring.done(told);
  while (!measuring.isDone) {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    vi.advanceTimersByTime(150);
    turns++;
  }
  await waiting;
  vi.restoreAllMocks();
  vi.useRealTimers();
  expect(turns).toBeGreaterThan(2);
  expect(told.mock.calls.some(([done, of]) => done > 0 && of === plays.length)).toBe(true);
});
