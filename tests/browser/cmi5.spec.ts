/** The cmi5 package end to end: launched, the network cut in the middle, left, taken up on another machine, finished; every word checked. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { send, unpacked } from '../servers/lms.ts';
import { playDecisions, playToScorecard, pressButton, untilState, watch } from './player.ts';
import { nameOf } from '../servers/cmi5Launcher.ts';
import { recordStore } from '../servers/recordStore.ts';

const EXPLANATION = 'https://w3id.org/xapi/netc-assessment/extensions/result/response-explanation';
const open: { close(): Promise<void> }[] = [];
test.afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** Serves the package from a site that is not the record store's. */
async function site(lrs: string): Promise<string> {
  const files = unpacked('due-yesterday-cmi5.zip', { lrs });
  const server = createServer(({ url = '/' }, response) =>
    send(
      response,
      new URL(url, 'http://localhost').pathname,
      files[decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1)],
    ),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  open.push({
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function launched(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  await untilState(page, /^title$/);
  return page;
}

test('a seat over a cut network and two machines: launched, told in order, taken up, finished', async ({ browser }) => {
  const store = await recordStore(0.2);
  open.push(store);
  const package_ = `${await site(store.origin)}index.html`;
  const told = (verb: string): number => store.said.filter((each) => nameOf(each) === verb).length;

  const first = await launched(browser, store.launch(package_));
  await expect.poll(() => told('initialized')).toBe(1);
  await pressButton(first, '[data-seat="speaker"]');
  await untilState(first, /^briefing$/);
  await playDecisions(first, 2);
  await expect.poll(() => told('answered')).toBe(2);
  await first.context().setOffline(true);
  await playDecisions(first, 2);
  await expect(first.locator('[data-notice="lms-late"]')).toBeVisible();
  expect(told('answered')).toBe(2);
  await first.context().setOffline(false);
  await expect.poll(() => told('answered')).toBe(4);
  await expect(first.locator('[data-notice="lms-late"]')).toHaveCount(0);
  await first.goto('about:blank');
  await expect.poll(() => told('terminated')).toBe(1);
  await first.context().close();

  const second = await launched(browser, store.launch(package_));
  const seen = watch(second);
  await pressButton(second, '[data-resume]');
  await untilState(second, /^consequence$/);
  await playToScorecard(second);
  await expect.poll(() => told('passed')).toBe(1);
  await second.locator('[data-back]').click();
  await expect(second.locator('h1')).toHaveText('The course');
  await expect.poll(() => told('terminated')).toBe(2);
  await second.context().close();

  expect(store.broken).toEqual([]);
  expect(seen.elsewhere, 'asked of any other host than the site and the store').toEqual([]);
  expect(told('completed')).toBe(1);
  expect(store.said.map(nameOf)[0]).toBe('initialized');
  expect(store.said.map(nameOf).at(-1)).toBe('terminated');
  const answered = store.said.filter((each) => nameOf(each) === 'answered');
  expect(new Set(answered.map(({ object }) => object.id)).size).toBe(answered.length);
  expect(told('selected')).toBe(answered.length);
  for (const { result } of answered)
    expect(String(result?.extensions?.[EXPLANATION])).toMatch(/Law: \d+, .+ .{20,}\[.{4,}\]$/u);
});

test('without a launch the game says that nothing is reported, and plays', async ({ browser }) => {
  const page = await launched(browser, `${await site('https:')}index.html?motion=off&sound=off&stage=off`);
  await expect(page.locator('[data-notice="lms-missing"]')).toBeVisible();
  await pressButton(page, '[data-seat="counsel"]');
  await untilState(page, /^briefing$/);
  await page.context().close();
});
