/** Access beyond what a checker sees: reflow at 400 %, spaced-out text, forced colours, fingers instead of a mouse, focus that is not covered. */
import { expect, test, type Page } from '@playwright/test';
import { coveredFocus, cutOffBelow, overSide, smallTargets } from './measure.ts';
import { openPlace, settleClaim, state, untilState } from './player.ts';
import { atRest, settled } from './settled.ts';
import { actOnce } from './thumb.ts';

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
  await openPlace(page, `./${at}`);
  await atRest(page);
  await expect(page.locator('h1')).toBeVisible();
}

for (const [name, at] of PLACES) {
  test(`${name} at 400 %: one column, nothing over the side; with text set wide, nothing is cut off`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, at);
    expect(await settled(page, () => page.evaluate(overSide))).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => {
      const rules = [
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }',
        'p { margin-bottom: 2em !important; }',
      ];
      for (const rule of rules) document.styleSheets[0]?.insertRule(rule, document.styleSheets[0].cssRules.length);
    });
    expect(await settled(page, () => page.evaluate(cutOffBelow))).toEqual([]);
    expect(await settled(page, () => page.evaluate(overSide))).toEqual([]);
  });
}

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const [name, at] of PLACES) {
    test(`${name}: each target is 24 px or stands alone`, async ({ page }) => {
      await open(page, at);
      expect(await settled(page, () => page.evaluate(smallTargets))).toEqual([]);
    });
  }

  test('a decision is made', async ({ page }) => {
    await open(page, `?seat=counsel&at=first-move&${QUIET}`);
    await page.locator('.option input').nth(2).tap();
    await page.locator('[data-raise]').first().tap();
    await page.locator('.slip').first().tap();
    await untilState(page, /^decision\.ready$/);
    await page.locator('[data-commit]').tap();
    await untilState(page, /^consequence$/);
  });
});

test('what has the focus is never wholly covered by the bar, the tray or the commit line', async ({ page }) => {
  for (const viewport of [
    { width: 1024, height: 600 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    await openPlace(page, `./?seat=counsel&at=PC3&${QUIET}`);
    await atRest(page);
    await page.locator('.option input').first().check({ force: true });
    await page.locator('[data-raise]').first().press('Enter');
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press('Tab');
      await expect.poll(() => page.evaluate(coveredFocus), 'a control that is covered').toBeNull();
    }
  }
});

test('forced colours keep what is chosen, what has the focus and what a label says', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, `?seat=counsel&at=first-move&${QUIET}`);
  await page.locator('.option input').first().focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.option.chosen')).toHaveCount(1);
  const seen = await settled(page, () =>
    page.evaluate(() => {
      const edge = (of: string): string => {
        const option = document.querySelector(of);
        if (!option) return 'there is none';
        const { content, backgroundColor, width } = getComputedStyle(option, '::before');
        // The bar is always there, and clear of any color where nothing was chosen.
        return content === 'none' || backgroundColor.endsWith(', 0)') ? '' : `${backgroundColor} ${width}`;
      };
      return {
        chosen: edge('.option.chosen'),
        other: edge('.option:not(.chosen)'),
        silent: [...document.querySelectorAll('.label')].filter((each) => (each.textContent ?? '').trim() === '')
          .length,
      };
    }),
  );
  await expect(page.locator('.option.chosen input')).toBeChecked();
  expect(seen.silent, 'labels without a word').toBe(0);
  expect(seen.chosen, 'a bar beside the course, in a colour of the system').toMatch(/^rgba?\(.+ 3px$/u);
  expect(seen.other).toBe('');
  await page.locator('[data-raise]').first().press('Enter');
  await page.locator('.slip').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator(':focus')).not.toHaveCSS('outline-style', 'none');
  await expect(page.locator(':focus')).toHaveCSS('outline-width', /^([2-9]|\d{2,})(\.\d+)?px$/u);
});

/** 1366×641 of page at 150 % and at 200 %, and the frame of a school's system. */
for (const [width, height] of [
  [911, 427],
  [683, 320],
  [714, 666],
] as const)
  test(`Commit stays within sight at ${width} by ${height}, as it opens and when it is ready, wherever one scrolls`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const at of ['first-move', 'secrecy', 'the-notice', 'which-test', 'the-call']) {
      await openPlace(page, `./?seat=counsel&at=${at}&edition=full&${QUIET}`);
      if ((await state(page)).startsWith('claim-check')) await settleClaim(page);
      await untilState(page, /^decision\./u);
      for (const moment of ['as it opens', 'when it is ready']) {
        for (const part of [0, 0.5, 1])
          expect(
            await settled(page, () =>
              page.evaluate((of) => {
                scrollTo(0, of * document.documentElement.scrollHeight);
                const { top, bottom } =
                  document.querySelector('.commit')?.getBoundingClientRect() ?? new DOMRect(0, -1);
                return top >= 0 && bottom <= innerHeight;
              }, part),
            ),
            `${at}, ${moment}, scrolled by ${part}`,
          ).toBe(true);
        for (let n = 0; n < 40 && (await settled(page, () => page.evaluate(actOnce))); n++);
      }
      await untilState(page, /^decision\.ready$/u);
    }
  });
