/** No bar, sheet or header ever covers what is asked or what answers it: every decision and every turn of the hearing, at six sizes. */
import { expect, test, type Page } from '@playwright/test';
import { loadOffered } from '../../src/content/load/caseFolders.ts';
import { EDITIONS, seatIn } from '../../src/domain/docket/edition.ts';
import { settleClaim, state, untilState } from './player.ts';
import { atRest, settled } from './settled.ts';
import { actOnce, covered, speakOnce } from './thumb.ts';

const SIZES = [
  [390, 844],
  [360, 640],
  [714, 666],
  [1024, 600],
  [1366, 768],
  [1920, 1080],
] as const;
/** The full edition has every decision; `npm run test:long` walks those of the core in their own place too. */
const WALKED = process.env['DUE_FUZZ'] ? EDITIONS : (['full'] as const);
const QUIET = 'stage=off&sound=off&motion=off';
const [file] = loadOffered();
if (!file) throw new Error('no case is offered');

/** Does one thing that the page asks for. @returns whether there was one */
const acts = (page: Page): Promise<boolean> => settled(page, () => page.evaluate(actOnce));
const isLowered = (page: Page): Promise<boolean> =>
  settled(page, async () => (await page.locator('.raised').count()) === 0);

/** What is covered on the page in hand at each size, by the size. */
async function coveredAnywhere(page: Page): Promise<string[]> {
  const found: string[] = [];
  await atRest(page);
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    const here = await settled(page, () => page.evaluate(covered));
    found.push(...here.map((each) => `${width}×${height}: ${each}`));
  }
  return found;
}

for (const edition of WALKED)
  for (const [id, seat] of Object.entries(file.seats))
    for (const decision of Object.keys(seatIn(seat, edition).decisions))
      test(`${id}, ${edition}, ${decision}: nothing covers a course, a slot or a question`, async ({ page }) => {
        await page.goto(`./?seat=${id}&at=${decision}&edition=${edition}&${QUIET}`);
        await untilState(page, /^(decision\.|claim-check)/u);
        expect(await coveredAnywhere(page), 'as it opens').toEqual([]);
        if ((await state(page)).startsWith('claim-check')) {
          await settleClaim(page);
          await untilState(page, /^decision\./u);
          expect(await coveredAnywhere(page), 'after the claim').toEqual([]);
        }
        for (let n = 0; n < 40 && (await isLowered(page)); n++) if (!(await acts(page))) break;
        expect(await coveredAnywhere(page), 'with its slips raised').toEqual([]);
        for (let n = 0; n < 40 && (await acts(page)); n++);
        await untilState(page, /^decision\.ready$/u);
        expect(await coveredAnywhere(page), 'when it is ready').toEqual([]);
      });

test('the hearing: nothing covers a position, a slot, a line or a ruling', async ({ page }) => {
  await page.goto(`./?at=hearing&${QUIET}`);
  await untilState(page, /^foyer$/u);
  await page.locator('[data-players="two"]').press('Enter');
  const looked = new Set<string>();
  for (let n = 0; n < 400 && !(await state(page)).startsWith('ending'); n++) {
    const { turn, between } = await settled(page, () =>
      page.evaluate(() => {
        const raised = document.querySelector('.raised')?.id ?? '';
        const now = document.documentElement.dataset['state'] ?? '';
        return {
          turn: `${now} ${document.querySelector('h1')?.textContent} ${raised}`,
          between: now === 'exchange.presenting' && raised !== 'slips-authority', // the fullest moment of a position is to come
        };
      }),
    );
    if (!looked.has(turn) && !between) expect(await coveredAnywhere(page), turn).toEqual([]);
    looked.add(turn);
    await page.evaluate(speakOnce);
  }
  await untilState(page, /^ending/u);
});

test('at twice the text size nothing covers the first decision of a seat either', async ({ page }) => {
  for (const [id, seat] of Object.entries(file.seats)) {
    for (const decision of Object.keys(seatIn(seat, 'core').decisions).slice(0, 1)) {
      await page.goto(`./?seat=${id}&at=${decision}&edition=core&${QUIET}`);
      await untilState(page, /^(decision\.|claim-check)/u);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      for (let n = 0; n < 40 && (await isLowered(page)); n++) if (!(await acts(page))) break;
      expect(await coveredAnywhere(page), `${id}, ${decision}`).toEqual([]);
    }
  }
});
