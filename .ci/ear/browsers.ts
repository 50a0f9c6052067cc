/** Starts a browser on the desktop and leads it to addresses; whatever is done on a page is done by keys. */
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Desktop } from './desktop.ts';

export const BROWSERS = ['firefox', 'chromium'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export interface Visit {
  /** Opens an address, and waits until the game stands there. */
  goTo(address: string): Promise<void>;
  /** The page's name and step, `decision.choosing`: a look that steers the keys and that nothing is judged by. */
  state(): Promise<string>;
  /** Whether keys go to the page, and not to the window round it. */
  takesKeys(): Promise<boolean>;
  /** The words of the page's heading. */
  heading(): Promise<string>;
  /** How many words stand on the page. */
  words(): Promise<number>;
  /** Whether something that can be seen is on the page, and whether focus is on it. */
  has(selector: string): Promise<boolean>;
  isOn(selector: string): Promise<boolean>;
  close(): Promise<void>;
}

const PREFERENCES = {
  'accessibility.force_disabled': -1,
  'browser.urlbar.autoFill': false,
  'termsofuse.acceptedVersion': 999,
  'termsofuse.bypassNotification': true,
  'browser.preonboarding.enabled': false,
  'layers.acceleration.disabled': true,
};

const CHROMIUM = [
  '--no-sandbox',
  '--force-renderer-accessibility',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--disable-gpu',
  '--test-type', // without the notice that the flag above brings
];

export async function openBrowser(name: BrowserName, { env }: Desktop): Promise<Visit> {
  const browser = await puppeteer.launch({
    headless: false,
    defaultViewport: null,
    env,
    timeout: 120_000,
    ...(name === 'firefox'
      ? { browser: 'firefox' as const, executablePath: '/usr/bin/firefox-esr', extraPrefsFirefox: PREFERENCES }
      : {
          browser: 'chrome' as const,
          executablePath: '/usr/bin/chromium',
          args: CHROMIUM,
          ignoreDefaultArgs: ['--enable-automation'], // its notice over the page would be read
        }),
  });
  const [page = await browser.newPage()]: Page[] = await browser.pages();
  page.setDefaultTimeout(120_000);
  await page.bringToFront();
  /** Once the press before was answered: a press is marked first, and the page drawn after that. */
  const state = async (): Promise<string> => {
    await page.waitForFunction(() => !document.querySelector('[data-pressed]'));
    return page.evaluate(() => document.documentElement.dataset['state'] ?? '');
  };
  return {
    async goTo(address) {
      await page.goto(address, { waitUntil: 'load' });
      await page.bringToFront();
      while (/^(loading|arriving)?$/u.test(await state())) await pause(100);
    },
    state,
    takesKeys: () => page.evaluate(() => document.hasFocus()),
    heading: () => page.evaluate(() => document.querySelector('main h1')?.textContent.trim() ?? ''),
    words: () => page.evaluate(() => document.querySelector('main')?.innerText.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0),
    has: (selector) =>
      page.evaluate(
        (wanted) => [...document.querySelectorAll(wanted)].some((each) => each.checkVisibility()),
        selector,
      ),
    isOn: (selector) => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector),
    close: () => browser.close(),
  };
}
