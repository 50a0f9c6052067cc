/** What is kept is read before anything is written over it, and the title offers what is kept by then. */
import { createActor, waitFor } from 'xstate';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { coverOf } from '../../content/load/coverOf.ts';
import { appMachine } from '../../machines/app/appMachine.ts';
import { memoryStore } from '../../../tests/fixtures/memoryStorage.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { machineFor } from '../../../tests/simulate/seatActor.ts';
import { followSaves } from './followSaves.ts';

const cover = coverOf(specimen);
const KEY = `due-yesterday/play/${cover.id}`;
const finished = JSON.stringify({ advocate: { case: cover.id, version: 1, seat: 'advocate', entries: [] } });

const listeners = new Map<string, () => void>();
beforeEach(
  () => void vi.stubGlobal('addEventListener', (type: string, heard: () => void) => listeners.set(type, heard)),
);
afterEach(() => void vi.unstubAllGlobals());

it('a seat played to its end is not lost before it has been read', () => {
  const store = memoryStore();
  store.write(`${KEY}/finished`, finished);
  const actor = createActor(appMachine, { input: { cover } });
  const read = followSaves(actor, store, memoryStore(), cover.id);
  actor.start();
  actor.send({ type: 'notice.raised', notice: 'other-tab' });
  expect(store.read(`${KEY}/finished`)).toBe(finished);
  read(false);
  expect(Object.keys(actor.getSnapshot().context.finished)).toEqual(['advocate']);
  expect(store.read(`${KEY}/finished`)).toBe(finished);
});

it('a play that cannot be read is set aside and said so', () => {
  const store = memoryStore();
  store.write(KEY, '{"docket": 7, broken');
  const actor = createActor(appMachine, { input: { cover } });
  const read = followSaves(actor, store, memoryStore(), cover.id);
  actor.start();
  read(false);
  expect(actor.getSnapshot().context.notices).toEqual(['save-unreadable']);
  expect(store.read(`${KEY}/damaged`)).toContain('broken');
});

/** A play on its briefing, whose writing is put off until `settle` is called. */
function playing(): { store: ReturnType<typeof memoryStore>; settle: () => void; press: () => void } {
  const store = memoryStore();
  const waiting: (() => void)[] = [];
  const actor = createActor(appMachine, { input: { cover } });
  followSaves(actor, store, memoryStore(), cover.id, (then) => void waiting.push(then));
  actor.start();
  actor.send({ type: 'place.linked', seat: 'advocate', at: 'briefing' });
  return {
    store,
    settle: () => waiting.splice(0).forEach((then) => then()),
    press: () => actor.send({ type: 'notice.raised', notice: 'other-tab' }),
  };
}

it('nothing is written before the page has answered, and a page that is left writes at once', () => {
  const { store, settle, press } = playing();
  settle();
  const writes = vi.spyOn(store, 'write');
  press();
  expect(writes).not.toHaveBeenCalled();
  listeners.get('pagehide')?.();
  const times = writes.mock.calls.length;
  settle();
  expect(writes.mock.calls.length).toBe(times);
});

it('a window that is opened anew, perhaps by somebody else, no longer stands in the play of before, whatever it is loaded again for', () => {
  const session = memoryStore();
  session.write(`due-yesterday/window/${cover.id}`, 'a play of before');
  const actor = createActor(appMachine, { input: { cover } });
  const read = followSaves(actor, memoryStore(), session, cover.id, () => {});
  actor.start();
  read(false);
  expect(session.read(`due-yesterday/window/${cover.id}`)).toBeNull();
});

it('where the device stops keeping a play, that is known and said, and taken back when it keeps again', async () => {
  const store = memoryStore();
  const actor = createActor(machineFor(specimen), { input: { cover } });
  const read = followSaves(actor, store, memoryStore(), cover.id);
  actor.start();
  read(false);
  actor.send({ type: 'place.linked', seat: 'advocate', at: 'briefing' });
  await waitFor(actor, ({ context }) => context.docket !== null);
  actor.send({ type: 'briefing.read' });
  const refusal = vi.spyOn(store, 'write').mockReturnValue('storage-full');
  /** Why the play is not kept after an answer, and what is said. */
  const afterAnswer = async (part: string, reply: string): Promise<unknown[]> => {
    actor.send({ type: 'part.answered', part, reply });
    await Promise.resolve();
    const { unkept, notices } = actor.getSnapshot().context;
    return [unkept, notices];
  };
  expect(await afterAnswer('small-print', 'good-enough')).toEqual(['storage-full', ['storage-full']]);
  actor.send({ type: 'notice.dismissed', notice: 'storage-full' });
  expect(await afterAnswer('posting-day', 'in-time')).toEqual(['storage-full', []]);
  refusal.mockRestore();
  actor.send({ type: 'option.chosen', option: 'take-it-down' });
  await Promise.resolve();
  expect(actor.getSnapshot().context.unkept).toBeNull();
});
