/** Nothing runs off the side, and nothing is cut, at every size the game promises, also at twice the text size. */
import { expect, test } from '@playwright/test';
import { untilState } from './player.ts';

const SIZES = [
  [390, 844],
  [768, 1024],
  [1024, 600],
  [1366, 768],
  [1920, 1080],
] as const;
/** One page of every kind in each seat. */
const PLACES = {
  counsel: ['briefing', 'first-move', 'read-the-summons', 'secrecy', 'outcome', 'scorecard'],
  agent: ['briefing', 'the-posts', 'which-tool', 'last-lines', 'counsel-calls'],
  speaker: ['briefing', 'open-the-account', 'the-message', 'is-it-you', 'the-letter'],
} as const;
const EVERY = Object.entries(PLACES).flatMap(([seat, places]) => places.map((at) => ({ seat, at })));

for (const [width, height] of SIZES) {
  test(`${width}×${height}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    for (const size of ['100%', '200%']) {
      for (const { seat, at } of EVERY) {
        await page.goto(`./?seat=${seat}&at=${at}&stage=off&sound=off&motion=off`);
        await untilState(page, /^(briefing|decision|outcome|scorecard)/);
        await page.evaluate((value) => {
          document.documentElement.style.fontSize = value;
        }, size);
        if (at === 'secrecy' || at === 'which-tool') await page.locator('[data-option]').nth(1).check({ force: true });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wide, `${seat} ${at} at ${size} runs off the side`).toBeLessThanOrEqual(1);
        const cut = await page.evaluate(() =>
          [
            ...document.querySelectorAll<HTMLElement>(
              'main button, main label, main p, main h1, main td, main li, .bar button',
            ),
          ]
            .filter(
              (each) =>
                getComputedStyle(each).overflow !== 'visible' &&
                each.scrollWidth > each.clientWidth + 2 &&
                each.clientWidth > 0,
            )
            .map((each) => `${each.tagName} ${each.className}`),
        );
        expect(cut, `${seat} ${at} at ${size} is cut`).toEqual([]);
      }
    }
  });
}
