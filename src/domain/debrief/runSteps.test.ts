/** The order in which the run offers decisions, and each single step, over a case and plans in a few words. */
import { describe, expect, it, test } from 'vitest';
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import { advocateOf, specimen } from '../../../tests/fixtures/specimen.ts';
import type { HandCount } from './classPlay.ts';
import { laterOnWall } from './laterOnWall.ts';
import { decisionsToDiscuss } from './decisionsToDiscuss.ts';
import { runPlanOf, stepped, stretchesOf, type RunPlan, type RunPosition } from './run.ts';

const advocate = advocateOf();
const [model] = Object.values(advocate.decisions);
if (!model) throw new Error('the specimen has lost its decisions');

/** A case of one seat whose decisions have options a, b and c; `a` is what was really done. */
function caseOf(onRecord: Record<string, boolean>): CaseFile {
  const option = Object.values(model?.options ?? {})[0];
  const decisions = Object.fromEntries(
    Object.entries(onRecord).map(([slug, real]) => [
      slug,
      {
        ...model,
        status: real ? 'documented' : 'supposed',
        options: { a: option, b: option, c: option },
        done: { ...model?.done, option: 'a', label: real ? 'on-record' : 'constructed' },
      },
    ]),
  );
  return { ...specimen, seats: { advocate: { ...advocate, decisions } as unknown as Seat } };
}
const hands = (counts: Record<string, [number, number, number]>): HandCount[] =>
  Object.entries(counts).map(([decision, [a, b, c]]) => ({ seat: 'advocate', decision, hands: { a, b, c } }));
const order = (file: CaseFile, counts: Record<string, [number, number, number]>): string[] =>
  decisionsToDiscuss({ file, plays: [], hands: hands(counts) }).map(({ decision }) => decision);

describe('decisions to discuss', () => {
  it('come with the largest disagreement first', () => {
    const file = caseOf({ one: false, two: false, three: false });
    expect(order(file, { one: [9, 1, 0], two: [5, 5, 0], three: [4, 3, 3] })).toEqual(['three', 'two', 'one']);
  });

  it('split nearly alike, those that the record answers come first, whatever is left of the difference', () => {
    const file = caseOf({ supposed: false, real: true });
    expect(order(file, { supposed: [58, 42, 0], real: [60, 40, 0] })).toEqual(['real', 'supposed']);
    expect(order(file, { supposed: [5, 5, 0], real: [9, 1, 0] })).toEqual(['supposed', 'real']);
  });

  it('split nearly alike and alike on record, the more split comes first', () => {
    const file = caseOf({ less: true, more: true });
    expect(order(file, { less: [60, 40, 0], more: [58, 42, 0] })).toEqual(['more', 'less']);
  });

  it('leave out those that fewer than two reached, while others were reached by more', () => {
    const file = caseOf({ alone: true, both: false, none: true });
    expect(order(file, { alone: [0, 1, 0], both: [1, 1, 0], none: [0, 0, 0] })).toEqual(['both']);
  });

  it('with one answer each, begin where somebody left the record', () => {
    const file = caseOf({ kept: true, left: true, unreached: true, alsoKept: true });
    expect(order(file, { kept: [1, 0, 0], left: [0, 0, 1], unreached: [0, 0, 0], alsoKept: [1, 0, 0] })).toEqual([
      'left',
      'kept',
      'alsoKept',
    ]);
  });

  it('are the same list for the same plays and hands', () => {
    const file = caseOf({ one: true });
    const input = { file, plays: [], hands: hands({ one: [1, 1, 0] }) };
    expect(decisionsToDiscuss({ ...input })).toBe(decisionsToDiscuss({ ...input }));
  });
});

describe('the events of the record', () => {
  const [event] = specimen.outcome.events;
  const on = (...dates: string[]): CaseFile => ({
    ...specimen,
    outcome: { ...specimen.outcome, events: dates.map((date) => ({ ...event, date })) } as CaseFile['outcome'],
  });
  const days = Array.from({ length: 20 }, (_, n) => `2017-03-${String(n + 1).padStart(2, '0')}`);

  it('stand in the order of their days', () => {
    const file = on('2017-04-07', '2017-03-14', '2017-04-06', '2017-03-14');
    expect(
      stretchesOf(file, 4)
        .flat()
        .map(({ date }) => date),
    ).toEqual(['2017-03-14', '2017-03-14', '2017-04-06', '2017-04-07']);
  });

  it.each([
    { count: 0, screens: [] },
    { count: 1, screens: [1] },
    { count: 4, screens: [4] },
    { count: 5, screens: [3, 2] },
    { count: 8, screens: [4, 4] },
    { count: 9, screens: [3, 3, 3] },
    { count: 14, screens: [4, 3, 4, 3] },
  ])('$count are shared out as evenly as four a step allow: $screens', ({ count, screens }) => {
    expect(stretchesOf(on(...days.slice(0, count)), 4).map((screen) => screen.length)).toEqual(screens);
  });
});

test('the plan has a reveal for each stretch and what was decided, one for the coda that all are asked, and one for each later entry and the last question', () => {
  const file = caseOf({ one: true, two: false });
  const plan = runPlanOf({ file, plays: [], hands: hands({ one: [2, 1, 0], two: [1, 1, 1] }) }, 4);
  expect(plan).toEqual({
    happened: [stretchesOf(file, 4).length + 1],
    why: [4, 4],
    whatif: [3, 3],
    errors: [],
    today: [1, laterOnWall(file.outcome).length + 1],
  });
});

describe('a step', () => {
  const plan: RunPlan = { happened: [1], why: [2, 1, 3, 9], whatif: [], errors: [], today: [2] };
  const at = (phase: RunPosition['phase'], item: number, revealed: number): RunPosition => ({ phase, item, revealed });

  it.each<{ what: string; from: RunPosition; to: RunPosition }>([
    { what: 'to the next reveal', from: at('why', 0, 1), to: at('why', 0, 2) },
    { what: 'to the next item, which opens with nothing revealed', from: at('why', 0, 2), to: at('why', 1, 0) },
    { what: 'to the next phase', from: at('happened', 0, 1), to: at('why', 0, 0) },
    { what: 'past the decisions at which the run does not stop', from: at('why', 2, 3), to: at('today', 0, 0) },
  ])('on $what, and back from there', ({ from, to }) => {
    expect(stepped(plan, from, 1)).toEqual(to);
    expect(stepped(plan, to, -1)).toEqual(from);
  });

  it('stays at either end', () => {
    const [first, last] = [at('happened', 0, 0), at('today', 0, 2)];
    expect(stepped(plan, first, -1)).toBe(first);
    expect(stepped(plan, last, 1)).toBe(last);
  });

  it('from a decision that was opened by hand leads on to the next phase and back to the one before', () => {
    expect(stepped(plan, at('why', 3, 9), 1)).toEqual(at('today', 0, 0));
    expect(stepped(plan, at('why', 3, 0), -1)).toEqual(at('why', 2, 3));
  });
});
