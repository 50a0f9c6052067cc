/** At the end of a play: a line and a picture to share, made in the page, that carry nothing of the play and are sent nowhere. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { breaches } from './axe.ts';
import { QUIET, untilState, watch } from './player.ts';
import { textOf } from './settled.ts';

/** Opens the line and the picture by keyboard. */
async function opened(page: Page, seat: string): Promise<void> {
  await page.goto(`./?seat=${seat}&at=scorecard&motion=off&handin=https%3A%2F%2Fforms.example%2F%3Fc%3DCODE&${QUIET}`);
  await untilState(page, /^scorecard$/);
  await page.locator('[data-tell] summary').press('Enter');
  await expect(page.locator('[data-tell] canvas[data-drawn]')).toBeVisible();
}

test('a picture is saved and a line is copied, alike for every seat, and nobody is asked', async ({ page }) => {
  const seen = watch(page);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
  });
  const told: { line: string; picture: string }[] = [];
  for (const seat of ['agent', 'counsel']) {
    await opened(page, seat);
    const saved = page.waitForEvent('download');
    await page.locator('[data-tell] [data-save]').press('Enter');
    const picture = await readFile(await (await saved).path());
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]); // as a PNG says its size
    told.push({
      line: await textOf(page.locator('[data-tell] output')),
      picture: createHash('sha256').update(picture).digest('hex'),
    });
  }
  expect(told[0]).toEqual(told[1]);
  expect(told[0]?.line).not.toMatch(/forms\.example|seat=|at=/u);
  expect(await breaches(page)).toEqual([]);
  expect(sent).toEqual([]);
  expect(seen.elsewhere).toEqual([]);
  expect(seen.errors).toEqual([]);
});

test('where the system hands pictures on, one press gives it the line and the picture', async ({ page }) => {
  await page.addInitScript(() => {
    const given: unknown[] = [];
    Object.assign(navigator, {
      canShare: () => true,
      share: ({ text, files }: { text: string; files: File[] }) => {
        given.push({ text, types: files.map(({ type }) => type) });
        document.documentElement.dataset['given'] = JSON.stringify(given);
        return Promise.reject(new DOMException('closed', 'AbortError')); // as when somebody closes the sheet
      },
    });
  });
  const seen = watch(page);
  await opened(page, 'agent');
  const line = await textOf(page.locator('[data-tell] output'));
  await page.locator('[data-tell-now]').press('Enter');
  await expect(page.locator('html')).toHaveAttribute(
    'data-given',
    JSON.stringify([{ text: line, types: ['image/png'] }]),
  );
  expect(seen.errors).toEqual([]);
});
