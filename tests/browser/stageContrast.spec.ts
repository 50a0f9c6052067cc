/** Words over the drawn rooms: every run of text is measured against the pixels that are really behind it. */
import { expect, test } from '@playwright/test';
import { faintRuns } from '../../.ci/measure/tour/contrast.ts';
import { goTo } from '../../.ci/measure/tour/walk.ts';
import { sampled } from './breadth.ts';

/** One of each place, and the others of it for the long run. */
const SCREENS = sampled(
  [
    ['the title', '', 'outside'],
    ['a decision in the office', 'seat=counsel&at=PC1', 'office'],
    ['a paper on the desk', 'seat=counsel&at=PC2', 'desk'],
    ['a decision behind the slats', 'seat=agent&at=AA1', 'slats'],
    ['a form on the agent’s desk', 'seat=agent&at=AA6', 'desk'],
    ['a test in the kitchen', 'seat=speaker&at=AS9', 'kitchen'],
    ['the foyer of the court', 'at=hearing', 'court'],
    ['the scorecard', 'seat=counsel&at=scorecard', 'office'],
  ] as const,
  ([, , place]) => place,
);

/** On a phone words above a paper must not lie on the picture. */
const ON_A_PHONE = [
  ['a post on a phone', 'seat=speaker&at=AS1'],
  ['a message on a phone', 'seat=speaker&at=AS5'],
] as const;

for (const [name, query] of ON_A_PHONE) {
  test(`${name}: nothing to read is fainter than it may be`, async ({ browser, page, baseURL }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await goTo(page, baseURL ?? '', { name, query, presses: [] }, 'sound=off&motion=off&stage=on');
    await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
    expect(await faintRuns(browser, page)).toEqual([]);
  });
}

for (const [name, query] of SCREENS) {
  test(`${name}: nothing to read is fainter than 4.5 to 1, or 3 to 1 where it is large`, async ({
    browser,
    page,
    baseURL,
  }) => {
    await goTo(page, baseURL ?? '', { name, query, presses: [] }, 'sound=off&motion=off&stage=on');
    await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
    expect(await faintRuns(browser, page)).toEqual([]);
  });
}
