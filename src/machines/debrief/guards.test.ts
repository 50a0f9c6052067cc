/** Each guard of the debrief's chart by its name: what it lets through, and what it refuses. */
import { describe, expect, it } from 'vitest';
import {
  aChoice,
  batchOf,
  chartOf,
  chartWith,
  chartWithMess,
  emptyChart,
  results,
  sent,
  type Chart,
} from '../../../tests/fixtures/debriefChart.ts';
import { debriefMachine } from './debriefMachine.ts';
import type { AnyDebriefEvent } from './events.ts';

const choice = aChoice();
const running = async (): Promise<Chart> => sent(await chartWith(6), { type: 'page.opened', page: 'run' });
const atFork = async (): Promise<Chart> => sent(await chartWith(6), { type: 'phase.opened', phase: 'whatif' });
const atWhy = async (): Promise<Chart> => sent(await chartWith(6), { type: 'phase.opened', phase: 'why' });
const forms = async (): Promise<Chart> => sent(await chartWith(6), { type: 'page.opened', page: 'forms' });
const rehearsing = async (): Promise<Chart> =>
  sent(await emptyChart(), { type: 'sample.shown' }, { type: 'page.opened', page: 'gather' });
const kept = async (): Promise<Chart> => sent(await chartWith(6), { type: 'class.kept', on: true });
/** A kept class is coming back, and hands were counted meanwhile. */
const restoring = async (): Promise<Chart> => sent(chartOf(), { type: 'hands.counted', ...choice, count: 1 });

/** Two other periods lie on this device, and what is shown is kept too. */
const listed = (chart: Chart): Chart =>
  sent(chart, {
    type: 'periods.listed',
    periods: [
      { id: 'p2', name: 'Period 2', count: 4 },
      { id: 'p3', name: 'Period 3', count: 5 },
    ],
  });
const keptMess = async (): Promise<Chart> => sent(await chartWithMess(), { type: 'class.kept', on: true });
const beside = async (): Promise<Chart> => listed(await kept());

type Row = readonly [taken: boolean, why: string, chart: () => Promise<Chart>, event: AnyDebriefEvent];

/** Guard → events it decides over. */
const GUARDS: Readonly<Record<string, readonly Row[]>> = {
  hasFiles: [
    [true, 'a file', emptyChart, { type: 'files.given', files: [new File([''], 'x.txt')] }],
    [false, 'none', emptyChart, { type: 'files.given', files: [] }],
  ],
  isPeriod: [
    [true, 'one that is kept', beside, { type: 'period.opened', id: 'p2' }],
    [false, 'one that nobody keeps', beside, { type: 'period.opened', id: 'p9' }],
    [false, 'the one in hand', beside, { type: 'period.opened', id: '' }],
    [false, 'a new one under the sign of another', beside, { type: 'period.opened', id: 'p2', name: 'Period 9' }],
    [false, 'a new one without a name', beside, { type: 'period.opened', id: 'p9', name: '' }],
  ],
  mayOpenPeriod: [
    [true, 'over a class that is kept', beside, { type: 'period.opened', id: 'p3' }],
    [true, 'where nothing is in', async () => listed(await emptyChart()), { type: 'period.opened', id: 'p3' }],
    [false, 'over a rehearsal', async () => listed(await rehearsing()), { type: 'period.opened', id: 'p3' }],
    [false, 'in a lesson', async () => listed(await running()), { type: 'period.opened', id: 'p3' }],
  ],
  isKept: [
    [true, 'the one in hand is kept', beside, { type: 'period.opened', id: 'p3' }],
    [false, 'it is not', async () => listed(await chartWith(6)), { type: 'period.opened', id: 'p3' }],
  ],
  isIdle: [
    [
      false,
      'while codes are being read',
      async () => sent(await beside(), { type: 'codes.given', text: 'x', from: 'paste' }),
      { type: 'period.opened', id: 'p3' },
    ],
  ],
  isMended: [
    [
      false,
      'while a line waits to be mended',
      async () => listed(await keptMess()),
      { type: 'period.opened', id: 'p2' },
    ],
  ],
  isGroup: [
    [true, 'a group', emptyChart, { type: 'group.opened', group: 'A' }],
    [true, 'none', emptyChart, { type: 'group.opened', group: null }],
    [false, 'a group nobody knows', emptyChart, { type: 'group.opened', group: 'C' }],
    [true, 'a group', () => chartWith(6), { type: 'group.set', key: 'r1', group: 'B' }],
    [true, 'out of its group', () => chartWith(6), { type: 'group.set', key: 'r1', group: undefined }],
    [false, 'a group nobody knows', () => chartWith(6), { type: 'group.set', key: 'r1', group: 'constructor' }],
  ],
  isOpenAgain: [
    [false, 'nothing waits', () => chartWith(6), { type: 'again.answered', key: null, same: true }],
    [true, 'something waits', chartWithMess, { type: 'again.answered', key: null, same: true }],
    [true, 'this one waits', chartWithMess, { type: 'again.answered', key: 'late', same: false }],
    [false, 'another waits', chartWithMess, { type: 'again.answered', key: 'r1', same: false }],
  ],
  isRefusal: [
    [true, 'one that is there', chartWithMess, { type: 'refusal.dropped', key: 'n1' }],
    [false, 'one that is not', chartWithMess, { type: 'refusal.dropped', key: 'n9' }],
    [true, 'something written in its place', chartWithMess, { type: 'refusal.mended', key: 'n1', text: 'K7QM' }],
    [false, 'nothing written in its place', chartWithMess, { type: 'refusal.mended', key: 'n1', text: ' ' }],
  ],
  isResult: [
    [true, 'one that is in', () => chartWith(6), { type: 'result.removed', key: 'r1' }],
    [false, 'one that is not', () => chartWith(6), { type: 'result.removed', key: 'r99' }],
    [false, 'one that is not', () => chartWith(6), { type: 'group.set', key: 'r99', group: 'A' }],
  ],
  isChoice: [
    [true, 'a choice of the case', emptyChart, { type: 'hands.counted', ...choice, count: 1 }],
    [false, 'another seat', emptyChart, { type: 'hands.counted', ...choice, seat: 'toString', count: 1 }],
    [false, 'another decision', emptyChart, { type: 'hands.counted', ...choice, decision: 'constructor', count: 1 }],
    [false, 'another option', emptyChart, { type: 'hands.counted', ...choice, option: '__proto__', count: 1 }],
    [false, 'no number', emptyChart, { type: 'hands.counted', ...choice, count: Number.NaN }],
    [false, 'another option at why', atWhy, { type: 'hands.raised', ...choice, option: 'x', count: 1 }],
    [false, 'another seat at why', atWhy, { type: 'hands.raised', ...choice, seat: 'x', count: 1 }],
    [false, 'another option at a fork', atFork, { type: 'vote.counted', ...choice, option: 'x', count: 1 }],
  ],
  isAtFork: [
    [true, 'at a fork', atFork, { type: 'vote.counted', ...choice, count: 1 }],
    [false, 'before any fork', running, { type: 'vote.counted', ...choice, count: 1 }],
  ],
  isAtChoosing: [
    [true, 'at why', atWhy, { type: 'hands.raised', ...choice, count: 1 }],
    [false, 'at a fork', atFork, { type: 'hands.raised', ...choice, count: 1 }],
    [false, 'before', running, { type: 'hands.raised', ...choice, count: 1 }],
  ],
  opens: [
    [true, 'a page', emptyChart, { type: 'page.opened', page: 'forms' }],
    [false, 'no page of the debrief', emptyChart, { type: 'page.opened', page: 'title' as 'run' }],
  ],
  isPhase: [
    [true, 'a phase', emptyChart, { type: 'phase.opened', phase: 'why' }],
    [false, 'no phase of the run', emptyChart, { type: 'phase.opened', phase: 'end' as 'why' }],
    [false, 'no phase of the run', running, { type: 'phase.opened', phase: 'end' as 'why' }],
  ],
  isItem: [
    [true, 'the first', () => chartWith(6), { type: 'item.opened', item: 0 }],
    [false, 'one past the last', () => chartWith(6), { type: 'item.opened', item: 999 }],
    [false, 'one before the first', running, { type: 'item.opened', item: -1 }],
    [false, 'half of one', running, { type: 'item.opened', item: 0.5 }],
    [true, 'one to be asked by hands, as nobody has handed in', emptyChart, { type: 'item.opened', item: 0 }],
    [false, 'one past the last of those', emptyChart, { type: 'item.opened', item: 999 }],
  ],
  canStep: [
    [true, 'on', running, { type: 'step.next' }],
    [false, 'back from the first step', running, { type: 'step.back' }],
    [false, 'on from the last', async () => atTheEnd(await running()), { type: 'step.next' }],
    [true, 'back from the last', async () => atTheEnd(await running()), { type: 'step.back' }],
  ],
  isNewFit: [
    [true, 'another count', running, { type: 'screen.fits', list: 'grounds', count: 5 }],
    [false, 'the count it has', running, { type: 'screen.fits', list: 'grounds', count: 3 }],
    [false, 'less than says anything', running, { type: 'screen.fits', list: 'grounds', count: 0 }],
    [false, 'more than a step tells', running, { type: 'screen.fits', list: 'events', count: 5 }],
    [true, 'no decision of the class', running, { type: 'screen.fits', list: 'ours', count: 0 }],
    [false, 'half of one', running, { type: 'screen.fits', list: 'gains', count: 1.5 }],
    [false, 'a list nobody knows', running, { type: 'screen.fits', list: 'toString' as 'ours', count: 2 }],
  ],
  asksForAnswers: [
    [true, 'hidden ones', forms, { type: 'answers.shown', on: true }],
    [false, 'to hide hidden ones', forms, { type: 'answers.shown', on: false }],
  ],
  asksToHideAnswers: [
    [true, 'shown ones', async () => answersShown(await forms()), { type: 'answers.shown', on: false }],
    [false, 'to show shown ones', async () => answersShown(await forms()), { type: 'answers.shown', on: true }],
  ],
  isTime: [
    [true, 'a lesson', emptyChart, { type: 'clock.started', minutes: 45, at: 0 }],
    [true, 'a day of school', emptyChart, { type: 'clock.started', minutes: 600, at: 0 }],
    [true, 'none: it stops', emptyChart, { type: 'clock.started', minutes: 0, at: 0 }],
    [false, 'less than none', emptyChart, { type: 'clock.started', minutes: -1, at: 0 }],
    [false, 'more than a day of school', emptyChart, { type: 'clock.started', minutes: 601, at: 0 }],
    [false, 'no number', emptyChart, { type: 'clock.started', minutes: Number.NaN, at: 0 }],
    [false, 'no time of day', emptyChart, { type: 'clock.started', minutes: 5, at: Number.NaN }],
  ],
  hasForgotten: [
    [
      true,
      'a class that was just forgotten',
      async () => sent(await chartWith(6), { type: 'class.forgotten' }),
      { type: 'class.unforgotten' },
    ],
    [false, 'a class that was not', () => chartWith(6), { type: 'class.unforgotten' }],
    [
      false,
      'a class that another has overtaken',
      async () => sent(await chartWith(6), { type: 'class.forgotten' }, { type: 'hands.counted', ...choice, count: 1 }),
      { type: 'class.unforgotten' },
    ],
  ],
  mayForget: [
    [true, 'an own class', () => chartWith(6), { type: 'class.forgotten' }],
    [false, 'nothing', emptyChart, { type: 'class.forgotten' }],
    [false, 'a class that is still coming back', restoring, { type: 'class.forgotten' }],
    [false, 'a class from another page', running, { type: 'class.forgotten' }],
  ],
  mayKeep: [
    [true, 'an own class', () => chartWith(6), { type: 'class.kept', on: true }],
    [false, 'nothing', emptyChart, { type: 'class.kept', on: true }],
    [false, 'a made-up class', rehearsing, { type: 'class.kept', on: true }],
    [false, 'a class over one that is still coming back', restoring, { type: 'class.kept', on: true }],
    [false, 'a class from another page', running, { type: 'class.kept', on: true }],
  ],
  asksToKeep: [[false, 'what is not kept no longer', () => chartWith(6), { type: 'class.kept', on: false }]],
  asksNotToKeep: [[false, 'what is kept once more', kept, { type: 'class.kept', on: true }]],
  mayStopKeeping: [
    [true, 'an own class', kept, { type: 'class.kept', on: false }],
    [
      false,
      'from another page',
      async () => sent(await kept(), { type: 'page.opened', page: 'run' }),
      { type: 'class.kept', on: false },
    ],
  ],
  mayRehearse: [
    [true, 'with nothing in', emptyChart, { type: 'sample.shown' }],
    [true, 'once more', rehearsing, { type: 'sample.shown' }],
    [false, 'over a class that is in', () => chartWith(1), { type: 'sample.shown' }],
    [
      false,
      'over hands that were counted',
      async () => sent(await emptyChart(), { type: 'hands.counted', ...choice, count: 1 }),
      { type: 'sample.shown' },
    ],
    [
      false,
      'from another page',
      async () => sent(await emptyChart(), { type: 'page.opened', page: 'run' }),
      { type: 'sample.shown' },
    ],
  ],
  isGathering: [
    [true, 'where a class is gathered', rehearsing, { type: 'rehearsal.ended' }],
    [false, 'in the run', async () => sent(await emptyChart(), { type: 'sample.shown' }), { type: 'rehearsal.ended' }],
  ],
};

function atTheEnd(chart: Chart): Chart {
  for (let before = null; before !== chart.snapshot();) {
    before = chart.snapshot();
    chart.send({ type: 'step.next' });
  }
  return chart;
}
const answersShown = (chart: Chart): Chart => sent(chart, { type: 'answers.shown', on: true });

describe.each(Object.entries(GUARDS))('the guard %s', (_, rows) => {
  it.each(rows)('says %s to %s', async (taken, __, chart, event) => {
    const given = await chart();
    const before = given.snapshot();
    expect(before.can(event)).toBe(taken);
    given.send(event);
    expect(given.snapshot() === before).toBe(!taken);
  });
});

describe('guards that no event asks', () => {
  it('isWaiting: reading begins when something waits, and rests when nothing does', async () => {
    const chart = await emptyChart();
    expect(chart.reading).toHaveLength(0);
    chart.send({ type: 'codes.given', text: 'x', from: 'paste' });
    expect(chart.snapshot().matches({ importing: 'reading' })).toBe(true);
    await chart.reading[0]?.answer(batchOf([]));
    expect(chart.snapshot().matches({ importing: 'idle' })).toBe(true);
  });

  it('isMeasured, isRestoring, isScored, hasPlays: the page of the class waits for a kept class, then for its measures', async () => {
    const chart = sent(chartOf(), { type: 'page.opened', page: 'class' });
    await chart.warming[0]?.answer();
    await chart.scoring[0]?.answer();
    expect(chart.snapshot().hasTag('measuring')).toBe(true);
    await chart.restoring[0]?.answer({ ...batchOf(results(3)), unread: [] });
    expect(chart.snapshot().hasTag('measuring')).toBe(true);
    await chart.scoring.at(-1)?.answer();
    expect(chart.snapshot().matches({ screen: 'classPage' })).toBe(true);
  });

  it('isNewPeriod: a new period is begun and written, and one that is kept comes back from the device', async () => {
    const [begun, opened] = [await beside(), await beside()];
    const before = begun.restoring.length;
    begun.send({ type: 'period.opened', id: 'p9', name: 'Period 9' });
    expect(begun.restoring).toHaveLength(before);
    expect(begun.snapshot().hasTag('kept')).toBe(true);
    opened.send({ type: 'period.opened', id: 'p2' });
    expect(opened.restoring.at(-1)?.input.period).toBe('p2');
    expect(opened.snapshot().hasTag('kept')).toBe(false);
  });

  it.each([
    ['is written on, so that both agree, where it answers our own writing', true, 1],
    ['is only shown where another window wrote', false, 0],
  ])('isByOwnWriting: what is heard %s', async (_, own, more) => {
    const chart = await kept();
    await chart.saving[0]?.answer(null);
    const before = chart.saving.length;
    const heard = {
      name: 'Period 1',
      brought: results(7).slice(6),
      waiting: [],
      unread: [],
      gone: [],
      hands: [],
      fresh: [],
    };
    chart.send({ type: 'class.heard', heard, own });
    expect(chart.snapshot().context.results).toHaveLength(7);
    expect(chart.saving).toHaveLength(before + more);
  });

  it.each([
    ['kept-gone', false],
    [null, true],
  ])('isLost: after writing that ended with %s the class is kept on: %s', async (ended, on) => {
    const chart = await kept();
    await chart.saving[0]?.answer(ended);
    expect(chart.snapshot().hasTag('kept')).toBe(on);
    expect(chart.snapshot().context.notice).toBe(ended);
    expect(chart.snapshot().context.results).toHaveLength(6);
  });

  it('hasOutput: nothing kept is not a kept class, and nothing wrong is no notice', async () => {
    const chart = await chartWith(1);
    expect(chart.snapshot().hasTag('kept')).toBe(false);
    chart.send({ type: 'class.kept', on: true });
    await chart.saving[0]?.answer(null);
    expect(chart.snapshot().context.notice).toBeNull();
  });

  it.each([
    [true, undefined],
    [false, 'window' as const],
  ])('isOfWindow: a class is kept on (%s) where it came back from %s', async (kept, held) => {
    const chart = chartOf();
    await chart.restoring[0]?.answer({ ...batchOf(results(3)), unread: [], ...(held && { held }) });
    expect(chart.snapshot().hasTag('kept')).toBe(kept);
    expect(chart.snapshot().context.results).toHaveLength(3);
  });

  it('hasClass: a kept class is written again only where something came in beside it', async () => {
    const chart = chartOf();
    await chart.restoring[0]?.answer({ ...batchOf(results(3)), unread: [] });
    expect(chart.saving).toHaveLength(0);
  });

  it('isOwn: a change of a made-up class is not written', async () => {
    const chart = sent(chartOf(), { type: 'sample.shown' }, { type: 'page.opened', page: 'gather' });
    await chart.restoring[0]?.answer({ ...batchOf(results(3)), unread: [] });
    chart.send({ type: 'result.removed', key: 'sample-0' });
    expect(chart.saving).toHaveLength(0);
  });
});

it('every guard of the chart is named here', () => {
  const unasked = [
    'isWaiting',
    'isMeasured',
    'isRestoring',
    'isScored',
    'hasPlays',
    'hasOutput',
    'hasClass',
    'isOfWindow',
    'isOvertaken',
    'isOwn',
    'isNewPeriod',
    'isByOwnWriting',
    'isLost',
  ];
  expect([...Object.keys(GUARDS), ...unasked].toSorted()).toEqual(
    Object.keys(debriefMachine.implementations.guards).toSorted(),
  );
});
