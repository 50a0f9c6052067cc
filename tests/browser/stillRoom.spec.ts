/** The room where a processor would have to draw it: a picture of each place, none where none is wanted, and never a canvas. */
import { expect, test } from '@playwright/test';
import { stillBehind } from './player.ts';

/** One row for each way that leads to a place: by itself, by a nearer look at a room, by a paper, by a page of its own. */
const PAGES = [
  ['', 'title'],
  ['seat=counsel&at=briefing', 'office'],
  ['seat=counsel&at=PC1', 'office'],
  ['seat=counsel&at=PC2', 'desk'],
  ['seat=counsel&at=scorecard', 'office'],
  ['seat=agent&at=briefing', 'agent-office'],
  ['seat=agent&at=AA6', 'agent-desk'],
  ['seat=speaker&at=briefing', 'kitchen'],
  ['seat=speaker&at=AS9', 'street'],
  ['at=hearing', 'court'],
  ['at=case', 'desk'],
] as const;
const SIZES = [
  [1366, 768, ''],
  [390, 844, '-narrow'],
  [714, 666, ''], // wider than high: a band of the wide picture
] as const;

for (const [width, height, cut] of SIZES) {
  test(`at ${width} by ${height} every place has its picture, and nothing draws`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const [query, place] of PAGES) {
      await page.goto(`./?${query}&sound=off&motion=off`);
      await expect(page.locator('html')).toHaveAttribute('data-stage', 'off');
      await expect(page.locator('html')).toHaveAttribute('data-place', place);
      await expect.poll(() => stillBehind(page), `${query} shows`).toMatch(new RegExp(`^still-${place}${cut}-`, 'u'));
    }
    await expect(page.locator('canvas')).toHaveCount(0);
    await expect(page.locator('[data-notice]')).toHaveCount(0);
  });
}

test('a room that is not wanted is not fetched, and comes when it is', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('./?seat=counsel&sound=off&motion=off&stage=none');
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'none');
  await expect.poll(() => stillBehind(page)).toBe('');
  expect(fetched.filter((url) => /still-|openStage/u.test(url))).toEqual([]);
  await page.locator('.bar [data-panel="settings"]').press('Enter');
  await page.locator('[data-setting="stage"]').selectOption('still');
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'off');
  await expect.poll(() => stillBehind(page)).toMatch(/^still-office/u);
});
