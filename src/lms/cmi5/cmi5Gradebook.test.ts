/** The cmi5 gradebook against a store that fails, refuses or looks on: what is said, how often, and in which order. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GradebookView } from '../../pages/scorecard/gradebook.view.ts';
import { cmi5Gradebook } from './cmi5Gradebook.ts';

const ADDRESS = `?${new URLSearchParams({ endpoint: 'https://lrs.example/xapi', fetch: 'https://lms.example/key', actor: '{"account":{"homePage":"https://x.example","name":"7"}}', registration: 'r', activityId: 'https://x.example/1' })}`;
const decision = (id: string, score = 0.5) => ({
  id,
  options: ['a', 'b'],
  chosen: 0,
  score,
  title: 'T',
  said: 'S',
  levels: 'Law: 50.',
  reason: 'R',
  sources: ['Src'],
});
const view = (change: Partial<GradebookView>): GradebookView => ({
  seat: 's',
  completed: false,
  progress: 0.5,
  score: 50,
  decisions: [decision('s-one')],
  ...change,
});

interface Said {
  readonly verb: { readonly id: string };
  readonly result?: Record<string, unknown>;
}

interface Store {
  down: boolean;
  /** How it answers statements. */
  status: number;
  readonly said: string[];
  /** Each request with statements, as it came. */
  readonly requests: Said[][];
  readonly documents: Map<string, string>;
  /** What was asked for, in order. */
  readonly asked: string[];
  /** While it is set, statements wait for it before they are answered. */
  held: Promise<void> | null;
}

const verbOf = ({ verb }: Said): string => verb.id.split('/').at(-1) ?? '';

/** Answers the requests of one launch. */
function store(launch: Record<string, unknown> | null, documents = new Map<string, string>()): Store {
  const here: Store = { down: false, status: 200, said: [], requests: [], documents, asked: [], held: null };
  const answer = async (address: string | URL | Request, request: RequestInit = {}): Promise<Response> => {
    const url = new URL(String(address));
    if (here.down) throw new TypeError('no network');
    if (url.pathname === '/key')
      return launch ? Response.json({ 'auth-token': 'k' }) : Response.json({ 'error-code': '1', 'error-text': 'used' });
    if (url.pathname === '/xapi/statements') {
      const statements = JSON.parse(String(request.body)) as Said[];
      here.requests.push(statements);
      if (here.held) await here.held;
      if (here.status === 200) here.said.push(...statements.map(verbOf));
      return new Response(null, { status: here.status });
    }
    const id = url.searchParams.get('stateId') ?? url.searchParams.get('profileId') ?? '';
    here.asked.push(`${request.method} ${id}`);
    if (request.method === 'PUT') documents.set(id, String(request.body));
    const kept = id === 'LMS.LaunchData' ? JSON.stringify(launch) : documents.get(id);
    return kept === undefined ? new Response(null, { status: 404 }) : new Response(kept);
  };
  vi.stubGlobal('fetch', answer);
  return here;
}
const NORMAL = { contextTemplate: { extensions: {} }, launchMode: 'Normal' };
const opened = async (now: () => number = () => 1_000) => {
  const gradebook = await cmi5Gradebook(ADDRESS, now);
  if (!gradebook) throw new Error('it did not open');
  await gradebook.again();
  return gradebook;
};
afterEach(() => vi.unstubAllGlobals());

describe('a cmi5 launch', () => {
  it('is none without its parts, with a key used before, or with the store away', async () => {
    const here = store(NORMAL);
    expect(await cmi5Gradebook('?endpoint=x', () => 0)).toBeNull();
    expect(await cmi5Gradebook(ADDRESS.replace(/actor=[^&]+/u, 'actor=broken'), () => 0)).toBeNull();
    here.down = true;
    expect(await cmi5Gradebook(ADDRESS, () => 0)).toBeNull();
    store(null);
    expect(await cmi5Gradebook(ADDRESS, () => 0)).toBeNull();
  });

  it('knows the page to go back to, if it is one', async () => {
    store({ ...NORMAL, returnURL: 'https://lms.test/course/7' });
    expect((await opened()).back).toBe('https://lms.test/course/7');
    for (const returnURL of [undefined, '', 'course', 'javascript:alert(1)']) {
      store({ ...NORMAL, ...(returnURL !== undefined && { returnURL }) });
      expect((await opened()).back).toBeNull();
    }
  });

  it('says each thing once, and again what did not arrive', async () => {
    const here = store(NORMAL);
    const gradebook = await opened();
    here.down = true;
    expect(await gradebook.report(view({}), 'kept')).toBe(false);
    expect(here.documents.size).toBe(0);
    here.down = false;
    expect(await gradebook.again()).toBe(true);
    expect(await gradebook.report(view({}), 'kept more')).toBe(true);
    await gradebook.leave();
    expect(here.said).toEqual(['initialized', 'selected', 'answered', 'progressed', 'terminated']);
    expect(here.documents.get('due-yesterday.play')).toContain('kept more');
  });

  it('fails by the mastery score, passes by a better seat, and never says either again', async () => {
    const here = store({ ...NORMAL, masteryScore: 0.7 });
    const gradebook = await opened();
    for (const score of [50, 60, 80, 90])
      await gradebook.report(view({ completed: true, progress: 1, score, decisions: [] }), `${score}`);
    await gradebook.leave();
    expect(here.said).toEqual(['initialized', 'progressed', 'completed', 'failed', 'passed', 'terminated']);
    const later = store({ ...NORMAL, masteryScore: 0.7 }, here.documents);
    const next = await opened();
    await next.report(view({ completed: true, progress: 1, score: 95, decisions: [] }), 'x');
    expect(next.kept).toBe('90');
    expect(later.said).toEqual(['initialized', 'progressed']);
  });

  it('where nothing is to be recorded, says that it began and ended', async () => {
    const here = store({ ...NORMAL, launchMode: 'Review' });
    const gradebook = await opened();
    expect(await gradebook.report(view({ completed: true }), 'x')).toBe(true);
    await gradebook.leave();
    expect(here.said).toEqual(['initialized', 'terminated']);
    expect(here.documents.size).toBe(0);
  });
});

describe('what a launch finds', () => {
  it.each([
    { found: 'no launch data', data: undefined },
    { found: 'launch data that cannot be read', data: '{"contextTemplate":' },
    { found: 'launch data without a template for statements', data: '{"launchMode":"Normal"}' },
    { found: 'launch data that is nothing', data: 'null' },
  ])('$found: it is no gradebook, and the game plays without', async ({ data }) => {
    store(NORMAL);
    const launching = globalThis.fetch;
    vi.stubGlobal('fetch', (address: string, request?: RequestInit) =>
      String(address).includes('LMS.LaunchData')
        ? Promise.resolve(new Response(data ?? null, { status: data === undefined ? 404 : 200 }))
        : launching(address, request),
    );
    expect(await cmi5Gradebook(ADDRESS, () => 0)).toBeNull();
  });

  it('a store that gives the key and then fails is no gradebook', async () => {
    store(NORMAL);
    const launching = globalThis.fetch;
    vi.stubGlobal('fetch', (address: string, request?: RequestInit) =>
      String(address).includes('stateId=due-yesterday.play')
        ? Promise.resolve(new Response(null, { status: 500 }))
        : launching(address, request),
    );
    expect(await cmi5Gradebook(ADDRESS, () => 0)).toBeNull();
  });

  it('a kept play that cannot be read is none, and the session begins all the same', async () => {
    const here = store(NORMAL, new Map([['due-yesterday.play', '{"kept":']]));
    expect((await opened()).kept).toBe('');
    expect(here.said).toEqual(['initialized']);
  });

  it('asks for the learner’s preferences, as every unit has to', async () => {
    const here = store(NORMAL);
    await opened();
    expect(here.asked).toContain('GET cmi5LearnerPreferences');
  });

  it('a decision that arrived in an earlier sitting is not said again; one taken otherwise is', async () => {
    const here = store(NORMAL);
    const gradebook = await opened();
    gradebook.know([decision('s-one'), decision('s-two')]);
    await gradebook.report(view({ decisions: [decision('s-one'), { ...decision('s-two'), chosen: 1 }] }), 'k');
    expect(here.said).toEqual(['initialized', 'selected', 'answered', 'progressed']);
  });
});

describe('what is said of a play', () => {
  it('no progress before there is some, and none twice', async () => {
    const here = store(NORMAL);
    const gradebook = await opened();
    for (const progress of [0, 0.5, 0.5, 0.6]) await gradebook.report(view({ progress, decisions: [] }), 'k');
    await gradebook.report(view({ seat: 'other', progress: 0.6, decisions: [] }), 'k');
    expect(here.said).toEqual(['initialized', 'progressed', 'progressed', 'progressed']);
  });

  it('a seat without a score is completed and not judged', async () => {
    const here = store(NORMAL);
    const gradebook = await opened();
    await gradebook.report(view({ completed: true, progress: 1, score: null, decisions: [] }), 'k');
    expect(here.said).toEqual(['initialized', 'progressed', 'completed']);
  });

  it('nothing is judged before the seat is completed', async () => {
    const here = store(NORMAL);
    const gradebook = await opened();
    await gradebook.report(view({ completed: false, progress: 0.9, score: 100, decisions: [] }), 'k');
    expect(here.said).toEqual(['initialized', 'progressed']);
  });

  it('the time is counted from the launch, in seconds', async () => {
    const here = store(NORMAL);
    let clock = 500_000;
    const gradebook = await opened(() => clock);
    clock += 65_000;
    await gradebook.report(view({ completed: true, progress: 1, decisions: [] }), 'k');
    clock += 5_000;
    await gradebook.leave();
    const durations = here.requests.flat().flatMap((each) => each.result?.['duration'] ?? []);
    expect(durations).toEqual(['PT0H1M5S', 'PT0H1M5S', 'PT0H1M10S']);
  });

  it('what is kept says what was said of this registration', async () => {
    const here = store({ ...NORMAL, masteryScore: 0.7 });
    const gradebook = await opened();
    const kept = (): unknown => JSON.parse(here.documents.get('due-yesterday.play') ?? 'null');
    await gradebook.report(view({}), 'a');
    expect(kept()).toEqual({ kept: 'a', completed: false, passed: false });
    await gradebook.report(view({ completed: true, score: 60 }), 'b');
    expect(kept()).toEqual({ kept: 'b', completed: true, passed: false });
    await gradebook.report(view({ completed: true, score: 80 }), 'c');
    expect(kept()).toEqual({ kept: 'c', completed: true, passed: true });
  });
});

describe('on the way to the store', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => decision(`s-${i}`));

  it('statements go ten at a time, in their order, and only what did not arrive goes again', async () => {
    const here = store(NORMAL);
    const gradebook = await opened();
    here.status = 500;
    expect(await gradebook.report(view({ progress: 0, decisions: many(12) }), 'k')).toBe(false);
    here.status = 200;
    expect(await gradebook.again()).toBe(true);
    expect(here.requests.map((each) => each.length)).toEqual([1, 10, 10, 10, 4]);
    expect(here.said).toEqual(['initialized', ...many(12).flatMap(() => ['selected', 'answered'])]);
    expect(await gradebook.again()).toBe(true);
    expect(here.requests).toHaveLength(5);
  });

  it('the play is kept only once everything said of it has arrived', async () => {
    const here = store(NORMAL);
    const gradebook = await opened();
    here.status = 500;
    await gradebook.report(view({}), 'k');
    expect(here.documents.size).toBe(0);
    here.status = 200;
    await gradebook.again();
    expect(here.documents.get('due-yesterday.play')).toContain('"k"');
  });

  it('a document the store refuses is kept with the next try', async () => {
    const here = store(NORMAL);
    const gradebook = await opened();
    const answering = globalThis.fetch;
    vi.stubGlobal('fetch', (address: string, request?: RequestInit) =>
      request?.method === 'PUT' ? Promise.resolve(new Response(null, { status: 500 })) : answering(address, request),
    );
    expect(await gradebook.report(view({}), 'k')).toBe(false);
    vi.stubGlobal('fetch', answering);
    expect(await gradebook.again()).toBe(true);
    expect(here.documents.get('due-yesterday.play')).toContain('"k"');
  });

  it('a report made while another is under way is not lost', async () => {
    const here = store(NORMAL);
    const gradebook = await opened();
    const both = [gradebook.report(view({}), 'first'), gradebook.report(view({ progress: 0.6 }), 'second')];
    await Promise.all(both);
    expect(here.said).toEqual(['initialized', 'selected', 'answered', 'progressed', 'progressed']);
    expect(here.documents.get('due-yesterday.play')).toContain('second');
  });

  it('on leaving, what is under way is not said twice, and what waits goes with the farewell', async () => {
    const here = store(NORMAL);
    const gradebook = await opened();
    let release = () => {};
    here.held = new Promise((resolve) => (release = resolve));
    const report = gradebook.report(view({ progress: 0, decisions: many(6) }), 'kept');
    await vi.waitFor(() => expect(here.requests).toHaveLength(2));
    here.held = null;
    await gradebook.leave();
    // Ten are under way; two and the farewell are left.
    expect(here.requests.at(-1)?.map(verbOf)).toEqual(['selected', 'answered', 'terminated']);
    expect(here.documents.get('due-yesterday.play')).toContain('kept');
    release();
    await report;
  });

  it('a farewell too long for a page that is going is said without what waits', async () => {
    const here = store(NORMAL);
    const gradebook = await opened();
    here.status = 500;
    const long = { ...decision('s-long'), title: 'T'.repeat(30_000) };
    await gradebook.report(view({ decisions: [long] }), 'kept');
    here.status = 200;
    expect(await gradebook.leave()).toBe(true);
    expect(here.requests.at(-1)?.map(verbOf)).toEqual(['terminated']);
    expect(here.documents.size).toBe(0);
  });
});
