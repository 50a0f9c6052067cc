/** Before, after, and the teacher's page: two forms by keyboard, paired without a name; a shared link; the four questions. Axe clean on each. */
import { expect, test, type Page } from '@playwright/test';
import { breaches } from './axe.ts';
import { pressButton, tabTo, untilState, watch } from './player.ts';
import { CODE, textOf } from './settled.ts';

/** Marks every statement by keyboard, supported and not in turn. @returns the code that was given */
async function fillIn(page: Page): Promise<string> {
  await expect(page.locator('fieldset[data-statement]')).toHaveCount(10);
  for (let at = 0; at < 10; at++) {
    await tabTo(page, `fieldset[data-statement="${at}"] input`);
    await page.keyboard.press(at % 2 === 0 ? 'Space' : 'ArrowRight');
  }
  expect(await breaches(page)).toEqual([]);
  await pressButton(page, '[data-finish]');
  await expect(page.locator('main.form-page h1')).toBeFocused();
  expect(await breaches(page)).toEqual([]);
  return textOf(page.locator('[data-code="form"]'), CODE);
}

test('before by one link, after with the code of before, and the class page says what one pair can say', async ({
  page,
  browser,
}) => {
  const seen = watch(page);
  await page.goto('./?form=before&first=b');
  await expect(page.locator('[data-form="opening"]')).toBeVisible();
  expect(await breaches(page)).toEqual([]);
  await pressButton(page, '[data-begin]');
  const firstStatement = await textOf(page.locator('legend').first());
  await page.locator('fieldset input').first().check({ force: true });
  await page.reload();
  await expect(page.locator('legend').first()).toHaveText(firstStatement);
  await expect(page.locator('fieldset input:checked')).toHaveCount(1);
  const before = await fillIn(page);

  // The next student at this device is shown no code of the one before; only a press uses it.
  await page.goto('./?form=after');
  await expect(page.locator('#earlier')).toHaveValue('');
  await expect(page.locator('main')).not.toContainText(before);
  expect(await breaches(page)).toEqual([]);
  await pressButton(page, '[data-kept]');
  await expect(page.locator('legend').first()).not.toHaveText(firstStatement);

  const device = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const fresh = await device.newPage(); // another device, on which nothing is kept
  const alsoSeen = watch(fresh);
  await fresh.goto('./?form=after');
  await fresh.locator('#earlier').fill('K7QM-2XDA');
  await fresh.locator('[data-earlier]').press('Enter');
  await expect(fresh.locator('[role="alert"]')).toBeVisible();
  expect(await breaches(fresh)).toEqual([]);
  await fresh.locator('#earlier').fill(before.toLowerCase());
  await fresh.locator('[data-earlier]').press('Enter');
  await expect(fresh.locator('legend').first()).not.toHaveText(firstStatement);
  const after = await fillIn(fresh);
  expect(after).not.toBe(before);

  await page.goto('./?debrief=forms');
  await expect(page.locator('main.forms-page')).toBeVisible();
  expect(await breaches(page)).toEqual([]);
  await page.locator('[data-page="gather"]').press('Enter');
  await page.locator('#codes').fill(`${before}\n${after}`);
  await page.locator('[data-read]').press('Enter');
  await page.locator('[data-page="forms"]').press('Enter');
  await expect(page.locator('.told li').first()).toContainText('1 filled in a form'); // the pair holds the lone one
  await expect(page.locator('[data-counts]')).toBeVisible();
  await expect(page.locator('[data-figures]')).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText('%');
  expect([...seen.elsewhere, ...seen.errors, ...alsoSeen.elsewhere, ...alsoSeen.errors]).toEqual([]);
  await device.close();
});

test('the made-up class shows gain, telling apart and leaning with ranges; statements only on a press', async ({
  page,
}) => {
  await page.goto('./?debrief=sample');
  await page.locator('[data-page="gather"]').press('Enter');
  await page.locator('[data-page="forms"]').press('Enter');
  await expect(page.locator('.made-up')).toBeVisible();
  await expect(page.locator('[data-figure]')).toHaveCount(3);
  await expect(page.locator('table.items')).toHaveCount(0);
  expect(await breaches(page)).toEqual([]);
  await page.locator('[data-answers]').press('Enter');
  await expect(page.locator('table.items').first().locator('tbody tr')).toHaveCount(10);
  expect(await breaches(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await breaches(page)).toEqual([]);
});

test('the four questions answer once, and a shared result link says what it holds, or that it cannot be read', async ({
  page,
}) => {
  await page.goto('./?seat=counsel&at=scorecard&stage=off&sound=off');
  await untilState(page, /^scorecard$/);
  await page.locator('main [data-panel="recall"]').press('Enter');
  for (const question of [0, 1, 2, 3])
    await page.locator(`[data-question="${question}"] [data-answer="0"]`).press('Enter');
  await page.locator('[data-question="0"] [data-answer="1"]').press('Enter');
  await expect(page.locator('[data-question="0"] [aria-pressed="true"]')).toHaveAttribute('data-answer', '0');
  await expect(page.locator('dialog .verdict')).toHaveCount(4);
  expect(await breaches(page)).toEqual([]);
  await page.locator('dialog [data-panel="result"]').press('Enter');
  const code = await textOf(page.locator('[data-code="full"]'), CODE);
  await page.goto('about:blank');
  await page.goto(`./#r=${code}`);
  await expect(page.locator('main.form-page a[href*="debrief"]')).toHaveAttribute('href', new RegExp(`#r=${code}$`));
  expect(await breaches(page)).toEqual([]);
  await page.evaluate(() => {
    location.hash = '#r=K7QM-2XD%E2%80%AE<img>';
  });
  await expect(page.locator('main.form-page h1')).toHaveText('This link cannot be read');
  expect(await breaches(page)).toEqual([]);
});
