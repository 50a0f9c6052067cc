/** Any file of the build may fail to arrive: the game still plays or a sentence stands on the page; never a blank, never an endless wait. */
import { expect, test, type Browser } from '@playwright/test';
import { untilState, watch } from './player.ts';

test.describe.configure({ mode: 'parallel' });

const QUIET = 'stage=off&sound=off&motion=off';
/** Where a player can come in, and what stands there when everything arrives. */
const PLACES = [
  { name: 'a decision', at: `?seat=counsel&at=first-move&${QUIET}`, stands: /^decision\./ },
  { name: 'the scorecard', at: `?seat=speaker&at=scorecard&${QUIET}`, stands: /^scorecard$/ },
  { name: 'the hearing', at: `?at=hearing&${QUIET}`, stands: /^hearing\./ },
  { name: 'the case, cited', at: `?at=case&${QUIET}`, stands: /^reader$/ },
  { name: 'the debrief', at: `?debrief=sample&${QUIET}`, stands: /^debrief$/ },
  { name: 'a form', at: `?form=before&${QUIET}`, stands: /^form$/ },
  { name: 'a shared result', at: `?${QUIET}#r=K7QM2XDA`, stands: /^form$/ },
] as const;
/** What is fetched only for show: without it the place itself has to stand. */
const FOR_SHOW = /\.(woff2|webp|avif|svg|webmanifest)$/u;

const fileOf = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? '';

/** Each file of the build, with the first place that asks for it. */
async function askedFor(browser: Browser, base: string): Promise<Map<string, (typeof PLACES)[number]>> {
  const files = new Map<string, (typeof PLACES)[number]>();
  const context = await browser.newContext({ baseURL: base, serviceWorkers: 'block' });
  for (const place of PLACES) {
    const page = await context.newPage();
    page.on('request', (request) => {
      const file = fileOf(request.url());
      if (request.url().includes('/assets/') && !files.has(file)) files.set(file, place);
    });
    await page.goto(`./${place.at}`);
    await page.waitForLoadState('networkidle');
    await page.close();
  }
  await context.close();
  return files;
}

/** What stands on the page that lacks one file: the place that was asked for, a sentence, or nothing. */
async function standing(
  browser: Browser,
  base: string,
  lacks: string,
  { at, stands }: (typeof PLACES)[number],
): Promise<'place' | 'sentence' | 'nothing'> {
  const context = await browser.newContext({ baseURL: base, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route(`**/${lacks}`, (route) => route.abort());
  await page.goto(`./${at}`);
  await page.waitForLoadState('networkidle');
  const found = await page.evaluate((source) => {
    const here =
      new RegExp(source, 'u').test(document.documentElement.dataset['state'] ?? '') &&
      !document.querySelector('main.late');
    if (here && document.querySelector('h1')?.checkVisibility()) return 'place';
    return [...document.querySelectorAll('.late p, [data-notice]')].some(
      (each) => each.checkVisibility() && (each.textContent ?? '').trim().length > 30,
    )
      ? 'sentence'
      : 'nothing';
  }, stands.source);
  await context.close();
  return found;
}

for (const half of [0, 1]) {
  test(`each file of the build may be missing, part ${half + 1} of 2`, async ({ browser, baseURL }) => {
    test.slow();
    const files = [...(await askedFor(browser, baseURL ?? ''))].filter((_, n) => n % 2 === half);
    expect(files.length).toBeGreaterThan(15);
    const bad: string[] = [];
    for (const [file, place] of files) {
      const what = await standing(browser, baseURL ?? '', file, place);
      if (what === 'nothing' || (FOR_SHOW.test(file) && what !== 'place'))
        bad.push(`${place.name} without ${file}: ${what}`);
    }
    expect(bad).toEqual([]);
  });
}

test('without its stage and without any sound the seat plays, and a sentence says so', async ({ page }) => {
  const seen = watch(page);
  await page.route(/(openStage|phaser|mountStage)[^/]*\.js|\.(webm|m4a)$/iu, (route) => route.abort());
  await page.goto('../play/?seat=counsel&motion=off');
  await untilState(page, /^briefing$/);
  await page.locator('[data-next]').press('Enter');
  await untilState(page, /^chapter$/);
  await expect(page.locator('[data-notice="stage-refused"]')).toBeVisible({ timeout: 20_000 });
  await page.locator('[data-next]').press('Enter');
  await untilState(page, /^decision\./);
  expect(seen.elsewhere).toEqual([]);
});
