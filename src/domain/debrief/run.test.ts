/** The run leads through everything once, forwards and backwards, and stops at both ends. */
import { describe, expect, it } from 'vitest';
import { completeCases, richestCase } from '../../../tests/fixtures/cases.ts';
import { mostStoodOnFailing } from './argumentsUsed.ts';
import type { Distribution } from './distribution.ts';
import { answeredOnRecord } from './answeredOnRecord.ts';
import { decisionsToDiscuss } from './decisionsToDiscuss.ts';
import { EVENTS_A_STEP, FIRST_STEP, runPlanOf, stepped, stretchesOf, STOPS, type RunPosition } from './run.ts';
import { seatOf } from '../docket/edition.ts';
import { SAMPLE_SIZE, sampleClass } from './sampleClass.ts';

const file = richestCase();
const input = { file, plays: sampleClass(file), hands: [] };
const plan = runPlanOf(input, EVENTS_A_STEP);

const failingIn =
  (of: typeof input) =>
  ({ seat, decision, total }: Distribution): boolean => {
    const found = of.file.seats[seat];
    return found !== undefined && mostStoodOnFailing(of.file, found, decision, total, of) !== null;
  };
const failing = failingIn(input);

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
  const last = plan.today.length - 1;
  expect(there.at(-1)).toEqual({ phase: 'today', item: last, revealed: plan.today[last] });
  expect(walk(there.at(-1) ?? FIRST_STEP, -1)).toEqual(there.toReversed());
  expect(new Set(there.map(({ phase }) => phase)).size).toBe(5);
  expect(there.filter(({ phase, revealed }) => phase === 'why' && revealed === 0)).toHaveLength(STOPS);
});

it('begins with the decision where most stood on what does not hold, and goes on with what split the class most', () => {
  const [first, second, third] = decisionsToDiscuss(input);
  expect(first && failing(first)).toBe(true);
  expect(second?.split).toBeGreaterThanOrEqual(third?.split ?? 1);
});

it('passes over the errors where nobody has handed in, and asks hands at decisions that the record answers', () => {
  const nobody = { ...input, plays: [] };
  const empty = runPlanOf(nobody, EVENTS_A_STEP);
  const asked = decisionsToDiscuss(nobody);
  expect(asked.length).toBeGreaterThanOrEqual(STOPS);
  for (const { seat, decision, total } of asked) {
    expect(total).toBe(0);
    expect(answeredOnRecord(file.seats[seat]?.decisions[decision])).toBe(true);
  }
  expect(new Set(asked.slice(0, STOPS).map(({ seat }) => seat)).size).toBe(STOPS);
  expect(stepped(empty, { phase: 'whatif', item: STOPS - 1, revealed: empty.whatif[STOPS - 1] ?? 0 }, 1)).toEqual({
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

  it('begins with what most got wrong, goes on with what split it most, and of those split nearly alike begins with what the record answers', () => {
    const wrong = failingIn({ file, plays: sampleClass(file), hands: [] });
    const misled = list.filter(wrong);
    expect(list.slice(0, misled.length)).toEqual(misled);
    const others = list.slice(misled.length);
    expect(others.map(tenth)).toEqual(others.map(tenth).toSorted((a, b) => b - a));
    for (const [n, each] of others.entries()) {
      const next = others[n + 1];
      if (next && tenth(next) === tenth(each) && answered(next)) expect(answered(each)).toBe(true);
    }
  });
});
