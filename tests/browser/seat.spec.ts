/** Plays the seat to the scorecard by keyboard alone on the page alone, with axe on every kind of page. */
import { expect, test } from '@playwright/test';
import { breaches } from './axe.ts';
import { isLong } from './breadth.ts';
import { decide, playToScorecard, pressButton, tabTo, untilState, watch } from './player.ts';
import { attributeOf, settled, textOf } from './settled.ts';

test('the first choice is one press of Tab away', async ({ page }) => {
  await page.goto('./?stage=off&sound=off');
  await untilState(page, /^title$/);
  expect(await tabTo(page, '[data-seat]')).toBe(1);
});

/** What is the same page in every seat is shown to the checker in the first one, and in each in the long run. */
const shown = (seat: string, where: string): boolean =>
  isLong || seat === 'counsel' || /^(decision|claim-check|road-end)/u.test(where);

for (const seat of ['counsel', 'agent', 'speaker'])
  test(`${seat} is played from the title to the scorecard by keyboard alone; no violation, no foreign request, no error`, async ({
    page,
  }) => {
    const seen = watch(page);
    const violations: string[] = [];
    const check = async (where: string): Promise<void> => {
      if (!shown(seat, where)) return;
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
    expect(violations).toEqual([]);
    expect(seen.elsewhere).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

test('every sheet over the scorecard opens on its title by keyboard, and breaks no rule of access', async ({
  page,
}) => {
  const violations: string[] = [];
  const check = async (where: string): Promise<void> => {
    violations.push(...(await breaches(page)).map((breach) => `${where}: ${breach}`));
  };
  await page.goto('./?seat=counsel&at=scorecard&stage=off&sound=off&motion=off');
  await untilState(page, /^scorecard$/);
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
});

test('the built page carries the strict policy', async ({ page }) => {
  await page.goto('./?stage=off&sound=off');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'none'/u);
  // WebAssembly for the reader of codes, and no other way to run what the game did not bring (docs/decisions/0012).
  await expect(policy).toHaveAttribute('content', /^(?!.*unsafe.*unsafe).*script-src 'self' 'wasm-unsafe-eval';/u);
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

test('a side door leads from the scorecard into a decision and back, and changes no measure', async ({ page }) => {
  await page.goto('./?seat=counsel&at=scorecard&stage=off&sound=off&motion=off');
  await untilState(page, /^scorecard$/);
  const points = await attributeOf(page.locator('[data-measure="law"]'), 'data-points');
  const open = () => page.locator('[data-behind="sides"] > summary').press('Enter');
  await open();
  const door = page.locator('[data-side]').first();
  const closed = await textOf(door);
  await pressButton(page, '[data-side]', 400);
  await decide(page);
  await pressButton(page, '[data-next]');
  await untilState(page, /^scorecard$/);
  await open();
  await expect(door).not.toHaveText(closed); // what was made stands beside the measures
  await expect(page.locator('[data-measure="law"]')).toHaveAttribute('data-points', points);
});
