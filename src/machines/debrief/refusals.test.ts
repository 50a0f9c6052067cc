/** Every event of the debrief in every state: taken where the table says so, and anywhere else it changes nothing. */
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
} from '../../../tests/fixtures/debriefChart.ts';
import type { AnyDebriefEvent } from './events.ts';

/** A chart in a state, by the name of what is going on there. */
const STATES = {
  'gathering, nothing in': emptyChart,
  'gathering, a class in': () => chartWith(6),
  'gathering, the camera on': async () => sent(await chartWith(6), { type: 'camera.opened', picture: {} }),
  'gathering, what came again and what was not understood': chartWithMess,
  'gathering, a class kept': async () => sent(await chartWith(6), { type: 'class.kept', on: true }),
  'gathering, a kept class coming back': async () => chartOf(),
  'gathering, codes being read': async () =>
    sent(await chartWith(6), { type: 'codes.given', text: 'more', from: 'paste' }),
  'gathering, nothing in, a class forgotten': async () => sent(await chartWith(6), { type: 'class.forgotten' }),
  'gathering, rehearsing': async () =>
    sent(await emptyChart(), { type: 'sample.shown' }, { type: 'page.opened', page: 'gather' }),
  'waiting for the measures': async () => {
    const chart = await emptyChart();
    chart.send({ type: 'codes.given', text: 'codes', from: 'paste' });
    await chart.reading[0]?.answer(batchOf(results(6)));
    return sent(chart, { type: 'page.opened', page: 'class' });
  },
  'the page of the class': async () => sent(await chartWith(6), { type: 'page.opened', page: 'class' }),
  'the run, at its first step': async () => sent(await chartWith(6), { type: 'page.opened', page: 'run' }),
  'the run, under way': async () =>
    sent(await chartWith(6), { type: 'page.opened', page: 'run' }, { type: 'step.next' }),
  'the run, at a fork': async () => sent(await chartWith(6), { type: 'phase.opened', phase: 'whatif' }),
  'the run, choosing': async () => sent(await chartWith(6), { type: 'phase.opened', phase: 'why' }),
  'the run, blank': async () =>
    sent(await chartWith(6), { type: 'page.opened', page: 'run' }, { type: 'screen.blanked' }),
  'forms, answers hidden': async () => sent(await chartWith(6), { type: 'page.opened', page: 'forms' }),
  'forms, answers shown': async () =>
    sent(await chartWith(6), { type: 'page.opened', page: 'forms' }, { type: 'answers.shown', on: true }),
  papers: async () => sent(await chartWith(6), { type: 'page.opened', page: 'teacher' }),
} as const;
type State = keyof typeof STATES;

const everywhere = Object.keys(STATES) as State[];
const where = (pattern: RegExp): State[] => everywhere.filter((state) => pattern.test(state));
const gathering = where(/^gathering/u);
const withOwnClass = gathering.filter((state) => !/nothing in|coming back|rehearsing/u.test(state));
const withClass = gathering.filter((state) => !/nothing in|coming back/u.test(state));
const running = where(/^the run/u);

/** Another window gave the class a name. */
const HEARD = { name: 'Period 1', brought: [], waiting: [], unread: [], gone: [], hands: [], fresh: [] };

/** An event that fits the class of these charts, and the states that take it. */
const TAKEN: readonly (readonly [event: AnyDebriefEvent, by: readonly State[]])[] = [
  [{ type: 'codes.given', text: 'x', from: 'paste' }, everywhere],
  [{ type: 'files.given', files: [new File([''], 'x.txt')] }, everywhere],
  [{ type: 'page.opened', page: 'gather' }, everywhere],
  [{ type: 'page.opened', page: 'class' }, everywhere],
  [{ type: 'page.opened', page: 'run' }, everywhere],
  [{ type: 'page.opened', page: 'forms' }, everywhere],
  [{ type: 'page.opened', page: 'teacher' }, everywhere],
  [{ type: 'phase.opened', phase: 'today' }, everywhere],
  [{ type: 'item.opened', item: 0 }, everywhere], // where nothing is in, a decision to ask by hands
  [{ type: 'clock.started', minutes: 5, at: 0 }, everywhere],
  [{ type: 'group.opened', group: 'A' }, gathering],
  [{ type: 'again.answered', key: null, same: true }, where(/came again/u)],
  [{ type: 'refusal.mended', key: 'n1', text: 'K7QM' }, where(/came again/u)],
  [{ type: 'refusal.dropped', key: 'n1' }, where(/came again/u)],
  [{ type: 'result.removed', key: 'r1' }, withOwnClass],
  [{ type: 'group.set', key: 'r1', group: 'B' }, withOwnClass],
  [{ type: 'result.removed', key: 'sample-1' }, where(/rehearsing/u)],
  [{ type: 'hands.counted', ...aChoice(), count: 1 }, gathering],
  [{ type: 'class.forgotten' }, withClass],
  [{ type: 'class.unforgotten' }, where(/forgotten/u)],
  [{ type: 'class.kept', on: true }, withOwnClass.filter((state) => !state.endsWith('kept'))],
  [{ type: 'class.kept', on: false }, withOwnClass.filter((state) => state.endsWith('kept'))],
  [{ type: 'period.opened', id: 'p9', name: 'Period 9' }, where(/nothing in|class kept$/u)],
  [{ type: 'period.named', name: 'Period 1' }, where(/class kept$/u)],
  [{ type: 'periods.listed', periods: [] }, everywhere],
  [{ type: 'class.heard', heard: HEARD, own: false }, where(/class kept$/u)],
  [{ type: 'class.lost' }, where(/class kept$/u)],
  [{ type: 'sample.shown' }, where(/nothing in|coming back|rehearsing/u)],
  [{ type: 'rehearsal.ended' }, where(/rehearsing/u)],
  [{ type: 'camera.opened', picture: {} }, gathering],
  [{ type: 'camera.closed' }, where(/camera on/u)],
  [{ type: 'step.next' }, running],
  [{ type: 'step.back' }, where(/under way|blank/u).concat(where(/at a fork|choosing/u))],
  [{ type: 'screen.blanked' }, running],
  [{ type: 'vote.counted', ...aChoice(), count: 1 }, where(/at a fork/u)],
  [{ type: 'hands.raised', ...aChoice(), count: 1 }, where(/choosing/u)],
  [{ type: 'screen.fits', list: 'grounds', count: 5 }, running],
  [{ type: 'screen.resized' }, running],
  [{ type: 'answers.shown', on: true }, where(/answers hidden/u)],
  [{ type: 'answers.shown', on: false }, where(/answers shown/u)],
  [{ type: 'reading.progressed', done: 1, of: 2 }, where(/coming back|being read/u)],
  [{ type: 'scoring.progressed', done: 1, of: 2 }, where(/waiting/u)],
  [{ type: 'camera.failed', trouble: 'camera-gone' }, where(/camera on/u)],
];

describe.each(everywhere)('%s', (state) => {
  const taken = TAKEN.filter(([, by]) => by.includes(state)).map(([event]) => event);
  const refused = TAKEN.filter(([, by]) => !by.includes(state)).map(([event]) => event);

  it.each(taken.map((event) => [JSON.stringify(event), event] as const))('takes %s', async (_, event) => {
    const chart = await STATES[state]();
    const before = chart.snapshot();
    expect(before.can(event)).toBe(true);
    chart.send(event);
    expect(chart.snapshot()).not.toBe(before);
  });

  it('takes nothing else, and is not changed by it', async () => {
    const chart = await STATES[state]();
    const before = chart.snapshot();
    for (const event of [...refused, { type: 'results.read' } as unknown as AnyDebriefEvent]) {
      expect([event, before.can(event)]).toEqual([event, false]);
      chart.send(event);
      expect([event, chart.snapshot() === before]).toEqual([event, true]);
    }
  });
});

it('every event of the chart stands in the table, but for those it raises itself', async () => {
  const chart = await emptyChart();
  const listed = new Set<string>(TAKEN.map(([{ type }]) => type));
  const known = chart.actor.logic.events.filter((type) => !type.startsWith('xstate.'));
  expect(known.filter((type) => !listed.has(type)).toSorted()).toEqual(['class.changed', 'class.restored']);
});
