/** The SCORM packages end to end: launched in a runtime, the network cut in the middle, suspended, taken up on another machine, finished. */
import { expect, test, type Browser, type Frame, type Page } from '@playwright/test';
import { playDecisions, playToScorecard, pressButton, untilState, watch, type Watch } from './player.ts';
import { school, type Lms } from '../servers/lms.ts';

let lms: Lms | null = null;
test.afterEach(async () => {
  await lms?.close();
});

/** A pupil opens the activity on a machine nobody has used before. */
async function launch(browser: Browser, { origin }: Lms): Promise<{ page: Page; game: Frame; seen: Watch }> {
  const page = await (await browser.newContext({ viewport: { width: 1100, height: 700 } })).newPage();
  const seen = watch(page);
  await page.goto(origin);
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-state', 'title');
  const game = page.frame({ url: /package/u });
  if (!game) throw new Error('the package was not launched');
  return { page, game, seen };
}

const at = (cmi: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], cmi);

for (const dialect of ['scorm12', 'scorm2004'] as const) {
  const [status, score, time] =
    dialect === 'scorm12'
      ? (['core.lesson_status', 'core.score.raw', 'core.session_time'] as const)
      : (['completion_status', 'score.raw', 'session_time'] as const);

  test(`${dialect}: a seat over a cut network and two machines arrives whole in the gradebook`, async ({ browser }) => {
    lms = await school(dialect);
    const own = lms;
    const cmi = (): unknown => own.committed()?.cmi;
    const first = await launch(browser, own);
    await first.game.locator('.setup summary').click();
    await first.game.locator('[data-edition="full"]').check();
    await pressButton(first.game, '[data-seat="counsel"]');
    await untilState(first.game, /^briefing$/);
    await playDecisions(first.game, 2);
    await expect.poll(() => own.interactions().length).toBe(2);
    expect(at(cmi(), status)).toBe('incomplete');

    await first.page.context().setOffline(true);
    await playDecisions(first.game, 1);
    const late = first.game.locator('[data-notice="lms-late"]');
    await expect(late).toBeVisible();
    const before = own.commits();
    await playDecisions(first.game, 1);
    expect(own.commits()).toBe(before);
    await first.page.context().setOffline(false);
    await expect(late).toHaveCount(0);
    await expect.poll(() => own.interactions().length).toBe(4);
    await first.page.goto(`${own.origin}left`);
    await expect.poll(() => String(at(cmi(), time)), 'the session has lasted').toMatch(/[1-9]/u);
    const suspended = String(at(cmi(), 'suspend_data'));
    expect(suspended.length).toBeLessThanOrEqual(4_096);
    await first.page.context().close();

    const second = await launch(browser, own);
    await expect(second.game.locator('[data-notice]')).toHaveCount(0);
    await expect(second.game.locator('[data-resume="0"]')).toBeFocused();
    await pressButton(second.game, '[data-resume]');
    await untilState(second.game, /^consequence$/);
    await playToScorecard(second.game);
    await expect.poll(() => at(cmi(), status)).toBe('completed');
    await second.page.goto(`${own.origin}left`);
    await second.page.context().close();
    expect([...first.seen.elsewhere, ...second.seen.elsewhere], 'asked of any other host').toEqual([]);

    const shown = Number(at(cmi(), score));
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThanOrEqual(100);
    const ids = own.interactions().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(10);
    const explained =
      dialect === 'scorm12'
        ? String(at(cmi(), 'comments')).trim().split('\n')
        : own.interactions().map(({ description }) => String(description));
    expect(explained).toHaveLength(ids.length);
    // Levels, a reason in words, and a source in brackets.
    for (const line of explained) expect(line).toMatch(/Law: \d+, .+Care: \d+, \S+ .{20,}\[.{4,}\]$/u);
  });
}
