/** A package whose way to the gradebook breaks off starts the plain game all the same, once, and says that nothing is reported. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openGradebook } from '../lms/openGradebook.ts';
import { announceWindow } from '../lms/oneWindow.ts';
import { startReporting } from '../lms/reporting.ts';
import { nothingKept } from '../lms/suspendData.ts';
import { writeSuspendData } from '../lms/suspendText.ts';
import { createGame, type Game } from './game.ts';
import { createLmsGame } from './lms.ts';
import type { Hosts } from './openVisit.ts';

vi.mock('./game.ts', () => ({ createGame: vi.fn<typeof createGame>() }));
vi.mock('./openVisit.ts', () => ({ coverFor: () => ({ id: 'a-case' }) }));
vi.mock('../../content/bundled.ts', () => ({ FIRST_LANGUAGE: 'en' }));
vi.mock('../lms/openGradebook.ts', () => ({ openGradebook: vi.fn<typeof openGradebook>() }));
vi.mock('../lms/reporting.ts', () => ({ startReporting: vi.fn<typeof startReporting>() }));
vi.mock('../lms/oneWindow.ts', () => ({ announceWindow: vi.fn<typeof announceWindow>() }));
vi.mock('../store/storage.ts', async (original) => ({
  ...(await original<object>()),
  createStore: () => ({ read: () => null, write: () => null, remove: () => {}, keys: () => [] }),
}));

const told: unknown[] = [];
const kept = writeSuspendData(nothingKept('m', 'a-case'), Number.POSITIVE_INFINITY);
const gradebook = { kept, reports: true, mode: 'normal', back: null, silent: false } as unknown as Awaited<
  ReturnType<typeof openGradebook>
>;
const broken = (): never => {
  throw new TypeError('URL.parse is not a function');
};

beforeEach(() => {
  told.length = 0;
  vi.stubGlobal('location', { href: 'https://school.example/due/index.html', pathname: '/due/index.html', search: '' });
  vi.stubGlobal('document', { addEventListener() {}, querySelector: () => null });
  vi.mocked(createGame).mockReset();
  vi.mocked(createGame).mockImplementation(
    () => ({ actor: { send: (event: { notice: string }) => told.push(event.notice) }, words: {} }) as unknown as Game,
  );
  vi.mocked(openGradebook).mockReset().mockResolvedValue(gradebook);
  vi.mocked(startReporting)
    .mockReset()
    .mockReturnValue({ yield() {} } as unknown as ReturnType<typeof startReporting>);
  vi.mocked(announceWindow).mockReset();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const start = (): Promise<void> => createLmsGame({ root: { dataset: { lms: 'cmi5' } } } as unknown as Hosts);

it.each<readonly [what: string, breaks: () => void]>([
  [
    'the launch is read with something the browser does not have',
    () => vi.mocked(openGradebook).mockRejectedValue(new TypeError('URL.parse is not a function')),
  ],
  ['the launch throws at once', () => vi.mocked(openGradebook).mockImplementation(broken)],
  ['the reports cannot begin', () => vi.mocked(startReporting).mockImplementation(broken)],
  ['the windows of the activity cannot be told', () => vi.mocked(announceWindow).mockImplementation(broken)],
])('where %s', async (_, breaks) => {
  breaks();
  await expect(start()).rejects.toThrow('URL.parse'); // it stands on the console
  expect(createGame).toHaveBeenCalledOnce();
  expect(told).toContain('lms-broken');
});

it('where all goes well says nothing of the kind', async () => {
  await start();
  expect(startReporting).toHaveBeenCalledOnce();
  expect(told).toEqual([]);
});

it('where the game itself does not start, the start has failed', async () => {
  vi.mocked(createGame).mockImplementation(broken);
  await expect(start()).rejects.toThrow('URL.parse');
});
