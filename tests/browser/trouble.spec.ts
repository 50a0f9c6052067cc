/** Things that go wrong on real devices: each gets a clear sentence, play goes on, nothing entered is lost. */
import { expect, test, type Page } from '@playwright/test';
import { loadOffered } from '../../src/content/load/caseFolders.ts';
import { handOf } from '../../src/domain/play/interactions.ts';
import { sampled } from './breadth.ts';
import { KEY, QUIET, goOn, keptKey, playOne, pressButton, state, untilState, watch } from './player.ts';
import { settled, textOf } from './settled.ts';
import { actOnce } from './thumb.ts';

/** What stands in a decision's main part, and what of it is chosen, circled or answered. */
const drafted = (page: Page): Promise<string> =>
  settled(page, () =>
    page.locator('main').evaluate((main) => {
      const taken = [...main.querySelectorAll('input, [aria-pressed]')].map(
        (each) => (each instanceof HTMLInputElement && each.checked) || each.getAttribute('aria-pressed') === 'true',
      );
      return `${main.textContent} ${taken.join(' ')}`;
    }),
  );

const [file] = loadOffered();

/** Every decision of every seat; a short run takes one of each hand. */
const LEFT_AT = sampled(
  Object.entries(file?.seats ?? {}).flatMap(([seat, { decisions }]) =>
    Object.entries(decisions).map(([decision, { moment }]) => ({ seat, decision, hand: handOf[moment] })),
  ),
  ({ hand }) => hand,
);

for (const { seat, decision } of LEFT_AT)
  test(`${seat}, ${decision}: a play is taken up where it was left, draft included`, async ({ page }) => {
    await page.goto(`./?seat=${seat}&at=${decision}&edition=full&${QUIET}`);
    await untilState(page, /^decision\./);
    const opened = await drafted(page);
    expect(await settled(page, () => page.evaluate(actOnce)), 'it asks for something').toBe(true);
    const before = await state(page);
    const draft = await drafted(page);
    expect(draft).not.toBe(opened);
    await page.goto(`./?${QUIET}`); // the lid was closed
    await pressButton(page, '[data-resume]');
    await expect(page.locator('html')).toHaveAttribute('data-state', before);
    expect(await drafted(page)).toBe(draft);
  });

test('a link never costs the play under way: it is asked about, and the title offers it', async ({ page }) => {
  await playOne(page);
  await page.goto(`./?seat=counsel&at=secrecy&${QUIET}`);
  await untilState(page, /^asking$/);
  await pressButton(page, '[data-anew]');
  await untilState(page, /^decision\./);
  await pressButton(page, '.bar .mark');
  await untilState(page, /^title$/);
  await expect(page.locator('[data-resume]')).toHaveCount(1);
  await pressButton(page, '[data-resume]');
  await untilState(page, /^consequence$/);
  await page.reload(); // what is loaded again goes on where it stood
  await untilState(page, /^consequence$/);
});

test('a save that is no save is set aside and said so', async ({ page }) => {
  await page.addInitScript((key) => {
    if (!sessionStorage.getItem('once')) {
      localStorage.setItem(key, '{"docket": 7, broken');
      sessionStorage.setItem('once', 'yes');
    }
  }, KEY);
  await page.goto(`./?${QUIET}`);
  await expect(page.locator('[data-notice="save-unreadable"]')).toContainText('could not be read');
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(`${key}/damaged`), KEY)).toContain('broken');
  await pressButton(page, '[data-seat="counsel"]');
  await untilState(page, /^briefing$/);
});

test('a damaged docket keeps what fits and says so', async ({ page }) => {
  await playOne(page);
  await settled(page, () => page.locator('h1').textContent()); // what was played is kept once its answer has been painted
  await page.evaluate(
    (key) => {
      const play = JSON.parse(localStorage.getItem(key) ?? '') as { docket: { entries: unknown[] } };
      play.docket.entries.push({ decision: 'nowhere', option: 'nothing' });
      localStorage.setItem(key, JSON.stringify(play));
    },
    await keptKey(page),
  );
  await page.goto(`./?${QUIET}`);
  await pressButton(page, '[data-resume]');
  await expect(page.locator('[data-notice="save-mangled"]')).toBeVisible();
  await untilState(page, /^consequence$/);
  await pressButton(page, '[data-panel="docket"]');
  await expect(page.locator('dialog ol li')).toHaveCount(1);
});

for (const [why, error] of [
  ['full', 'QuotaExceededError'],
  ['blocked', 'SecurityError'],
] as const) {
  test(`a storage that is ${why} is said once and play goes on`, async ({ page }) => {
    const seen = watch(page);
    await page.addInitScript((name) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', name);
      };
    }, error);
    await playOne(page);
    await expect(page.locator(`[data-notice="storage-${why}"]`)).toBeVisible();
    await goOn(page);
    await untilState(page, /^decision\./);
    expect(seen.errors).toEqual([]);
  });
}

test('a storage that may not even be named leaves the game playable', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await playOne(page);
  await expect(page.locator('[data-notice="storage-blocked"]')).toBeVisible();
});

test('a link to an unknown place says so and starts the seat; to an unknown seat, stays on the title', async ({
  page,
}) => {
  await page.goto(`./?seat=counsel&at=the-moon&${QUIET}`);
  await untilState(page, /^briefing$/);
  await expect(page.locator('[data-notice="address-at"]')).toContainText('“the-moon”');
  await page.goto(`./?seat=emperor&${QUIET}`);
  await untilState(page, /^title$/);
  await expect(page.locator('[data-notice="address-seat"]')).toContainText('“emperor”');
});

test('what an address says in vain is told on every page, the rest of it holds, and nothing kept is lost', async ({
  page,
}) => {
  await playOne(page);
  const key = await keptKey(page);
  const save = () => page.evaluate((at) => localStorage.getItem(at), key);
  const kept = await settled(page, save);
  const garbled = `case=moon&lang=xx&colour=red&utm_source=mail&fbclid=1&${QUIET}`;
  const says: readonly (readonly [string, string])[] = [
    ['address-case', '“moon”'],
    ['address-lang', '“xx”'],
    ['address-colour', '“colour”'],
  ];
  for (const [opens, heading, more] of [
    ['', 'main.title h1', []],
    ['debrief=samples&', 'main.gather h1', [['address-debrief', '“debrief=samples”']]],
    ['form=before&first=c&', 'main.form-page h1', [['address-first', '“first=c”']]],
  ] as const) {
    await page.goto(`./?${opens}${garbled}`);
    await expect(page.locator(heading)).toBeVisible();
    for (const [id, part] of [...says, ...more])
      await expect(page.locator(`[data-notice="${id}"]`)).toContainText(part);
    await expect(page.locator('[data-notice]')).toHaveCount(says.length + more.length);
    await page.locator('[data-notice="address-case"] button').press('Enter');
    await expect(page.locator('[data-notice="address-case"]')).toHaveCount(0);
    await expect(page.locator('[data-notice]')).toHaveCount(says.length + more.length - 1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
  await page.goto(`./?${garbled}#r=K7QM-2XDA`);
  await expect(page.locator('[data-notice="address-colour"]')).toBeVisible();
  await expect.poll(save).toBe(kept);
});

test('the way to the debrief and back keeps the case and the language', async ({ page }) => {
  await page.goto(`./?case=specimen&lang=en&${QUIET}`);
  const title = await textOf(page.locator('h1'));
  await pressButton(page, '[data-debrief]');
  await expect(page.locator('main.gather')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('case')).toBe('specimen');
  await expect(page.locator('main.gather a[href*="debrief=notes"]')).toHaveAttribute(
    'href',
    /^\?case=specimen&debrief=notes#room-[a-z0-9]+$/u,
  );
  await page.locator('a.run-name').press('Enter');
  await untilState(page, /^title$/);
  await expect(page.locator('h1')).toHaveText(title);
});

test('two tabs with the same play: the other is told, and goes on', async ({ context, page }) => {
  await playOne(page);
  const second = await context.newPage();
  await second.goto(`./?${QUIET}`);
  await pressButton(second, '[data-resume]');
  await untilState(second, /^consequence$/);
  await goOn(second);
  await expect(page.locator('[data-notice="other-tab"]')).toContainText('another tab');
  await goOn(page);
  await untilState(page, /^decision\./);
});

test('a case that does not arrive sends the player back to the title with a sentence', async ({ page }) => {
  await page.route(/case-.*\.js/, (route) => route.abort());
  await page.goto(`./?${QUIET}`);
  await pressButton(page, '[data-seat="counsel"]');
  await expect(page.locator('[data-notice="case-not-loaded"]')).toContainText('Nothing is lost');
  await untilState(page, /^title$/);
});

test('without its script the page shows a sentence, not a blank', async ({ page }) => {
  await page.route(/index-.*\.js/, (route) => route.abort());
  await page.goto('./');
  await expect(page.locator('main')).toContainText('load the page again');
});
