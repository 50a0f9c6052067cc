/** The seat with its stage: drawn by WebGL, asleep when still, drawn once for a press and after its answer, and never needed. */
import { expect, test, type Page } from '@playwright/test';
import { isLong } from './breadth.ts';
import { decide, goOn, playDecisions, playToScorecard, pressButton, stillBehind, untilState, watch } from './player.ts';

test(`counsel is played ${isLong ? 'to the scorecard' : 'on'} by keyboard with the stage drawn`, async ({ page }) => {
  const seen = watch(page);
  await page.goto('./?sound=off&motion=off&stage=on');
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
  await expect(page.locator('#stage canvas')).toHaveCount(1);
  await pressButton(page, '[data-seat="counsel"]');
  await untilState(page, /^briefing$/);
  if (isLong) await playToScorecard(page);
  else await playDecisions(page, 2);
  expect(seen.elsewhere).toEqual([]);
  expect(seen.errors).toEqual([]);
});

test('the stage sleeps when nothing moves', async ({ page }) => {
  await page.goto('./?seat=counsel&at=secrecy&sound=off&motion=off&stage=on');
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
  await page.evaluate(() => {
    const native = window.requestAnimationFrame.bind(window);
    const counter = window as unknown as { frames: number };
    counter.frames = 1; // the first look comes too early to say anything
    window.requestAnimationFrame = (callback) => {
      counter.frames++;
      return native(callback);
    };
  });
  const askedSince = (): Promise<number> =>
    page.evaluate(() => {
      const counter = window as unknown as { frames: number };
      const { frames } = counter;
      counter.frames = 0;
      return frames;
    });
  // Asleep: between two looks no frame is asked for.
  await expect.poll(askedSince, { intervals: [500] }).toBe(0);
});

/** A browser that gives no WebGL at all. */
const refuseWebGL = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const native = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : (native as (...all: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof native;
  });

test('WebGL refused to who asked for a moving room: a sentence, a picture, and the seat plays on', async ({ page }) => {
  await refuseWebGL(page);
  await page.goto('./?sound=off&stage=on');
  await expect(page.locator('[data-notice="stage-refused"]')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'off');
  await pressButton(page, '[data-seat="counsel"]');
  await untilState(page, /^briefing$/);
});

test('WebGL lost mid-play: the docket stands and play goes on', async ({ page }) => {
  await page.goto('./?seat=counsel&at=secrecy&sound=off&motion=off&stage=on');
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
    const gl = canvas?.getContext('webgl') ?? canvas?.getContext('webgl2');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'off');
  expect(await stillBehind(page)).toMatch(/^still-desk|^still-office/u);
  await decide(page);
  await goOn(page);
  await untilState(page, /^decision\./);
  await expect(page.locator('.bar .progress')).toContainText('4');
});

test('a missing picture and a missing sound: sentences, and play goes on', async ({ page }) => {
  await page.route(/plate-office.*\.(webp|avif)/, (route) => route.abort());
  await page.route(/\.(webm|m4a)$/, (route) => route.abort());
  await page.goto('./?seat=counsel&at=secrecy&motion=off&stage=on');
  await expect(page.locator('[data-notice="picture-missing"]')).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-notice="sound-missing"]')).toBeVisible({ timeout: 30_000 });
  await decide(page);
});
