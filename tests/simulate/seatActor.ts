/** Starts the statechart on a whole case in Node, for tests that play without a screen. */
import { createActor, fromPromise, waitFor, type Actor, type SnapshotFrom } from 'xstate';
import { loadCaseFolder } from '../../src/content/load/caseFolders.ts';
import type { CaseCover } from '../../src/content/schema/caseCover.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { appMachine } from '../../src/machines/app/appMachine.ts';
import type { SavedPlay } from '../../src/domain/play/context.ts';
import type { AppEvent } from '../../src/machines/events.ts';
import type { LoadInput } from '../../src/machines/setup.ts';

export type Snapshot = SnapshotFrom<typeof appMachine>;

const loaded = new Map<string, CaseFile>();

/** The whole case by folder name, loaded once. */
export function caseNamed(name: string): CaseFile {
  const file = loaded.get(name) ?? loadCaseFolder(name);
  loaded.set(name, file);
  return file;
}

export const coverFor = (file: CaseFile): CaseCover => ({
  id: file.id,
  cover: file.cover,
  hearing: file.hearing !== null,
  seats: Object.values(file.seats),
});

/** The machine with the case already at hand. */
export const machineFor = (file: CaseFile) =>
  appMachine.provide({ actors: { loadCase: fromPromise<CaseFile, LoadInput>(() => Promise.resolve(file)) } });

type Machine = ReturnType<typeof machineFor>;
type Scope = Parameters<Machine['transition']>[2];
const scopes = new WeakMap<Machine, Scope>();

/** The snapshot after an event, with nothing done on the way. `transition` of XState makes an actor at each call; a walk of thousands shares one. */
export function after(machine: Machine, snapshot: Snapshot, event: AppEvent): Snapshot {
  const scope = scopes.get(machine) ?? inertScope(machine);
  scopes.set(machine, scope);
  return machine.transition(snapshot, event, scope);
}

function inertScope(machine: Machine): Scope {
  const self = createActor(machine, { input: {} as never }); // never started, so it needs no cover
  const nothing = (): void => {};
  return {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    stopChild: nothing,
    emit: nothing,
    actionExecutor: nothing,
  };
}

const begin = (file: CaseFile): Actor<typeof appMachine> =>
  createActor(machineFor(file), { input: { cover: coverFor(file) } }).start();

/** An actor that has just taken a seat and stands at the briefing. */
export async function takeSeat(file: CaseFile, seat: string): Promise<Actor<typeof appMachine>> {
  const actor = begin(file);
  actor.send({ type: 'seat.chosen', seat });
  await waitFor(actor, (snapshot) => snapshot.context.docket !== null);
  return actor;
}

/** An actor that takes up a saved play, as after a kill. */
export async function resume(file: CaseFile, play: SavedPlay): Promise<Actor<typeof appMachine>> {
  const actor = begin(file);
  actor.send({ type: 'saves.found', plays: [play] });
  actor.send({ type: 'play.resumed', index: 0 });
  await waitFor(actor, (snapshot) => snapshot.context.docket !== null);
  return actor;
}

/** An actor that follows a link to a place. */
export async function follow(file: CaseFile, seat: string, at: string): Promise<Actor<typeof appMachine>> {
  const actor = begin(file);
  actor.send({ type: 'place.linked', seat, at });
  await waitFor(actor, (snapshot) => snapshot.context.docket !== null || snapshot.context.notices.length > 0);
  return actor;
}

/** An actor that has asked for the hearing and stands before the choice of sides. */
export async function openHearing(file: CaseFile): Promise<Actor<typeof appMachine>> {
  const actor = begin(file);
  actor.send({ type: 'hearing.chosen' });
  await waitFor(actor, (snapshot) => snapshot.matches({ place: { hearing: 'foyer' } }));
  return actor;
}
