/** Keys and presses without sense, from a seed: nothing throws, nothing is asked of elsewhere, a heading always stands, and the play is still there after. */
import { expect, test } from '@playwright/test';
import { dice, step } from './monkey.ts';
import { watch } from './player.ts';
import { atRest } from './settled.ts';

const STEPS = Math.min(3000, Math.ceil(Number(process.env['DUE_FUZZ'] ?? 280) / 7));
const QUIET = 'stage=off&sound=off&motion=off';
const PLACES = [
  ['the title', `?${QUIET}`],
  ['a decision of each kind', `?seat=counsel&at=PC2&${QUIET}`],
  ['the agent’s desk', `?seat=agent&at=AA2&${QUIET}`],
  ['the hearing', `?at=hearing&${QUIET}`],
  ['a class on the wall', `?debrief=sample&${QUIET}`],
  ['a form', `?form=before&${QUIET}`],
] as const;

for (const [n, [name, at]] of PLACES.entries()) {
  test(`${name}: ${STEPS} senseless acts`, async ({ page }) => {
    test.setTimeout(240_000 + STEPS * 400);
    const seen = watch(page);
    await page.route(
      (url) => url.hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    page.on('popup', (popup) => void popup.close());
    await page.addInitScript(() => {
      window.print = () => {};
      // A link to another page would end the walk; they are followed elsewhere.
      document.addEventListener(
        'click',
        (event) => {
          const link = event.target instanceof Element ? event.target.closest('a') : null;
          if (link && !link.hash) event.preventDefault();
        },
        true,
      );
    });
    await page.goto(`./${at}`);
    await atRest(page);
    const roll = dice(20170314 + n);
    const done: string[] = [];
    for (let turn = 0; turn < STEPS; turn++) {
      done.push(await step(page, roll));
      await expect(
        page.locator(':is(h1, #panel-title):visible').first(),
        `after ${done.slice(-6).join(' · ')}`,
      ).toBeVisible();
      expect(seen.errors, `after ${done.slice(-6).join(' · ')}`).toEqual([]);
    }
    expect(seen.elsewhere).toEqual([]);
    await page.goto(`./${at}`);
    await atRest(page);
    expect(seen.errors).toEqual([]);
  });
}
