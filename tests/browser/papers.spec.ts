/** Documents in a real browser: their words are there before they are drawn, they come near and go back, and nothing waits for motion. */
import { expect, test, type Page } from '@playwright/test';
import { breaches } from './axe.ts';
import { isLong } from './breadth.ts';
import { pressButton, takeRadio, untilState, watch } from './player.ts';
import { settled, textOf } from './settled.ts';

const DOCUMENTS = [
  ['counsel', 'PC2', 'fax'],
  ['counsel', 'PC5', 'notice'],
  ['counsel', 'PC7', 'complaint'],
  ['agent', 'AA6', 'form'],
  ['speaker', 'AS1', 'post'],
] as const;

const open = async (page: Page, seat: string, at: string, motion: 'on' | 'off'): Promise<void> => {
  await page.goto(`./?seat=${seat}&at=${at}&stage=off&sound=off&motion=${motion}`);
  await untilState(page, /^(decision|outcome|scorecard)/);
};
/** What moves, by the name of the class it moves on, held where it stands. */
const held = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.getAnimations().map((each) => {
      each.pause();
      const { target } = each.effect as KeyframeEffect;
      return target instanceof Element ? (target.getAttribute('class') ?? '') : '';
    }),
  );
/** Whether the focus is inside, or nowhere: where the browser puts it between the last control of a dialog and the first. */
const focusIn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(
    (where) => document.activeElement === document.body || document.activeElement?.closest(where) !== null,
    selector,
  );

test('a fax prints line by line while all of its words are there; a press ends it, and it prints once', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const animate = Element.prototype.animate;
    Element.prototype.animate = function (...given) {
      const made = animate.apply(this, given);
      if (this.classList.contains('face')) made.pause();
      return made;
    };
  });
  await open(page, 'counsel', 'PC2', 'on');
  await expect.poll(() => held(page)).toContain('face paper');
  await expect(page.locator('.document .face')).toHaveCSS('clip-path', /inset/u);
  for (const words of ['19 U.S.C. § 1509', 'March 13, 2017, 11:45 a.m.', 'Miramar, Florida', 'Source'])
    await expect(page.locator('.document')).toContainText(words, { useInnerText: true });
  const line = page.locator('.document [data-line="signature"]');
  await line.focus();
  await expect(page.locator('.document')).not.toHaveClass(/printing/);
  await page.keyboard.press('Enter');
  await expect(line).toHaveAttribute('aria-pressed', 'true');
  await expect(line).toBeFocused();
});

for (const motion of isLong ? (['on', 'off'] as const) : (['on'] as const))
  test(`every kind of document comes near, holds the focus, and Escape returns it to the button; motion ${motion}`, async ({
    page,
  }) => {
    const seen = watch(page);
    for (const [seat, at, kind] of DOCUMENTS) {
      await open(page, seat, at, motion);
      const paper = page.locator(`article.document.${kind}`);
      const words = await textOf(paper);
      await pressButton(page, '[data-near]');
      const dialog = page.locator('dialog.near[open]');
      await expect(dialog).toBeVisible();
      await expect(dialog.locator('[data-back]')).toBeFocused();
      await expect(dialog.locator('article')).toHaveText(words);
      await expect(page.locator('article.document')).toHaveCount(1); // the document itself, not a copy
      for (let n = 0; n < 14; n++) {
        await page.keyboard.press('Tab');
        await expect.poll(() => focusIn(page, 'dialog.near'), `${kind}, press ${n}`).toBe(true);
      }
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(page.locator('[data-near]')).toBeFocused();
      await expect(page.locator('.rest article.document')).toHaveText(words);
    }
    expect(seen.errors).toEqual([]);
  });

test('near, the letters grow and nothing runs off the side of a phone; a line is circled there and stays circled on the desk', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'counsel', 'PC2', 'off');
  await pressButton(page, '[data-near]');
  const size = (): Promise<number> =>
    page
      .locator('.near .row .ink')
      .first()
      .evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
  const small = await settled(page, size);
  await takeRadio(page, '.zoom', 2);
  await expect.poll(size).toBeCloseTo(small * 2, 0);
  const over = await settled(page, () =>
    page.locator('dialog.near').evaluate((each) => each.scrollWidth - each.clientWidth),
  );
  expect(over, 'pixels over the side').toBeLessThanOrEqual(1);
  await pressButton(page, '.near [data-line="records"]');
  const line = page.locator('[data-line="records"]');
  await expect(line).toHaveAttribute('aria-pressed', 'true');
  await expect(line).toBeFocused();
  await expect(page.locator('.near .margin')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.near[open]')).toHaveCount(0);
  await expect(page.locator('.rest [data-line="records"]')).toHaveAttribute('aria-pressed', 'true');
});

test('words that are chosen are written on the paper at once, whatever still moves', async ({ page }) => {
  await open(page, 'counsel', 'PC7', 'on');
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0; // from here on no letter is uncovered
  });
  await held(page);
  await page.locator('#part-summons-law [data-reply]').nth(1).check({ force: true });
  await held(page);
  await expect(page.locator('.document .clause .ink').first()).toHaveText(/import records/);
});

test('law opens as a page of a book; the docket unrolls; each kind passes the checker, also brought near', async ({
  page,
}) => {
  const violations: string[] = [];
  const check = async (where: string): Promise<void> => {
    violations.push(...(await breaches(page)).map((breach) => `${where}: ${breach}`));
  };
  for (const [seat, at, kind] of DOCUMENTS) {
    await open(page, seat, at, 'off');
    if (isLong) await check(kind); // else the seats are checked on their way, at rest
    await pressButton(page, '[data-near]');
    await check(`${kind} near`);
  }
  await open(page, 'counsel', 'PC2', 'off');
  await pressButton(page, '.paper-acts [data-source]');
  await expect(page.locator('.book .leaf')).toContainText('§ 1509');
  await expect.poll(() => focusIn(page, 'dialog.panel')).toBe(true);
  await check('book');
  await open(page, 'counsel', 'scorecard', 'off');
  await pressButton(page, '[data-go="days"]', 60);
  await untilState(page, /^outcome\.timeline$/);
  await check('roll');
  expect(violations).toEqual([]);
});
