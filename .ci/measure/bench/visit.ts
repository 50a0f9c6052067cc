/** One visit to a page in Chromium, on the school profile or not, with what the page did noted as it went. */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { chromiumArgsAsUsual, findChromium } from '../../setup/chromium.mjs';

/** A school's laptop: the processor slowed four times, 10 Mb/s down, 5 Mb/s up, 40 ms. */
const SCHOOL = { slower: 4, download: 10e6 / 8, upload: 5e6 / 8, latency: 40 } as const;

/** What the page itself keeps while it is watched. */
export interface Notes {
  /** When the first choice could be pressed: its button stands in a painted page whose script has run. */
  usable: number;
  readonly longTasks: { readonly start: number; readonly duration: number }[];
  /** When a still of a room had come and a frame with it was painted. */
  still: number;
  frames: number;
}

export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly errors: string[];
  readonly elsewhere: string[];
  notes(): Promise<Notes>;
  /** When a mark was set, in milliseconds from the start of the visit; NaN where it never was. */
  mark(name: string, wait?: number): Promise<number>;
  close(): Promise<void>;
}

/** Runs in the page before anything else. */
function takeNotes(): void {
  const notes: Notes = { usable: Number.NaN, still: Number.NaN, longTasks: [], frames: 0 };
  Object.assign(globalThis, { benchNotes: notes });
  new PerformanceObserver((list) =>
    notes.longTasks.push(...list.getEntries().map(({ startTime: start, duration }) => ({ start, duration }))),
  ).observe({ type: 'longtask', buffered: true });
  const nativeFrame = requestAnimationFrame.bind(globalThis);
  /** Calls back after the coming frame was painted. */
  const painted = (then: () => void): void => {
    nativeFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(0);
    });
  };
  // The floor page has no script, so its button is usable as soon as it is painted. A look each frame must end, or nothing is ever at rest.
  const look = (): void => {
    const { state } = document.documentElement.dataset;
    const scriptRan = state === undefined || performance.getEntriesByName('due:first-choice').length > 0;
    if (scriptRan && document.querySelector('main button'))
      painted(() => {
        notes.usable = performance.now();
      });
    else nativeFrame(look);
  };
  nativeFrame(look);
  globalThis.requestAnimationFrame = (callback) => {
    notes.frames++;
    return nativeFrame(callback);
  };
  new PerformanceObserver((list) => {
    if (Number.isNaN(notes.still) && list.getEntries().some(({ name }) => /still-/u.test(name)))
      painted(() => {
        notes.still = performance.now();
      });
  }).observe({ type: 'resource', buffered: true });
}

export const openBrowser = (): Promise<Browser> => {
  const executablePath = findChromium();
  return chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArgsAsUsual });
};

/**
 * Opens `url` in a fresh profile.
 * @param school whether processor and connection are slowed
 * @param prepare what else is watched, before the page comes
 */
export async function visit(
  browser: Browser,
  url: string,
  school: boolean,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block', // it fetches every file once the first choice can be made, and would be counted with the page
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const errors: string[] = [];
  const elsewhere: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(url).origin) && /^(https?|wss?):/.test(request.url()))
      elsewhere.push(request.url());
  });
  await page.addInitScript(takeNotes);
  await prepare?.(page);
  if (school) await slow(cdp);
  await page.goto(url, { waitUntil: 'commit' });
  return {
    page,
    cdp,
    errors,
    elsewhere,
    notes: () => page.evaluate(() => (globalThis as unknown as { benchNotes: Notes }).benchNotes),
    async mark(name, wait = 30_000) {
      const found = await page
        .waitForFunction((wanted) => performance.getEntriesByName(wanted)[0]?.startTime, name, { timeout: wait })
        .catch(() => null);
      return found ? Number(await found.jsonValue()) : Number.NaN;
    },
    close: () => context.close(),
  };
}

export async function slow(cdp: CDPSession, network = true): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SCHOOL.slower });
  if (!network) return;
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SCHOOL.latency,
    downloadThroughput: SCHOOL.download,
    uploadThroughput: SCHOOL.upload,
  });
}

/** A figure of the browser's own counters: JSHeapUsedSize, Nodes, TaskDuration … */
export async function counter(cdp: CDPSession, ...names: readonly string[]): Promise<number[]> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return names.map((name) => metrics.find((each) => each.name === name)?.value ?? Number.NaN);
}

/** Heap in bytes and nodes of the page, after everything that can be let go is let go. */
export async function heap(cdp: CDPSession): Promise<{ bytes: number; nodes: number }> {
  await cdp.send('Performance.enable');
  // What one collection lets go of may hold what only the next one finds.
  for (let n = 0; n < 5; n++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await new Promise((done) => setTimeout(done, 200));
  }
  const [bytes = Number.NaN, nodes = Number.NaN] = await counter(cdp, 'JSHeapUsedSize', 'Nodes');
  return { bytes, nodes };
}
