/** The debrief's chart with hands and feet: what reads codes, scores, keeps a class on this device and looks through the camera. */
import { fromCallback, fromPromise } from 'xstate';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { debriefMachine, type DebriefMachine } from '../../machines/debrief/debriefMachine.ts';
import type { AnyDebriefEvent, CameraPicture } from '../../machines/debrief/events.ts';
import { createClassKeeper, type ClassKeeper } from '../store/classKeeper.ts';
import { loadPeriod, restoreClass } from '../store/windowClass.ts';
import type { Store } from '../store/storage.ts';
import type { openCamera } from './camera.ts';
import type { CodebookCache } from './codebookCache.ts';
import { keepingWith, type Keeping } from './followKept.ts';
import { NOTHING } from './importBatch.ts';
import { importRequest, type ReadPicture } from './importResults.ts';
import { scorePlays, warmUp } from './scoreInTurns.ts';

export interface DebriefResources {
  readonly file: CaseFile;
  readonly codebooks: CodebookCache;
  /** Where a class is kept. */
  readonly store: Store;
  /** What lasts as long as the window. */
  readonly window: Store;
  /** Keeps the class of this window there; one of its own where none is given. */
  readonly keeper?: ClassKeeper;
  readonly listen: Keeping['listen'];
  readonly openCamera: typeof openCamera;
  readonly readPicture: ReadPicture;
}

/** The chart of the debrief, ready to be started for one case on one device. */
export function debriefWith({
  file,
  codebooks,
  store,
  window,
  keeper = createClassKeeper(store, file.id),
  listen,
  openCamera: open,
  readPicture,
}: DebriefResources): DebriefMachine {
  const keeping = keepingWith({ caseId: file.id, codebooks, store, keeper, listen });
  const places = { device: store, window, keeper };
  return debriefMachine.provide({
    actors: {
      ...keeping.actors,
      restoreClass: fromPromise(({ input: { period, told } }) =>
        period === null
          ? restoreClass(places, file.id, codebooks, told)
          : loadPeriod(places, file.id, period, codebooks, told),
      ),
      readRequest: fromPromise(async ({ input: { request, told } }) =>
        request ? importRequest(request, codebooks, told, readPicture) : NOTHING,
      ),
      warmUp: fromPromise(() => warmUp(file)),
      scorePlays: fromPromise(({ input: { plays, told }, signal }) => scorePlays(file, plays, told, signal)),
      camera: cameraActor(open),
    },
    actions: keeping.actions,
  });
}

/** Looks through the camera until it is stopped. A camera that is stopped while it opens is shut as soon as it is open. */
export const cameraActor = (open: typeof openCamera) =>
  fromCallback<AnyDebriefEvent, { readonly picture: CameraPicture | null }>(({ input, sendBack }) => {
    let stopped = false;
    let shut = (): void => {};
    const read = (text: string): void => sendBack({ type: 'codes.given', text, from: 'scan' });
    void open(input.picture as HTMLVideoElement, read).then((opened) => {
      if (typeof opened === 'string') sendBack({ type: 'camera.failed', trouble: opened });
      else if (stopped) opened();
      else shut = opened;
    });
    return () => {
      stopped = true;
      shut();
    };
  });
