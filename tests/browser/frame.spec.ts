/** A package in the frame that Moodle gives it by default, 714 by 666: from the title to the scorecard every word can be read, and nothing lies over what can be pressed. */
import { expect, test, type Browser, type Frame, type Page } from '@playwright/test';
import { faintRuns } from '../../.ci/measure/tour/contrast.ts';
import { playToScorecard, pressButton, untilState } from './player.ts';
import { school, type Lms } from '../servers/lms.ts';
import { atRest, settled } from './settled.ts';
import { covered } from './thumb.ts';

const FRAME = { width: 714, height: 666 } as const;
/** How far one look lies below the one before it: words at the edge of one stand whole in the next. */
const STEP = 560;

let lms: Lms | null = null;
test.afterEach(async () => {
  await lms?.close();
});

/** What is faint or covered on the page in hand, over its whole length. */
async function illegible(browser: Browser, page: Page, game: Frame): Promise<string[]> {
  const over = await settled(game, () => game.evaluate(covered));
  const found = over.map((each) => `covered: ${each}`);
  for (let top = 0, end = 1; top < end; top += STEP) {
    end = await settled(game, () =>
      game.evaluate((to) => {
        scrollTo(0, to);
        return document.documentElement.scrollHeight - innerHeight + 1;
      }, top),
    );
    await atRest(game);
    const faint = await faintRuns(browser, page, game);
    found.push(...faint.map(({ text, ratio, needed }) => `${ratio} of ${needed}: ${text}`));
  }
  return found;
}

test('every kind of page of a seat in a frame of 714 by 666', async ({ browser }) => {
  test.slow(); // a picture of every screenful
  lms = await school('scorm12');
  const page = await (await browser.newContext({ viewport: FRAME })).newPage();
  await page.goto(lms.origin);
  await page.addStyleTag({
    content: `body { margin: 0 } iframe { position: fixed; inset: 0; width: ${FRAME.width}px; height: ${FRAME.height}px; border: 0 }`,
  });
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-state', 'title');
  const game = page.frame({ url: /package/u });
  if (!game) throw new Error('the package was not launched');
  expect(await settled(game, () => game.evaluate(() => [innerWidth, innerHeight]))).toEqual([
    FRAME.width,
    FRAME.height,
  ]);
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-stage', 'off');
  const found: Record<string, string[]> = {};
  const look = async (name: string): Promise<void> => {
    const here = await illegible(browser, page, game);
    if (here.length > 0) found[name] = here;
  };
  await look('title');
  await pressButton(game, '[data-seat="counsel"]');
  await untilState(game, /^briefing$/u);
  await playToScorecard(game, look);
  expect(found).toEqual({});
  await page.context().close();
});
