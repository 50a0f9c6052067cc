/** A slow network: from its first paint on a page says that something is coming, and never shows its bare name. */
import { expect, test, type Page } from '@playwright/test';
import { QUIET, untilState } from './player.ts';

/** Keeps back what the address of a request matches. @returns lets it come */
async function holdBack(page: Page, what: RegExp): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(what, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const ADDRESSES = [
  ['the title', '', /^title$/u],
  ['a class link', 'seat=counsel&class=on&', /^briefing$/u],
  ['the debrief', 'debrief&', /^debrief$/u],
] as const;

for (const [name, address, comes] of ADDRESSES)
  test(`before any script has come ${name} says that it is loading, in the page itself and not faded in`, async ({
    page,
    request,
  }) => {
    const html = await (await request.get(`./?${address}${QUIET}`)).text();
    expect(html).toMatch(/<p>\s*The game is loading\./u);
    const release = await holdBack(page, /\.js$/u);
    await page.goto(`./?${address}${QUIET}`, { waitUntil: 'commit' });
    await expect(page.locator('main > p').first()).toBeVisible();
    await expect(page.locator('main > p').first()).toContainText('The game is loading.');
    await expect(page.locator('main')).toHaveCSS('animation-name', 'none');
    release();
    await untilState(page, comes);
  });

for (const [name, what] of [
  ['the case', /\/case-[^/]*\.js$/u],
  ['the words', /\/en-[^/]*\.js$/u],
  ['the pages of the seat', /\/seat-[^/]*\.js$/u],
] as const)
  test(`a class link says that the seat is coming: held back is ${name}`, async ({ page }) => {
    const release = await holdBack(page, what);
    await page.goto(`./?seat=counsel&class=on&${QUIET}`, { waitUntil: 'commit' });
    await expect(page.locator('main.loading')).toHaveAttribute('aria-busy', 'true');
    await expect(page.locator('main.loading [role="status"]')).toContainText('The seat and its papers are coming.');
    release();
    await untilState(page, /^briefing$/u);
  });
