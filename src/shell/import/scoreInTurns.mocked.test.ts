/** A class scored ahead: every full play once, in turns short enough for the page to answer, and no further than asked. */
import { expect, it, vi } from 'vitest';
import { richestCase } from '../../../tests/fixtures/cases.ts';
import { sampleClass } from '../../domain/debrief/sampleClass.ts';
import type { Progress } from '../../machines/debrief/context.ts';
import { scorePlays, warmUp } from './scoreInTurns.ts';

const scored = vi.hoisted(() => [] as unknown[]);
vi.mock('../../domain/debrief/boxplot.ts', () => ({ assessed: () => (docket: unknown) => scored.push(docket) }));

const file = richestCase();
const quiet = (): void => {};
const fullOf = (plays: ReturnType<typeof sampleClass>): unknown[] =>
  plays.filter(({ kind }) => kind === 'full').map(({ docket }) => docket);

it('scores each full play, and one documented docket of each seat before them', async () => {
  scored.length = 0;
  await warmUp(file);
  expect(scored.map((docket) => (docket as { seat: string }).seat)).toEqual(Object.keys(file.seats));
  scored.length = 0;
  const plays = sampleClass(file, null, 40);
  await scorePlays(file, plays, quiet, new AbortController().signal);
  expect(scored).toEqual(fullOf(plays));
});

it('passes over plays without a known seat and without a decision', async () => {
  scored.length = 0;
  const [play] = sampleClass(file, null, 1);
  if (!play) throw new Error('no play');
  const odd = [
    { ...play, kind: 'full' as const, docket: { ...play.docket, seat: '' } },
    { ...play, kind: 'full' as const, docket: { ...play.docket, entries: [] } },
  ];
  await scorePlays(file, odd, quiet, new AbortController().signal);
  expect(scored).toEqual([]);
});

it('yields between turns, says how far it is, and stops when another class takes its place', async () => {
  scored.length = 0;
  const stop = new AbortController();
  const told: Progress[] = [];
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 20)); // every step is a turn
  const plays = sampleClass(file, null, 60);
  const tell = (progress: Progress): void => {
    told.push(progress);
    if (told.length === 2) stop.abort();
  };
  await scorePlays(file, plays, tell, stop.signal);
  vi.restoreAllMocks();
  expect(told).toHaveLength(2);
  expect(told.every(({ done, of }) => done > 0 && done < of && of === plays.length)).toBe(true);
  expect(scored.length).toBeLessThan(fullOf(plays).length);
});
