/** The gradebook a package was made for is found where there is one; anything else is none, and the game plays on. */
import { afterEach, expect, it, vi } from 'vitest';
import { openGradebook } from './openGradebook.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const first = (): string => '';
const alone = { opener: null, parent: null as unknown };
alone.parent = alone;
const runtime = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, () => 'true']));
const SCORM12 = ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'];
const SCORM2004 = ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate'];

it.each(['', 'moodle', 'scorm'])('a package for %j has none', async (lms) => {
  expect(await openGradebook(lms, first)).toBe('lms-missing');
});

it.each(['scorm12', 'scorm2004'])('%s without a runtime has none', async (lms) => {
  vi.stubGlobal('window', alone);
  expect(await openGradebook(lms, first)).toBe('lms-missing');
});

it.each([
  ['scorm12', 'API', SCORM12],
  ['scorm2004', 'API_1484_11', SCORM2004],
] as const)('%s with its runtime has one', async (lms, api, names) => {
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  vi.stubGlobal('window', {
    ...alone,
    [api]: { ...runtime(names), LMSGetLastError: () => '0', GetLastError: () => '0' },
  });
  expect(await openGradebook(lms, first)).toHaveProperty('kept');
});

it('cmi5 without a launch in its address has none, and asks for its key where there is one', async () => {
  vi.stubGlobal('location', { search: '' });
  expect(await openGradebook('cmi5', first)).toBe('lms-missing');
  const asked = vi.fn<(address: string) => Promise<Response>>(async () => Response.json({ 'error-code': '1' }));
  vi.stubGlobal('fetch', asked);
  const launch = { endpoint: 'https://lrs.example/', fetch: 'https://lms.example/key', actor: '{}' };
  const search = new URLSearchParams({ ...launch, registration: 'r', activityId: 'https://lms.example/unit' });
  vi.stubGlobal('location', { search: `?${search.toString()}` });
  expect(await openGradebook('cmi5', first)).toBe('lms-used');
  expect(asked.mock.calls.map(([address]) => address)).toEqual([launch.fetch]);
});
