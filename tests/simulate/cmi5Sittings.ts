/** A pupil's sittings in a cmi5 package over a bad network, scripted by a seed, and what is then wrong in the record store. */
import { vi } from 'vitest';
import { memoryStore } from '../fixtures/memoryStorage.ts';
import { cmi5Launcher, type Launcher } from '../servers/cmi5Launcher.ts';
import { cutsOnReports } from './cuts.ts';
import { AGAIN, chances, Page } from './pupil.ts';
import type { Opened, Sitting, Tried } from './tried.ts';
import { wrongInCmi5, type Wrong } from './wrong.ts';

const ORIGIN = 'https://lms.example';
/** Longest time in which an activity opens or says why not, where answers come at once, in ms. */
const OPENS = 15_000;

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
  readonly wrong: readonly Wrong[];
  /** How many cuts of the network fell on a report. */
  readonly fell: number;
}

/** Plays one pupil's sittings. Timers have to be stand-ins. */
export async function playCmi5Sittings(tried: Tried, manners: LauncherManners, seed: number): Promise<Played> {
  const chance = chances(seed);
  const launcher = cmi5Launcher({ masteryScore: manners.masteryScore ?? null });
  const devices = [memoryStore(), memoryStore()];
  const { truth, remember } = tried.remembering();
  const cuts = cutsOnReports(() => cut);
  const wrong: Wrong[] = [];
  let device = 0;
  let opened = 0;
  let weather: Weather = 'up';
  /** The network goes with the answer to the so many-th request from now; 0 where it does not. */
  let cutAfter = 0;
  let cut = 0;
  let used = ''; // a link whose key has been given out
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
    if (cutAfter > 0) {
      cutAfter -= 1;
      if (cutAfter === 0) {
        cut += 1;
        weather = 'down';
        throw new TypeError('the answer was lost');
      }
    }
    if (now === 'lost') throw new TypeError('the answer was lost');
    return new Response(status === 204 ? null : body, { status });
  });

  /** Opens a link, however long that takes. */
  async function gradebookAt(link: string): Promise<Opened | string> {
    const opening = tried.openCmi5(link);
    await vi.advanceTimersByTimeAsync(OPENS + 20 * (manners.slow ?? 0));
    return opening;
  }

  async function open(): Promise<{ sitting: Sitting; page: Page } | null> {
    const page = new Page();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('document', page);
    const link = launcher.launch(ORIGIN, 'Normal');
    const gradebook = await gradebookAt(link);
    if (typeof gradebook === 'string') return null;
    used = link;
    opened += 1;
    const sitting = gradebook.sit(devices[device] ?? memoryStore(), `mark-${opened}`, cuts);
    behind?.sitting.reports.yield();
    return { sitting, page };
  }

  function calmDown(): void {
    weather = 'up';
    cutAfter = 0;
  }

  /** Opens the activity; where that is told that there is no gradebook, once more when the network is back. */
  async function openAtLast(): Promise<{ sitting: Sitting; page: Page }> {
    const first = await open();
    if (first) return first;
    calmDown();
    const second = await open();
    if (!second) throw new Error('the launch did not open');
    return second;
  }

  /** The network is away when the activity is opened, for a while or for good, or goes in one of its first moments. */
  function launchWeather(): void {
    const way = chance();
    if (way < 0.2) weather = chance() < 0.5 ? 'down' : 'failing';
    else if (way < 0.4) cutAfter = 1 + Math.floor(chance() * 6);
    else return;
    if (chance() < 0.7) setTimeout(calmDown, chance() * OPENS);
  }

  async function change(mayEnd: boolean): Promise<void> {
    const kinds: readonly Weather[] = ['up', 'up', 'up', 'down', 'lost', 'failing', 'busy', 'late'];
    weather = kinds[Math.floor(chance() * kinds.length)] ?? 'up';
    cutAfter = 0;
    if (manners.abandons && mayEnd && chance() < 0.05) launcher.abandon();
    if (chance() < 0.5) await vi.advanceTimersByTimeAsync(Math.floor(chance() * 20_000));
  }

  for (let round = 0; round < 3; round++) {
    calmDown();
    if (manners.usedLinks && used !== '' && (await gradebookAt(used)) !== 'lms-used')
      wrong.push({ kind: 'refused', what: 'a link that was used opened' });
    launchWeather();
    const { sitting, page } = await openAtLast();
    if (!sitting.context().docket || chance() < 0.3) sitting.beginAny(chance);
    const steps = 2 + Math.floor(chance() * 12);
    const certain = round === 0 ? Math.floor(chance() * Math.min(steps, 6)) : -1;
    for (let step = 0; step < steps; step++) {
      if (step !== certain) await change(step > certain);
      if (chance() < 0.3) sitting.weigh();
      if (step === certain) {
        // Every pupil has a cut that falls on a report: all is well before, and the network goes in the middle of it.
        calmDown();
        await vi.advanceTimersByTimeAsync(AGAIN + 10 * (manners.slow ?? 0));
        cutAfter = 1 + Math.floor(chance() * 2);
        sitting.decide(chance);
        await vi.advanceTimersByTimeAsync(1 + 3 * (manners.slow ?? 0));
      } else {
        // A report is under way, and an answer to it is lost.
        if (chance() < 0.25) cutAfter = 1 + Math.floor(chance() * 5);
        sitting.decide(chance);
      }
      remember(sitting);
      await vi.advanceTimersByTimeAsync(Math.floor(chance() * 2_000));
    }
    const calm = chance() < 0.6;
    if (calm) {
      calmDown();
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

  calmDown();
  const { sitting, page } = await openAtLast();
  await vi.advanceTimersByTimeAsync(AGAIN + 10 * (manners.slow ?? 0));
  remember(sitting);
  page.dispatchEvent(new Event('pagehide'));
  await vi.advanceTimersByTimeAsync(manners.slow ?? 0);
  vi.clearAllTimers();
  wrong.push(...wrongInCmi5(tried, launcher, truth, manners.masteryScore ?? null));
  return { launcher, wrong, fell: cuts.fell };
}
