/** The last move of a seat by keyboard alone: begun from the scorecard, left and taken up again, to its card; the seat stays as it was. */
import { expect, test } from '@playwright/test';
import { breaches } from './axe.ts';
import { decide, goOn, pressButton, QUIET, state, untilState, watch } from './player.ts';
import { attributeOf, CODE, textOf } from './settled.ts';

test('a coda is played to its card, goes into the code and moves no measure of the seat', async ({ page }) => {
  const seen = watch(page);
  await page.goto(`./?seat=agent&at=scorecard&motion=off&${QUIET}`);
  await untilState(page, /^scorecard$/);
  const points = await attributeOf(page.locator('[data-measure="law"]'), 'data-points');
  await expect(page.locator('[data-behind="today"]:not([open])')).toBeVisible(); // it waits, as the coda does
  await pressButton(page, '[data-coda]', 60);
  await decide(page);
  await goOn(page);
  await untilState(page, /^decision\./);
  await expect(page.locator('.bar .meter')).toHaveCount(0); // the seat's meters stand still
  await page.goto(`./?motion=off&${QUIET}`); // the device keeps it, whatever the address says
  await pressButton(page, '[data-resume]', 60);
  await untilState(page, /^decision\./);
  while ((await state(page)) !== 'coda-card') {
    if ((await state(page)).startsWith('decision')) await decide(page);
    else await goOn(page);
  }
  await expect(page.locator('main h1')).toBeFocused();
  await expect(page.locator('.happened')).toHaveCount(3);
  await expect(page.locator('.law-today .aftermath-ruling')).toBeVisible(); // it stands open by itself
  await expect(page.locator('.law-today .aftermath-entry').first()).toBeVisible();
  expect(await breaches(page)).toEqual([]);
  await pressButton(page, 'main [data-panel="result"]', 60);
  const withCoda = await textOf(page.locator('dialog [data-code="full"]'), CODE);
  await page.keyboard.press('Escape');
  await pressButton(page, '[data-next]', 60);
  await untilState(page, /^scorecard$/);
  await expect(page.locator('[data-measure="law"]')).toHaveAttribute('data-points', points);
  await expect(page.locator('[data-behind="today"] .aftermath-ruling')).toBeVisible();
  // The debrief of this play runs its last phase from the coda that was played.
  await page.locator('[data-debrief-own]').press('Enter');
  await expect(page.locator('main.run')).toBeVisible();
  await page.keyboard.press('5');
  await expect(page.locator('main.transfer')).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`./?debrief=class&${QUIET}#r=${withCoda}`);
  await expect(page.locator('[data-codas] table')).toHaveCount(3);
  expect(seen.elsewhere).toEqual([]);
  expect(seen.errors).toEqual([]);
});

test('law today opens by itself for whoever takes the code and leaves the coda', async ({ page }) => {
  await page.goto(`./?seat=speaker&at=scorecard&motion=off&${QUIET}`);
  await untilState(page, /^scorecard$/);
  const ruling = page.locator('[data-behind="today"] .aftermath-ruling');
  await expect(ruling).toBeHidden();
  await pressButton(page, 'main [data-panel="result"]', 60);
  await page.keyboard.press('Escape');
  await expect(ruling).toBeVisible();
});

test('a class’s link says nothing of a coda until the code was handed in; one that asks for it offers it at once', async ({
  page,
}) => {
  const offer = page.locator('[data-coda]');
  await page.goto(`./?seat=agent&at=scorecard&class=on&motion=off&${QUIET}`);
  await untilState(page, /^scorecard$/);
  await expect(page.locator('main [data-panel="result"].primary')).toBeVisible(); // handing in is the one next step
  await expect(offer).toHaveCount(0);
  await expect(page.locator('[data-behind="today"]')).toHaveCount(0);
  await pressButton(page, 'main [data-panel="result"]', 60);
  await page.keyboard.press('Escape');
  await expect(offer).toBeVisible();
  await pressButton(page, '[data-coda]', 60);
  await untilState(page, /^decision\./);
  await page.goto(`./?seat=counsel&at=scorecard&class=on&coda=on&motion=off&${QUIET}`);
  await untilState(page, /^scorecard$/);
  await expect(offer).toBeVisible();
});
