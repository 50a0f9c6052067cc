/** Reads the cited case in a real browser: by keyboard, with axe, at every size, on paper, and by the law of today. */
import { expect, test } from '@playwright/test';
import { breaches } from './axe.ts';
import { isLong } from './breadth.ts';
import { tooWide } from './measure.ts';
import { pressButton, untilState, watch } from './player.ts';
import { settled } from './settled.ts';

test('the case opens from the title by keyboard, is walked by its links, and breaks no rule of access', async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto('./?stage=off&sound=off&motion=off');
  await untilState(page, /^title$/);
  await pressButton(page, '[data-read]');
  await untilState(page, /^reader$/);
  await expect(page.locator('main h1')).toBeFocused();
  const dead = await settled(page, () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')]
        .filter((a) => !document.getElementById(a.hash.slice(1)))
        .map((a) => a.hash),
    ),
  );
  expect(dead).toEqual([]);
  // A checker needs minutes for sixteen thousand elements: it is shown a few questions of law and rows of each list.
  // Parts out of sight are laid out only when they come into view, and would be measured in their old places.
  await page.evaluate(
    ({ issues, rows }) => {
      for (const each of [...document.querySelectorAll('.part-map > .issue')].slice(issues)) each.remove();
      for (const list of document.querySelectorAll('main :is(ul, ol, dl, tbody)'))
        for (const each of [...list.children].slice(rows)) each.remove();
      for (const each of document.querySelectorAll<HTMLElement>('main *'))
        if (getComputedStyle(each).contentVisibility === 'auto') each.style.contentVisibility = 'visible';
    },
    isLong ? { issues: 3, rows: 12 } : { issues: 1, rows: 4 },
  );
  expect(await breaches(page)).toEqual([]);
  expect(seen.elsewhere).toEqual([]);
  expect(seen.errors).toEqual([]);
});

test('law today is behind the switch, and the switch can be turned back', async ({ page }) => {
  await page.goto('./?at=case&stage=off&sound=off&motion=off');
  await untilState(page, /^reader$/);
  const text = (): Promise<string> => settled(page, () => page.locator('main').innerText());
  const then = await text();
  await page.locator('[data-today]').first().press('Enter');
  await expect(page.locator('main.by-today')).toHaveCount(1);
  await expect.poll(text).not.toBe(then);
  await page.locator('[data-today]').first().press('Enter');
  await expect(page.locator('main.by-then')).toHaveCount(1);
});

test('nothing of the case runs off the side at any size, also at twice the text size', async ({ page }) => {
  await page.goto('./?at=case&stage=off&sound=off&motion=off');
  await untilState(page, /^reader$/);
  for (const [width, height] of [
    [390, 844],
    [768, 1024],
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const size of ['100%', '200%']) {
      await page.evaluate((value) => {
        document.documentElement.style.fontSize = value;
      }, size);
      const over = await settled(page, () => page.evaluate(tooWide));
      expect(over, `pixels over the side at ${width}×${height}, text at ${size}`).toBeLessThanOrEqual(1);
    }
  }
});

test('on paper it stands in black on white, whole', async ({ page }) => {
  await page.goto('./?at=case&stage=off&sound=off&motion=off');
  await untilState(page, /^reader$/);
  await page.emulateMedia({ media: 'print' });
  const [ink, ground] = await settled(page, () =>
    page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('main h1') as Element);
      return [style.color, getComputedStyle(document.body).backgroundColor];
    }),
  );
  expect(ink).toMatch(/^rgb\((\d|[1-5]\d), (\d|[1-5]\d), (\d|[1-5]\d)\)$/);
  expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(ground);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(50_000);
});
