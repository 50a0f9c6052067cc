/** A device of a school without a screen: one storage, several windows that hear of each other's writes, and pupils who share it. */
import { createActor, type Actor } from 'xstate';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { coverOf } from '../../src/content/load/coverOf.ts';
import type { Route } from '../../src/domain/address/address.ts';
import type { AppMachine } from '../../src/machines/app/appMachine.ts';
import { followSaves } from '../../src/shell/boot/followSaves.ts';
import { openingEvent } from '../../src/shell/boot/openingEvent.ts';
import { createStore } from '../../src/shell/store/storage.ts';
import { memoryStorage } from '../fixtures/memoryStorage.ts';
import { machineFor } from './seatActor.ts';

/** One window of the device, with what lasts as long as it does. */
export interface DeviceWindow {
  readonly actor: Actor<AppMachine>;
  readonly route: Route;
  /** How often it has written to the device's storage. */
  readonly writes: number;
  /** Loads the page anew: by an address, or the same again as a reload, a discarded tab, Back and Forward do. */
  load(route: Route, again: boolean): Promise<void>;
  close(): void;
}

export interface Device {
  readonly kept: ReadonlyMap<string, string>;
  /** Whether nothing more can be kept. */
  full: boolean;
  /** The case of the game that is served from now on. */
  file: CaseFile;
  readonly windows: readonly DeviceWindow[];
  open(route: Route): Promise<DeviceWindow>;
  /** Waits until everything that was set off has been done. */
  settle(): Promise<void>;
}

/** Long enough for promises that wait for promises: loading a case, telling what is kept, a notice. */
const ROUNDS = 12;

export function createDevice(first: CaseFile): Device {
  const local = memoryStorage();
  const windows = new Set<DeviceWindow>();
  const heard = new Map<DeviceWindow, (event: StorageEvent) => void>();
  let loads = 0;
  const device = {
    kept: local.kept,
    full: false,
    file: first,
    get windows() {
      return [...windows];
    },
    async settle() {
      for (let round = 0; round < ROUNDS; round += 1) await Promise.resolve();
    },
    async open(route: Route) {
      const window = createWindow(route);
      windows.add(window);
      await window.load(route, false);
      return window;
    },
  };

  function createWindow(opened: Route): DeviceWindow {
    const session = memoryStorage();
    let actor: Actor<AppMachine> | null = null;
    let route = opened;
    let writes = 0;
    const tellOthers = (key: string, newValue: string | null): void => {
      for (const other of windows)
        if (other !== window)
          queueMicrotask(() =>
            heard.get(other)?.(Object.assign(new Event('storage'), { key, newValue }) as StorageEvent),
          );
    };
    const storage: Storage = {
      ...local,
      get length() {
        return local.kept.size;
      },
      setItem(key, text) {
        if (device.full) throw new DOMException('full', 'QuotaExceededError');
        writes += 1;
        local.setItem(key, text);
        tellOthers(key, text);
      },
      removeItem(key) {
        local.removeItem(key);
        tellOthers(key, null);
      },
    };
    const window: DeviceWindow = {
      get actor() {
        if (!actor) throw new Error('the window shows nothing');
        return actor;
      },
      get route() {
        return route;
      },
      get writes() {
        return writes;
      },
      async load(to, again) {
        actor?.stop();
        route = to;
        loads += 1;
        const cover = coverOf(device.file);
        const next = createActor(machineFor(device.file), {
          input: { cover, edition: 'core', origin: `load${loads}.` },
        });
        actor = next;
        const before = globalThis.addEventListener;
        globalThis.addEventListener = ((type: string, listen: (event: StorageEvent) => void) => {
          if (type === 'storage') heard.set(window, listen);
        }) as typeof globalThis.addEventListener;
        const read = followSaves(
          next,
          createStore(() => storage),
          createStore(() => session),
          cover.id,
        );
        next.start();
        const stood = read(again);
        globalThis.addEventListener = before;
        const opening = openingEvent(route, stood);
        if (opening) next.send(opening);
        await device.settle();
      },
      close() {
        actor?.stop();
        windows.delete(window);
        heard.delete(window);
      },
    };
    return window;
  }
  return device;
}
