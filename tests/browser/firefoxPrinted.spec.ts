/** The teacher's papers as Firefox prints them: no page is blank, and nothing in students’ hands is under 12 point or answers what it asks. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { findFirefox } from '../../.ci/setup/firefox.mjs';
import { isLong } from './breadth.ts';
import { openFox, type Fox } from './firefox.ts';
import { faultsIn, HELD, TEACHERS } from './papersInHand.ts';
import { pagesOf } from './pdf.ts';

test.skip(findFirefox() === undefined && !process.env['CI'], 'there is no Firefox on this machine');

let fox: Fox;
let page: Page;
test.beforeAll(async ({ baseURL }) => {
  fox = await openFox(baseURL ?? '');
  ({ page } = await fox.visit('./?debrief=teacher'));
  await page.waitForSelector('main.teacher [data-paper="plan"] .print-this');
  await page.evaluate(() => {
    window.print = () => {};
  });
});
test.afterAll(() => fox?.close());

/** One paper, printed by its own button. */
async function faultsOf(paper: string, least: 0 | 12 | 18): Promise<string[]> {
  const button = `[data-paper="${paper}"] .print-this${least === 18 ? '[data-large]' : ''}`;
  await page.$eval(button, (each) => (each as HTMLButtonElement).click());
  await page.waitForSelector(`[data-paper="${paper}"][data-printed]`);
  return faultsIn(await pagesOf(await page.pdf({ format: 'letter' })), paper, least);
}

test('no paper of the teacher’s has a blank page in Firefox', async () => {
  const wrong: string[] = [];
  for (const paper of TEACHERS) wrong.push(...(await faultsOf(paper, 0)));
  expect(wrong).toEqual([]);
});

/** Both sizes in the long run; a short one has the other size in the other browser. */
for (const least of isLong ? ([12, 18] as const) : ([18] as const))
  test(`what students hold has no blank page, no letter under ${least} point and no key on it in Firefox`, async () => {
    const wrong: string[] = [];
    for (const paper of HELD) wrong.push(...(await faultsOf(paper, least)));
    expect(wrong).toEqual([]);
  });
