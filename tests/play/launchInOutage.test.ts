/** A launch in an outage that the runtime calls well, as a real Moodle does: the attempt is under way for the system too, once the network is back. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reachOf } from '../../src/lms/reach.ts';
import { findRuntime } from '../../src/lms/runtime.ts';
import { scormGradebook } from '../../src/lms/scormGradebook.ts';
import { memoryStore } from '../fixtures/memoryStorage.ts';
import { scormSystem } from '../servers/scormSystem.ts';
import { AGAIN, firstText, Page, sitDown } from '../simulate/pupil.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each([
  ['scorm12', 'cmi.core.lesson_status', 'before the runtime was opened'],
  ['scorm12', 'cmi.core.lesson_status', 'with its first commit'],
  ['scorm2004', 'cmi.completion_status', 'before the runtime was opened'],
  ['scorm2004', 'cmi.completion_status', 'with its first commit'],
] as const)('%s, %s, gone %s', async (dialect, status, from) => {
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
  if (from === 'before the runtime was opened') system.network = 'down';
  await reach.ask();
  system.network = 'down';
  const runtime = findRuntime(frame, dialect) ?? expect.unreachable();
  const gradebook = scormGradebook(runtime, reach, Date.now, firstText('m')) ?? expect.unreachable();
  const pupil = sitDown(gradebook, memoryStore(), 'm');
  await vi.advanceTimersByTimeAsync(1);
  expect(system.stored.get(status)).not.toBe('incomplete');
  system.network = 'up';
  pupil.begin('counsel');
  pupil.decide(() => 0);
  await vi.advanceTimersByTimeAsync(AGAIN);
  expect(system.stored.get(status)).toBe('incomplete');
  system.closing();
  page.dispatchEvent(new Event('pagehide'));
  expect(system.stored.get(status)).toBe('incomplete');
});
