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

interface Store {
  down: boolean;
  readonly said: string[];
  readonly documents: Map<string, string>;
}

/** Answers the requests of one launch. */
function store(launch: Record<string, unknown> | null, documents = new Map<string, string>()): Store {
  const here: Store = { down: false, said: [], documents };
  const answer = async (address: string | URL | Request, request: RequestInit = {}): Promise<Response> => {
    const url = new URL(String(address));
    if (here.down) throw new TypeError('no network');
    if (url.pathname === '/key')
      return launch ? Response.json({ 'auth-token': 'k' }) : Response.json({ 'error-code': '1', 'error-text': 'used' });
    if (url.pathname === '/xapi/statements') {
      for (const each of JSON.parse(String(request.body)) as { verb: { id: string } }[])
        here.said.push(each.verb.id.split('/').at(-1) ?? '');
      return new Response(null, { status: 200 });
    }
    const id = url.searchParams.get('stateId') ?? '';
    if (request.method === 'PUT') documents.set(id, String(request.body));
    const kept = id === 'LMS.LaunchData' ? JSON.stringify(launch) : documents.get(id);
    return kept === undefined ? new Response(null, { status: 404 }) : new Response(kept);
  };
  vi.stubGlobal('fetch', answer);
  return here;
}
const NORMAL = { contextTemplate: { extensions: {} }, launchMode: 'Normal' };
const opened = async () => {
  const gradebook = await cmi5Gradebook(ADDRESS, () => 1_000);
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
