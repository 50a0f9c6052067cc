/** One commit of a report is refused, whichever it is: the decision is in its row in the end, and nothing says so before it is. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reachOf } from '../../src/lms/reach.ts';
import { findRuntime } from '../../src/lms/runtime.ts';
import { scormGradebook } from '../../src/lms/scormGradebook.ts';
import { memoryStore } from '../fixtures/memoryStorage.ts';
import { scormSystem } from '../servers/scormSystem.ts';
import { AGAIN, Page, firstText, sitDown } from '../simulate/pupil.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const ROWS = (['scorm12', 'scorm2004'] as const).flatMap((dialect) =>
  [1, 2, 3, 4, 5, 6].map((nth) => ({ dialect, nth })),
);

it.each(ROWS)('$dialect, after a cut, commit $nth of the next report', async ({ dialect, nth }) => {
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
  await reach.ask();
  const runtime = findRuntime(system.launch(), dialect);
  const gradebook = runtime && scormGradebook(runtime, reach, Date.now, firstText('m'));
  if (!gradebook) throw new Error('the runtime was not found');
  const sitting = sitDown(gradebook, memoryStore(), 'm');
  sitting.begin('counsel');
  await vi.advanceTimersByTimeAsync(AGAIN);
  sitting.decide(() => 0);
  await Promise.resolve();
  await Promise.resolve();
  system.network = 'down';
  await vi.advanceTimersByTimeAsync(3000);
  system.network = 'up';
  Object.assign(system, { passing: nth - 1, refusing: 1 });
  await vi.advanceTimersByTimeAsync(4 * AGAIN);
  const answer = dialect === 'scorm12' ? 'student_response' : 'learner_response';
  expect(system.stored.get(`cmi.interactions.0.${answer}`)).not.toBeUndefined();
  system.closing();
  page.dispatchEvent(new Event('pagehide'));
  vi.clearAllTimers();
});
