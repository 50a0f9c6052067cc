/** Two whole plays of one seat of which the system hears nothing, the better one first: at the next launch the better one is what the gradebook is told. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryStore } from '../fixtures/memoryStorage.ts';
import { emptyDocket, type Docket } from '../../src/domain/docket/docket.ts';
import { USUAL_EDITION } from '../../src/domain/docket/edition.ts';
import { openCmi5 } from '../../src/lms/cmi5/openCmi5.ts';
import type { Gradebook } from '../../src/lms/gradebook.ts';
import { reachOf } from '../../src/lms/reach.ts';
import { findRuntime, type Dialect } from '../../src/lms/runtime.ts';
import { scormGradebook } from '../../src/lms/scormGradebook.ts';
import { gradebookView } from '../../src/pages/scorecard/gradebook.view.ts';
import { cmi5Launcher, nameOf } from '../servers/cmi5Launcher.ts';
import { scormSystem } from '../servers/scormSystem.ts';
import {
  AGAIN,
  COUNTING,
  cover,
  file,
  firstText,
  nextEntry,
  Page,
  sitDown,
  words,
  type Sitting,
} from '../simulate/pupil.ts';

/** A system of a school: a launch, its network, and the figures it holds. */
interface System {
  open(): Promise<Gradebook | string | null>;
  cut(away: boolean): void;
  figures(): { readonly score: number | undefined; readonly law: string | undefined };
}

function cmi5(): System {
  const launcher = cmi5Launcher({ masteryScore: 0 });
  let away = false;
  vi.stubGlobal('fetch', async (address: string, request: RequestInit = {}): Promise<Response> => {
    if (away) throw new TypeError('no network');
    const { pathname, search } = new URL(address);
    const given = Object.entries((request.headers ?? {}) as Record<string, string>);
    const headers = Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value]));
    const asked = { method: request.method ?? 'GET', path: pathname + search, body: String(request.body ?? '') };
    const { status, body } = launcher.handle({ ...asked, headers });
    return new Response(status === 204 ? null : body, { status });
  });
  const keeps = (): boolean => true;
  return {
    open: () => openCmi5(launcher.launch('https://lms.example'), Date.now, keeps, firstText, () => Promise.resolve()),
    cut: (now) => void (away = now),
    figures() {
      const scaled = launcher.said.findLast((each) => nameOf(each) === 'passed')?.result?.score?.scaled;
      return { score: scaled === undefined ? undefined : scaled * 100, law: undefined };
    },
  };
}

function scorm(dialect: Dialect): System {
  const system = scormSystem(dialect, {});
  vi.stubGlobal('fetch', () => system.probe());
  return {
    async open() {
      const online = (): boolean => system.network !== 'down';
      const reach = reachOf({ address: 'here.txt', text: 'Due Yesterday is here.', within: 1_000, online });
      await reach.ask();
      const runtime = findRuntime(system.launch(), dialect);
      return runtime && scormGradebook(runtime, reach, Date.now, firstText('mark'));
    },
    cut: (now) => void (system.network = now ? 'down' : 'up'),
    figures() {
      const named = (name: string): string | undefined => system.stored.get(`cmi.${name}`);
      const score = named(dialect === 'scorm12' ? 'core.score.raw' : 'score.raw');
      const law = [0, 1, 2].find((n) => named(`objectives.${n}.id`) === 'law');
      return { score: score === undefined ? undefined : Number(score), law: named(`objectives.${law}.score.raw`) };
    },
  };
}

const [{ id: SEAT = '' } = {}] = cover.seats;

/** A whole play of the seat, by one way of choosing. */
function wholePlay(chance: () => number): Docket {
  let docket = emptyDocket(file, SEAT, USUAL_EDITION);
  for (let next = nextEntry(docket, chance); next; next = nextEntry(docket, chance))
    docket = { ...docket, entries: [...docket.entries, next] };
  return docket;
}

const figuresOf = (chance: () => number) =>
  gradebookView(file, wholePlay(chance), words, COUNTING.wish, COUNTING.edition);
const scoreOf = (chance: () => number): number => figuresOf(chance).score ?? 0;

function play(sitting: Sitting, chance: () => number): void {
  sitting.begin(SEAT);
  for (const _ of wholePlay(chance).entries) sitting.decide(chance);
}

let page: Page;
beforeEach(() => {
  vi.useFakeTimers();
  page = new Page();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each<[string, () => System]>([
  ['scorm12', () => scorm('scorm12')],
  ['scorm2004', () => scorm('scorm2004')],
  ['cmi5', cmi5],
])('%s', async (_, systemOf) => {
  const ways = [0, 0.3, 0.6, 0.99].map((chance) => () => chance).toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const [better = () => 0, worse = () => 0] = [ways.at(0), ways.at(-1)];
  expect(scoreOf(better)).toBeGreaterThan(scoreOf(worse));

  const system = systemOf();
  const device = memoryStore();
  const sit = async (): Promise<Sitting> => {
    const gradebook = await system.open();
    if (!gradebook || typeof gradebook === 'string') throw new Error(`it did not open: ${gradebook}`);
    return sitDown(gradebook, device, 'mark');
  };
  const first = await sit();
  await vi.advanceTimersByTimeAsync(AGAIN); // what ties the device to the attempt has arrived
  system.cut(true);
  for (const chance of [better, worse]) {
    play(first, chance);
    await vi.advanceTimersByTimeAsync(AGAIN);
  }
  page.dispatchEvent(new Event('pagehide'));
  vi.clearAllTimers();

  system.cut(false);
  await sit();
  await vi.advanceTimersByTimeAsync(AGAIN);
  const { score, law } = system.figures();
  expect(score).toBeCloseTo(scoreOf(better), 4);
  if (systemOf !== cmi5) expect(Number(law)).toBe(figuresOf(better).measures.law);
});
