/** Result links over the address of one tab: each is taken in once, leaves the address as it comes in, and no reload counts it again. */
import { expect, test, type Page } from '@playwright/test';
import { differentCodes } from '../fixtures/codes.ts';
import { watch } from './player.ts';

const [first = '', second = ''] = differentCodes(2);

/** Goes to a result as somebody does who pastes a link over the address. */
const over = async (page: Page, code: string): Promise<void> => {
  await page.evaluate((result) => {
    location.hash = `#r=${result}`;
  }, code);
};

/** Waits until the page has started, with so many results in. */
const started = async (page: Page, count: number): Promise<void> => {
  await expect(page.locator('html')).toHaveAttribute('data-debrief', 'gather');
  await expect(page.locator('.class-table tbody tr')).toHaveCount(count);
};

interface Row {
  readonly what: string;
  readonly opened: string;
  readonly after?: (page: Page) => Promise<unknown>;
  readonly results: number;
  /** How many of them wait for an answer. */
  readonly asked?: number;
}

const ROWS: readonly Row[] = [
  { what: 'a link that is opened', opened: `?debrief#r=${first}`, results: 1 },
  { what: 'a link that a mail program escaped', opened: `?debrief%23r=${first}`, results: 1 },
  {
    what: 'another link over it',
    opened: `?debrief#r=${first}`,
    after: (page) => started(page, 1).then(() => over(page, second)),
    results: 2,
  },
  {
    what: 'another link over a page without one',
    opened: '?debrief',
    after: (page) => started(page, 0).then(() => over(page, second)),
    results: 1,
  },
  {
    what: 'another link over a page that is still on its way',
    opened: `?debrief#r=${first}`,
    after: (page) => over(page, second),
    results: 2,
  },
  {
    what: 'the same link over it, which is asked about,',
    opened: `?debrief#r=${first}`,
    after: (page) => started(page, 1).then(() => over(page, first)),
    results: 2,
    asked: 1,
  },
  {
    what: 'another link while the class is discussed',
    opened: `?debrief#r=${first}`,
    async after(page) {
      await page.locator('[data-page="run"]').first().press('Enter');
      await expect(page.locator('html')).toHaveAttribute('data-debrief', 'run');
      await over(page, second);
      await page.locator('[data-page="gather"]').first().press('Enter');
    },
    results: 2,
  },
];

for (const { what, opened, after, results, asked = 0 } of ROWS)
  test(`${what} counts once, also after three reloads`, async ({ page }) => {
    const seen = watch(page);
    await page.goto(`./${opened}`);
    await after?.(page);
    const rows = page.locator('.class-table tbody tr');
    for (let reloads = 0; reloads <= 3; reloads++) {
      await expect(rows).toHaveCount(results);
      await expect(page).not.toHaveURL(/r=[0-9A-Z]/u);
      await expect(page.locator('[data-again-ask]')).toHaveCount(asked);
      if (reloads < 3) await page.reload();
    }
    await page.locator('[data-kept]').press('Space');
    await page.reload();
    await expect(rows).toHaveCount(results);
    expect(seen).toEqual({ elsewhere: [], errors: [] });
  });

test('a second link over a shared result shows the second', async ({ page }) => {
  await page.goto(`./#r=${first}`);
  const way = page.locator('main.form-page a[href*="debrief"]');
  await expect(way).toHaveAttribute('href', new RegExp(`#r=${first}$`, 'u'));
  await over(page, second);
  await expect(way).toHaveAttribute('href', new RegExp(`#r=${second}$`, 'u'));
});
