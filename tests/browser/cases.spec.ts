/** The cases that the title offers: no choice where there is one, and a way to each by keyboard where there are more. */
import { expect, test } from '@playwright/test';
import { loadOffered } from '../../src/content/load/caseFolders.ts';
import { breaches } from './axe.ts';
import { untilState } from './player.ts';

const offered = loadOffered();
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

for (const size of SIZES)
  test(`the title offers every case at ${size.width} by ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto('./?stage=off&sound=off&motion=off');
    await untilState(page, /^title$/u);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(offered[0]?.cover.title ?? '');
    const links = page.getByRole('navigation', { name: 'Choose a case' }).getByRole('link');
    await expect(links).toHaveText(offered.length > 1 ? offered.map(({ cover }) => cover.title) : []);
    expect(await breaches(page)).toEqual([]);
    for (const { id, cover } of offered.length > 1 ? offered.toReversed() : []) {
      await page.locator(`[data-case="${id}"]`).focus();
      await page.keyboard.press('Enter');
      await untilState(page, /^title$/u);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(cover.title);
      await expect(page.locator('.cases [aria-current="page"]')).toHaveText(cover.title);
      await expect(page).toHaveURL(/stage=off/u);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
        .toBeLessThanOrEqual(0);
    }
  });
