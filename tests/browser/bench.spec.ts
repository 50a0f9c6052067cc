/** The ten-minute bench at one device, by keyboard: two choose in secret, one hand-over card is skipped, one line is cut off, and it comes to its end. */
import { expect, test, type Page } from '@playwright/test';
import { QUIET, pressButton, state, takeRadio, untilState, watch } from './player.ts';
import { settled } from './settled.ts';

/** Where the bench stands, what is asked there, and how much of a line was heard. */
const moment = (page: Page): Promise<string> =>
  settled(page, () =>
    page.evaluate(() => `${document.documentElement.dataset['state']} ${document.querySelector('main')?.textContent}`),
  );

async function goOn(page: Page): Promise<void> {
  const now = await state(page);
  if (now === 'secret') {
    await takeRadio(page, '.options', 0);
    return pressButton(page, '[data-commit]');
  }
  return pressButton(page, /^exchange\.(answering|rejoining)$/u.test(now) ? '.line' : '[data-next]');
}

test('two play it through', async ({ page }) => {
  const seen = watch(page);
  await page.goto(`./?motion=off&${QUIET}`);
  await untilState(page, /^title$/u);
  await pressButton(page, '[data-bench]');
  await untilState(page, /^foyer$/u);
  await pressButton(page, '[data-players="two"]:not([data-hands="both"])');
  const kinds = new Map<string, number>();
  for (let n = 0; n < 120 && (await state(page)) !== 'unsettled'; n++) {
    const now = await state(page);
    kinds.set(now, (kinds.get(now) ?? 0) + 1);
    const before = await moment(page);
    if (now === 'hand-over' && kinds.get(now) === 1) {
      await pressButton(page, '[data-skip]');
      await untilState(page, /^secret$/u);
      await expect(page.locator('.handed')).toHaveText(/skipped/u);
    } else if (now === 'bench-line' && kinds.get(now) === 1) {
      await pressButton(page, '[data-object]');
      await untilState(page, /^exchange\.ruled$/u);
    } else await goOn(page);
    await expect.poll(() => moment(page)).not.toBe(before);
  }
  await untilState(page, /^unsettled$/u);
  expect(kinds.get('reveal')).toBe(3);
  expect(seen.elsewhere).toEqual([]);
  expect(seen.errors).toEqual([]);
});
