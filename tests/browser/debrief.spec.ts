/** A class comes in, in a real browser and by keyboard: codes with bad ones among them, hands, a file, a table; axe clean, and forgotten again. */
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { breaches } from './axe.ts';
import { classCodes } from '../fixtures/codes.ts';
import { pressButton, tabTo, untilState, watch } from './player.ts';
import { attributeOf, CODE, settled, textOf } from './settled.ts';

test('thirty codes with two bad ones are pasted by keyboard; the bad ones are named, the others count, and the class is forgotten', async ({
  page,
  context,
}) => {
  const seen = watch(page);
  await page.goto('./?debrief');
  await expect(page.locator('main.gather')).toBeVisible();
  expect(await breaches(page)).toEqual([]);
  const good = classCodes(28);
  await tabTo(page, '#codes');
  await page.keyboard.insertText(
    ['3B, Tuesday', ...good.slice(0, 14), 'K7QM*2XD4', ...good.slice(14), '12345678901234567890123456789012345'].join(
      '\n',
    ),
  );
  await pressButton(page, '[data-read]');
  await expect(page.locator('.gather-count')).toContainText('28');
  await expect(page.locator('[data-refused] li')).toHaveCount(2);
  await expect(page.locator('[data-refused] li').first()).toContainText('Line 16');
  await expect(page.locator('.class-table tbody tr')).toHaveCount(28);
  await pressButton(page, '[data-hands] > summary', 200);
  await pressButton(page, '.hands-seat summary', 10);
  await tabTo(page, '.hands-of button');
  for (const key of ['1', '1', '2']) await page.keyboard.press(key);
  await expect(page.locator('.hands-of').first().locator('output').first()).toHaveText('2');
  expect(await breaches(page)).toEqual([]);
  const saved = page.waitForEvent('download');
  await page.locator('[data-csv]').press('Enter');
  const table = await (await saved).path();
  await page.locator('[data-forget]').press('Enter');
  await expect(page.locator('.class-table')).toHaveCount(0);
  await expect(page.locator('[data-undo]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.class-table tbody tr')).toHaveCount(28);
  await page.locator('[data-forget]').press('Enter');
  await expect(page.locator('.class-table')).toHaveCount(0);
  await expect(page.locator('.hands-of output').first()).toHaveText('0');
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('debrief'))))
    .toEqual([]);
  await page.locator('[data-files]').setInputFiles(table);
  await expect(page.locator('.gather-count')).toContainText('28');
  await expect(page.locator('.hands-of output').first()).toHaveText('2');
  expect(seen.elsewhere).toEqual([]);
  expect(seen.errors).toEqual([]);
  await context.close();
});

test('from the title a teacher reaches the wall of a rehearsal in three presses, past a door that says what it is', async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto('./?stage=off');
  let presses = 0;
  const press = async (selector: string): Promise<void> => {
    presses += 1;
    await pressButton(page, selector);
  };
  await press('main a[href*="debrief"]');
  await expect(page.locator('.door [data-fact]')).toHaveCount(5);
  expect(await breaches(page)).toEqual([]);
  await press('[data-sample]');
  await expect(page.locator('main.run')).toBeVisible();
  await expect(page.locator('.made-up')).toBeVisible();
  expect(presses).toBeLessThanOrEqual(3);
  expect(seen.elsewhere).toEqual([]);
  expect(seen.errors).toEqual([]);
});

test('the link that deals by lot opens a seat, and a reload opens the same one', async ({ page }) => {
  const seen = watch(page);
  await page.goto('./?debrief');
  const link = await attributeOf(page.locator('[data-post="lot"] [data-link]'), 'data-link');
  await page.goto(`${link}&stage=off`);
  await untilState(page, /^briefing/);
  const seat = await textOf(page.locator('main h1'));
  await page.reload();
  await untilState(page, /^briefing/);
  await expect(page.locator('main h1')).toHaveText(seat);
  await expect(page.locator('.notices')).toHaveCount(0);
  expect(seen.errors).toEqual([]);
});

test('a class and its step in the run are there again after a reload, a link to the title and Back; only closing asks', async ({
  page,
}) => {
  const seen = watch(page);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.goto('./?debrief');
  await page.locator('#codes').fill(classCodes(12).join('\n'));
  await pressButton(page, '[data-read]');
  await expect(page.locator('.gather-count')).toContainText('12');
  await page.locator('[data-page="run"]').first().press('Enter');
  await expect(page.locator('main.run')).toBeVisible();
  for (let step = 0; step < 7; step++) await page.keyboard.press('PageDown');
  const step = await settled(page, () => textOf(page.locator('main.run')));
  await page.keyboard.press('F5');
  await page.reload();
  await expect(page.locator('main.run')).toHaveText(step);
  await page.locator('[data-page="gather"]').press('Enter');
  await page.locator('.run-name').press('Enter');
  await expect(page.locator('[data-page="title"], main h1').first()).toBeVisible();
  await page.goBack();
  await expect(page.locator('.gather-count')).toContainText('12');
  await page.locator('[data-page="run"]').first().press('Enter');
  await expect(page.locator('main.run')).toHaveText(step);
  expect(asked).toEqual([]);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  expect(seen.errors).toEqual([]);
});

test('a class kept on this device outlives a rehearsal, and a paste into it', async ({ page }) => {
  const seen = watch(page);
  const [first = '', second = '', third = ''] = classCodes(3);
  await page.goto('./?debrief');
  await page.locator('#codes').fill(`${first}\n${second}`);
  await page.locator('[data-read]').press('Enter');
  await page.locator('[data-kept]').check();
  await expect(page.locator('[data-sample]')).toHaveCount(0);
  await page.goto('./?debrief=sample');
  await expect(page.locator('main.run')).toBeVisible();
  await expect(page.locator('.made-up')).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.locator('[data-page="gather"]').press('Enter');
  await expect(page.locator('[data-kept-here]')).toBeVisible();
  await expect(page.locator('[data-kept], [data-forget]')).toHaveCount(0);
  expect(await breaches(page)).toEqual([]);
  await page.goto('./?debrief');
  await expect(page.locator('.class-table tbody tr')).toHaveCount(2);
  await page.goto('./?debrief=sample');
  await page.locator('[data-page="gather"]').press('Enter');
  await page.locator('[data-own]').press('Enter');
  await expect(page.locator('.class-table tbody tr')).toHaveCount(2);
  await expect(page.locator('[data-kept]')).toBeChecked();
  await page.locator('#codes').fill(third);
  await page.locator('[data-read]').press('Enter');
  await expect(page.locator('.class-table tbody tr')).toHaveCount(3);
  await page.goto('./?debrief');
  await expect(page.locator('.class-table tbody tr')).toHaveCount(3);
  expect(seen.errors).toEqual([]);
});

test('the result at the end of a seat is read back by the debrief to the same measures', async ({ page }) => {
  await page.goto('./?seat=counsel&at=scorecard&stage=off&sound=off');
  await untilState(page, /^scorecard$/);
  const measures = page.locator('[data-measure]');
  await expect(measures).toHaveCount(3);
  const points = await settled(page, () =>
    measures.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['points'] ?? '')),
  );
  await page.locator('main [data-panel="result"]').press('Enter');
  const code = await textOf(page.locator('[data-code="full"]'), CODE);
  await page.goto('./?debrief');
  await page.locator('#codes').fill(code);
  await page.locator('[data-read]').press('Enter');
  await expect(page.locator('.class-table tbody tr')).toHaveCount(1);
  const saved = page.waitForEvent('download');
  await page.locator('[data-csv]').press('Enter');
  const [head = '', row = ''] = readFileSync(await (await saved).path(), 'utf8')
    .replace('\uFEFF', '')
    .split('\r\n');
  const at = head.split(',').indexOf('law');
  expect(row.split(',').slice(at, at + 3)).toEqual(points);
});
