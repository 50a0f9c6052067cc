/** Starts the statechart on a whole case in Node, for tests that play without a screen. */
import { createActor, fromPromise, waitFor, type Actor, type SnapshotFrom } from 'xstate';
import { loadCaseFolder } from '../../src/content/load/caseFolders.ts';
import { coverOf } from '../../src/content/load/coverOf.ts';
import type { Edition } from '../../src/domain/docket/edition.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { appMachine } from '../../src/machines/app/appMachine.ts';
import { judgeSlip } from '../../src/domain/scoring/judgeSlip.ts';
import type { SavedPlay } from '../../src/domain/play/context.ts';
import type { AppEvent } from '../../src/machines/events.ts';
import type { LoadedCase, LoadInput } from '../../src/machines/setup.ts';

export type Snapshot = SnapshotFrom<typeof appMachine>;

const loaded = new Map<string, CaseFile>();

/** The whole case by folder name, loaded once. */
export function caseNamed(name: string): CaseFile {
  const file = loaded.get(name) ?? loadCaseFolder(name);
  loaded.set(name, file);
  return file;
}

/** The machine with the case already at hand. */
export const machineFor = (file: CaseFile) =>
  appMachine.provide({
    actors: { loadCase: fromPromise<LoadedCase, LoadInput>(() => Promise.resolve({ file, judgeSlip })) },
  });

type Machine = ReturnType<typeof machineFor>;
type Scope = Parameters<Machine['transition']>[2];

/** A scope in which nothing is done, and what the statechart wanted done in it. */
interface Inert {
  readonly scope: Scope;
  readonly acts: string[];
}
const inert = new WeakMap<Machine, Inert>();

/** The snapshot after an event, with nothing done on the way. `transition` of XState makes an actor at each call; a walk of thousands shares one. */
export const after = (machine: Machine, snapshot: Snapshot, event: AppEvent): Snapshot =>
  outcomeOf(machine, snapshot, event).snapshot;

/** The same, with the names of what would have been done besides: cues given, files fetched. */
export function outcomeOf(
  machine: Machine,
  snapshot: Snapshot,
  event: AppEvent,
): { readonly snapshot: Snapshot; readonly acts: readonly string[] } {
  const { scope, acts } = inert.get(machine) ?? inertScope(machine);
  inert.set(machine, { scope, acts });
  acts.length = 0;
  return { snapshot: machine.transition(snapshot, event, scope), acts: [...acts] };
}

function inertScope(machine: Machine): Inert {
  const self = createActor(machine, { input: {} as never }); // never started, so it needs no cover
  const nothing = (): void => {};
  const acts: string[] = [];
  return {
    acts,
    scope: {
      self,
      system: self.system,
      id: '',
      sessionId: '',
      logger: nothing,
      defer: nothing,
      stopChild: nothing,
      emit: nothing,
      actionExecutor: ({ type }) => void acts.push(type),
    },
  };
}

/** An actor on the title. */
export const begin = (file: CaseFile, edition: Edition = 'full'): Actor<typeof appMachine> =>
  createActor(machineFor(file), { input: { cover: coverOf(file), edition } }).start();

/** An actor that has just taken a seat and stands at the briefing. */
export async function takeSeat(
  file: CaseFile,
  seat: string,
  edition: Edition = 'full',
): Promise<Actor<typeof appMachine>> {
  const actor = begin(file, edition);
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

/** An actor that asks for the seat of a play that was begun, and is asked whether to go on with it. */
export async function askAgain(file: CaseFile, play: SavedPlay): Promise<Actor<typeof appMachine>> {
  const actor = begin(file);
  actor.send({ type: 'saves.found', plays: [play] });
  actor.send({ type: 'seat.chosen', seat: play.docket.seat });
  await waitFor(actor, (snapshot) => snapshot.matches({ place: 'asking' }));
  return actor;
}

/** An actor that follows a link to a place. */
export async function follow(
  file: CaseFile,
  seat: string,
  at: string,
  edition: Edition = 'full',
): Promise<Actor<typeof appMachine>> {
  const actor = begin(file, edition);
  actor.send({ type: 'place.linked', seat, at });
  await waitFor(actor, (snapshot) => snapshot.context.docket !== null || snapshot.context.notices.length > 0);
  return actor;
}

/** An actor that reads the whole case on one page. */
export async function readCase(file: CaseFile): Promise<Actor<typeof appMachine>> {
  const actor = begin(file);
  actor.send({ type: 'case.read' });
  await waitFor(actor, (snapshot) => snapshot.matches({ place: 'reader' }));
  return actor;
}

/** An actor that has asked for the hearing and stands before the choice of sides. */
export async function openHearing(file: CaseFile, form?: 'bench'): Promise<Actor<typeof appMachine>> {
  const actor = begin(file);
  actor.send({ type: 'hearing.chosen', ...(form && { form }) });
  await waitFor(actor, (snapshot) => snapshot.matches({ place: { hearing: 'foyer' } }));
  return actor;
}
