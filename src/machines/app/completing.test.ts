/** A seat that began with less than the whole case: the rest comes while it is played, or before what is told after it. */
import { expect, it } from 'vitest';
import { createActor, fromPromise, waitFor, type Actor } from 'xstate';
import { documentedDocket } from '../../domain/docket/docket.ts';
import { playOf } from '../../domain/play/context.ts';
import { isOver } from '../../domain/play/position.ts';
import { judgeSlip } from '../../domain/scoring/judgeSlip.ts';
import { coverOf } from '../../content/load/coverOf.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { eventsAt } from '../../../tests/simulate/roadEvents.ts';
import type { LoadedCase, LoadInput } from '../setup.ts';
import { appMachine, type AppMachine } from './appMachine.ts';

const road = documentedDocket(specimen, 'advocate').entries;

/** An actor at the last record card of a seat that began with a part of the case, and what was asked for on the way. */
async function atLastCard(rest: () => Promise<LoadedCase>): Promise<{ actor: Actor<AppMachine>; asked: LoadInput[] }> {
  const asked: LoadInput[] = [];
  const loadCase = fromPromise<LoadedCase, LoadInput>(({ input }) => {
    asked.push(input);
    return input.extent === 'start' ? Promise.resolve({ file: specimen, judgeSlip, partial: true }) : rest();
  });
  const actor = createActor(appMachine.provide({ actors: { loadCase } }), { input: { cover: coverOf(specimen) } });
  actor.start();
  actor.send({ type: 'seat.chosen', seat: 'advocate' });
  await waitFor(actor, ({ context }) => context.docket !== null);
  const isOverNow = (): boolean => {
    const { seat, docket } = playOf(actor.getSnapshot().context);
    return isOver(seat, docket);
  };
  while (!(isOverNow() && actor.getSnapshot().matches({ place: { seat: 'recap' } })))
    for (const event of eventsAt(actor.getSnapshot(), (id) => road.find(({ decision }) => decision === id)))
      actor.send(event);
  return { actor, asked };
}
const whole = (): Promise<LoadedCase> => Promise.resolve({ file: specimen, judgeSlip });

it('asks for the rest before what was decided is told', async () => {
  const { actor, asked } = await atLastCard(whole);
  actor.send({ type: 'recap.read' });
  expect(actor.getSnapshot().matches({ place: 'completing' })).toBe(true);
  await waitFor(actor, (snapshot) => snapshot.matches({ place: 'outcome' }));
  expect(asked.at(-1)).toEqual({ id: specimen.id, chunk: 'seat', seats: ['advocate'], extent: 'whole' });
  expect(actor.getSnapshot().context.partial).toBe(false);
});

it('does not wait where the rest has come on the way', async () => {
  const { actor, asked } = await atLastCard(whole);
  actor.send({ type: 'case.completed', file: { ...specimen, id: 'another' } });
  expect(actor.getSnapshot().context.partial).toBe(true);
  actor.send({ type: 'case.completed', file: specimen });
  actor.send({ type: 'recap.read' });
  expect(actor.getSnapshot().matches({ place: 'outcome' })).toBe(true);
  expect(asked).toHaveLength(1);
});

it('goes back to the last card and says so where the rest does not come, and asks again', async () => {
  let fails = true;
  const { actor } = await atLastCard(() => (fails ? Promise.reject(new Error('no network')) : whole()));
  actor.send({ type: 'recap.read' });
  await waitFor(actor, (snapshot) => snapshot.matches({ place: { seat: 'recap' } }));
  expect(actor.getSnapshot().context.notices).toContain('case-not-loaded');
  fails = false;
  actor.send({ type: 'recap.read' });
  await waitFor(actor, (snapshot) => snapshot.matches({ place: 'outcome' }));
});
