/** No bar, sheet or header ever covers what is asked or what answers it: decisions of each hand and every turn of the hearing, at four sizes; in the long run every decision at six, also at twice the text size. */
import { expect, test, type Page } from '@playwright/test';
import { loadOffered } from '../../src/content/load/caseFolders.ts';
import { seatIn } from '../../src/domain/docket/edition.ts';
import { handOf } from '../../src/domain/play/interactions.ts';
import { isLong, sampled } from './breadth.ts';
import { openPlace, settleClaim, state, untilState } from './player.ts';
import { atRest, settled, textOf } from './settled.ts';
import { actOnce, covered, speakOnce } from './thumb.ts';

/** The long run adds the smallest screen and the largest. */
const SIZES = [
  [390, 844],
  [714, 666],
  [1024, 600],
  [1366, 768],
  ...(isLong
    ? ([
        [360, 640],
        [1920, 1080],
      ] as const)
    : []),
] as const;
const QUIET = 'stage=off&sound=off&motion=off';
const [file] = loadOffered();
if (!file) throw new Error('no case is offered');

/** Every decision, in its own place in the core too; a short run takes one of each hand from each seat of the full edition. */
const WALKED = sampled(
  (['full', 'core'] as const).flatMap((edition) =>
    Object.entries(file.seats).flatMap(([id, seat]) =>
      Object.entries(seatIn(seat, edition).decisions).map(([decision, { moment }]) => ({
        edition,
        id,
        decision,
        moment,
      })),
    ),
  ),
  ({ id, moment }) => `${id} ${handOf[moment]}`,
);
/** Those whose words are also doubled. */
const DOUBLED = sampled(WALKED, ({ id }) => id);

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

/** Does what is asked until the slips of a slot lie open, or nothing is left to do. */
async function raiseSlips(page: Page): Promise<void> {
  for (let n = 0; n < 40 && (await isLowered(page)); n++) if (!(await acts(page))) break;
}

for (const { edition, id, decision } of WALKED)
  test(`${id}, ${edition}, ${decision}: nothing covers a course, a slot or a question`, async ({ page }) => {
    await openPlace(page, `./?seat=${id}&at=${decision}&edition=${edition}&${QUIET}`);
    await untilState(page, /^(decision\.|claim-check)/u);
    expect(await coveredAnywhere(page), 'as it opens').toEqual([]);
    if ((await state(page)).startsWith('claim-check')) {
      await settleClaim(page);
      await untilState(page, /^decision\./u);
      expect(await coveredAnywhere(page), 'after the claim').toEqual([]);
    }
    await raiseSlips(page);
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
          turn: `${now} ${raised}`,
          between: now === 'exchange.presenting' && raised !== 'slips-authority', // the fullest moment of a position is to come
        };
      }),
    );
    const looks = isLong ? `${turn} ${await textOf(page.locator('main h1'))}` : turn;
    if (!looked.has(looks) && !between) expect(await coveredAnywhere(page), looks).toEqual([]);
    looked.add(looks);
    await page.evaluate(speakOnce);
  }
  await untilState(page, /^ending/u);
});

for (const { edition, id, decision } of DOUBLED)
  test(`${id}, ${edition}, ${decision}: at twice the text size nothing covers them either`, async ({ page }) => {
    await openPlace(page, `./?seat=${id}&at=${decision}&edition=${edition}&${QUIET}`);
    await untilState(page, /^(decision\.|claim-check)/u);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    if ((await state(page)).startsWith('claim-check')) {
      expect(await coveredAnywhere(page), 'the claim').toEqual([]);
      await settleClaim(page);
      await untilState(page, /^decision\./u);
    }
    await raiseSlips(page);
    expect(await coveredAnywhere(page), 'with its slips raised').toEqual([]);
  });
