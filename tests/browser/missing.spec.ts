/** Any file of the build may fail to arrive: the game still plays or a sentence stands on the page; never a blank, never an endless wait. */
import { expect, test, type Browser } from '@playwright/test';
import { isLong } from './breadth.ts';
import { untilState, watch } from './player.ts';

const QUIET = 'stage=off&sound=off&motion=off';
/** Where a player can come in, and what stands there when everything arrives. */
const PLACES = [
  { name: 'a decision', at: `?seat=counsel&at=first-move&${QUIET}`, stands: /^decision\./ },
  { name: 'the scorecard', at: `?seat=speaker&at=scorecard&${QUIET}`, stands: /^scorecard$/ },
  { name: 'the hearing', at: `?at=hearing&${QUIET}`, stands: /^foyer$/ },
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

/** Runs in the page: the place that was asked for, a sentence, or nothing. */
function standing(stands: string): 'place' | 'sentence' | 'nothing' {
  const here =
    new RegExp(stands, 'u').test(document.documentElement.dataset['state'] ?? '') &&
    !document.querySelector('main.late');
  if (here && document.querySelector('h1')?.checkVisibility()) return 'place';
  return [...document.querySelectorAll('.late p, [data-notice]')].some(
    (each) => each.checkVisibility() && (each.textContent ?? '').trim().length > 30,
  )
    ? 'sentence'
    : 'nothing';
}

/** Visits a place on a device that has nothing yet, while some files do not arrive, and asks what stands there in the end. */
async function without(
  browser: Browser,
  base: string,
  { name, at, stands }: (typeof PLACES)[number],
  files: readonly string[],
  expected: RegExp,
): Promise<void> {
  const context = await browser.newContext({ baseURL: base, serviceWorkers: 'block' });
  const page = await context.newPage();
  const lacking = new Set<string>();
  page.on('requestfailed', (request) => lacking.add(fileOf(request.url())));
  await page.route(
    (url) => files.includes(fileOf(url.href)),
    (route) => route.abort(),
  );
  await page.goto(`./${at}`);
  await page.waitForLoadState('networkidle');
  await expect.poll(() => files.filter((each) => !lacking.has(each)), `${name} asks for them`).toEqual([]);
  await softly
    .poll(() => page.evaluate(standing, stands.source), `${name} without ${files.join(', ')}`)
    .toMatch(expected);
  await context.close();
}

/** Goes on after a failure, so that a run names every file that is missed. */
const softly = expect.configure({ soft: true });

for (const half of [0, 1]) {
  test(`${isLong ? 'each' : 'any'} file of the build may be missing, part ${half + 1} of 2`, async ({
    browser,
    baseURL,
  }) => {
    const base = baseURL ?? '';
    const files = [...(await askedFor(browser, base))].toSorted(([a], [b]) => a.localeCompare(b));
    const needed = files.filter(([file]) => !FOR_SHOW.test(file));
    expect(needed.length).toBeGreaterThan(2 * PLACES.length); // a build that asks for almost nothing would pass untried
    const tried = needed.filter(
      ([, place], n) => isLong || n % 4 === 0 || needed.findIndex(([, at]) => at === place) === n,
    );
    for (const [file, place] of tried.filter((_, n) => n % 2 === half))
      await without(browser, base, place, [file], /^(place|sentence)$/u);
    for (const place of PLACES.filter((_, n) => n % 2 === half)) {
      const show = files.filter(([file, asks]) => asks === place && FOR_SHOW.test(file)).map(([file]) => file);
      if (show.length > 0) await without(browser, base, place, show, /^place$/u);
    }
  });
}

test('without its stage and without any sound the seat plays, and a sentence says so', async ({ page }) => {
  const seen = watch(page);
  await page.route(/(openStage|phaser|pictures)[^/]*\.js|\.(webm|m4a)$/iu, (route) => route.abort());
  await page.goto('./?seat=counsel&motion=off&stage=on');
  await untilState(page, /^briefing$/);
  await page.locator('[data-next]').press('Enter');
  await untilState(page, /^decision\./);
  await expect(page.locator('[data-notice="stage-refused"]')).toBeVisible();
  expect(seen.elsewhere).toEqual([]);
});
