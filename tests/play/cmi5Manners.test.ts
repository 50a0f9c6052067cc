/** What a cmi5 launcher must not see and a player must not be told: a farewell beside a look-up, and a result handed in where none is taken; and what is told once a unit is satisfied. */
import { afterEach, expect, it, vi } from 'vitest';
import { openCmi5 } from '../../src/lms/cmi5/openCmi5.ts';
import { memoryStore } from '../fixtures/memoryStorage.ts';
import { cmi5Launcher, nameOf, type Launcher } from '../servers/cmi5Launcher.ts';
import { AGAIN, Page, firstText, sitDown, type Sitting } from '../simulate/pupil.ts';

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

/** Opens the activity as the launcher pleases and plays a whole seat. */
async function playSeat(launcher: Launcher, seat: string, chance: () => number): Promise<Sitting & { mode: string }> {
  const page = new Page();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', page);
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
  sitting.begin(seat);
  for (let decision = 0; decision < 14; decision++) {
    sitting.decide(chance);
    await vi.advanceTimersByTimeAsync(2000);
  }
  await vi.advanceTimersByTimeAsync(AGAIN);
  return { ...sitting, mode: book.mode };
}

it.each(['Browse', 'Review'] as const)(
  'in %s a whole seat is told to nobody, and nobody is told that it was',
  async (mode) => {
    vi.useFakeTimers();
    const launcher = cmi5Launcher({ mode });
    const sitting = await playSeat(launcher, 'counsel', () => 0);
    expect(launcher.said.map(nameOf)).toEqual(['initialized']);
    expect(sitting.notices).toEqual([]);
  },
);

/** Whether a unit with this rule is only looked at once a seat was finished below the mastery score, and once one was above it. */
it.each([
  { moveOn: 'Completed', failed: 'review', passed: 'review' },
  { moveOn: 'CompletedOrPassed', failed: 'review', passed: 'review' },
  { moveOn: 'Passed', failed: 'normal', passed: 'review' },
  { moveOn: 'CompletedAndPassed', failed: 'normal', passed: 'review' },
] as const)(
  'by the rule $moveOn the launch after a failed seat is $failed, and what is played then is told or not',
  async ({ moveOn, failed, passed }) => {
    vi.useFakeTimers();
    const launcher = cmi5Launcher({ moveOn, masteryScore: 0.6 });
    const first = await playSeat(launcher, 'counsel', () => 0.4);
    expect(first.mode).toBe('normal');
    await first.reports.part();
    expect(launcher.said.map(nameOf)).toContain('failed');
    const before = launcher.said.length;
    const second = await playSeat(launcher, 'counsel', () => 0);
    expect(second.mode).toBe(failed);
    await second.reports.part();
    const told = launcher.said.slice(before).map(nameOf);
    if (failed === 'review') expect(told).toEqual(['initialized', 'terminated']);
    else expect(told).toContain('passed');
    const third = await playSeat(launcher, 'agent', () => 0);
    expect(third.mode).toBe(passed);
    expect(launcher.broken).toEqual([]);
  },
);

it('a unit that asks for nothing is only looked at from its first launch', async () => {
  vi.useFakeTimers();
  const launcher = cmi5Launcher({ moveOn: 'NotApplicable' });
  expect((await playSeat(launcher, 'counsel', () => 0)).mode).toBe('review');
  expect(launcher.said.map(nameOf)).toEqual(['initialized']);
});
