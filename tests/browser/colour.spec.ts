/** Without colour: labels, choices, scales and meters differ in shape or word, not in hue alone. */
import { expect, test } from '@playwright/test';
import { openPlace, untilState } from './player.ts';
import { settled } from './settled.ts';

test('each kind of label has a shape and a word of its own', async ({ page }) => {
  await page.goto('./?at=case&stage=off&sound=off');
  await untilState(page, /^reader/);
  const labels = await settled(page, () =>
    page.locator('.label').evaluateAll((all) =>
      all.map((each) => ({
        word: each.textContent?.trim() ?? '',
        shape: each.querySelector('svg')?.innerHTML.replaceAll(/<!--.*?-->/g, '') ?? '',
      })),
    ),
  );
  const shapes = new Map(labels.map(({ word, shape }) => [word, shape]));
  expect(shapes.size).toBeGreaterThanOrEqual(5);
  expect([...shapes.values()].filter((shape) => shape === '')).toEqual([]);
  expect(new Set(shapes.values()).size).toBe(shapes.size);
  for (const { word, shape } of labels) expect(shape).toBe(shapes.get(word));
});

test('what is chosen is marked by a rule and by its radio, not by its colour alone', async ({ page }) => {
  await page.goto('./?seat=counsel&at=PC1&stage=off&sound=off&motion=off');
  await untilState(page, /^decision/);
  await page.locator('.option').nth(1).locator('input').check({ force: true });
  const ruled = (): Promise<boolean[]> =>
    page.locator('.option').evaluateAll((options) =>
      options.slice(0, 2).map((option) => {
        const { content, width, backgroundColor } = getComputedStyle(option, '::before');
        return content !== 'none' && Number.parseFloat(width) > 1 && backgroundColor !== 'rgba(0, 0, 0, 0)';
      }),
    );
  await expect.poll(ruled).toEqual([false, true]);
  await expect(page.locator('.option').nth(1).locator('input')).toBeChecked();
});

test('both meters say their level in a word and in a shape', async ({ page }) => {
  const seen = new Map<string, string>();
  for (const at of ['PC1', 'PC4', 'PC9']) {
    await openPlace(page, `./?seat=counsel&at=${at}&stage=off&sound=off&motion=off`);
    await untilState(page, /^decision/);
    for (const [meter, shape] of [
      ['data-footing', '.firm'],
      ['data-risk', '.lifted'],
    ] as const) {
      const { level, drawn } = await settled(page, () =>
        page.locator(`[${meter}]`).evaluate(
          (each, [name, lit]) => ({
            level: each.getAttribute(name),
            drawn: `${each.querySelector('b')?.textContent} ${each.querySelectorAll(lit).length}`,
          }),
          [meter, shape] as const,
        ),
      );
      const known = seen.get(`${meter} ${level}`);
      if (known !== undefined) expect(drawn).toBe(known);
      seen.set(`${meter} ${level}`, drawn);
      expect(drawn).toMatch(/^\S.* \d$/);
    }
  }
  const levels = [...seen.keys()].length;
  expect(new Set([...seen].map(([key, drawn]) => key.split(' ')[0] + drawn)).size).toBe(levels);
});
