/** A window that is loaded again shows the class and the step that it showed, whether the class is kept on the device or not. */
import { describe, expect, it } from 'vitest';
import { code, decision, first, memory, opened, options, short, started } from '../../../tests/fixtures/debrief.ts';
import { FIRST_STEP } from '../../domain/debrief/run.ts';
import { placeOf } from '../../machines/debrief/place.ts';
import { pageOf } from '../../pages/debrief/debrief.view.ts';
import { newPeriod } from './periods.ts';
import { placeIn, windowClassOf } from './windowClass.ts';
import type { Store } from './storage.ts';

type Debrief = Awaited<ReturnType<typeof opened>>;

const [option = ''] = Object.keys(options);

/** A debrief whose window holds what it shows, as the page has it. */
async function inWindow(device: Store, window: Store): Promise<Debrief> {
  const debrief = await opened(device, { window, period: newPeriod() });
  const { id } = debrief.context().file;
  const holding = windowClassOf(window, id);
  const hold = (): void => {
    const now = debrief.snapshot();
    holding.hold(now.context.aside ?? now.context, placeOf(now.context, pageOf(now), now.hasTag('kept')));
  };
  debrief.actor.subscribe(hold);
  hold();
  return debrief;
}

/** What of a debrief must be the same after a reload. */
const shownBy = ({ context }: Debrief) => {
  const { results, hands, run, votes, raised, clock, fits } = context();
  return {
    codes: results.map(({ text, group }) => [text, group]),
    hands,
    run,
    votes,
    raised,
    clock,
    events: fits.events,
  };
};

const steps = (count: number) => Array.from({ length: count }, () => ({ type: 'step.next' }) as const);
const vote = { type: 'vote.counted', seat: first.id, decision, option, count: 3 } as const;
const kept = { type: 'class.kept', on: true } as const;

const ROWS: readonly { name: string; act: (debrief: Debrief) => void; kept: boolean }[] = [
  { name: 'a class that was only gathered', act: () => {}, kept: false },
  {
    name: 'a run in its middle',
    act: ({ actor }) => [{ type: 'page.opened', page: 'run' } as const, ...steps(9)].forEach(actor.send),
    kept: false,
  },
  {
    name: 'a run in its middle, of a kept class',
    act: ({ actor }) => [kept, { type: 'page.opened', page: 'run' } as const, ...steps(12)].forEach(actor.send),
    kept: true,
  },
  {
    name: 'a step that a small screen numbers otherwise',
    act: ({ actor }) =>
      [
        { type: 'page.opened', page: 'run' } as const,
        { type: 'screen.fits', list: 'events', count: 1 } as const,
        ...steps(5),
      ].forEach(actor.send),
    kept: false,
  },
  {
    name: 'hands at a fork, a group and a clock',
    act: ({ actor, context }) =>
      [
        { type: 'group.set', key: context().results[0]?.key ?? '', group: 'B' } as const,
        { type: 'hands.counted', seat: first.id, decision, option, count: 2 } as const,
        { type: 'phase.opened', phase: 'whatif' } as const,
        vote,
        { type: 'clock.started', minutes: 5, at: 1000 } as const,
      ].forEach(actor.send),
    kept: false,
  },
];

describe('a window that is loaded again', () => {
  it.each(ROWS)('shows again $name', async ({ act, kept: isKept }) => {
    const [device, window] = [memory(), memory()];
    const before = await inWindow(device, window);
    await before.paste(`${code}\n${short}`);
    act(before);
    await before.settled();
    expect(device.keys('due-yesterday')).toHaveLength(isKept ? 1 : 0);
    const after = await inWindow(device, window);
    expect(shownBy(after)).toEqual(shownBy(before));
    expect(after.snapshot().hasTag('kept')).toBe(isKept);
    expect(placeIn(window, after.context().file.id)?.page).toBeDefined();
  });

  it('shows a rehearsal at its step where it is one again', async () => {
    const window = memory();
    const before = await inWindow(memory(), window);
    before.actor.send({ type: 'sample.shown' });
    steps(4).forEach(before.actor.send);
    const { id } = before.context().file;
    expect(placeIn(window, id)).toMatchObject({ sample: true, page: 'run' });
    const after = started(memory(), { window });
    after.actor.send({ type: 'sample.shown' });
    await after.settled();
    expect(after.context().run).toEqual(before.context().run);
    const own = await opened(memory(), { window });
    expect(own.context()).toMatchObject({ results: [], run: FIRST_STEP });
  });

  it('shows nothing once the class is forgotten, and never holds a made-up one', async () => {
    const window = memory();
    const before = await inWindow(memory(), window);
    before.actor.send({ type: 'sample.shown' });
    expect((await opened(memory(), { window })).context().results).toEqual([]);
    await before.paste(code);
    before.actor.send({ type: 'page.opened', page: 'gather' });
    before.actor.send({ type: 'class.forgotten' });
    expect((await opened(memory(), { window })).context().results).toEqual([]);
  });

  it('holds the class where the device had no room for it', async () => {
    const [device, window] = [memory(true), memory()];
    const before = await inWindow(device, window);
    await before.paste(code);
    before.actor.send(kept);
    await Promise.resolve();
    await before.settled();
    expect((await opened(device, { window })).context().results).toHaveLength(1);
  });

  it.each(['', 'null', '{"run":{}}', '{"run":{"phase":"later"},"page":"run"}', '{"run":{"phase":"why"},"page":"x"}'])(
    'opens as new where %j is held as its place',
    async (text) => {
      const window = memory();
      const { id } = (await opened()).context().file;
      window.write(`due-yesterday/debrief/${id}/place`, text);
      expect(placeIn(window, id)).toBeNull();
    },
  );
});
