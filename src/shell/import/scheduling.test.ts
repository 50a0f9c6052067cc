/** Long work: the page gets a turn every ten milliseconds and no oftener, and hears now and then how far the work is. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Progress } from '../../machines/debrief/context.ts';
import { inTurns, yieldToBrowser } from './scheduling.ts';

let clock = 0;
beforeEach(() => {
  clock = 1_000;
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Whether a step waits for the page's turn. */
async function waits(step: Promise<void>): Promise<boolean> {
  let done = false;
  const ended = step.then(() => {
    done = true;
  });
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
  const waiting = !done;
  await vi.runAllTimersAsync();
  await ended;
  return waiting;
}

it('gives the page a turn once ten milliseconds are over, and begins to count anew after it', async () => {
  const turn = inTurns(9);
  const steps: boolean[] = [];
  for (const passed of [0, 9, 1, 0, 9, 1]) {
    clock += passed;
    steps.push(await waits(turn(1)));
  }
  expect(steps).toEqual([false, false, true, false, false, true]);
});

it('does not count the page’s own time as work', async () => {
  const turn = inTurns(9);
  clock += 10;
  const step = turn(1);
  clock += 500; // the page draws
  expect(await waits(step)).toBe(true);
  expect(await waits(turn(2))).toBe(false);
});

it('says how far it is, but not oftener than every 150 milliseconds', async () => {
  const told: Progress[] = [];
  const turn = inTurns(9, (progress) => told.push(progress));
  for (const [n, passed] of [100, 50, 1, 100, 50, 1, 400].entries()) {
    clock += passed;
    await waits(turn(n + 1));
  }
  expect(told).toEqual([
    { done: 4, of: 9 },
    { done: 7, of: 9 },
  ]);
});

it('lets the page have its turn before it resolves', async () => {
  expect(await waits(yieldToBrowser())).toBe(true);
});
