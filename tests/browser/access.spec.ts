/** Access beyond what a checker sees: reflow at 400 %, spaced-out text, forced colours, fingers instead of a mouse, focus that is not covered. */
import { expect, test, type Page } from '@playwright/test';
import { untilState } from './player.ts';

const QUIET = 'stage=off&sound=off&motion=off';
const PLACES: readonly (readonly [name: string, at: string])[] = [
  ['the title', `?${QUIET}`],
  ['a decision', `?seat=counsel&at=first-move&${QUIET}`],
  ['a paper to inspect', `?seat=counsel&at=PC2&${QUIET}`],
  ['the scorecard', `?seat=agent&at=scorecard&${QUIET}`],
  ['the hearing', `?at=hearing&${QUIET}`],
  ['the debrief', `?debrief&${QUIET}`],
  ['a class on the wall', `?debrief=sample&${QUIET}`],
  ['a form', `?form=before&${QUIET}`],
];

async function open(page: Page, at: string): Promise<void> {
  await page.goto(`./${at}`);
  await expect(page.locator('main.late')).toHaveCount(0);
  await expect(page.locator('h1')).toBeVisible();
}

/** Texts that reach over the side of the page. */
const overSide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if ((document.scrollingElement?.scrollWidth ?? 0) <= width + 1) return [];
    return [...document.querySelectorAll('body *')]
      .filter((each) => each.getBoundingClientRect().right > width + 1)
      .map((each) => `${each.tagName}.${each.className}: ${(each.textContent ?? '').trim().slice(0, 40)}`)
      .slice(0, 5);
  });

for (const [name, at] of PLACES) {
  test(`${name} at 400 %: one column, nothing over the side`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, at);
    expect(await overSide(page)).toEqual([]);
  });

  test(`${name} with text set wide: nothing is cut off`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, at);
    const cut = await page.evaluate(() => {
      const rules = [
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }',
        'p { margin-bottom: 2em !important; }',
      ];
      for (const rule of rules) document.styleSheets[0]?.insertRule(rule, document.styleSheets[0].cssRules.length);
      return [...document.querySelectorAll<HTMLElement>('main *')]
        .filter(
          (each) =>
            ['hidden', 'clip'].includes(getComputedStyle(each).overflowY) &&
            each.checkVisibility() &&
            !each.closest('.unseen') &&
            each.scrollHeight > each.clientHeight + 2 &&
            (each.textContent ?? '').trim() !== '',
        )
        .map((each) => `${each.tagName}.${each.className}: ${each.scrollHeight} in ${each.clientHeight}`);
    });
    expect(cut).toEqual([]);
    expect(await overSide(page)).toEqual([]);
  });

  test(`${name} under a finger: each target is 24 px or stands alone`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      ...(baseURL && { baseURL }),
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await open(page, at);
    const small = await page.evaluate(() => {
      const target = (each: Element): DOMRect =>
        (each instanceof HTMLInputElement && each.labels?.[0] ? each.labels[0] : each).getBoundingClientRect();
      const all = [...document.querySelectorAll('button, a[href], input, select, textarea, summary')].filter(
        (each) => each.checkVisibility() && target(each).width > 0,
      );
      const centre = ({ x, y, width, height }: DOMRect): readonly [number, number] => [x + width / 2, y + height / 2];
      return all
        .filter((each) => {
          const box = target(each);
          if (box.width >= 24 && box.height >= 24) return false;
          const [x, y] = centre(box);
          return all.some((other) => {
            if (other === each) return false;
            const [u, v] = centre(target(other));
            return Math.hypot(x - u, y - v) < 24;
          });
        })
        .map((each) => `${each.tagName}.${each.className}: ${(each.textContent ?? '').trim().slice(0, 40)}`);
    });
    expect(small).toEqual([]);
    await context.close();
  });
}

test('a decision is made with a finger alone', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await open(page, `?seat=counsel&at=first-move&${QUIET}`);
  await page.locator('.option input').nth(2).tap();
  await page.locator('.slip:not(.used)').first().tap();
  await untilState(page, /^decision\.ready$/);
  await page.locator('[data-commit]').tap();
  await untilState(page, /^following$/);
  await context.close();
});

test('what has the focus is never wholly covered by the bar, the tray or the commit line', async ({ page }) => {
  for (const viewport of [
    { width: 1024, height: 600 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    await open(page, `?seat=counsel&at=PC3&${QUIET}`);
    await page.locator('.option input').first().check({ force: true });
    const covered: string[] = [];
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const boxes = [focused, ...(focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [])].map(
          (each) => each.getBoundingClientRect(),
        );
        const points = boxes.flatMap(({ x, y, width, height }) =>
          [0.1, 0.5, 0.9].flatMap((across) =>
            [0.15, 0.5, 0.85].map((down) => [x + width * across, y + height * down] as const),
          ),
        );
        const own = (x: number, y: number): boolean => {
          const top = document.elementFromPoint(x, y);
          return (
            top !== null &&
            (focused.contains(top) ||
              (top.contains(focused) && top.closest('.option, label') !== null) ||
              (focused instanceof HTMLInputElement && [...(focused.labels ?? [])].some((label) => label.contains(top))))
          );
        };
        return points.some(([x, y]) => own(x, y))
          ? null
          : `${focused.tagName}.${focused.className}: ${(focused.textContent ?? '').trim().slice(0, 40)}`;
      });
      if (hidden) covered.push(hidden);
    }
    expect(covered).toEqual([]);
  }
});

test('forced colours keep what is chosen, what has the focus and what a label says', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, `?seat=counsel&at=first-move&${QUIET}`);
  await page.locator('.option input').first().focus();
  await page.keyboard.press('Space');
  const seen = await page.evaluate(() => {
    const chosen = document.querySelector('.option.chosen');
    const other = document.querySelector('.option:not(.chosen)');
    const edge = (each: Element | null): string => {
      if (!each) return '';
      const { content, backgroundColor, width } = getComputedStyle(each, '::before');
      return content === 'none' ? '' : `${backgroundColor} ${width}`;
    };
    const radio = document.querySelector<HTMLInputElement>('.option.chosen input');
    return {
      chosen: edge(chosen),
      other: edge(other),
      checked: radio?.checked ?? false,
      labels: [...document.querySelectorAll('.label')].every((each) => (each.textContent ?? '').trim() !== ''),
    };
  });
  expect(seen.checked).toBe(true);
  expect(seen.labels).toBe(true);
  expect(seen.chosen, 'a bar beside the course, in a colour of the system').toMatch(/^rgb\(.+ 3px$/u);
  expect(seen.other).toBe('');
  await page.locator('.slip').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  expect(
    await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    }),
  ).toBe(true);
});
