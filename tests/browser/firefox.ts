/** A player in Firefox, by keyboard: what player.ts is for Chromium, over WebDriver BiDi, with a watch over requests and the console. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox, openScreen } from '../../.ci/setup/firefox.mjs';

export interface Fox {
  /** A page of a new visitor; what it does that it must never do is noted. */
  visit(address: string): Promise<{ page: Page; elsewhere: string[]; errors: string[] }>;
  close(): Promise<void>;
}

/** Starts Firefox. @throws Error when there is none */
export async function openFox(base: string): Promise<Fox> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('There is no Firefox on this machine.');
  const screen = await openScreen();
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: process.platform !== 'linux' || (screen === undefined && !process.env['DISPLAY']),
    env: { ...process.env, ...(screen && { DISPLAY: screen.display }), LIBGL_ALWAYS_SOFTWARE: '1' },
    defaultViewport: { width: 1366, height: 768 },
  });
  return {
    async visit(address) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      const elsewhere: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (!['127.0.0.1', ''].includes(url.hostname)) elsewhere.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(new URL(address, base).href);
      return { page, elsewhere, errors };
    },
    async close() {
      await browser.close();
      screen?.close();
    },
  };
}

/** The page's state, once the press before was answered: a press is marked first, and the page drawn after that. */
export async function stateOf(page: Page): Promise<string> {
  await page.waitForFunction(() => !document.querySelector('[data-pressed]'));
  return page.evaluate(() => document.documentElement.dataset['state'] ?? '');
}

export async function untilState(page: Page, pattern: RegExp): Promise<void> {
  await page.waitForFunction(
    (source) => new RegExp(source, 'u').test(document.documentElement.dataset['state'] ?? ''),
    {},
    pattern.source,
  );
}

/** Presses Tab until the selected thing has focus, then the key. @throws Error when the keyboard does not reach it */
export async function press(page: Page, selector: string, key: 'Enter' | ' ' = 'Enter', limit = 120): Promise<void> {
  await page.waitForSelector(selector); // else the presses are spent on a page that is not drawn
  for (let n = 0; n <= limit; n++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
      return page.keyboard.press(key);
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} was not reached in ${limit} presses of Tab`);
}

/** Does what is due next at a decision: circles a line or puts the pen down, hears or answers one, takes a course, places a slip, and in the end commits. */
async function settle(page: Page, now: string): Promise<void> {
  const first = async (...ways: string[]): Promise<string> => {
    for (const way of ways) if (await page.$(way)) return way;
    throw new Error(`nothing is known to be done at ${now}`);
  };
  const part = '.part:not(.answered)';
  switch (now) {
    case 'decision.ready':
      return press(page, '[data-commit]');
    case 'decision.looking':
      return press(page, await first('[data-circle][aria-pressed="false"]', '[data-cap]'));
    case 'decision.listening':
    case 'decision.answering':
      return press(page, await first('[data-press]', `${part} [data-reply]`));
    case 'decision.backing':
      return press(page, await first('.raised .slip:not(.closed)', '.slot.empty:not(.waived) [data-raise]'));
    default: {
      const way = await first(
        '.options:not(:has(:checked)) input[type="radio"]:not(:disabled)',
        `details${part}:not([open]) > summary`, // opening one folds the others
        `${part} input[type="radio"]`,
      );
      return press(page, way, way.endsWith('summary') ? 'Enter' : ' ');
    }
  }
}

/** Plays from wherever a seat stands until the state matches. @throws Error when that does not come about */
export async function playUntil(page: Page, pattern: RegExp): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    const now = await stateOf(page);
    if (pattern.test(now)) return;
    if (now.startsWith('decision')) await settle(page, now);
    else if (now === 'claim-check.claimed') await press(page, '[data-open-paper]');
    else if (now === 'claim-check.reading') await press(page, '.fragment[aria-pressed="false"]');
    else await press(page, '[data-next]');
  }
  throw new Error(`${String(pattern)} was not reached; the play stands at ${await stateOf(page)}`);
}

export const textIn = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (each) => each.textContent ?? '');

export const count = (page: Page, selector: string): Promise<number> => page.$$eval(selector, (all) => all.length);

/** Whether this Firefox can draw with WebGL on this machine. */
export const drawsWebGL = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.createElement('canvas').getContext('webgl') !== null);

/** How many different tones the left part of the window shows: a drawn room has many, an empty one few. */
export const tonesLeft = async (page: Page): Promise<number> =>
  page.evaluate(
    async (shot) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${shot}`;
      await picture.decode();
      const paper = Object.assign(document.createElement('canvas'), {
        width: picture.width,
        height: picture.height,
      }).getContext('2d');
      if (!paper) return 0;
      paper.drawImage(picture, 0, 0);
      const { data } = paper.getImageData(0, 60, Math.floor(picture.width * 0.4), picture.height - 160);
      const seen = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        seen.add(((data[at] ?? 0) >> 3) * 1024 + ((data[at + 1] ?? 0) >> 3) * 32 + ((data[at + 2] ?? 0) >> 3));
      return seen.size;
    },
    await page.screenshot({ encoding: 'base64' }),
  );
