/** Argues the hearing in a real browser by keyboard alone, on a phone, without sound, with axe on every kind of page. */
import { expect, test, type Page } from '@playwright/test';
import { breaches } from './axe.ts';
import { tooWide } from './measure.ts';
import { placeSlip, pressButton, state, tabTo, takeRadio, untilState, watch } from './player.ts';
import { settled } from './settled.ts';

/** Where the hearing stands and what is said or asked there, read together. */
const moment = (page: Page): Promise<string> =>
  settled(page, () =>
    page.evaluate(
      () => `${document.documentElement.dataset['state']} ${document.querySelector('main h1')?.textContent}`,
    ),
  );

/** Says the next words that are due, whatever they are. */
async function speak(page: Page): Promise<void> {
  const now = await state(page);
  switch (now) {
    case 'exchange.presenting': {
      await takeRadio(page, '.options', 0);
      for (const slot of ['fact', 'authority'])
        if (await settled(page, () => page.locator(`.slot.empty.${slot}`).count())) await placeSlip(page, slot);
      return pressButton(page, '[data-commit]');
    }
    case 'exchange.pressed':
      return pressButton(page, '[data-commit]');
    case 'exchange.answering':
    case 'exchange.rejoining':
      return pressButton(page, '.line');
    case 'exchange.judging':
      return pressButton(page, '[data-ruling]');
    default:
      return pressButton(page, '[data-next]');
  }
}

/** Speaks until the bench has ruled on the first exchange. */
async function untilRuled(page: Page): Promise<void> {
  await untilState(page, /^(stage-card|exchange)/);
  while ((await state(page)) !== 'exchange.ruled') await speak(page);
}

async function argue(page: Page, onPage: (where: string) => Promise<void> = async () => {}): Promise<void> {
  const seen = new Set<string>();
  for (let n = 0; n < 150; n += 1) {
    const now = await state(page);
    if (!seen.has(now)) {
      seen.add(now);
      await onPage(now);
    }
    if (now === 'unsettled') return;
    const before = await moment(page);
    await speak(page);
    await expect.poll(() => moment(page)).not.toBe(before);
  }
  throw new Error('the hearing did not end');
}

test('the weaker side is argued from foyer to the end by keyboard alone, on a phone; the label stands on every page', async ({
  page,
}) => {
  const seen = watch(page);
  const violations: string[] = [];
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?at=hearing&stage=off&sound=off');
  await untilState(page, /^foyer$/);
  await pressButton(page, '[data-players="government"]');
  await argue(page, async (where) => {
    await expect(page.locator('main .supposed')).toBeVisible();
    const wide = await settled(page, () => page.evaluate(tooWide));
    expect(wide, `${where} runs off the side`).toBeLessThanOrEqual(1);
    violations.push(...(await breaches(page)).map((breach) => `${where}: ${breach}`));
  });
  expect(violations).toEqual([]);
  expect(seen.elsewhere).toEqual([]);
  expect(seen.errors).toEqual([]);
});

test('closing the page in the middle of a hearing loses nothing that was ruled on', async ({ page }) => {
  await page.goto('./?at=hearing&stage=off&sound=off&motion=off');
  await pressButton(page, '[data-players="platform"]');
  await untilRuled(page);
  await expect(page.locator('.transcript')).toHaveText(/\S/u);
  await page.goto('./?stage=off&sound=off&motion=off');
  await pressButton(page, '[data-hearing-resume]');
  await untilState(page, /^(stage-card|exchange)/);
  await expect(page.locator('.bar .progress')).toContainText('2 of');
});

test('a third person on the bench rules, and then sees what the map would have said', async ({ page }) => {
  await page.goto('./?at=hearing&stage=off&sound=off&motion=off');
  await pressButton(page, '[data-players="three"]');
  await untilRuled(page);
  await expect(page.locator('.by-map')).toContainText('By the arguments on file');
  await expect(page.locator('.ruling .reason .chip').first()).toBeVisible();
  expect(await tabTo(page, '[data-next]')).toBeGreaterThanOrEqual(0);
});
