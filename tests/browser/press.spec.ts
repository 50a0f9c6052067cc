/** Slots, slips and Commit under a thumb and by keyboard: what is raised stays when the device is turned, gray leads on, and a double press takes one page. */
import { expect, test, type Page } from '@playwright/test';
import { QUIET, goOn, untilState } from './player.ts';

const UPRIGHT = { width: 390, height: 844 };
/** In milliseconds: the frame in which a press is marked, and the one in which the page answers. */
const FRAMES = 50;
const TURNED = { width: 844, height: 390 };

async function chooseFirst(page: Page): Promise<void> {
  await page.goto(`./?seat=counsel&at=first-move&motion=off&${QUIET}`);
  await untilState(page, /^decision\.choosing$/u);
  await page.locator('[data-option]').first().check({ force: true });
  await untilState(page, /^decision\.backing$/u);
}

test.describe('under a thumb', () => {
  test.use({ viewport: UPRIGHT, hasTouch: true, isMobile: true });

  test('a gray Commit raises the slips that are missing, says so, and they stay while the device is turned', async ({
    page,
  }) => {
    await chooseFirst(page);
    await page.locator('[data-commit]').tap({ force: true });
    await expect(page.locator('.slip').first()).toBeFocused();
    await expect(page.locator('.raised-head b')).toBeVisible();
    await expect(page.locator('[role="status"]').filter({ hasText: 'One slip to go.' })).not.toHaveCount(0);
    for (const size of [TURNED, UPRIGHT]) {
      await page.setViewportSize(size);
      await expect(page.locator('.slip').first()).toBeFocused();
      await expect(page.locator('.slip').first()).toBeInViewport();
      await expect(page.locator('.option.chosen')).toHaveCount(1);
    }
    await page.locator('.slip').first().tap();
    await expect(page.locator('.raised')).toHaveCount(0);
    await expect(page.locator('.slot.full')).toBeInViewport();
    await untilState(page, /^decision\.ready$/u);
  });

  test('question, courses and slips share the screen', async ({ page }) => {
    await chooseFirst(page);
    await page.locator('[data-raise]').tap();
    await expect(page.locator('.slip').last()).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.raised-head')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.slot')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.option.chosen label')).toBeInViewport({ ratio: 1 });
  });
});

test('by keyboard a slot opens on its first slip, and Escape goes back to it', async ({ page }) => {
  await chooseFirst(page);
  const slot = page.locator('[data-raise]');
  await slot.press('Enter');
  await expect(page.locator('.slip').first()).toBeFocused();
  await expect(slot).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(slot).toBeFocused();
  await expect(slot).toHaveAttribute('aria-expanded', 'false');
});

test('the second press of a double press is not taken by the page that has come', async ({ page }) => {
  await page.clock.install();
  await page.goto(`./?seat=counsel&motion=off&${QUIET}`);
  await untilState(page, /^briefing$/u);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await page.locator('[data-next]').click();
  await page.clock.runFor(FRAMES);
  await untilState(page, /^decision\.choosing$/u);
  const course = page.locator('[data-option]').first();
  const pressAgain = async (): Promise<void> => {
    await course.hover({ force: true });
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
  };
  await pressAgain();
  await expect(course).not.toBeChecked();
  await page.clock.runFor(600);
  await pressAgain();
  await expect(course).toBeChecked();
});

test('keys are never held up', async ({ page }) => {
  await page.clock.install();
  await page.goto(`./?seat=counsel&motion=off&${QUIET}`);
  await untilState(page, /^briefing$/u);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await goOn(page);
  await page.clock.runFor(FRAMES);
  await page.locator('[data-option]').first().press('Space');
  await page.clock.runFor(FRAMES);
  await untilState(page, /^decision\.backing$/u);
});

test('a press is marked before the page changes, and a second key before that turns no page unseen', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(`./?seat=counsel&motion=off&${QUIET}`);
  await untilState(page, /^briefing$/u);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await goOn(page);
  await expect(page.locator('[data-next]')).toHaveAttribute('data-pressed', '');
  await untilState(page, /^briefing$/u);
  await page.keyboard.press('Enter');
  await untilState(page, /^decision\.choosing$/u);
  await expect(page.locator('main h1')).toBeFocused();
  await page.clock.runFor(FRAMES);
  await expect(page.locator('[data-pressed]')).toHaveCount(0);
  await untilState(page, /^decision\.choosing$/u);
});
