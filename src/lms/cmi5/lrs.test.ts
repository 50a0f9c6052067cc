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
    expect(await lrs.preferences()).toEqual({ text: 'text' });
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
    { answer: 200, what: 'taken' },
    { answer: 204, what: 'taken' },
    // It has them already, from a try whose answer was lost.
    { answer: 409, what: 'taken' },
    { answer: 400, what: 'refused' },
    { answer: 403, what: 'refused' },
    { answer: 401, what: 'later' },
    { answer: 408, what: 'later' },
    { answer: 429, what: 'later' },
    { answer: 500, what: 'later' },
    { answer: 503, what: 'later' },
  ])('what is answered with $answer was $what', async ({ answer, what }) => {
    store(status(answer));
    expect(await lrs.send('[]')).toEqual({ what, after: 0 });
    expect(await lrs.keep('own', '{}')).toEqual({ what, after: 0 });
  });

  it('a store that asks to be left alone for a time is heard', async () => {
    store(() => new Response('', { status: 429, headers: { 'Retry-After': '40' } }));
    expect(await lrs.send('[]')).toEqual({ what: 'later', after: 40_000 });
  });

  it.each([
    { answer: status(404), found: { text: null }, has: 'no' },
    { answer: status(200), found: { text: 'text' }, has: 'yes' },
    { answer: status(500), found: 'later', has: 'later' },
    { answer: status(401), found: 'later', has: 'later' },
    { answer: status(403), found: 'refused', has: 'refused' },
    { answer: away, found: 'later', has: 'later' },
  ])(
    'a document, a preference and a statement are told from a store that fails: $has',
    async ({ answer, found, has }) => {
      store(answer);
      expect(await lrs.document('own')).toEqual(found);
      expect(await lrs.preferences()).toEqual(found);
      expect(await lrs.has('id-1')).toBe(has);
    },
  );

  it('without a network nothing is taken and nothing kept', async () => {
    store(away);
    expect(await lrs.send('[]')).toEqual({ what: 'later', after: 0 });
    expect(await lrs.keep('own', '{}')).toEqual({ what: 'later', after: 0 });
  });
});
