/** The teacher's papers as Chromium prints them: no page is blank, and nothing in students’ hands is under 12 point or answers what it asks. */
import { expect, test, type Page } from '@playwright/test';
import { isLong } from './breadth.ts';
import { letters, pagesOf, type PrintedPage } from './pdf.ts';
import { faultsIn, HELD, PLAN_PAGES, TEACHERS } from './papersInHand.ts';
import { settled } from './settled.ts';

/** One paper, printed by its own button. */
async function printed(page: Page, paper: string, large = false): Promise<PrintedPage[]> {
  await page
    .locator(`[data-paper="${paper}"] .print-this${large ? '[data-large]' : ''}`)
    .first()
    .click();
  await expect(page.locator(`[data-paper="${paper}"][data-printed]`)).toHaveCount(1);
  return pagesOf(await page.pdf({ preferCSSPageSize: true, format: 'Letter' }));
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto('./?debrief=teacher');
  await expect(page.locator('main.teacher')).toBeVisible();
});

const faultsOf = async (page: Page, paper: string, least: 0 | 12 | 18): Promise<string[]> =>
  faultsIn(await printed(page, paper, least === 18), paper, least);

test('no paper of the teacher’s has a blank page', async ({ page }) => {
  const wrong: string[] = [];
  for (const paper of TEACHERS) wrong.push(...(await faultsOf(page, paper, 0)));
  expect(wrong).toEqual([]);
});

/** Both sizes in the long run; a short one has the other size in the other browser. */
for (const least of isLong ? ([12, 18] as const) : ([12] as const))
  test(`what students hold has no blank page, no letter under ${least} point and no key on it`, async ({ page }) => {
    const wrong: string[] = [];
    for (const paper of HELD) wrong.push(...(await faultsOf(page, paper, least)));
    expect(wrong).toEqual([]);
  });

test('each lesson plan prints alone, with nothing of another, on a page for every 45 minutes', async ({ page }) => {
  const plans = page.locator('.lesson-plan');
  const titles = (await settled(page, () => plans.locator('h3').allInnerTexts())).map(letters);
  expect(titles).toHaveLength(PLAN_PAGES.length);
  for (const [n, title] of titles.entries()) {
    const plan = plans.nth(n);
    await plan.locator('.print-this').click();
    await expect(page.locator('.lesson-plan[data-printed]')).toHaveCount(1);
    const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true, format: 'Letter' }));
    const text = letters(pages.map((each) => each.text).join(' '));
    expect(titles.filter((each) => text.includes(each))).toEqual([title]);
    expect(pages.length, title).toBeLessThanOrEqual(PLAN_PAGES[n] ?? 0);
  }
});

test('the ten-minute plan and the class of a rehearsal stand on one page', async ({ page }) => {
  expect(await printed(page, 'plan')).toHaveLength(1);
  await page.goto('./?debrief=sample');
  await page.locator('[data-page="gather"]').click();
  await page.locator('[data-page="teacher"]').click();
  expect(await printed(page, 'report')).toHaveLength(1);
});
