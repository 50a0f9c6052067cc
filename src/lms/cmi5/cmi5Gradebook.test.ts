/** The cmi5 gradebook before a launcher that refuses what ADL's player refuses, one row for each fault that was seen there: nothing lost, nothing said twice, no rule broken. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cmi5Launcher, nameOf, type Launcher, type LauncherOptions } from '../../../tests/servers/cmi5Launcher.ts';
import type { DecisionReport } from '../../pages/scorecard/decisionReports.view.ts';
import type { GradebookView } from '../../pages/scorecard/gradebook.view.ts';
import { decisionPart, type Gradebook } from '../gradebook.ts';
import { openCmi5 } from './openCmi5.ts';

const ORIGIN = 'https://lms.example';
const first = (mark: string): string => `nothing of ${mark}`;
const decision = (id: string, change: Partial<DecisionReport> = {}): DecisionReport => ({
  id,
  seat: 's',
  options: ['a', 'b'],
  texts: ['Take A.', 'Take B.'],
  question: 'Which?',
  chosen: 0,
  score: 0.5,
  title: 'T',
  said: 'S',
  levels: 'Law: 50.',
  reason: 'R',
  sources: ['Src'],
  ...change,
});
const view = (change: Partial<GradebookView> = {}): GradebookView => ({
  seat: 's',
  name: 'The seat',
  completed: false,
  ended: [],
  progress: 0.5,
  score: null,
  measures: {},
  decisions: [decision('s-one')],
  ...change,
});
const whole = (score: number, seat = 's', decisions: DecisionReport[] = []): GradebookView =>
  view({ seat, completed: true, ended: [seat], progress: 1, score, decisions });
const tell = (book: Gradebook, what: GradebookView, text = 'kept') =>
  book.report({ view: what, rows: { from: 0, ids: [] }, keep: () => text });

/** What stands between the game and the launcher: answers that fail, or get lost on the way back. */
interface Way {
  /** For a request that is named here, by method and path: 'down', 'lost', or a status. */
  weather: (request: string) => 'down' | 'lost' | number | null;
  readonly asked: string[];
  /** While it is set, requests wait for it. */
  held: Promise<void> | null;
  now: number;
}

function school(options: LauncherOptions = {}) {
  const launcher = cmi5Launcher(options);
  const way: Way = { weather: () => null, asked: [], held: null, now: 1_000_000 };
  vi.stubGlobal('fetch', async (address: string | URL | Request, request: RequestInit = {}): Promise<Response> => {
    const url = new URL(String(address));
    const name = `${request.method} ${url.pathname}${url.searchParams.get('stateId') ?? url.searchParams.get('profileId') ?? ''}`;
    way.asked.push(name);
    const weather = way.weather(name);
    await way.held;
    if (weather === 'down') throw new TypeError('no network');
    if (typeof weather === 'number') return new Response(null, { status: weather });
    const headers = Object.fromEntries(
      Object.entries((request.headers ?? {}) as Record<string, string>).map(([key, value]) => [
        key.toLowerCase(),
        value,
      ]),
    );
    const { status, body } = launcher.handle({
      method: request.method ?? 'GET',
      path: url.pathname + url.search,
      body: String(request.body ?? ''),
      headers,
    });
    if (weather === 'lost') throw new TypeError('the answer was lost');
    return new Response(status === 204 ? null : body, { status });
  });
  const open = async (keepsHere = true): Promise<Gradebook> => {
    const book = await openCmi5(
      launcher.launch(ORIGIN),
      () => way.now,
      () => keepsHere,
      first,
      () => Promise.resolve(),
    );
    if (typeof book === 'string') throw new Error(`it did not open: ${book}`);
    await book.again();
    return book;
  };
  return { launcher, way, open };
}
const told = ({ said }: Launcher): string[] => said.map(nameOf);
/** Lets what a page that goes has sent arrive. */
const arrived = async (): Promise<void> => {
  for (let n = 0; n < 10; n++) await Promise.resolve();
};
afterEach(() => vi.unstubAllGlobals());

describe('a launch', () => {
  it.each([
    { link: 'without its parts', search: '?endpoint=x', notice: 'lms-missing' },
    {
      link: 'with a learner that cannot be read',
      search: `?endpoint=x&fetch=y&actor={&registration=r&activityId=a`,
      notice: 'lms-missing',
    },
  ])('$link is none, and it is said why', async ({ search, notice }) => {
    expect(
      await openCmi5(
        search,
        () => 0,
        () => true,
        first,
        () => Promise.resolve(),
      ),
    ).toBe(notice);
  });

  it('that was used before is told apart from a system that does not answer', async () => {
    const { launcher, way } = school();
    const search = launcher.launch(ORIGIN);
    const open = () =>
      openCmi5(
        search,
        () => 0,
        () => true,
        first,
        () => Promise.resolve(),
      );
    way.weather = () => 'down';
    expect(await open()).toBe('lms-silent');
    way.weather = () => null;
    await open();
    expect(await open()).toBe('lms-used');
  });

  it.each(['LMS.LaunchData', 'due-yesterday.play', 'cmi5LearnerPreferences', '/fetch'])(
    'is not lost by one failure of %s (29, 30)',
    async (name) => {
      const { launcher, way, open } = school();
      let failures = 1;
      way.weather = (request) => (request.endsWith(name) && failures-- > 0 ? 500 : null);
      await open();
      expect(told(launcher)).toEqual(['initialized']);
      expect(launcher.broken).toEqual([]);
    },
  );

  it('begins nothing before the preferences were answered', async () => {
    const { launcher, way, open } = school();
    way.weather = (request) => (request.endsWith('Preferences') ? 500 : null);
    const book = await open();
    expect(await tell(book, view())).toBe('late');
    expect(told(launcher)).toEqual([]);
    way.weather = () => null;
    expect(await book.again()).toBe('arrived');
    expect(launcher.broken).toEqual([]);
  });

  it.each([
    { audioPreference: 'off', silent: true },
    { audioPreference: 'on', silent: false },
    { languagePreference: 'de', silent: false },
  ])('obeys $audioPreference (35)', async ({ silent, ...preferences }) => {
    const { open } = school({ preferences });
    expect((await open()).silent).toBe(silent);
  });

  it.each(['Review', 'Browse'] as const)(
    'in %s says that it began and ended, and how it was launched (12)',
    async (mode) => {
      const { launcher, open } = school({ mode });
      const book = await open();
      expect(book.mode).toBe(mode.toLowerCase());
      expect(await tell(book, whole(90))).toBe('arrived');
      await book.part();
      expect(told(launcher)).toEqual(['initialized', 'terminated']);
      expect(launcher.broken).toEqual([]);
    },
  );
});

describe('a session', () => {
  it('says each thing once, in order, and ends with the way back (3, 4)', async () => {
    const { launcher, open } = school();
    const book = await open();
    await tell(book, view());
    await tell(book, whole(44, 's', [decision('s-one'), decision('s-two')]), 'end');
    await book.part();
    book.leave();
    await arrived();
    expect(told(launcher)).toEqual([
      'initialized',
      'selected',
      'answered',
      'progressed',
      'selected',
      'answered',
      'progressed',
      'completed',
      'passed',
      'terminated',
    ]);
    expect(launcher.broken).toEqual([]);
    expect(launcher.documents.get('due-yesterday.play')).toContain('"end"');
  });

  it('that is shut with a draft owed says terminated alone, and the state not after it (4, 5)', async () => {
    const { launcher, way, open } = school();
    const book = await open();
    await tell(book, view());
    way.weather = (request) => (request.startsWith('PUT') ? 500 : null);
    await tell(book, view(), 'draft');
    way.asked.length = 0;
    way.weather = () => null;
    book.leave();
    await arrived();
    expect(way.asked).toEqual(['POST /xapi/statements']);
    expect(told(launcher).at(-1)).toBe('terminated');
    expect(launcher.broken).toEqual([]);
  });

  it('on a device that keeps nothing gives up the farewell for the play', async () => {
    const { launcher, way, open } = school();
    const book = await open(false);
    way.weather = (request) => (request.startsWith('PUT') ? 500 : null);
    await tell(book, view(), 'draft');
    way.weather = () => null;
    book.leave();
    await arrived();
    expect(told(launcher)).not.toContain('terminated');
    expect(launcher.documents.get('due-yesterday.play')).toContain('draft');
  });

  it('that is shut while a request is under way is left to the launcher to end', async () => {
    const { launcher, way, open } = school();
    const book = await open();
    let release = (): void => {};
    way.held = new Promise((resolve) => (release = resolve));
    way.asked.length = 0;
    const report = tell(book, view());
    await arrived();
    expect(way.asked).toEqual(['POST /xapi/statements']);
    book.leave();
    release();
    expect(await report).toBe('ended');
    expect(told(launcher)).not.toContain('terminated');
    expect(launcher.broken).toEqual([]);
  });

  it.each([
    { scores: [30], mastery: 0.5, verbs: ['completed', 'failed'] },
    { scores: [30, 44], mastery: 0.43, verbs: ['completed', 'passed'] },
    { scores: [80, 30], mastery: 0.43, verbs: ['completed', 'passed'] },
    { scores: [30, 40], mastery: 0.5, verbs: ['completed', 'failed'] },
    { scores: [1], mastery: null, verbs: ['completed', 'passed'] },
  ])('with $scores by a mastery score of $mastery says $verbs (7, 8, 11)', async ({ scores, mastery, verbs }) => {
    const { launcher, open } = school({ masteryScore: mastery });
    const book = await open();
    let best = 0;
    for (const [n, score] of scores.entries()) {
      best = Math.max(best, score);
      await tell(book, whole(best, `seat-${n}`), `${n}`);
    }
    await book.part();
    expect(told(launcher).filter((verb) => ['completed', 'passed', 'failed'].includes(verb))).toEqual(verbs);
    expect(launcher.broken).toEqual([]);
  });

  it('who failed once can pass in the next, and opening alone fails nobody (8b, 8c)', async () => {
    const { launcher, open } = school({ masteryScore: 0.5, moveOn: 'CompletedAndPassed' });
    const first = await open();
    await tell(first, whole(30));
    await first.part();
    const looked = await open();
    await tell(looked, whole(30));
    await looked.part();
    const better = await open();
    await tell(better, whole(30));
    await tell(better, { ...whole(60, 't'), ended: ['s', 't'] });
    await better.part();
    const judged = told(launcher).filter((verb) => ['passed', 'failed'].includes(verb));
    expect(judged).toEqual(['failed', 'passed']);
    expect(launcher.broken).toEqual([]);
  });

  it('tells the progress of the seat in hand, and none again after a launch (fault 7)', async () => {
    const { launcher, open } = school();
    const book = await open();
    await tell(book, whole(50, 's', [decision('s-one')]));
    await tell(book, { ...whole(50, 's'), seat: 't', name: 'Other', progress: 0.25 });
    await book.part();
    const later = await open();
    await tell(later, { ...whole(50, 's'), seat: 't', name: 'Other', progress: 0.25 });
    await later.part();
    const progress = launcher.said
      .filter((each) => nameOf(each) === 'progressed')
      .map(({ object, result }) => [
        object.id.split('/').at(-1),
        result?.extensions?.['https://w3id.org/xapi/seriousgames/extensions/progress'],
      ]);
    expect(progress).toEqual([
      ['s', 1],
      ['t', 0.25],
    ]);
  });
});

describe('a store that fails', () => {
  it.each([500, 429, 401, 408, 'down'] as const)(
    'with %s is told everything when it is well, in order (22, 23)',
    async (weather) => {
      const { launcher, way, open } = school();
      const book = await open();
      way.weather = (request) => (request.startsWith('POST') ? weather : null);
      expect(await tell(book, view())).toBe('late');
      expect(book.isTold(decisionPart(decision('s-one')))).toBe(false);
      expect(launcher.documents.size).toBe(0);
      way.weather = () => null;
      expect(await book.again()).toBe('arrived');
      await book.part();
      expect(told(launcher)).toEqual(['initialized', 'selected', 'answered', 'progressed', 'terminated']);
      expect(launcher.broken).toEqual([]);
    },
  );

  it('from the first moment is told of the beginning first and alone (24)', async () => {
    const { launcher, way, open } = school();
    way.weather = (request) => (request.startsWith('POST /xapi') ? 500 : null);
    const book = await open();
    await tell(book, whole(44));
    book.leave();
    await arrived();
    expect(launcher.documents.size).toBe(0);
    way.weather = () => null;
    const next = await open();
    await tell(next, whole(44, 's', [decision('s-one')]));
    await next.part();
    expect(told(launcher)).toEqual([
      'initialized',
      'selected',
      'answered',
      'progressed',
      'completed',
      'passed',
      'terminated',
    ]);
    expect(launcher.broken).toEqual([]);
  });

  it.each(['initialized', 'a decision', 'completed'])('whose answer to %s is lost goes on (25, 27)', async (what) => {
    const { launcher, way, open } = school();
    let lost = 1;
    const lose = (request: string): 'lost' | null =>
      request === 'POST /xapi/statements' && lost-- > 0 ? 'lost' : null;
    if (what === 'initialized') way.weather = lose;
    const book = await open();
    if (what === 'a decision') way.weather = lose;
    await tell(book, view());
    await book.again();
    lost = what === 'completed' ? 2 : lost;
    if (what === 'completed')
      way.weather = (request) => (lost === 2 && request.startsWith('POST') ? ((lost = 1), null) : lose(request));
    await tell(book, whole(44, 's', [decision('s-one')]), 'end');
    await book.again();
    await book.part();
    expect(told(launcher)).toEqual([
      'initialized',
      'selected',
      'answered',
      'progressed',
      'progressed',
      'completed',
      'passed',
      'terminated',
    ]);
    // What may be there is looked up first: the launcher counts a second copy as a breach.
    expect(launcher.broken).toEqual([]);
    expect(launcher.documents.get('due-yesterday.play')).toContain('"passed":true');
  });

  it.each(['completed', 'passed'])(
    'whose answer to %s is lost as the window is shut finds it there in the next',
    async (verb) => {
      const { launcher, way, open } = school({ moveOn: 'CompletedAndPassed' });
      const book = await open();
      let left = verb === 'completed' ? 1 : 2;
      way.weather = (request) =>
        request === 'POST /xapi/statements' && --left === 0 ? 'lost' : left > 0 ? null : 'down';
      await tell(book, whole(44));
      way.weather = () => 'down';
      book.leave();
      await arrived();
      way.weather = () => null;
      const next = await open();
      await tell(next, whole(44));
      await next.part();
      expect(told(launcher).filter((each) => ['completed', 'passed'].includes(each))).toEqual(['completed', 'passed']);
      expect(launcher.broken).toEqual([]);
    },
  );

  it('scores nothing that is made after a seat', async () => {
    const { launcher, open } = school();
    await tell(await open(), view({ decisions: [decision('s-after-x', { score: null })] }));
    const answered = launcher.said.find((each) => nameOf(each) === 'answered');
    expect(answered?.result?.response).toBe('a');
    expect(answered?.result).not.toHaveProperty('score');
  });

  it('that refuses one statement for itself takes those behind it (fault 4)', async () => {
    const { launcher, open } = school();
    const book = await open();
    const bad = decision('s-bad', { options: ['a b c', ''], title: '', question: '' });
    Object.assign(bad, { score: 7 });
    await tell(book, view({ decisions: [bad, decision('s-two')] }));
    await book.part();
    expect(told(launcher).at(-1)).toBe('terminated');
    expect(launcher.said.some(({ object }) => object.id.endsWith('decision/s-two'))).toBe(true);
    expect(launcher.said.some(({ object }) => object.id.endsWith('decision/s-bad'))).toBe(false);
  });
});

describe('a session that has ended', () => {
  it('at the school is said so, and nothing more is sent; the next launch brings the rest (16, 17, 18)', async () => {
    const { launcher, way, open } = school();
    const book = await open();
    launcher.abandon();
    expect(await tell(book, view())).toBe('ended');
    way.asked.length = 0;
    expect(await tell(book, view({ decisions: [decision('s-one'), decision('s-two')] }))).toBe('ended');
    book.leave();
    await arrived();
    expect(way.asked).toEqual([]);
    const next = await open();
    await tell(next, view({ decisions: [decision('s-one'), decision('s-two')] }));
    expect(told(launcher).filter((verb) => verb === 'answered')).toHaveLength(2);
  });

  it('by the way back takes nothing more when the browser brings the page back (32)', async () => {
    const { launcher, open } = school();
    const book = await open();
    await book.part();
    expect(await tell(book, view())).toBe('ended');
    book.leave();
    await arrived();
    expect(told(launcher)).toEqual(['initialized', 'terminated']);
    expect(launcher.broken).toEqual([]);
  });
});

describe('what a teacher reads', () => {
  it('is the options in words, the question, the time, and the seat and unit above (fault 10, 13)', async () => {
    const { launcher, way, open } = school();
    const book = await open();
    way.now += 65_000;
    await tell(book, view());
    const answered = launcher.said.find((each) => nameOf(each) === 'answered');
    expect(answered?.object.definition).toMatchObject({
      name: { 'en-US': 'T' },
      description: { 'en-US': 'Which?' },
      choices: [
        { id: 'a', description: { 'en-US': 'Take A.' } },
        { id: 'b', description: { 'en-US': 'Take B.' } },
      ],
    });
    expect(answered?.result?.duration).toBe('PT0H1M5S');
    expect(answered?.context.contextActivities['parent']?.map(({ id }) => id.split('/units/')[1])).toEqual([
      '41/seat/s',
      '41',
    ]);
    expect(launcher.said.find((each) => nameOf(each) === 'progressed')?.object.definition).toMatchObject({
      name: { 'en-US': 'The seat' },
    });
  });
});
