/** Hard days for a device: sound refused, clocks that jump, a tab in the dark, storage that fills, saves from the future, frames that keep nothing, parts that fail once. */
import { expect, test } from '@playwright/test';
import { tooWide } from './measure.ts';
import { QUIET, keptKey, decide, goOn, playOne, pressButton, untilState, watch } from './player.ts';
import { settled } from './settled.ts';

test('a browser that refuses every sound: play goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const refused = class {
      constructor() {
        throw new DOMException('no device', 'NotSupportedError');
      }
    };
    Object.defineProperty(window, 'AudioContext', { value: refused });
    Object.defineProperty(window, 'webkitAudioContext', { value: refused });
    Object.defineProperty(window, 'Audio', { value: refused });
  });
  await page.goto('./?seat=counsel&at=secrecy&stage=off&sound=on');
  await decide(page);
  await expect(page.locator('[data-notice="sound-missing"]')).toBeVisible();
});

test('a clock that jumps back or ahead between visits loses no play and no order', async ({ page }) => {
  await page.clock.setFixedTime('2031-05-01T12:00:00Z');
  await playOne(page);
  await page.clock.setFixedTime('1999-12-31T23:59:59Z');
  await page.goto(`./?seat=counsel&at=secrecy&${QUIET}`);
  await pressButton(page, '[data-anew]');
  await untilState(page, /^decision\./u);
  await decide(page);
  await page.clock.setFixedTime('2040-01-01T00:00:00Z');
  await page.goto(`./?${QUIET}`);
  await expect(page.locator('[data-resume]')).toHaveCount(2);
  await page.locator('.earlier summary').press('Enter');
  await expect(page.locator('[data-resume="1"]')).toContainText('1 decided');
  await pressButton(page, '[data-resume="1"]');
  await untilState(page, /^consequence$/u);
});

test('a tab left in the dark for a night: the draft is there, nothing was said meanwhile, play goes on', async ({
  page,
}) => {
  const seen = watch(page);
  await page.clock.install({ time: '2026-05-01T20:00:00Z' });
  await page.goto('./?seat=counsel&at=secrecy&stage=off&sound=on');
  await untilState(page, /^decision\./u);
  await page.locator('.option input').nth(3).check({ force: true });
  const text = (): Promise<string> => settled(page, () => page.locator('main').innerText());
  const before = await text();
  const turn = async (hidden: boolean): Promise<void> => {
    await page.evaluate((away) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: away });
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: away ? 'hidden' : 'visible' });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  };
  await turn(true);
  await page.clock.fastForward('11:30:00');
  await turn(false);
  expect(await text()).toBe(before);
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  await decide(page, 3);
  expect(seen.errors).toEqual([]);
});

test('a storage that fills while playing is said, and play goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const native = Storage.prototype.setItem;
    let saves = 0;
    Storage.prototype.setItem = function (this: Storage, key: string, text: string) {
      if (key.includes('/play/') && ++saves > 2) throw new DOMException('no room', 'QuotaExceededError');
      native.call(this, key, text);
    };
  });
  await playOne(page);
  await expect(page.locator('[data-notice="storage-full"]')).toBeVisible();
  await goOn(page);
  await untilState(page, /^decision\./u);
  const key = await keptKey(page);
  await expect.poll(() => page.evaluate((at) => localStorage.getItem(at), key)).toContain('docket');
});

test('a save of a newer version says so and keeps what fits', async ({ page }) => {
  await playOne(page);
  await settled(page, () => page.locator('h1').textContent()); // what was played is kept once its answer has been painted
  await page.evaluate(
    (key) => {
      const play = JSON.parse(localStorage.getItem(key) ?? '') as { docket: { version: number } };
      play.docket.version += 1;
      localStorage.setItem(key, JSON.stringify(play));
    },
    await keptKey(page),
  );
  await page.goto(`./?${QUIET}`);
  await pressButton(page, '[data-resume]');
  await untilState(page, /^consequence$/u);
  await expect(page.locator('[data-notice="save-newer"]')).toContainText('newer version');
});

for (const [wing, file, press, there] of [
  ['seat', /\/seat-[^/]*\.js/u, 'button[data-seat="counsel"]', /^briefing$/u],
  ['reader', /\/reader-[^/]*\.js/u, '[data-read]', /^reader$/u],
] as const) {
  test(`the ${wing} fails once: a sentence, and the next press brings it without loading the page again`, async ({
    page,
  }) => {
    await page.route(file, (route) => route.abort());
    await page.goto(`./?${QUIET}`);
    await untilState(page, /^title$/u);
    await page.evaluate(() => {
      document.documentElement.dataset['samePage'] = 'yes';
    });
    await page.locator(press).first().click();
    await expect(page.locator('[data-notice="case-not-loaded"]')).toContainText('Nothing is lost');
    await page.unroute(file);
    await page.locator(press).first().click();
    await untilState(page, there);
    await expect(page.locator('html')).toHaveAttribute('data-same-page', 'yes');
  });
}

for (const [how, sandbox] of [
  ['of the same site', null],
  ['that keeps nothing', 'allow-scripts'],
] as const) {
  test(`in a frame ${how}, 1024 by 600, a seat link plays its first decision`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 1024, height: 600 });
    await page.route('**/around.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Around</title><style>body{margin:0}iframe{border:0;width:1024px;height:600px}</style>
        <iframe title="game" ${sandbox ? `sandbox="${sandbox}"` : ''} src="${baseURL}?seat=counsel&${QUIET}"></iframe>`,
      }),
    );
    // A frame without an origin may load modules only from a host that lets everybody.
    if (sandbox) {
      await page.route('**/assets/**', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
      });
    }
    await page.goto('./around.html');
    const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('the frame has no page');
    await untilState(frame, /^briefing$/u);
    await frame.locator('[data-next]').click();
    await decide(frame);
    await expect(frame.locator('[data-notice="storage-blocked"]')).toHaveCount(sandbox ? 1 : 0);
    const over = await settled(frame, () => frame.evaluate(tooWide));
    expect(over, 'pixels over the side').toBeLessThanOrEqual(0);
  });
}

for (const [sandbox, opens] of [
  ['allow-scripts allow-popups allow-popups-to-escape-sandbox', 'the game'],
  ['allow-scripts allow-popups', 'the same sentence'],
  ['allow-scripts', 'nothing'],
] as const)
  test(`in a frame without an origin, of a host that lets nobody, the page says where to open it: ${sandbox} opens ${opens}`, async ({
    page,
    baseURL,
    context,
  }) => {
    await page.route('**/around.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Around</title><iframe title="game" sandbox="${sandbox}" src="${baseURL}?seat=counsel&${QUIET}"></iframe>`,
      }),
    );
    await page.goto('./around.html');
    const frame = page.frameLocator('iframe');
    const line = frame.locator('.late > p').first();
    await expect(line).toContainText('open it in its own tab');
    await expect(line).toContainText('copy this link into a new one');
    await expect(line).not.toContainText('connection');
    const link = line.locator('a');
    // What is copied from the link is the whole address, and in a tab of its own it opens what was asked for.
    const address = `${baseURL}?seat=counsel&${QUIET}`;
    await expect(link).toHaveJSProperty('href', address);
    if (opens !== 'nothing') {
      const [tab] = await Promise.all([context.waitForEvent('page'), link.click()]);
      if (opens === 'the game') await untilState(tab, /^briefing$/u);
      else await expect(tab.locator('.late > p').first()).toContainText('copy this link into a new one');
    }
    await page.goto(address);
    await untilState(page, /^briefing$/u);
  });

test('a debrief whose case does not come says so in the place of a start without end', async ({ page }) => {
  await page.route(/\/case-[^/]*\.js/u, (route) => route.abort());
  await page.goto(`./?debrief&${QUIET}`);
  await expect(page.locator('#broken')).toBeVisible();
  await expect(page.locator('.late > p').first()).toBeHidden();
});
