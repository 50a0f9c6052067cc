/** Nothing runs off the side, and nothing is cut, at every size the game promises, also at twice the text size. */
import { expect, test } from '@playwright/test';
import { isLong } from './breadth.ts';
import { cutOffAside, tooWide } from './measure.ts';
import { openPlace, untilState } from './player.ts';
import { settled } from './settled.ts';

/** The long run adds an upright tablet and the largest screen. */
const SIZES = [
  [390, 844],
  [1024, 600],
  [1366, 768],
  ...(isLong
    ? ([
        [768, 1024],
        [1920, 1080],
      ] as const)
    : []),
] as const;
/** One page of every kind in each seat. */
const PLACES = {
  counsel: ['briefing', 'first-move', 'read-the-summons', 'secrecy', 'outcome', 'scorecard'],
  agent: ['briefing', 'the-posts', 'which-tool', 'last-lines', 'counsel-calls'],
  speaker: ['briefing', 'open-the-account', 'the-message', 'is-it-you', 'the-letter'],
} as const;

for (const [seat, places] of Object.entries(PLACES)) {
  test(`${seat}: nothing runs off the side and nothing is cut at any size`, async ({ page }) => {
    for (const at of places) {
      await openPlace(page, `./?seat=${seat}&at=${at}&stage=off&sound=off&motion=off`);
      await untilState(page, /^(briefing|decision|outcome|scorecard)/);
      if (at === 'secrecy' || at === 'which-tool') await page.locator('[data-option]').nth(1).check({ force: true });
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        for (const size of ['100%', '200%']) {
          await page.evaluate((value) => {
            document.documentElement.style.fontSize = value;
          }, size);
          const where = `${at} at ${width}×${height}, text at ${size}`;
          const [over, cut] = await settled(page, () =>
            Promise.all([page.evaluate(tooWide), page.evaluate(cutOffAside)]),
          );
          expect(over, `${where} runs off`).toBeLessThanOrEqual(1);
          expect(cut, `${where} is cut`).toEqual([]);
        }
      }
    }
  });
}
