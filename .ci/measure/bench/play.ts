/** Plays a seat on the page, by keyboard and as fast as the page paints. */
import type { Page } from '@playwright/test';
import { pressOn } from './pressables.ts';

const MOST = 600;

/**
 * Plays counsel's seat on until the page's state matches `until`.
 * @throws Error when the state is not reached in 600 presses
 */
export async function playUntil(page: Page, until: RegExp): Promise<void> {
  const state = (): Promise<string> => page.evaluate(() => document.documentElement.dataset['state'] ?? '');
  for (let press = 0; press < MOST; press++) {
    if (until.test(await state())) return;
    await pressOn(page, 1, 'keys', 0);
  }
  throw new Error(`stuck in ${await state()}`);
}

/** From the scorecard back to the title. */
export const backToTitle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const button = [...document.querySelectorAll<HTMLElement>('.acts button, .bar .mark')];
    button.at(-1)?.click();
    await new Promise((done) => setTimeout(done, 0));
    if (document.documentElement.dataset['state'] !== 'title') throw new Error('the title was not reached');
  });
