/** Goes to a stop in the browser: opens the link, presses what is to be pressed, and waits until everything stands still. */
import type { Page } from '@playwright/test';
import type { Stop } from './stops.ts';

/** Opens a stop. @throws Error when a press finds nothing to press */
export async function goTo(page: Page, origin: string, stop: Stop, options: string): Promise<void> {
  await page.goto(`${origin}?${[stop.query, options].filter(Boolean).join('&')}`);
  await page.waitForFunction(
    () => !/^(loading|arriving|title\.loading)/.test(document.documentElement.dataset['state'] ?? 'loading'),
  );
  for (const press of stop.presses) {
    if (press === 'answer') await answerAll(page);
    else if (press.startsWith('key:')) await page.keyboard.press(press.slice(4));
    else await page.locator(press).first().click({ force: true, timeout: 5_000 });
    await page.waitForFunction(() => !/^(loading|arriving)/.test(document.documentElement.dataset['state'] ?? ''));
  }
  await settled(page);
}

/** Answers every part, takes the second course and fills the slots with what comes first. */
async function answerAll(page: Page): Promise<void> {
  for (let turn = 0; turn < 40; turn++) {
    const done = await page.evaluate(() => {
      const press = (selector: string): boolean => {
        const found = document.querySelector<HTMLElement>(selector);
        found?.click();
        return found !== null;
      };
      const state = document.documentElement.dataset['state'] ?? '';
      if (state === 'decision.ready') return true;
      const folded = document.querySelector<HTMLDetailsElement>('details.part:not(.answered):not([open])');
      if (folded) folded.open = true;
      if (/examining|answering/.test(state)) return !press('.part:not(.answered) input[type="radio"]:not(:checked)');
      if (state === 'decision.choosing')
        return !press('.options li:nth-child(2) input, .options label:nth-of-type(2) input, [data-option]');
      return !press('.slip:not(.used):not(.closed)') && !press('.slot.empty:not(.waived) [data-raise]');
    });
    await page.evaluate(
      () =>
        new Promise((next) => {
          requestAnimationFrame(() => {
            setTimeout(next);
          });
        }),
    );
    if (done) return;
  }
}

/** Pictures and type have come, the stage is drawn or given up, and nothing on the page moves any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['stage'] !== 'loading', undefined, {
    timeout: 30_000,
  });
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(
      document
        .getAnimations()
        .filter((each) => Number.isFinite(each.effect?.getComputedTiming().endTime))
        .map((each) => each.finished.catch(() => {})),
    );
    for (let frame = 0; frame < 4; frame++)
      await new Promise((next) => {
        requestAnimationFrame(next);
      });
  });
}
