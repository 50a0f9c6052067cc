/** The debrief's chart: what comes in is read in turn, the page of the class waits, a rehearsal takes nothing away, and a kept class is written. */
import { createActor, waitFor } from 'xstate';
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
import { FIRST_STEP, STOPS, stretchesOf } from '../../domain/debrief/run.ts';
import { SAMPLE_SIZE } from '../../domain/debrief/sampleClass.ts';
import type { KeptClass } from './context.ts';
import { debriefMachine } from './debriefMachine.ts';

const paste = (text: string) => ({ type: 'codes.given', text, from: 'paste' }) as const;
const keptClass = (count: number, more: Partial<KeptClass> = {}): KeptClass => ({
  ...batchOf(results(count)),
  unread: [],
  ...more,
});
const choice = aChoice();

describe('what comes in', () => {
  it('is queued while a kept class comes back, and read after it in the order it came', async () => {
    const chart = chartOf();
    chart.send(paste('first'), { type: 'files.given', files: [new File([''], 'second.txt')] });
    expect(chart.reading).toHaveLength(0);
    await chart.restoring[0]?.answer(keptClass(2));
    expect(chart.reading.map(({ input }) => input.request)).toMatchObject([{ kind: 'text', text: 'first' }]);
    await chart.reading[0]?.answer(batchOf(results(3).slice(2)));
    expect(chart.reading[1]?.input.request).toMatchObject({ kind: 'files' });
    await chart.reading[1]?.answer(batchOf([]));
    expect(chart.snapshot().context.results.map(({ text }) => text)).toEqual(['code 0', 'code 1', 'code 2']);
    expect(chart.snapshot().matches({ importing: 'idle' })).toBe(true);
  });

  it('belongs to the group that was chosen when it came, not when it is read', async () => {
    const chart = chartOf();
    chart.send(
      { type: 'group.opened', group: 'A' },
      paste('of A'),
      { type: 'group.opened', group: 'B' },
      paste('of B'),
    );
    await chart.restoring[0]?.answer(null);
    await chart.reading[0]?.answer(batchOf([]));
    expect(chart.reading.map(({ input }) => input.request?.group)).toEqual(['A', 'B']);
  });

  it('says how far a reading is, and no longer when it is over', async () => {
    const chart = await emptyChart();
    chart.send(paste('long'));
    chart.reading[0]?.input.told({ done: 50, of: 100 });
    expect(chart.snapshot().context.reading).toEqual({ done: 50, of: 100 });
    await chart.reading[0]?.answer(batchOf([]));
    expect(chart.snapshot().context.reading).toBeNull();
  });

  it('is named where it could not be read at all, and the next thing is read', async () => {
    const chart = await emptyChart();
    chart.send(paste('first'), { type: 'files.given', files: [new File([''], 'a.txt'), new File([''], 'b.txt')] });
    await chart.reading[0]?.fail();
    expect(chart.snapshot().context.refused).toMatchObject([{ text: 'first', problem: 'unreadable' }]);
    await chart.reading[1]?.fail();
    expect(chart.snapshot().context.refused).toMatchObject([
      { text: 'first' },
      { text: 'a.txt, b.txt', problem: 'unreadable' },
    ]);
  });

  it('joins what was counted by hand; a count that is read takes the place of an earlier one', async () => {
    const chart = await emptyChart();
    chart.send({ type: 'hands.counted', ...choice, count: 3 }, paste('table'));
    await chart.reading[0]?.answer(batchOf([], { hands: [{ ...choice, count: 7 }] }));
    expect(chart.snapshot().context.hands).toMatchObject([{ hands: { [choice.option]: 7 } }]);
  });

  it.each([
    [-1, 0],
    [2.9, 2],
    [1_000_000, 999],
  ])('counts %d hands as %i', async (count, wanted) => {
    const chart = await emptyChart();
    chart.send({ type: 'hands.counted', ...choice, count });
    expect(chart.snapshot().context.hands[0]?.hands[choice.option]).toBe(wanted);
  });
});

describe('a kept class', () => {
  it('comes back under what was counted meanwhile, stays kept, and is written again since it has changed', async () => {
    const chart = chartOf();
    chart.send({ type: 'hands.counted', ...choice, count: 4 });
    await chart.restoring[0]?.answer(keptClass(2, { hands: [{ ...choice, count: 9 }] }));
    expect(chart.snapshot().hasTag('kept')).toBe(true);
    expect(chart.snapshot().context.hands).toMatchObject([{ hands: { [choice.option]: 4 } }]);
    expect(chart.saving.map(({ input }) => input.results.length)).toEqual([2]);
  });

  it('says how far it has come back, and no longer when it is in', async () => {
    const chart = chartOf();
    chart.restoring[0]?.input.told({ done: 1, of: 2 });
    expect(chart.snapshot().context.reading).toEqual({ done: 1, of: 2 });
    await chart.restoring[0]?.answer(keptClass(2));
    expect(chart.snapshot().context.reading).toBeNull();
  });

  it('is not written by coming back', async () => {
    const chart = chartOf();
    await chart.restoring[0]?.answer(keptClass(2));
    expect(chart.saving).toHaveLength(0);
  });

  it('is written after each change, with the codes that could not be read', async () => {
    const chart = chartOf();
    await chart.restoring[0]?.answer(keptClass(2, { unread: [['K7QM', 'A']] }));
    chart.send({ type: 'result.removed', key: 'r0' }, { type: 'group.set', key: 'r1', group: 'B' });
    expect(chart.saving.at(-1)?.input).toMatchObject({
      results: [{ key: 'r1', group: 'B' }],
      unread: [['K7QM', 'A']],
    });
    await chart.saving.at(-1)?.answer(null);
    chart.send({ type: 'hands.counted', ...choice, count: 1 });
    expect(chart.saving).toHaveLength(3);
    expect(chart.saving.at(-1)?.input.hands).toHaveLength(1);
  });

  it('says what went wrong where it cannot be written or read', async () => {
    const chart = await chartWith(1);
    chart.send({ type: 'class.kept', on: true });
    await chart.saving[0]?.answer('storage-full');
    expect(chart.snapshot().context.notice).toBe('storage-full');
    chart.send({ type: 'class.kept', on: false });
    expect(chart.snapshot().context.notice).toBeNull();
    chart.send({ type: 'class.kept', on: true });
    await chart.saving[1]?.fail();
    expect(chart.snapshot().context.notice).toBe('storage-blocked');
    const other = chartOf();
    await other.restoring[0]?.fail();
    expect(other.snapshot().context.notice).toBe('kept-damaged');
    expect(other.snapshot().hasTag('kept')).toBe(false);
  });

  it('is taken off the device when it is no longer to be kept, and when it is forgotten, and then alone', async () => {
    const chart = await chartWith(2);
    chart.send({ type: 'class.kept', on: true });
    expect(chart.deleted()).toBe(0);
    chart.send({ type: 'class.kept', on: false });
    expect([chart.deleted(), chart.snapshot().hasTag('kept')]).toEqual([1, false]);
    chart.send({ type: 'class.kept', on: true }, { type: 'class.forgotten' });
    expect([chart.deleted(), chart.snapshot().hasTag('kept')]).toEqual([2, false]);
    expect(chart.snapshot().context).toMatchObject({ results: [], hands: [], run: FIRST_STEP });
  });
});

describe('without what reads and keeps', () => {
  it('the chart says that nothing could be read, and brings nothing in', async () => {
    const actor = createActor(debriefMachine, { input: { cover: coverOf(file), file } }).start();
    actor.send(paste('first'));
    const { context } = await waitFor(actor, (now) => !now.hasTag('importing'));
    expect(context).toMatchObject({ notice: 'kept-damaged', results: [], refused: [{ text: 'first' }] });
  });
});

describe('a rehearsal', () => {
  it('opens the run with a made-up class, also while a kept class is still coming back, and takes nothing away', async () => {
    const chart = chartOf();
    chart.send({ type: 'sample.shown' });
    expect(chart.snapshot().matches({ screen: 'running', showing: 'rehearsing' })).toBe(true);
    await chart.restoring[0]?.answer(keptClass(3));
    expect(chart.snapshot().context.results).toHaveLength(SAMPLE_SIZE);
    expect(chart.snapshot().hasTag('kept')).toBe(true);
    chart.send({ type: 'page.opened', page: 'gather' }, { type: 'hands.counted', ...choice, count: Number.NaN });
    expect(chart.snapshot().hasTag('rehearsal')).toBe(true);
    chart.send({ type: 'rehearsal.ended' });
    expect(chart.snapshot().context.results.map(({ text }) => text)).toEqual(['code 0', 'code 1', 'code 2']);
    expect(chart.deleted()).toBe(0);
    for (const { input } of chart.saving) expect(input.results).toHaveLength(3);
  });

  it('is not written to the device, whatever is done in it', async () => {
    const chart = chartOf();
    chart.send({ type: 'sample.shown' }, { type: 'page.opened', page: 'gather' });
    await chart.restoring[0]?.answer(keptClass(3));
    const [made] = chart.snapshot().context.results;
    chart.send(
      { type: 'result.removed', key: made?.key ?? '' },
      { type: 'class.kept', on: false },
      { type: 'class.kept', on: true },
    );
    expect(chart.snapshot().context.results).toHaveLength(SAMPLE_SIZE - 1);
    expect([chart.saving.length, chart.deleted(), chart.snapshot().hasTag('kept')]).toEqual([0, 0, true]);
  });

  it.each([
    ['codes that are pasted', paste('codes')],
    ['a file that is opened', { type: 'files.given', files: [new File([''], 'x.txt')] } as const],
    ['hands that are counted', { type: 'hands.counted', ...choice, count: 2 } as const],
    ['forgetting it', { type: 'class.forgotten' } as const],
    ['going back', { type: 'rehearsal.ended' } as const],
  ])('ends with %s; the own class is back, and still kept', async (_, event) => {
    const chart = chartOf();
    chart.send({ type: 'sample.shown' }, { type: 'page.opened', page: 'gather' });
    await chart.restoring[0]?.answer(keptClass(3));
    chart.send(event);
    expect(chart.snapshot().hasTag('rehearsal')).toBe(false);
    expect(chart.snapshot().context.results).toHaveLength(3);
    expect([chart.deleted(), chart.snapshot().hasTag('kept')]).toEqual([0, true]);
    expect(chart.snapshot().context.run).toEqual(FIRST_STEP);
  });

  it('begins again from its first step, whole', async () => {
    const chart = await emptyChart();
    chart.send({ type: 'sample.shown' }, { type: 'step.next' }, { type: 'page.opened', page: 'gather' });
    chart.send({ type: 'result.removed', key: 'sample-0' }, { type: 'sample.shown' });
    expect(chart.snapshot().context).toMatchObject({ run: FIRST_STEP });
    expect(chart.snapshot().context.results).toHaveLength(SAMPLE_SIZE);
    chart.send({ type: 'page.opened', page: 'gather' }, { type: 'rehearsal.ended' });
    expect(chart.snapshot().context.results).toEqual([]);
  });
});

describe('the page of the class', () => {
  it('waits for its measures behind the page before it, says how far they are, and opens by itself', async () => {
    const chart = await emptyChart();
    chart.send(paste('codes'));
    await chart.reading[0]?.answer(batchOf(results(5)));
    chart.send({ type: 'page.opened', page: 'forms' }, { type: 'page.opened', page: 'class' });
    expect(chart.snapshot().matches({ screen: 'measuring' })).toBe(true);
    expect(chart.snapshot().context.behind).toBe('forms');
    chart.scoring.at(-1)?.input.told({ done: 2, of: 5 });
    expect(chart.snapshot().context.scoring).toEqual({ done: 2, of: 5 });
    await chart.scoring.at(-1)?.answer();
    expect(chart.snapshot().matches({ screen: 'classPage' })).toBe(true);
    expect(chart.snapshot().context.scoring).toBeNull();
  });

  it('waits for a kept class too, and opens at once where nothing is in', async () => {
    const chart = chartOf();
    chart.send({ type: 'page.opened', page: 'class' });
    expect(chart.snapshot().hasTag('measuring')).toBe(true);
    await chart.restoring[0]?.answer(null);
    expect(chart.snapshot().matches({ screen: 'classPage' })).toBe(true);
  });

  it('does not open over a page that was chosen meanwhile', async () => {
    const chart = await emptyChart();
    chart.send(paste('codes'));
    await chart.reading[0]?.answer(batchOf(results(5)));
    chart.send({ type: 'page.opened', page: 'class' }, { type: 'page.opened', page: 'teacher' });
    await chart.scoring.at(-1)?.answer();
    expect(chart.snapshot().matches({ screen: 'papers' })).toBe(true);
  });

  it('scores a changed class anew and stops the work on the one before; a failure stops nothing', async () => {
    const chart = await chartWith(4);
    chart.send({ type: 'result.removed', key: 'r0' });
    chart.send({ type: 'result.removed', key: 'r1' });
    const [before, now] = chart.scoring.slice(-2);
    expect(before?.signal.aborted).toBe(true);
    expect(now?.input.plays).toHaveLength(2);
    await now?.fail();
    chart.send({ type: 'page.opened', page: 'class' });
    expect(chart.snapshot().matches({ screen: 'classPage' })).toBe(true);
  });
});

describe('the run', () => {
  it('goes on and back, blanks, and shows the picture again instead of a step', async () => {
    const chart = await chartWith(5);
    chart.send({ type: 'page.opened', page: 'run' }, { type: 'step.next' });
    expect(chart.snapshot().context.run.revealed).toBe(1);
    for (const event of ['step.next', 'step.back', 'screen.blanked'] as const) {
      chart.send({ type: 'screen.blanked' });
      expect(chart.snapshot().hasTag('blank')).toBe(true);
      chart.send({ type: event });
      expect([chart.snapshot().hasTag('blank'), chart.snapshot().context.run.revealed]).toEqual([false, 1]);
    }
    chart.send({ type: 'step.back' });
    expect(chart.snapshot().context.run).toEqual(FIRST_STEP);
  });

  it('opens a phase and an item from any page, and leaves a blank screen blank', async () => {
    const chart = await chartWith(20);
    chart.send({ type: 'phase.opened', phase: 'whatif' });
    expect(chart.snapshot().matches({ screen: 'running' })).toBe(true);
    chart.send({ type: 'item.opened', item: STOPS });
    expect(chart.snapshot().context.run).toEqual({ phase: 'whatif', item: STOPS, revealed: 0 });
    chart.send({ type: 'screen.blanked' }, { type: 'phase.opened', phase: 'happened' });
    expect(chart.snapshot().hasTag('blank')).toBe(true);
    chart.send({ type: 'page.opened', page: 'forms' }, { type: 'item.opened', item: 0 });
    expect(chart.snapshot().context.run).toEqual({ phase: 'why', item: 0, revealed: 0 });
    expect(chart.snapshot().hasTag('blank')).toBe(false);
  });

  it('shuts the camera when its page is left, and when it is asked to', async () => {
    const chart = await emptyChart();
    const picture = {};
    chart.send({ type: 'camera.opened', picture });
    expect(chart.cameras[0]?.picture).toBe(picture);
    expect(chart.cameras[0]?.stopped).toBe(false);
    chart.send({ type: 'camera.opened', picture });
    expect(chart.cameras.map(({ stopped }) => stopped)).toEqual([true, false]);
    chart.send({ type: 'page.opened', page: 'run' });
    expect(chart.cameras[1]?.stopped).toBe(true);
    chart.send({ type: 'page.opened', page: 'gather' }, { type: 'camera.opened', picture });
    chart.cameras[2]?.sendBack({ type: 'codes.given', text: 'seen', from: 'scan' });
    expect(chart.reading[0]?.input.request).toMatchObject({ text: 'seen', from: 'scan' });
    chart.send({ type: 'camera.closed' });
    expect(chart.cameras[2]?.stopped).toBe(true);
    chart.send({ type: 'camera.opened', picture });
    chart.cameras[3]?.sendBack({ type: 'camera.failed', trouble: 'camera-refused' });
    expect(chart.snapshot().context.notice).toBe('camera-refused');
    expect(chart.snapshot().matches({ screen: { gathering: 'cameraOff' } })).toBe(true);
  });

  it('hides what is right on the forms until it is asked for, each time the page opens', async () => {
    const chart = await emptyChart();
    chart.send({ type: 'page.opened', page: 'forms' }, { type: 'answers.shown', on: true });
    expect(chart.snapshot().hasTag('answers')).toBe(true);
    chart.send({ type: 'answers.shown', on: false }, { type: 'answers.shown', on: true });
    chart.send({ type: 'page.opened', page: 'teacher' }, { type: 'page.opened', page: 'forms' });
    expect(chart.snapshot().hasTag('answers')).toBe(false);
  });

  it('sets the clock from any page, and stops it', async () => {
    const chart = await emptyChart();
    chart.send({ type: 'clock.started', minutes: 10, at: 1_000 });
    expect(chart.snapshot().context.clock).toEqual({ startedAt: 1_000, minutes: 10 });
    chart.send({ type: 'clock.started', minutes: 0, at: 2_000 });
    expect(chart.snapshot().context.clock).toBeNull();
  });
});

describe('how much a screen holds', () => {
  it('is kept for the step, and measured anew at the next', async () => {
    const chart = await chartWith(20);
    chart.send({ type: 'phase.opened', phase: 'why' }, { type: 'screen.fits', list: 'grounds', count: 7 });
    expect(chart.snapshot().context.fits.grounds).toBe(7);
    chart.send({ type: 'step.next' });
    expect(chart.snapshot().context.fits.grounds).toBe(3);
  });

  it('of events holds for the whole run; the first event on the screen stays on it, and every event is still told', async () => {
    const chart = await emptyChart();
    chart.send(
      { type: 'page.opened', page: 'run' },
      { type: 'step.next' },
      { type: 'step.next' },
      { type: 'step.next' },
    );
    const shown = () => {
      const { run, fits } = chart.snapshot().context;
      return stretchesOf(file, fits.events)[run.revealed - 1] ?? [];
    };
    const [first] = shown();
    chart.send({ type: 'screen.fits', list: 'events', count: 2 });
    expect(shown()).toContain(first);
    expect(shown().length).toBeLessThanOrEqual(2);
    chart.send({ type: 'step.next' });
    expect(chart.snapshot().context.fits.events).toBe(2);
    const [next] = shown();
    chart.send({ type: 'screen.resized' });
    expect(chart.snapshot().context.fits.events).toBe(4);
    expect(shown()).toContain(next);
  });

  it('of events changes nothing of a step that tells none', async () => {
    const chart = await emptyChart();
    chart.send({ type: 'page.opened', page: 'run' }, { type: 'screen.fits', list: 'events', count: 2 });
    expect(chart.snapshot().context.run).toEqual(FIRST_STEP);
    const steps = Math.ceil(file.outcome.events.length / 2) + 1;
    for (let step = 0; step < steps; step++) chart.send({ type: 'step.next' });
    chart.send({ type: 'screen.resized' }); // at what was decided
    expect(chart.snapshot().context.run.revealed).toBe(Math.ceil(file.outcome.events.length / 4) + 1);
  });
});
