/** What comes in late may put the decisions into another order; the one under discussion stays on the screen. */
import { describe, expect, it } from 'vitest';
import { aChoice, batchOf, chartWith, results, type Chart } from '../../../tests/fixtures/debriefChart.ts';
import { debriefInput } from '../../domain/debrief/debriefInput.ts';
import { decisionsToDiscuss } from '../../domain/debrief/decisionsToDiscuss.ts';
import { runPlanOf } from '../../domain/debrief/run.ts';

const IN = 12;
const LATE = 30;
/** Decisions that a class comes to. */
const DISCUSSED = 4;

/** The decision the run stands on, and at which place of the list. */
function at(chart: Chart): { readonly item: number; readonly decision: string } {
  const { context } = chart.snapshot();
  const { item } = context.run;
  const of = decisionsToDiscuss(debriefInput(context))[item];
  return { item, decision: `${of?.seat}/${of?.decision}` };
}

const ways: readonly (readonly [string, (chart: Chart) => Promise<void>])[] = [
  [
    'codes that come in',
    async (chart) => {
      chart.send({ type: 'codes.given', text: 'late', from: 'paste' });
      await chart.reading.at(-1)?.answer(batchOf(results(LATE).slice(IN)));
    },
  ],
  [
    'plays that an answer says are others',
    async (chart) => {
      const [one] = chart.snapshot().context.results;
      const late = results(LATE).slice(IN);
      chart.send({ type: 'codes.given', text: 'late', from: 'paste' });
      await chart.reading.at(-1)?.answer(batchOf(late.map((each) => ({ ...each, text: one?.text ?? '' }))));
      chart.send({ type: 'again.answered', key: null, same: false });
    },
  ],
  [
    'hands that are counted',
    async (chart) => {
      for (let hand = 0; hand < LATE; hand++) chart.send({ type: 'hands.counted', ...aChoice(), count: hand });
    },
  ],
  [
    'results that are taken out',
    async (chart) => {
      for (const key of ['r0', 'r1', 'r2']) chart.send({ type: 'result.removed', key });
    },
  ],
];

describe.each(['why', 'whatif'] as const)('the decision under discussion in %s', (phase) => {
  it.each(ways)('stays where %s', async (_, come) => {
    const first = await chartWith(IN);
    const { [phase]: list } = runPlanOf(debriefInput(first.snapshot().context), 5);
    let moved = 0;
    for (const item of list.slice(0, DISCUSSED).keys()) {
      const chart = await chartWith(IN);
      chart.send({ type: 'page.opened', page: 'run' }, { type: 'phase.opened', phase }, { type: 'item.opened', item });
      const before = at(chart);
      expect(before.item).toBe(item);
      chart.send({ type: 'page.opened', page: 'gather' });
      await come(chart);
      const after = at(chart);
      expect(after.decision).toBe(before.decision);
      if (after.item !== before.item) moved += 1;
    }
    expect(moved).toBeGreaterThan(0);
  });
});
