/** Plays the seat to the scorecard by keyboard alone on the page alone, with axe on every kind of page. */
import { expect, test } from '@playwright/test';
import { breaches } from './axe.ts';
import { decide, playToScorecard, pressButton, tabTo, untilState, watch } from './player.ts';
import { attributeOf, settled, textOf } from './settled.ts';

test('the first choice is one press of Tab away', async ({ page }) => {
  await page.goto('./?stage=off&sound=off');
  await untilState(page, /^title$/);
  expect(await tabTo(page, '[data-seat]')).toBe(1);
});

for (const seat of ['counsel', 'agent', 'speaker'])
  test(`${seat} is played from the title to the scorecard by keyboard alone; no violation, no foreign request, no error`, async ({
    page,
  }) => {
    const seen = watch(page);
    const violations: string[] = [];
    const check = async (where: string): Promise<void> => {
      violations.push(...(await breaches(page)).map((breach) => `${where}: ${breach}`));
    };
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./?stage=off&sound=off');
    await untilState(page, /^title$/);
    await check('title');
    await pressButton(page, `[data-seat="${seat}"]`);
    await untilState(page, /^briefing$/);
    await playToScorecard(page, check);
    await expect(page.locator('[data-measure]')).toHaveCount(3);
    await page.locator('[data-behind="measures"] > summary').press('Enter');
    await page.locator('.measure summary').first().press('Enter');
    await check('scorecard with reasons');
    const panels = await settled(page, () =>
      page
        .locator('.bar [data-panel]')
        .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['panel'] ?? '')),
    );
    expect(panels.length).toBeGreaterThan(1);
    for (const panel of panels) {
      await pressButton(page, `[data-panel="${panel}"]`, 600); // every reason on the card is open to the keyboard too
      await expect(page.locator('dialog[open] #panel-title')).toBeFocused();
      await check(panel);
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog[open]')).toHaveCount(0);
    }
    await page.locator('[data-behind="dockets"] > summary').press('Enter');
    await page.locator('.dockets [data-sources]').first().press('Enter');
    await page.locator('.paper [data-source]:focus').press('Enter');
    await expect(page.locator('dialog[data-kind="source"] .panel-body')).toContainText('How we read it');
    expect(violations).toEqual([]);
    expect(seen.elsewhere).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

test('the built page carries the strict policy', async ({ page }) => {
  await page.goto('./?stage=off&sound=off');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'none'/u);
  await expect(policy).not.toHaveAttribute('content', /unsafe/u);
});

test('focus goes to the heading of each new page, and the heading names it', async ({ page }) => {
  await page.goto('./?seat=counsel&stage=off&sound=off');
  await untilState(page, /^briefing$/);
  await expect(page.locator('main h1')).toBeFocused();
  await pressButton(page, '[data-next]');
  await untilState(page, /^decision\./);
  await expect(page.locator('main h1')).toBeFocused();
  const heading = await textOf(page.locator('main h1'));
  await expect.poll(() => page.title()).toContain(heading);
});

test('another road is taken from the scorecard, compared, and given up again, by keyboard alone', async ({ page }) => {
  await page.goto('./?seat=counsel&at=scorecard&edition=full&stage=off&sound=off&motion=off');
  await untilState(page, /^scorecard$/);
  const points = await attributeOf(page.locator('[data-measure="law"]'), 'data-points');
  await page.locator('[data-behind="dockets"] > summary').press('Enter');
  await pressButton(page, '.dockets [data-fork="secrecy"]', 400);
  await untilState(page, /^decision/);
  await decide(page, 0);
  await pressButton(page, '[data-next]');
  await untilState(page, /^comparison$/);
  await expect(page.locator('.road')).toHaveCount(2);
  expect(await breaches(page)).toEqual([]);
  await pressButton(page, '[data-back]');
  await untilState(page, /^scorecard$/);
  await expect(page.locator('[data-measure="law"]')).toHaveAttribute('data-points', points);
});
