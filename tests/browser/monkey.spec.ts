/** Keys and presses without sense, from a seed: nothing throws, nothing is asked of elsewhere, a heading always stands, and the play is still there after. */
import { expect, test, type Page } from '@playwright/test';
import { watch } from './player.ts';

const STEPS = Math.min(3000, Math.ceil(Number(process.env['DUE_FUZZ'] ?? 1_500) / 7));
const QUIET = 'stage=off&sound=off&motion=off';
const PLACES = [
  ['the title', `?${QUIET}`],
  ['a decision of each kind', `?seat=counsel&at=PC2&${QUIET}`],
  ['the agent’s desk', `?seat=agent&at=AA2&${QUIET}`],
  ['the hearing', `?at=hearing&${QUIET}`],
  ['a class on the wall', `?debrief=sample&${QUIET}`],
  ['a form', `?form=before&${QUIET}`],
] as const;

const KEYS = [
  'Tab',
  'Tab',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Enter',
  'Space',
  'ArrowDown',
  'ArrowUp',
  'ArrowRight',
  'ArrowLeft',
  'Escape',
  'Home',
  'End',
  'PageDown',
  'r',
  'j',
  '1',
  '2',
  '9',
  '?',
];

/** Mulberry32: the same numbers from 0 to 1 for the same seed. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One senseless act, and what it was. */
async function step(page: Page, roll: () => number): Promise<string> {
  const kind = roll();
  if (kind < 0.5) {
    const key = KEYS[Math.floor(roll() * KEYS.length)] ?? 'Tab';
    await page.keyboard.press(key);
    return key;
  }
  if (kind < 0.6) {
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    const [x, y] = [Math.floor(roll() * width), Math.floor(roll() * height)];
    await page.mouse.click(x, y, { clickCount: roll() < 0.2 ? 2 : 1 });
    return `press at ${x}, ${y}`;
  }
  // Any control that can be seen, however far down.
  return page.evaluate((at) => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'dialog[open] :is(button, input, summary, select), body:not(:has(dialog[open])) :is(button, input, summary, select)',
      ),
    ].filter((each) => each.checkVisibility());
    const one = all[Math.floor(at * all.length)];
    one?.click();
    return `click on ${one?.tagName}.${one?.className} ${(one?.textContent ?? '').trim().slice(0, 40)}`;
  }, roll());
}

for (const [n, [name, at]] of PLACES.entries()) {
  test(`${name}: ${STEPS} senseless acts`, async ({ page }) => {
    test.setTimeout(60_000 + STEPS * 400);
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
    await expect(page.locator('h1').first()).toBeVisible();
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
    await expect(page.locator('h1').first()).toBeVisible();
    expect(seen.errors).toEqual([]);
  });
}
