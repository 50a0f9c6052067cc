/** The cut to later years is one screen, on a telephone too: nothing of it has to be looked for below the edge. */
import { expect, test } from '@playwright/test';
import { playPage, QUIET, state } from './player.ts';

test('the cut to later years stands on a telephone without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`./?seat=counsel&at=after-withdrawal&motion=off&${QUIET}`);
  await expect(page.locator('main h1')).toBeVisible();
  while ((await state(page)) !== 'years-later') await playPage(page);
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator('main [data-next]')).toBeInViewport({ ratio: 1 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});
