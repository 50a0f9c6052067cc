/** A launch is whole or it is none, and its key and its way back are taken only as the standard has them. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keyFor, launchFrom, wayBack, type LaunchData } from './launch.ts';

const whole = {
  endpoint: 'https://lrs.example/xapi/',
  fetch: 'https://lms.example/key',
  actor: '{"account":{"name":"7"}}',
  registration: 'reg-1',
  activityId: 'https://x.example/1',
};
const search = (change: Record<string, string | undefined> = {}): string =>
  `?${new URLSearchParams(Object.entries({ ...whole, ...change }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))}`;
afterEach(() => vi.unstubAllGlobals());

describe('an address that launches', () => {
  it('gives everything the session needs, the actor as an object', () => {
    expect(launchFrom(search())).toEqual({ ...whole, actor: { account: { name: '7' } } });
  });

  it('has an endpoint that ends with one slash, whether it came with it or not', () => {
    expect(launchFrom(search({ endpoint: 'https://lrs.example/xapi' }))?.endpoint).toBe('https://lrs.example/xapi/');
  });

  it.each(Object.keys(whole))('launches nothing without its %s, or with an empty one', (name) => {
    expect(launchFrom(search({ [name]: undefined }))).toBeNull();
    expect(launchFrom(search({ [name]: '' }))).toBeNull();
  });

  it('launches nothing where the actor cannot be read', () => {
    expect(launchFrom(search({ actor: '{"account":' }))).toBeNull();
  });
});

describe('the way back', () => {
  it.each([
    { returnURL: 'https://lms.test/course', back: 'https://lms.test/course' },
    { returnURL: 'http://lms.test/course', back: 'http://lms.test/course' },
    { returnURL: 'course/7', back: null },
    { returnURL: 'javascript:alert(1)', back: null },
    { returnURL: 'xhttp://lms.test', back: null },
    { returnURL: 'httpx://lms.test', back: null },
    { returnURL: 'web+https://lms.test', back: null },
    { returnURL: '', back: null },
  ])('$returnURL leads to $back', ({ returnURL, back }) => {
    expect(wayBack({ returnURL } as LaunchData)).toBe(back);
  });

  it('is none where the system names none', () => {
    expect(wayBack({} as LaunchData)).toBeNull();
  });
});

describe('the key', () => {
  const address = launchFrom(search());
  if (!address) throw new Error('the launch is not whole');
  const answering = (answer: () => Response | Promise<Response>) => {
    const asked = vi.fn<(address: string, request: RequestInit) => Response | Promise<Response>>(answer);
    vi.stubGlobal('fetch', asked);
    return asked;
  };

  it('is asked for by POST, since a GET may be answered from a cache and the key is given once', async () => {
    const asked = answering(() => Response.json({ 'auth-token': 'abc' }));
    expect(await keyFor(address, 1_000)).toEqual({ key: 'abc' });
    const [url, request] = asked.mock.calls[0] ?? [];
    expect(url).toBe(whole.fetch);
    expect(request).toMatchObject({ method: 'POST' });
    expect(request?.signal).toBeInstanceOf(AbortSignal);
  });

  it.each([
    { why: 'was used before', answer: { 'error-code': '1', 'error-text': 'already used' }, status: 200, is: 'used' },
    { why: 'is no text', answer: { 'auth-token': 7 }, status: 200, is: 'silent' },
    { why: 'came with a refusal', answer: { 'auth-token': 'abc' }, status: 401, is: 'silent' },
    {
      why: 'is refused with a reason',
      answer: { 'error-code': '3', 'error-text': 'broken' },
      status: 500,
      is: 'silent',
    },
    { why: 'is nothing', answer: null, status: 200, is: 'silent' },
  ])('is none where it $why, and that is told apart', async ({ answer, status, is }) => {
    answering(() => Response.json(answer, { status }));
    expect(await keyFor(address, 1_000)).toBe(is);
  });

  it('is none where there is no network', async () => {
    answering(() => Promise.reject(new TypeError('no network')));
    expect(await keyFor(address, 1_000)).toBe('silent');
  });
});
