/** Plays the seat to the scorecard by keyboard alone on the page alone, with axe on every kind of page. */
import { expect, test } from '@playwright/test';
import { breaches } from './axe.ts';
import { decide, playToScorecard, pressButton, tabTo, untilState, watch } from './player.ts';

test('the first choice is one press of Tab away', async ({ page }) => {
  await page.goto('../play/?stage=off&sound=off');
  await untilState(page, /^title$/);
  expect(await tabTo(page, '[data-seat="counsel"]')).toBe(1);
});

for (const seat of ['counsel', 'agent', 'speaker'])
  test(`${seat} is played from the title to the scorecard by keyboard alone; no violation, no foreign request, no error`, async ({
    page,
  }) => {
    test.slow();
    const seen = watch(page);
    const violations: string[] = [];
    const check = async (where: string): Promise<void> => {
      violations.push(...(await breaches(page)).map((breach) => `${where}: ${breach}`));
    };
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('../play/?stage=off&sound=off');
    await untilState(page, /^title$/);
    await check('title');
    await pressButton(page, `[data-seat="${seat}"]`);
    await untilState(page, /^briefing$/);
    await playToScorecard(page, check);
    await expect(page.locator('[data-measure]')).toHaveCount(3);
    await page.locator('.measure summary').first().press('Enter');
    await check('scorecard with reasons');
    for (const panel of await page
      .locator('.bar [data-panel]')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['panel'] ?? ''))) {
      await pressButton(page, `[data-panel="${panel}"]`, 600); // every reason on the card is open to the keyboard too
      await expect(page.locator('dialog[open] #panel-title')).toBeFocused();
      await check(panel);
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog[open]')).toHaveCount(0);
    }
    await page.locator('.paper .chip').first().press('Enter');
    await expect(page.locator('dialog[data-kind="source"] .panel-body')).toContainText('How we read it');
    expect(violations).toEqual([]);
    expect(seen.elsewhere).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

test('the built page carries the strict policy', async ({ page }) => {
  await page.goto('../play/?stage=off&sound=off');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
});

test('focus goes to the heading of each new page, and the heading names it', async ({ page }) => {
  await page.goto('../play/?seat=counsel&stage=off&sound=off');
  await untilState(page, /^briefing$/);
  await expect(page.locator('main h1')).toBeFocused();
  await pressButton(page, '[data-next]');
  await untilState(page, /^chapter$/);
  await expect(page.locator('main h1')).toBeFocused();
  await expect(page).toHaveTitle(new RegExp((await page.locator('main h1').textContent()) ?? 'nothing'));
});

test('another road is taken from the scorecard, compared, and given up again, by keyboard alone', async ({ page }) => {
  await page.goto('../play/?seat=counsel&at=scorecard&stage=off&sound=off&motion=off');
  await untilState(page, /^scorecard$/);
  const points = await page.locator('[data-measure="law"]').getAttribute('data-points');
  await pressButton(page, '[data-fork="secrecy"]', 400);
  await untilState(page, /^decision/);
  await decide(page, 0);
  await pressButton(page, '[data-next]');
  await untilState(page, /^roads$/);
  await expect(page.locator('.road')).toHaveCount(2);
  expect(await breaches(page)).toEqual([]);
  await pressButton(page, '[data-back]');
  await untilState(page, /^scorecard$/);
  await expect(page.locator('[data-measure="law"]')).toHaveAttribute('data-points', points ?? '');
});
