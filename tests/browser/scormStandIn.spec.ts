/** A sitting in each SCORM package before our own stand-in, which says true without a network and sends only changes: what a cut took arrives all the same. */
import { expect, test, type Browser, type Frame, type Page } from '@playwright/test';
import { moodleSchool } from '../servers/moodleSchool.ts';
import type { ScormSystem } from '../servers/scormSystem.ts';
import { playDecisions, pressButton, untilState } from './player.ts';

type Stored = readonly (readonly [string, string])[];

/** A pupil opens the activity on a machine nobody has used before, in a school that has kept so much. */
async function launch(browser: Browser, origin: string, kept: Stored): Promise<{ page: Page; game: Frame }> {
  const page = await (await browser.newContext({ viewport: { width: 1100, height: 700 } })).newPage();
  await page.goto(`${origin}#${encodeURIComponent(JSON.stringify(kept))}`);
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-state', 'title');
  const game = page.frame({ url: /package/u });
  if (!game) throw new Error('the package was not launched');
  return { page, game };
}

const stored = (page: Page): Promise<Stored> =>
  page.evaluate(() => [...(window as unknown as { school: ScormSystem }).school.stored]);
/** How many decisions have their answer in the gradebook. */
const answers = async (page: Page): Promise<number> =>
  (await stored(page)).filter(([name]) => /(student|learner)_response$/u.test(name)).length;
const broken = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { school: ScormSystem }).school.broken);

for (const dialect of ['scorm12', 'scorm2004'] as const)
  test(`${dialect}: decisions of an outage that the runtime calls well are told, and a fresh machine goes on`, async ({
    browser,
  }) => {
    const school = await moodleSchool(dialect);
    const status = dialect === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
    try {
      const { page, game } = await launch(browser, school.origin, []);
      await pressButton(game, '[data-seat="counsel"]');
      await untilState(game, /^briefing$/);
      await playDecisions(game, 1);
      await expect.poll(() => answers(page)).toBe(1);
      await page.context().setOffline(true);
      await playDecisions(game, 1);
      await expect(game.locator('[data-notice="lms-late"]')).toBeVisible();
      await expect.poll(() => answers(page)).toBe(1);
      await page.context().setOffline(false);
      await expect(game.locator('[data-notice="lms-late"]')).toHaveCount(0);
      await expect.poll(() => answers(page)).toBe(2);
      await game.goto('about:blank');
      let kept: Awaited<ReturnType<typeof stored>> = [];
      await expect
        .poll(async () => {
          kept = await stored(page);
          return [new Map(kept).get(status), kept.some(([name]) => name.endsWith('session_time'))];
        }, 'after the farewell')
        .toEqual(['incomplete', true]);
      await expect.poll(() => broken(page)).toEqual([]);
      await page.context().close();

      const second = await launch(browser, school.origin, kept);
      await expect(second.game.locator('[data-resume="0"]')).toContainText('2');
      await second.page.context().close();
    } finally {
      await school.close();
    }
  });
