/** The other side's line in a seat, by keyboard: it is cut off by an objection, and its words come by themselves where one asked for it, but never past somebody at a control. */
import { expect, test, type Page } from '@playwright/test';
import { QUIET, openPlace, pressButton, tabTo, untilState } from './player.ts';

const openLine = async (page: Page): Promise<void> => {
  await openPlace(page, `./?seat=agent&at=they-say-no&motion=off&${QUIET}`);
  await untilState(page, /^decision\.listening$/u);
};

test('an objection cuts the line off, is answered from the bench, and the line may then be answered', async ({
  page,
}) => {
  await openLine(page);
  await pressButton(page, '[data-press]');
  await expect(page.locator('.theirs .phrase')).toHaveCount(2);
  await pressButton(page, '[data-object]');
  await untilState(page, /^decision\.answering$/u);
  await expect(page.locator('.theirs .phrase')).toHaveCount(2);
  await expect(page.locator('.cut')).toBeVisible();
  await expect(page.locator('.ruled')).toBeVisible();
  await expect(page.locator('[data-object], [data-press]')).toHaveCount(0);
  await pressButton(page, '[data-reply]');
  await untilState(page, /^decision\.choosing$/u);
});

test('words come by themselves where one asked for it, wait for whoever stands on a control by keys, and the choice is kept', async ({
  page,
}) => {
  await page.clock.install();
  await openLine(page);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  const heard = page.locator('.theirs .phrase');
  await page.clock.runFor(60_000);
  await expect(heard).toHaveCount(1);
  await pressButton(page, '[data-by-self]');
  await expect(page.locator('[data-by-self]')).toBeFocused();
  await page.clock.runFor(5_000); // more than the words that stand want to be read, less than the next do too
  await expect(heard).toHaveCount(2);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('[data-object]')).toBeFocused();
  await page.clock.runFor(60_000);
  await expect(heard).toHaveCount(2);
  await tabTo(page, '[data-by-self]');
  await page.clock.runFor(5_000);
  await expect(heard).toHaveCount(3);
  await expect(page.locator('.part.now')).toBeFocused(); // the switch has gone with the last words
  await expect(page.locator('[data-object]')).toBeVisible();
  await page.clock.resume();
  await openLine(page);
  await expect(page.locator('html')).toHaveAttribute('data-phrases', 'self');
});
