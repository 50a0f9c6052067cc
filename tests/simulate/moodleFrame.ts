/** One page of a package in a system with the manners seen in Moodle, opened step by step; timers have to be stand-ins, and globals be put back after. */
import { vi } from 'vitest';
import type { Dialect } from '../../src/lms/runtime.ts';
import { reachOf, type Reach } from '../../src/lms/reach.ts';
import { findRuntime } from '../../src/lms/runtime.ts';
import { scormGradebook } from '../../src/lms/scormGradebook.ts';
import { memoryStore } from '../fixtures/memoryStorage.ts';
import { scormSystem, type ScormSystem } from '../servers/scormSystem.ts';
import { Page, firstText, sitDown, type Sitting } from './pupil.ts';

export interface MoodleFrame {
  readonly system: ScormSystem;
  readonly reach: Reach;
  /** Opens the runtime and sits a pupil down before it. @throws Error where the runtime is not found */
  open(): Sitting;
  /** The pupil's page goes: the system takes the farewell, and nothing after it. */
  close(): void;
}

export function moodleFrame(dialect: Dialect): MoodleFrame {
  const system = scormSystem(dialect, {
    sendsChanges: true,
    trueOffline: true,
    appendsComments: true,
    countsRows: true,
    untouchedCompletes: true,
  });
  const page = new Page();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', page);
  vi.stubGlobal('fetch', () => system.probe());
  const reach = reachOf({ address: 'here.txt', text: 'Due Yesterday is here.', within: 1, online: () => true });
  const frame = system.launch();
  return {
    system,
    reach,
    open() {
      const runtime = findRuntime(frame, dialect);
      const gradebook = runtime && scormGradebook(runtime, reach, Date.now, firstText('m'));
      if (!gradebook) throw new Error('the runtime was not found');
      return sitDown(gradebook, memoryStore(), 'm');
    },
    close() {
      system.closing();
      page.dispatchEvent(new Event('pagehide'));
    },
  };
}
