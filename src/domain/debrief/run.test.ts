/** The run leads through everything once, forwards and backwards, and stops at both ends. */
import { describe, expect, it } from 'vitest';
import { completeCases, richestCase } from '../../../tests/fixtures/cases.ts';
import { answeredOnRecord } from './answeredOnRecord.ts';
import {
  EVENTS_A_STEP,
  FIRST_STEP,
  decisionsToDiscuss,
  runPlanOf,
  stepped,
  stretchesOf,
  STOPS,
  type RunPosition,
} from './run.ts';
import { seatOf } from '../docket/edition.ts';
import { SAMPLE_SIZE, sampleClass } from './sampleClass.ts';

const file = richestCase();
const input = { file, plays: sampleClass(file), hands: [] };
const plan = runPlanOf(input, EVENTS_A_STEP);

function walk(from: RunPosition, by: 1 | -1): RunPosition[] {
  const seen = [from];
  for (let at = from; seen.length < 500;) {
    const next = stepped(plan, at, by);
    if (next === at) return seen;
    seen.push(next);
    at = next;
  }
  throw new Error('the run does not end');
}

it('leads from the first step to the last and the same way back', () => {
  const there = walk(FIRST_STEP, 1);
  expect(there.at(-1)).toEqual({ phase: 'today', item: 0, revealed: plan.today[0] });
  expect(walk(there.at(-1) ?? FIRST_STEP, -1)).toEqual(there.toReversed());
  expect(new Set(there.map(({ phase }) => phase)).size).toBe(4);
  expect(there.filter(({ phase, revealed }) => phase === 'why' && revealed === 0)).toHaveLength(STOPS);
});

it('begins with the decision the class is most split over', () => {
  const [first, second] = decisionsToDiscuss(input);
  expect(first?.split).toBeGreaterThanOrEqual(second?.split ?? 1);
});

it('passes over phases with nothing to show where nobody has handed in', () => {
  const empty = runPlanOf({ ...input, plays: [] }, EVENTS_A_STEP);
  expect(stepped(empty, { phase: 'happened', item: 0, revealed: empty.happened[0] ?? 0 }, 1)).toEqual({
    phase: 'today',
    item: 0,
    revealed: 0,
  });
});

it.each([1, 2, 3, 4, 7, 99])(
  'tells every event of the record once, in the order of days, %i at a step at most',
  (atOnce) => {
    const stretches = stretchesOf(file, atOnce);
    expect(new Set(stretches.flat())).toEqual(new Set(file.outcome.events));
    expect(stretches.flat()).toHaveLength(file.outcome.events.length);
    const days = stretches.flat().map(({ date }) => date);
    expect(days).toEqual(days.toSorted());
    const lengths = stretches.map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(atOnce);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
    expect(runPlanOf(input, atOnce).happened).toEqual([stretches.length + 1]);
  },
);

it('is the same made-up class every time, whole and within the case', () => {
  const plays = sampleClass(file);
  expect(plays).toEqual(sampleClass(file));
  expect(plays).toHaveLength(SAMPLE_SIZE);
  for (const { docket } of plays) {
    const seat = seatOf(file, docket);
    expect(docket.entries.map(({ decision }) => decision)).toEqual(Object.keys(seat?.decisions ?? {}));
    for (const { decision, option } of docket.entries)
      expect(seat?.decisions[decision]?.options).toHaveProperty(option);
  }
});

it('lets one player begin where they left the record', () => {
  const [only] = sampleClass(file);
  const alone = decisionsToDiscuss({ file, plays: only ? [only] : [], hands: [] });
  const first = alone[0];
  expect(first?.total).toBe(1);
  const done = file.seats[first?.seat ?? '']?.decisions[first?.decision ?? '']?.done.option;
  expect(first?.options.find(({ count }) => count === 1)?.id).not.toBe(done);
});

describe.each(completeCases())('what a made-up class of $id talks about', (file) => {
  const list = decisionsToDiscuss({ file, plays: sampleClass(file), hands: [] });
  const tenth = ({ split }: { split: number }): number => Math.round(split * 10);
  const answered = ({ seat, decision }: { seat: string; decision: string }): boolean =>
    answeredOnRecord(file.seats[seat]?.decisions[decision]);

  it('begins with what split it most, and among those split nearly alike with what the record answers', () => {
    expect(list.map(tenth)).toEqual(list.map(tenth).toSorted((a, b) => b - a));
    for (const [n, each] of list.entries()) {
      const next = list[n + 1];
      if (next && tenth(next) === tenth(each) && answered(next)) expect(answered(each)).toBe(true);
    }
  });
});
