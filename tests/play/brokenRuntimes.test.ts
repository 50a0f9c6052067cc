/** A school's runtime may throw, answer with garbage, count nothing or forget, and a launch may have a used or a wrong key: nothing throws, play goes on, and what is said is true. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../fixtures/memoryStorage.ts';
import { openCmi5 } from '../../src/lms/cmi5/openCmi5.ts';
import { reachOf } from '../../src/lms/reach.ts';
import { findRuntime } from '../../src/lms/runtime.ts';
import { scormGradebook } from '../../src/lms/scormGradebook.ts';
import { cmi5Launcher } from '../servers/cmi5Launcher.ts';
import { scormSystem } from '../servers/scormSystem.ts';
import { AGAIN, firstText, Page, sitDown, type Sitting } from '../simulate/pupil.ts';

beforeEach(() => {
  vi.useFakeTimers();
  const page = new Page();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Call = (...given: string[]) => unknown;
const garbage: readonly unknown[] = [undefined, null, {}, [], Number.NaN, 'owls', 'TRUE', () => 'true'];

/** Two decisions in a package whose runtime has one call that does otherwise. Null where it does not open. */
async function played(call: string, instead: (was: Call) => Call): Promise<Sitting | null> {
  const system = scormSystem('scorm12');
  vi.stubGlobal('fetch', () => system.probe());
  const here = system.launch() as unknown as { parent: { API: Record<string, Call> } };
  const { API } = here.parent;
  API[call] = instead(API[call] ?? (() => ''));
  const runtime = findRuntime(here as unknown as Window, 'scorm12');
  const reach = reachOf({ address: 'here.txt', text: 'Due Yesterday is here.', within: 1, online: () => true });
  await reach.ask();
  const gradebook = runtime && scormGradebook(runtime, reach, Date.now, firstText('m'));
  if (!gradebook) return null;
  const sitting = sitDown(gradebook, memoryStore(), 'm');
  sitting.begin('counsel');
  for (let n = 0; n < 2; n++) {
    sitting.decide(() => 0);
    await vi.advanceTimersByTimeAsync(AGAIN);
  }
  gradebook.leave();
  return sitting;
}

const CALLS = ['LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetLastError'];

describe('a runtime of which one call', () => {
  it.each(CALLS)('%s throws lets the play go on', async (call) => {
    const sitting = await played(call, () => () => {
      throw new Error('the runtime is broken');
    });
    expect(sitting?.context().docket?.entries).toHaveLength(2);
    // What cannot be read back or committed is held, and that is said; a farewell or an error code is missed by nobody.
    const said = ['LMSFinish', 'LMSGetLastError'].includes(call) ? [] : ['lms-late'];
    expect(sitting?.notices).toEqual(said);
  });

  it.each(CALLS.flatMap((call) => garbage.map((answer) => ({ call, answer }))))(
    '$call answers $answer lets the play go on',
    async ({ call, answer }) => {
      const sitting = await played(call, () => () => answer);
      expect(sitting?.context().docket?.entries).toHaveLength(2);
    },
  );

  it.each<[string, Call]>([
    [
      'throws',
      () => {
        throw new Error('the runtime is broken');
      },
    ],
    ['answers no', () => 'false'],
  ])('LMSInitialize %s is no gradebook', async (_, answer) => {
    expect(await played('LMSInitialize', () => answer)).toBeNull();
  });
});

describe('a launch whose key', () => {
  const open = (search: string) =>
    openCmi5(
      search,
      Date.now,
      () => true,
      firstText,
      () => Promise.resolve(),
    );
  function answering(status: number | null): { launch: () => string } {
    const launcher = cmi5Launcher();
    vi.stubGlobal('fetch', async (address: string, request: RequestInit = {}): Promise<Response> => {
      const { pathname, search } = new URL(address);
      if (status !== null && pathname !== '/fetch') return new Response('', { status });
      const given = Object.entries((request.headers ?? {}) as Record<string, string>);
      const answer = launcher.handle({
        method: request.method ?? 'GET',
        path: pathname + search,
        body: String(request.body ?? ''),
        headers: Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value])),
      });
      return new Response(answer.status === 204 ? null : answer.body, { status: answer.status });
    });
    return { launch: () => launcher.launch('https://lms.example') };
  }

  it('was used is said so', async () => {
    const link = answering(null).launch();
    await open(link);
    expect(await open(link)).toBe('lms-used');
  });

  it.each([401, 403, 500])(
    'is answered with %s opens nothing, and the system is said not to answer',
    async (status) => {
      expect(await open(answering(status).launch())).toBe('lms-silent');
    },
  );

  it('is nowhere opens nothing, and it is said that there is no course', async () => {
    expect(await open('')).toBe('lms-missing');
  });
});
