/** What a cmi5 launcher must not see and a player must not be told: a farewell beside a look-up, and a result handed in where none is taken. */
import { afterEach, expect, it, vi } from 'vitest';
import { openCmi5 } from '../../src/lms/cmi5/openCmi5.ts';
import { memoryStore } from '../fixtures/memoryStorage.ts';
import { cmi5Launcher, nameOf } from '../servers/cmi5Launcher.ts';
import { AGAIN, Page, firstText, sitDown } from '../simulate/pupil.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Answers the page's requests by the launcher; `before` may hold one back, `after` may lose its answer on the way. */
function connect(
  launcher: ReturnType<typeof cmi5Launcher>,
  before: (request: RequestInit) => Promise<void> = () => Promise.resolve(),
  after: (request: RequestInit) => void = () => {},
): void {
  vi.stubGlobal('fetch', async (address: string, request: RequestInit = {}) => {
    const { pathname, search } = new URL(address);
    await before(request);
    const given = Object.entries((request.headers ?? {}) as Record<string, string>);
    const { status, body } = launcher.handle({
      method: request.method ?? 'GET',
      path: pathname + search,
      body: typeof request.body === 'string' ? request.body : '',
      headers: Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value])),
    });
    after(request);
    return new Response(status === 204 ? null : body, { status });
  });
}

const tick = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
};
const VIEW = {
  seat: 's',
  name: 'S',
  completed: true,
  ended: ['s'],
  progress: 1,
  score: 50,
  measures: {},
  decisions: [],
};

it('a window that is shut while a statement is looked up says no farewell beside it', async () => {
  const launcher = cmi5Launcher();
  let isLost = true;
  let held: Promise<void> | null = null;
  connect(
    launcher,
    async ({ method = 'GET' }) => {
      if (method === 'GET') await held;
    },
    ({ body }) => {
      if (isLost && typeof body === 'string' && body.includes('verbs/completed')) throw new TypeError('lost');
    },
  );
  const address = launcher.launch('https://lms.example');
  const book = await openCmi5(
    address,
    Date.now,
    () => true,
    () => 'k',
    () => Promise.resolve(),
  );
  if (typeof book === 'string') throw new Error(book);
  await book.again();
  await book.report({ view: VIEW, rows: { from: 0, ids: [] }, keep: () => 'k' });
  isLost = false;
  let release = (): void => {};
  held = new Promise((done) => {
    release = done;
  });
  const again = book.again();
  await tick();
  book.leave();
  await tick();
  release();
  await again;
  await tick();
  expect(launcher.broken).toEqual([]);
  expect(launcher.said.map(nameOf)).toContain('completed');
});

it.each(['Browse', 'Review'] as const)(
  'in %s a whole seat is told to nobody, and nobody is told that it was',
  async (mode) => {
    vi.useFakeTimers();
    const page = new Page();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('document', page);
    const launcher = cmi5Launcher({ mode });
    connect(launcher);
    const address = launcher.launch('https://lms.example');
    const book = await openCmi5(
      address,
      Date.now,
      () => true,
      firstText,
      () => Promise.resolve(),
    );
    if (typeof book === 'string') throw new Error(book);
    const sitting = sitDown(book, memoryStore(), '');
    sitting.begin('counsel');
    for (let decision = 0; decision < 14; decision++) {
      sitting.decide(() => 0);
      await vi.advanceTimersByTimeAsync(2000);
    }
    await vi.advanceTimersByTimeAsync(AGAIN);
    expect(launcher.said.map(nameOf)).toEqual(['initialized']);
    expect(sitting.notices).toEqual([]);
  },
);
