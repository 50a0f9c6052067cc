/** Whether a system can be reached is asked of the system, and a wall in its place is told apart. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { reachOf } from './reach.ts';

const here = (): Response => new Response('here\n');
const page = (status: number) => (): Response => new Response('<h1>Log in</h1>', { status });
const down = (): never => {
  throw new TypeError('no network');
};
const reach = (online = (): boolean => true) => reachOf({ address: 'here.txt', text: 'here', within: 1_000, online });
const answering = (answer: () => Response) => {
  const asked = vi.fn<(address: string, request: RequestInit) => Promise<Response>>(async () => answer());
  vi.stubGlobal('fetch', asked);
  return asked;
};
afterEach(() => vi.unstubAllGlobals());

describe('a system', () => {
  it('is asked past every cache, and a redirection is not followed', async () => {
    const asked = answering(here);
    expect(await reach().ask()).toBe('open');
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ cache: 'no-store', redirect: 'manual' });
  });

  it.each([
    ['its file', here, 'open', 'open'],
    ['another page', page(200), 'open', 'signed-out'],
    ['a refusal', page(403), 'open', 'signed-out'],
    ['a failure', page(503), 'away', 'away'],
    ['nothing', down, 'away', 'away'],
  ] as const)(
    'that answers with %s is %s before its file was ever seen, and %s after',
    async (_, answer, first, then) => {
      answering(answer);
      expect(await reach().ask()).toBe(first);
      answering(here);
      const known = reach();
      await known.ask();
      answering(answer);
      expect(await known.ask()).toBe(then);
      expect(known.last()).toBe(then);
    },
  );

  it('is away where the device knows of no network, without being asked', async () => {
    const asked = answering(here);
    const far = reach(() => false);
    expect(await far.ask()).toBe('away');
    expect(far.last()).toBe('away');
    expect(asked).not.toHaveBeenCalled();
  });
});
