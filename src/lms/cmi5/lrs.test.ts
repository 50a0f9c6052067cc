/** The requests to a record store, as xAPI has them, and what each answer means. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lrsOf } from './lrs.ts';

const address = {
  endpoint: 'https://lrs.example/xapi/',
  fetch: 'https://lms.example/key',
  actor: { account: { name: '7' } },
  registration: 'reg-1',
  activityId: 'https://x.example/1',
};
const lrs = lrsOf(address, 'abc', 1_000);

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  readonly outlives: boolean;
}
function store(answer: () => Response): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (url: string, request: RequestInit): Promise<Response> => {
    const { pathname, searchParams } = new URL(url);
    asked.push({
      method: request.method ?? 'none',
      path: pathname,
      query: Object.fromEntries(searchParams),
      headers: request.headers as Record<string, string>,
      body: request.body,
      outlives: request.keepalive === true,
    });
    expect(request.signal).toBeInstanceOf(AbortSignal);
    return answer();
  });
  return asked;
}
const away = (): never => {
  throw new TypeError('no network');
};
const status = (code: number) => () => new Response(code === 204 ? null : 'text', { status: code });
afterEach(() => vi.unstubAllGlobals());

const KEYED = { Authorization: 'Basic abc', 'X-Experience-API-Version': '1.0.3' };
const STATE = {
  stateId: 'own',
  activityId: 'https://x.example/1',
  agent: '{"account":{"name":"7"}}',
  registration: 'reg-1',
};

describe('requests', () => {
  it('statements are posted with the key and the version, and outlive the page', async () => {
    const asked = store(status(200));
    await lrs.send('[1]');
    expect(asked).toEqual([
      {
        method: 'POST',
        path: '/xapi/statements',
        query: {},
        headers: { ...KEYED, 'Content-Type': 'application/json' },
        body: '[1]',
        outlives: true,
      },
    ]);
  });

  it('a document is of this learner, this unit and this registration; kept, it outlives the page', async () => {
    const asked = store(status(200));
    await lrs.document('own');
    await lrs.keep('own', '{}');
    expect(asked).toMatchObject([
      { method: 'GET', path: '/xapi/activities/state', query: STATE, headers: KEYED },
      { method: 'PUT', path: '/xapi/activities/state', query: STATE, body: '{}', outlives: true },
    ]);
    expect(asked[1]?.headers).toEqual({ ...KEYED, 'Content-Type': 'application/json' });
  });

  it('the preferences are the learner’s own', async () => {
    const asked = store(status(200));
    expect(await lrs.preferences()).toBe('text');
    expect(asked).toMatchObject([
      {
        method: 'GET',
        path: '/xapi/agents/profile',
        query: { profileId: 'cmi5LearnerPreferences', agent: STATE.agent },
      },
    ]);
  });
});

describe('answers', () => {
  it.each([
    { answer: 200, taken: true },
    { answer: 204, taken: true },
    // It has them already, from a try whose answer was lost.
    { answer: 409, taken: true },
    { answer: 400, taken: false },
    { answer: 500, taken: false },
  ])('statements answered with $answer were taken: $taken', async ({ answer, taken }) => {
    store(status(answer));
    expect(await lrs.send('[]')).toBe(taken);
  });

  it.each([
    { answer: 204, kept: true },
    { answer: 409, kept: false },
    { answer: 500, kept: false },
  ])('a document answered with $answer is kept: $kept', async ({ answer, kept }) => {
    store(status(answer));
    expect(await lrs.keep('own', '{}')).toBe(kept);
  });

  it('a document that is not there is none; a store that fails is not taken for an empty one', async () => {
    store(status(404));
    expect(await lrs.document('own')).toBeNull();
    store(status(500));
    await expect(lrs.document('own')).rejects.toThrow('the store answered 500');
    store(away);
    await expect(lrs.document('own')).rejects.toThrow('no network');
  });

  it('without a network nothing is taken, nothing kept, and no preference known', async () => {
    store(away);
    expect(await lrs.send('[]')).toBe(false);
    expect(await lrs.keep('own', '{}')).toBe(false);
    expect(await lrs.preferences()).toBeNull();
    store(status(500));
    expect(await lrs.preferences()).toBeNull();
  });
});
