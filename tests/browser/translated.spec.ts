/** A page that the browser translates says what the same page says untranslated, at every moment, and a code is not touched. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { differentCodes } from '../fixtures/codes.ts';
import { QUIET, decide, goOn, placeSlip, playPage, pressButton, state, untilState, watch } from './player.ts';
import { attributeOf } from './settled.ts';
import { translate, wordsOf } from './translator.ts';

/** What a page says at each moment of a walk, plain and translated. */
async function bothWays(browser: Browser, walk: (page: Page, note: (at: string) => Promise<void>) => Promise<void>) {
  const said = async (translated: boolean) => {
    const page = await browser.newPage();
    const seen = watch(page);
    if (translated) await translate(page);
    const moments: string[] = [];
    await walk(page, async (at) => void moments.push(`${at}: ${(await wordsOf(page)).words.replaceAll(' ', '')}`));
    expect(seen.errors).toEqual([]);
    await page.close();
    return moments;
  };
  return [await said(false), await said(true)] as const;
}

test('a play that is translated shows meters, slips, hints and counts as they are', async ({ browser }) => {
  const [plain, translated] = await bothWays(browser, async (page, note) => {
    await page.goto(`./?seat=counsel&class=on&${QUIET}`);
    await untilState(page, /^briefing$/);
    for (let made = 0, pages = 0; made < 4; pages++) {
      const now = await state(page);
      await note(`${pages} ${now}`);
      if (!now.startsWith('decision')) {
        await playPage(page);
        continue;
      }
      made++;
      await decide(page, made % 2, async (turn) => {
        await note(`${pages} ${turn}`);
        if (turn !== 'decision.ready') return;
        for (const slot of await page.locator('.slot.full').all()) {
          await placeSlip(page, await attributeOf(slot, 'data-slot'));
          await note(`${pages} another slip`);
        }
      });
    }
    await note('after four');
    await goOn(page);
    await note('on');
  });
  expect(translated).toEqual(plain);
});

test('a debrief that is translated counts, and its wall steps on, as it should', async ({ browser }) => {
  const codes = differentCodes(10);
  const [plain, translated] = await bothWays(browser, async (page, note) => {
    await page.goto('./?debrief');
    await note('empty');
    for (const some of [codes.slice(0, 4), codes.slice(4)]) {
      await page.locator('#codes').fill(`${some.join('\n')}\nsomebody’s ABCD-EFG9`);
      await page.locator('[data-read]').press('Enter');
      await expect(page.locator('.class-table tbody tr')).toHaveCount(some.length === 4 ? 4 : codes.length);
      await note(`${some.length} more`);
    }
    await pressButton(page, '[data-page="run"]');
    await expect(page.locator('main.run')).toBeVisible();
    const at = (): Promise<string> => attributeOf(page.locator('main.run'), 'data-run');
    for (let steps = 0; steps < 45; steps++) {
      await note(await at());
      await page.keyboard.press('PageDown');
    }
  });
  expect(translated).toEqual(plain);
});

test('no code is translated: on the sheet of the result, in the table of the class, in a line that was refused', async ({
  page,
}) => {
  await translate(page);
  const kept = async (): Promise<string> => (await wordsOf(page)).kept;
  const CODES = /[0-9A-Z]{4}-[0-9A-Z]{4}/gu;
  const allKept = async (fewest: number): Promise<void> => {
    const all = (await wordsOf(page)).words.match(CODES) ?? [];
    expect(all.length).toBeGreaterThanOrEqual(fewest);
    expect((await kept()).match(CODES) ?? []).toEqual(all);
  };
  await page.goto(`./?seat=counsel&at=scorecard&${QUIET}`);
  await untilState(page, /^scorecard/);
  await page.locator('[data-panel="result"]').first().press('Enter');
  await expect(page.locator('[data-code="full"]')).toBeVisible();
  await allKept(2);
  await page.goto('./?debrief');
  await page.locator('#codes').fill(`${differentCodes(3).join('\n')}\nAna ABCD-EFG9`);
  await page.locator('[data-read]').press('Enter');
  await expect(page.locator('.class-table tbody tr')).toHaveCount(3);
  await allKept(4);
});
