/** Without a network: after one load every part of the game opens again and plays, and a newer version is offered, never forced. */
import { expect, test, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { serve, type Server } from '../../.ci/release/server.ts';
import { onDisk } from '../../.ci/release/files.ts';
import { decide, goOn, openPlace, pressButton, untilState, watch } from './player.ts';
import { settled } from './settled.ts';

test.use({ serviceWorkers: 'allow' });

const QUIET = 'motion=off&sound=off';
/** A school's own corner of a host: nothing may count on the root of the address. */
const CORNER = 'civics/week-9/';
let folder = '';
let host: Server;
let game = '';

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'due-host-'));
  cpSync(join(import.meta.dirname, '../../dist'), join(folder, CORNER), { recursive: true });
  host = await serve(onDisk(folder));
  game = host.origin + CORNER;
});
test.afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the title and waits for the word that the whole game is on this device. */
async function keep(page: Page): Promise<void> {
  await page.goto(`${game}?${QUIET}`);
  await expect(page.locator('[data-offline]')).toHaveText('Ready for offline', { timeout: 60_000 });
}

/** The host puts up a version whose files are the same but for the icon. */
async function publish(): Promise<void> {
  const { port } = new URL(host.origin);
  await host.close();
  const [icon, worker] = ['icon.svg', 'worker.js'].map((name) => join(folder, CORNER, name)) as [string, string];
  const picture = `${readFileSync(icon, 'utf8')}<!-- newer -->`;
  const text = readFileSync(worker, 'utf8');
  const print = /"path":"icon\.svg","print":"([0-9a-f]+)"/u.exec(text)?.[1] ?? '';
  const id = /"?id"?:"([0-9a-f]{16})"/u.exec(text)?.[1] ?? '';
  expect(print, 'the print of the icon in worker.js').not.toBe('');
  writeFileSync(icon, picture);
  const newer = createHash('sha256').update(picture).digest('hex').slice(0, print.length);
  writeFileSync(worker, text.replace(print, newer).replace(id, 'fedcba9876543210'));
  host = await serve(onDisk(folder), { port: Number(port) });
}

/** The script of the debrief, which the title does not need. */
const debriefScript = (): string => {
  const assets = join(folder, CORNER, 'assets');
  const found = readdirSync(assets).filter((name) => /^debrief-.*\.js$/u.test(name));
  expect(found).toHaveLength(1);
  return join(assets, found[0] ?? '');
};

/** Follows the worker that the page registers to its end, in an attribute of the root. */
async function followWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const register = navigator.serviceWorker.register.bind(navigator.serviceWorker);
    navigator.serviceWorker.register = async (...asked) => {
      const registration = await register(...asked);
      const worker = registration.installing ?? registration.waiting ?? registration.active;
      const follow = (): void => {
        document.documentElement.dataset['worker'] = worker?.state ?? 'none';
      };
      worker?.addEventListener('statechange', follow);
      follow();
      return registration;
    };
  });
}

const shelves = (page: Page): Promise<string[]> => settled(page, () => page.evaluate(() => caches.keys()));
/** The same where the page stands for good without having started. */
const shelvesOfFailed = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

test('every part of the game opens and plays with the host gone', async ({ page }) => {
  await keep(page);
  const kept = await settled(page, () =>
    page.evaluate(async () =>
      (
        await Promise.all(
          (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
        )
      ).flat(),
    ),
  );
  expect(
    kept.some((url) => url.endsWith('.webm')),
    'the sound this browser plays',
  ).toBe(true);
  expect(
    kept.filter((url) => url.endsWith('.m4a')),
    'the sound it would not play',
  ).toEqual([]);
  const seen = watch(page);
  await host.close();
  await page.reload();
  await untilState(page, /^title$/);
  for (const seat of ['counsel', 'agent', 'speaker']) {
    await page.goto(`${game}?seat=${seat}&${QUIET}`);
    await untilState(page, /^briefing$/);
    await goOn(page);
    await decide(page);
    await untilState(page, /^consequence$/);
    await openPlace(page, `${game}?seat=${seat}&at=scorecard&${QUIET}`);
    await untilState(page, /^scorecard$/);
  }
  await page.goto(`${game}?at=hearing&${QUIET}`);
  await untilState(page, /^foyer$/);
  await page.goto(`${game}?at=case&${QUIET}`);
  await untilState(page, /^reader$/);
  await page.goto(`${game}?debrief=sample&${QUIET}`);
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-debrief', 'run');
  expect(seen).toEqual({ elsewhere: [], errors: [] });
});

test('says nothing of offline while files are missing, and keeps none of them half', async ({ page }) => {
  rmSync(join(folder, CORNER, 'icon.svg'));
  await followWorker(page);
  await page.goto(`${game}?${QUIET}`);
  await untilState(page, /^title$/);
  await expect(page.locator('html')).toHaveAttribute('data-worker', 'redundant');
  await expect(page.locator('[data-offline]')).toHaveCount(0);
  await expect.poll(() => shelves(page)).toEqual([]);
});

test('a newer version leaves a play alone, is offered on the title, and comes when it is taken', async ({ page }) => {
  await keep(page);
  const [before] = await shelves(page);
  await pressButton(page, '[data-seat="counsel"]');
  await untilState(page, /^briefing$/);
  await publish();
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
  await expect.poll(() => shelves(page)).toHaveLength(2);
  await untilState(page, /^briefing$/);
  await goOn(page);
  await decide(page);
  await untilState(page, /^consequence$/);
  await pressButton(page, '.bar .mark');
  await untilState(page, /^title$/);
  const offer = page.locator('[data-renew]');
  await expect(offer).toBeVisible();
  await Promise.all([page.waitForEvent('load'), offer.press('Enter')]);
  await expect(page.locator('[data-offline]')).toBeVisible();
  await expect(page.locator('[data-renew]')).toHaveCount(0);
  await expect(page.locator('[data-resume]').first()).toBeVisible(); // the play is where it was left
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  await expect.poll(() => shelves(page)).toContain(before); // for a page in another tab that still plays it
});

/** Who comes by a bookmark or a class link never sees the title. */
for (const [place, address, arrived] of [
  ['the page where codes come in', 'debrief', '[data-debrief="gather"] [data-read]'],
  ['the briefing of a class link', 'seat=counsel&class=on', '[data-state="briefing"] .primary'],
] as const)
  test(`a newer version is offered on ${place}, and comes when it is taken`, async ({ page }) => {
    await keep(page);
    await publish();
    await page.goto(`${game}?${address}&${QUIET}`);
    await expect(page.locator(arrived).first()).toBeVisible();
    const offer = page.locator('[data-renew]');
    await expect(offer).toBeVisible({ timeout: 60_000 });
    await Promise.all([page.waitForEvent('load'), offer.press('Enter')]);
    await expect(page.locator(arrived).first()).toBeVisible();
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
    await expect.poll(() => shelves(page)).toHaveLength(2);
    await expect(page.locator('[data-renew]')).toHaveCount(0);
  });

test("pages beside the game are the host's, also when the game is kept", async ({ page }) => {
  const beside = {
    'kit.html': '<!doctype html><title>The kit</title>',
    'licences.txt': 'All licences',
    'other-app/index.html': '<!doctype html><title>Another program</title>',
  };
  mkdirSync(join(folder, CORNER, 'other-app'));
  for (const [path, text] of Object.entries(beside)) writeFileSync(join(folder, CORNER, path), text);
  await keep(page);
  await page.reload(); // from here on the worker is in charge
  await untilState(page, /^title$/);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  for (const [path, text] of Object.entries(beside)) {
    const answer = await page.goto(game + path);
    expect(await answer?.text(), path).toBe(text);
  }
  await page.goto(`${game}other-app/`);
  await expect(page).toHaveTitle('Another program');
  expect((await page.goto(`${game}nowhere.html`))?.status()).toBe(404);
  await page.goto(`${game}index.html?seat=agent&${QUIET}`);
  await untilState(page, /^briefing$/);
});

test('a page of a filter with status 200 is not kept as a script, and the game is kept once the filter lets it through', async ({
  page,
}) => {
  const script = debriefScript();
  const text = readFileSync(script);
  writeFileSync(script, '<h1>Blocked by SchoolGuard</h1>');
  await followWorker(page);
  await page.goto(`${game}?${QUIET}`);
  await expect(page.locator('html')).toHaveAttribute('data-worker', 'redundant');
  await expect(page.locator('[data-offline]')).toHaveCount(0);
  expect(await shelves(page)).toEqual([]);
  writeFileSync(script, text);
  await keep(page);
  await page.goto(`${game}?debrief&${QUIET}`);
  await expect(page.locator('html')).toHaveAttribute('data-debrief', 'gather');
});

/** Lays a page of a filter over the kept script of the debrief. */
const damage = (page: Page): Promise<void> =>
  page.evaluate(async (name) => {
    for (const key of await caches.keys()) {
      const shelf = await caches.open(key);
      for (const { url } of await shelf.keys())
        if (url.endsWith(name))
          await shelf.put(url, new Response('<h1>Blocked</h1>', { headers: { 'content-type': 'text/html' } }));
    }
  }, basename(debriefScript()));

test('a start that fails says so and drops a damaged copy, and the next load works', async ({ page }) => {
  await keep(page);
  await damage(page);
  await page.goto(`${game}?debrief&${QUIET}`);
  await expect(page.locator('#broken')).toBeVisible();
  await expect(page.locator('#broken')).toContainText('What you have played is kept.');
  await expect.poll(() => shelvesOfFailed(page)).toEqual([]);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-debrief', 'gather');
  await expect(page.locator('#broken')).toHaveCount(0);
  await keep(page);
  expect(await shelves(page)).toHaveLength(1);
});

test('without a network a damaged copy is not dropped: what is sound of it still plays', async ({ page }) => {
  await keep(page);
  await damage(page);
  await host.close();
  await page.goto(`${game}?debrief&${QUIET}`);
  await expect(page.locator('#broken')).toBeVisible();
  await page.goto(`${game}?seat=counsel&${QUIET}`);
  await untilState(page, /^briefing$/);
  expect(await shelves(page)).toHaveLength(1);
});
