/** What a class holds as it changes: nothing at first, each count in its own place, and what could not be read by how it begins. */
import { describe, expect, it } from 'vitest';
import {
  aChoice,
  batchOf,
  chartOf,
  chartWith,
  emptyChart,
  file,
  results,
} from '../../../tests/fixtures/debriefChart.ts';
import { coverOf } from '../../content/load/coverOf.ts';
import { FIRST_STEP } from '../../domain/debrief/run.ts';
import { counted, regrouped, unreadable, withKept } from './classData.ts';
import { EMPTY_CLASS } from './context.ts';
import { DEFAULT_FITS } from './screenFits.ts';

const nobody = {
  results: [],
  refused: [],
  group: null,
  tally: null,
  hands: [],
  votes: [],
  raised: [],
  unread: [],
};

describe('a class', () => {
  it('has nothing in it at first, and nothing after it was forgotten', async () => {
    expect(chartOf().snapshot().context).toEqual({
      ...nobody,
      cover: coverOf(file),
      file,
      forms: null,
      aside: null,
      waiting: [],
      reading: null,
      scoring: null,
      scored: [],
      notice: null,
      run: FIRST_STEP,
      fits: DEFAULT_FITS,
      clock: null,
      forgotten: null,
      period: '',
      name: '',
      periods: [],
      behind: 'gather',
    });
    const chart = await chartWith(2);
    chart.send({ type: 'group.opened', group: 'A' }, { type: 'class.forgotten' });
    expect(chart.snapshot().context).toMatchObject(nobody);
  });

  it('shows what was refused of the kept one and then of what is read', async () => {
    const refusal = { line: 2, text: 'x', problem: 'slip', values: {} };
    const chart = chartOf();
    await chart.restoring[0]?.answer({ ...batchOf(results(1), { refused: [refusal] }), unread: [] });
    expect(chart.snapshot().context.refused).toEqual([refusal]);
    chart.send({ type: 'codes.given', text: 'good', from: 'paste' });
    await chart.reading[0]?.answer(batchOf([], { refused: [{ ...refusal, text: 'y' }] }));
    expect(chart.snapshot().context.refused.map(({ text }) => text)).toEqual(['x', 'y']);
  });

  it.each([false, true])('comes back after it was forgotten, kept (%s) as before', async (isKept) => {
    const chart = await chartWith(2);
    if (isKept) chart.send({ type: 'class.kept', on: true });
    await chart.saving[0]?.answer(null);
    chart.send({ type: 'page.opened', page: 'run' }, { type: 'step.next' }, { type: 'page.opened', page: 'gather' });
    const { results, run } = chart.snapshot().context;
    chart.send({ type: 'class.forgotten' });
    expect([chart.snapshot().hasTag('kept'), chart.deleted()]).toEqual([false, 1]);
    chart.send({ type: 'class.unforgotten' });
    expect(chart.snapshot().context).toMatchObject({ results, run, forgotten: null });
    expect(chart.snapshot().hasTag('kept')).toBe(isKept);
    expect(chart.saving.at(-1)?.input.results).toEqual(isKept ? results : undefined);
  });

  it('keeps what a device kept before what came since', () => {
    const since = { line: 1, text: 'since', problem: 'slip', values: {} };
    const [kept, later] = results(2);
    if (!kept || !later) throw new Error('no results');
    const before = { ...since, text: 'before' };
    const shown = { ...EMPTY_CLASS, results: [later], refused: [since] };
    expect(withKept(shown, { ...batchOf([kept], { refused: [before] }), unread: [['K7QM', 'A']] })).toEqual({
      ...shown,
      results: [kept, later],
      refused: [before, since],
      unread: [['K7QM', 'A']],
    });
  });
});

describe('hands', () => {
  it('stand by seat, decision and option, each count in its own place', () => {
    const at = (seat: string, decision: string, option: string, count: number) => ({ seat, decision, option, count });
    const list = [
      at('a', 'd', 'o', 1),
      at('a', 'e', 'o', 2),
      at('b', 'd', 'o', 3),
      at('a', 'd', 'p', 4),
      at('a', 'd', 'o', 5),
    ];
    expect(list.reduce(counted, [] as ReturnType<typeof counted>)).toEqual([
      { seat: 'a', decision: 'd', hands: { o: 5, p: 4 } },
      { seat: 'a', decision: 'e', hands: { o: 2 } },
      { seat: 'b', decision: 'd', hands: { o: 3 } },
    ]);
  });
});

describe('a result', () => {
  it('is laid into a group or out of every one, and no other with it', () => {
    const [one, two] = results(2);
    if (!one || !two) throw new Error('no results');
    const { group: _, ...alone } = one;
    const both = [{ ...alone, group: 'A' }, two];
    expect(regrouped(both, alone.key, 'B')).toEqual([{ ...alone, group: 'B' }, two]);
    expect(regrouped(both, alone.key, undefined)).toStrictEqual([alone, two]);
    expect(regrouped(both, 'nobody', 'B')).toEqual(both);
  });
});

describe('what could not be read at all', () => {
  it.each([
    [{ kind: 'text', text: 'x'.repeat(60), from: 'paste', group: null } as const, 'x'.repeat(40)],
    [
      { kind: 'files', files: [new File([''], 'a.txt'), new File([''], 'b.txt')], group: null } as const,
      'a.txt, b.txt',
    ],
    [undefined, ''],
  ])('is named by how it begins, or by its files', (request, text) => {
    expect(unreadable(request)).toEqual({ line: null, text, problem: 'unreadable', values: {} });
  });
});

describe('what the teacher sets', () => {
  it('stands in the class: the group of a result, votes at a fork, hands at why', async () => {
    const chart = await chartWith(2);
    for (const group of ['A', 'B'] as const) {
      chart.send({ type: 'group.set', key: 'r1', group });
      expect(chart.snapshot().context.results[1]?.group).toBe(group);
    }
    const { seat, decision, option } = aChoice();
    chart.send({ type: 'phase.opened', phase: 'whatif' }, { type: 'vote.counted', seat, decision, option, count: 3 });
    chart.send({ type: 'phase.opened', phase: 'why' }, { type: 'hands.raised', seat, decision, option, count: 5 });
    expect(chart.snapshot().context.votes).toEqual([{ seat, decision, hands: { [option]: 3 } }]);
    expect(chart.snapshot().context.raised).toEqual([{ seat, decision, hands: { [option]: 5 } }]);
    expect(chart.snapshot().context.hands).toEqual([]);
  });
});

describe('a run on another screen', () => {
  it('is measured anew where its page is opened again', async () => {
    const chart = await chartWith(6);
    chart.send({ type: 'page.opened', page: 'run' }, { type: 'screen.fits', list: 'grounds', count: 7 });
    chart.send({ type: 'page.opened', page: 'forms' }, { type: 'page.opened', page: 'run' });
    expect(chart.snapshot().context.fits).toEqual(DEFAULT_FITS);
  });

  it('stays where it is in a phase that tells no events', async () => {
    const chart = await chartWith(20);
    chart.send({ type: 'page.opened', page: 'run' }, { type: 'screen.fits', list: 'events', count: 2 });
    chart.send({ type: 'phase.opened', phase: 'why' }, { type: 'step.next' }, { type: 'step.next' });
    const { run } = chart.snapshot().context;
    expect(run.revealed).toBeGreaterThan(0);
    chart.send({ type: 'screen.resized' });
    expect(chart.snapshot().context).toMatchObject({ run, fits: DEFAULT_FITS });
  });

  it.each([
    ['events', 1, true],
    ['events', 4, true],
    ['events', 5, false],
    ['ours', 1, true],
    ['ours', 3, false],
    ['grounds', 99, true],
    ['grounds', 100, false],
    ['gains', 99, true],
    ['gains', 0, false],
    ['laws', 1, true],
    ['laws', 3, false],
    ['laws', 0, false],
  ] as const)('of %s holds %i: %s', async (list, count, holds) => {
    const chart = await emptyChart();
    chart.send({ type: 'page.opened', page: 'run' });
    if (count === DEFAULT_FITS[list]) chart.send({ type: 'screen.fits', list, count: count - 1 });
    chart.send({ type: 'screen.fits', list, count });
    expect(chart.snapshot().context.fits[list] === count).toBe(holds);
  });
});
