/** A pupil's sittings in a cmi5 package over a bad network, scripted by a seed, and what is then wrong in the record store. */
import { vi } from 'vitest';
import { memoryStore } from '../fixtures/memoryStorage.ts';
import { openCmi5 } from '../../src/lms/cmi5/openCmi5.ts';
import type { Docket } from '../../src/domain/docket/docket.ts';
import { rowOf } from '../../src/pages/scorecard/decisionReports.view.ts';
import { cmi5Launcher, nameOf, type Launcher } from '../servers/cmi5Launcher.ts';
import { AGAIN, chances, firstText, Page, remembering, sitDown, type Sitting, type Truth } from './pupil.ts';

const ORIGIN = 'https://lms.example';

/** How a launcher is set up, and what it does beside the weather. */
export interface LauncherManners {
  readonly masteryScore?: number | null;
  /** It ends sessions from outside. */
  readonly abandons?: boolean;
  /** Every answer takes so many ms. */
  readonly slow?: number;
  /** The links of earlier sessions are opened again. */
  readonly usedLinks?: boolean;
}

type Weather = 'up' | 'down' | 'lost' | 'failing' | 'busy' | 'late';

export interface Played {
  readonly launcher: Launcher;
  /** What is wrong at the end; empty where each statement is what the pupil did. */
  readonly wrong: readonly string[];
}

/** Plays one pupil's sittings. Timers have to be stand-ins. */
export async function playCmi5Sittings(manners: LauncherManners, seed: number): Promise<Played> {
  const chance = chances(seed);
  const launcher = cmi5Launcher({ masteryScore: manners.masteryScore ?? null });
  const devices = [memoryStore(), memoryStore()];
  const { truth, remember } = remembering();
  const wrong: string[] = [];
  let device = 0;
  let weather: Weather = 'up';
  let link = '';
  let behind: { sitting: Sitting; page: Page } | null = null;

  const after = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  vi.stubGlobal('fetch', async (address: string, request: RequestInit = {}): Promise<Response> => {
    const { pathname, search } = new URL(address);
    const now = weather;
    if (manners.slow) await after(manners.slow);
    if (now === 'down') throw new TypeError('no network');
    if (now === 'failing') return new Response(null, { status: 503 });
    if (now === 'busy') return new Response(null, { status: 429, headers: { 'Retry-After': '3' } });
    if (now === 'late') await after(2_000);
    const given = Object.entries((request.headers ?? {}) as Record<string, string>);
    const { status, body } = launcher.handle({
      method: request.method ?? 'GET',
      path: pathname + search,
      body: String(request.body ?? ''),
      headers: Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value])),
    });
    if (now === 'lost') throw new TypeError('the answer was lost');
    return new Response(status === 204 ? null : body, { status });
  });

  async function open(): Promise<{ sitting: Sitting; page: Page }> {
    const page = new Page();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('document', page);
    if (manners.usedLinks && link !== '') {
      const again = openCmi5(
        link,
        Date.now,
        () => true,
        firstText,
        () => Promise.resolve(),
      );
      await vi.advanceTimersByTimeAsync(AGAIN);
      if ((await again) !== 'lms-used') wrong.push('a link that was used opened');
    }
    link = launcher.launch(ORIGIN);
    const opening = openCmi5(
      link,
      Date.now,
      () => true,
      firstText,
      () => Promise.resolve(),
    );
    await vi.advanceTimersByTimeAsync(4 * (manners.slow ?? 0));
    const gradebook = await opening;
    if (typeof gradebook === 'string') throw new Error(`the launch did not open: ${gradebook}`);
    const sitting = sitDown(gradebook, devices[device] ?? memoryStore(), '');
    behind?.sitting.reports.yield();
    return { sitting, page };
  }

  async function change(): Promise<void> {
    const kinds: readonly Weather[] = ['up', 'up', 'up', 'down', 'lost', 'failing', 'busy', 'late'];
    weather = kinds[Math.floor(chance() * kinds.length)] ?? 'up';
    if (manners.abandons && chance() < 0.05) launcher.abandon();
    if (chance() < 0.5) await vi.advanceTimersByTimeAsync(Math.floor(chance() * 20_000));
  }

  for (let round = 0; round < 3; round++) {
    weather = 'up';
    const { sitting, page } = await open();
    if (!sitting.context().docket || chance() < 0.3) sitting.beginAny(chance);
    const steps = 2 + Math.floor(chance() * 12);
    for (let step = 0; step < steps; step++) {
      await change();
      if (chance() < 0.3) sitting.weigh();
      sitting.decide(chance);
      // A cut that falls on a report: it is under way, and its answer is lost.
      if (chance() < 0.2) {
        await Promise.resolve();
        weather = 'lost';
      }
      remember(sitting);
      await vi.advanceTimersByTimeAsync(Math.floor(chance() * 2_000));
    }
    const calm = chance() < 0.6;
    if (calm) {
      weather = 'up';
      await vi.advanceTimersByTimeAsync(AGAIN);
    }
    behind?.page.dispatchEvent(new Event('pagehide'));
    behind = null;
    const way = chance();
    if (way < 0.2)
      behind = { sitting, page }; // the window stays open behind the next one
    else if (way < 0.5) {
      const gone = sitting.reports.part();
      await vi.advanceTimersByTimeAsync(4_000);
      await gone;
      page.dispatchEvent(new Event('pagehide'));
    } else if (way < 0.8) page.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(manners.slow ?? 0);
    if (!behind) vi.clearAllTimers();
    // A session that the school ended took nothing more, whatever the weather.
    const told = sitting.notices.every((notice) => notice.startsWith('lms-handed'));
    if (calm && !behind && told && chance() < 0.5) device = 1 - device; // another device, once everything has been sent
  }

  weather = 'up';
  const { sitting, page } = await open();
  await vi.advanceTimersByTimeAsync(AGAIN + 10 * (manners.slow ?? 0));
  remember(sitting);
  page.dispatchEvent(new Event('pagehide'));
  await vi.advanceTimersByTimeAsync(manners.slow ?? 0);
  vi.clearAllTimers();
  return { launcher, wrong: [...wrong, ...wrongIn(launcher, truth, manners.masteryScore ?? null)] };
}

/** What a teacher would find wrong: decisions missing or answered otherwise, a status that is not the pupil's, a rule of the launcher broken. */
function wrongIn({ said, broken }: Launcher, { dockets, codas, best }: Truth, mastery: number | null): string[] {
  const wrong = [...broken];
  const all: readonly Docket[] = [...dockets.values(), ...[...codas.values()].flatMap((coda) => coda ?? [])];
  for (const docket of all)
    for (const { decision, option } of docket.entries) {
      const row = rowOf(docket, decision);
      const answered = said.filter(
        (each) => nameOf(each) === 'answered' && each.object.id.endsWith(`/decision/${row}`),
      );
      const answer = answered.at(-1)?.result;
      if (answer?.response !== option)
        wrong.push(`${row} was answered ${option}, and there stands ${answer?.response}`);
      if (docket.edition === 'coda' && answer?.score) wrong.push(`${row} has a score`);
    }
  const count = (verb: string): number => said.filter((each) => nameOf(each) === verb).length;
  const passes = best.score !== null && (mastery === null || best.score / 100 >= mastery);
  if (count('completed') !== (best.score === null ? 0 : 1))
    wrong.push(`completed was said ${count('completed')} times`);
  if (count('passed') !== (passes ? 1 : 0)) wrong.push(`passed was said ${count('passed')} times`);
  const longest = Math.max(...said.map((each) => JSON.stringify(each).length));
  if (longest > 4_096) wrong.push(`a statement had ${longest} characters`);
  return wrong;
}
