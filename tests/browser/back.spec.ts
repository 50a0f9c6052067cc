/** Back in a seat: it shuts a sheet, then asks, then leaves; nothing piles up in the window's history, and Forward goes on with the play. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { school } from '../servers/lms.ts';
import { pressButton, QUIET, takeRadio, untilState, watch, type Where } from './player.ts';
import { settled } from './settled.ts';

const LINK = `./?seat=counsel&${QUIET}`;

/** The page from which somebody comes to the game. */
async function openBefore(page: Page): Promise<void> {
  await page.route('**/before', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>The class page</h1>' }),
  );
  await page.goto('./before');
}
const expectBefore = (page: Page): Promise<void> => expect(page.locator('h1')).toHaveText('The class page');

interface Entries {
  readonly due: readonly string[]; // the marks of the game's entries up to where the window stands
  readonly length: number; // of the whole history
}
const entriesOf = (where: Where): Promise<Entries> =>
  settled(where, () =>
    where.evaluate(() => ({ due: (history.state as { due?: string[] } | null)?.due ?? [], length: history.length })),
  );
const expectEntries = (where: Where, wanted: Partial<Entries>): Promise<void> =>
  expect.poll(() => entriesOf(where), 'the entries of the history').toMatchObject(wanted);
const expectMarks = (where: Where, ...due: string[]): Promise<void> => expectEntries(where, { due });

const sheet = (where: Where, kind: string) => where.locator(`dialog.panel[open][data-kind="${kind}"]`);

/** A seat in which a course was taken: begun, and nothing decided yet. */
async function beginSeat(page: Page, link = LINK): Promise<void> {
  await openBefore(page);
  await page.goto(link);
  await untilState(page, /^briefing$/u);
  await pressButton(page, '[data-next]');
  await untilState(page, /^decision\.choosing$/u);
  await takeRadio(page, '.options', 1);
  await expectMarks(page, 'seat');
  await expect(taken(page)).toHaveCount(1);
}
const taken = (where: Where) => where.locator('.options input:checked');

async function askByBack(page: Page): Promise<void> {
  await page.goBack();
  await expect(sheet(page, 'leaving')).toBeVisible();
}

test('before anything was begun Back leaves at once, from the title and from a briefing', async ({ page }) => {
  for (const [link, shows] of [
    [`./?${QUIET}`, /^title$/u],
    [LINK, /^briefing$/u],
  ] as const) {
    await openBefore(page);
    await page.goto(link);
    await untilState(page, shows);
    await page.goBack();
    await expectBefore(page);
  }
});

test('in a begun seat Back shuts a sheet, then asks, and a second Back leaves; nothing is pushed while it asks', async ({
  page,
}) => {
  const seen = watch(page);
  await beginSeat(page);
  await pressButton(page, '[data-panel="file"]');
  await expect(sheet(page, 'file')).toBeVisible();
  await expectMarks(page, 'seat', 'sheet');
  await page.goBack();
  await expect(page.locator('dialog.panel[open]')).toHaveCount(0);
  await askByBack(page);
  await expectMarks(page);
  await page.goBack();
  await expectBefore(page);
  expect(seen.errors).toEqual([]);
});

for (const [by, stay] of [
  ['its button', (page: Page) => pressButton(page, '[data-stay]')],
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['Close', (page: Page) => pressButton(page, '[data-close]')],
  ['Forward', (page: Page) => page.goForward()],
] as const)
  test(`the question is read out and has focus; whoever stays by ${by} goes on where they were, and is asked again`, async ({
    page,
  }) => {
    await beginSeat(page);
    const before = await entriesOf(page);
    for (const _ of 'ab') {
      await askByBack(page);
      await expect(page.locator('#panel-title')).toBeFocused();
      await expect(page.locator('#panel-title')).toHaveText('Leave this seat?');
      await expect(page.locator('[data-told]')).toHaveText('Leave this seat?');
      await expect(sheet(page, 'leaving')).toContainText('Your play is kept on this device as it stands.');
      await stay(page);
      await expect(page.locator('dialog.panel[open]')).toHaveCount(0);
      await expectMarks(page, 'seat');
      await expect(taken(page)).toHaveCount(1);
      await expect(taken(page)).toBeFocused();
    }
    await expectEntries(page, before);
  });

test('whoever leaves comes to the title, which offers the play; the next Back leaves for good', async ({ page }) => {
  await beginSeat(page);
  await askByBack(page);
  await pressButton(page, '[data-leave-seat]');
  await untilState(page, /^title$/u);
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('[data-resume="0"]')).toContainText('Counsel');
  await expectMarks(page);
  await page.goBack();
  await expectBefore(page);
});

test('the name of the game takes the entry along: Back on the title leaves, and the play that is gone on with asks again', async ({
  page,
}) => {
  await beginSeat(page);
  await pressButton(page, '.bar .mark');
  await untilState(page, /^title$/u);
  await expectMarks(page);
  await pressButton(page, '[data-resume="0"]');
  await untilState(page, /^decision\./u);
  await expectMarks(page, 'seat');
  await pressButton(page, '.bar .mark');
  await untilState(page, /^title$/u);
  await expectMarks(page);
  await page.goBack();
  await expectBefore(page);
});

test('a reload goes on with the play and its entry, piles nothing up, and Back still asks', async ({ page }) => {
  await beginSeat(page);
  const before = await entriesOf(page);
  // A browser's Back passes over what a page does to its history by itself, so an entry that is there is left as it is.
  await page.addInitScript(() => {
    for (const moves of ['go', 'pushState'] as const)
      history[moves] = () => document.documentElement.setAttribute('data-moved', moves);
  });
  for (const _ of 'abc') {
    await page.reload();
    await untilState(page, /^decision\./u);
    await expect(taken(page)).toHaveCount(1);
    await expectMarks(page, 'seat');
    await expect(page.locator('html')).not.toHaveAttribute('data-moved');
  }
  await expectEntries(page, before);
  await askByBack(page);
  await page.goBack();
  await expectBefore(page);
});

test('a reload while it asks goes on with the play, and Back asks anew', async ({ page }) => {
  await beginSeat(page);
  const before = await entriesOf(page);
  await askByBack(page);
  await page.reload();
  await untilState(page, /^decision\./u);
  await expectMarks(page, 'seat');
  await expectEntries(page, before);
  await askByBack(page);
  await page.goBack();
  await expectBefore(page);
});

test('a sheet that was open before a reload leaves no entry behind', async ({ page }) => {
  await beginSeat(page);
  await pressButton(page, '[data-panel="file"]');
  await expectMarks(page, 'seat', 'sheet');
  await page.reload();
  await untilState(page, /^decision\./u);
  await expectMarks(page, 'seat');
  await askByBack(page);
});

test('after a class link was left by Back, Forward goes on with the play', async ({ page }) => {
  await beginSeat(page);
  await askByBack(page);
  await page.goBack();
  await expectBefore(page);
  await page.goForward();
  await untilState(page, /^decision\./u);
  await expect(taken(page)).toHaveCount(1);
  await askByBack(page);
});

test('a tab of a class link that the browser threw away goes on when it is brought back', async ({ page }) => {
  await beginSeat(page);
  await page.addInitScript(() => Object.defineProperty(document, 'wasDiscarded', { value: true }));
  await page.goto(LINK); // as a new visit, which is what some browsers call it
  await untilState(page, /^decision\./u);
  await expect(taken(page)).toHaveCount(1);
});

test('a hearing is asked about from its first words on, and is kept up to the last ruling', async ({ page }) => {
  await openBefore(page);
  await page.goto(`./?at=hearing&${QUIET}`);
  await untilState(page, /^foyer$/u);
  await pressButton(page, '[data-players="government"]');
  await expectMarks(page);
  await untilState(page, /^stage-card$/u);
  await pressButton(page, '[data-next]');
  await untilState(page, /^exchange\.answering$/u); // the other side has said the first
  await expectMarks(page, 'seat');
  await askByBack(page);
  await expect(sheet(page, 'leaving')).toContainText('up to the bench’s last ruling');
  await pressButton(page, '[data-leave-seat]');
  await untilState(page, /^title$/u);
  await expect(page.locator('main')).toContainText('Go on with the hearing');
});

test('where the browser keeps nothing, the question says that leaving loses the play', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await beginSeat(page);
  await pressButton(page, '[data-notice="storage-blocked"] button');
  await askByBack(page);
  await expect(sheet(page, 'leaving')).toContainText('leaving loses what you did here');
});

test('in a frame of a school’s system nothing is put into the history', async ({ page }) => {
  const lms = await school('scorm12');
  try {
    await page.goto(lms.origin);
    await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-state', 'title');
    const game = page.frame({ url: /package/u }) as Frame;
    const { length } = await entriesOf(game);
    await pressButton(game, '[data-seat="counsel"]');
    await untilState(game, /^briefing$/u);
    await pressButton(game, '[data-next]');
    await untilState(game, /^decision\.choosing$/u);
    await takeRadio(game, '.options', 1);
    await expect(taken(game)).toHaveCount(1);
    await pressButton(game, '[data-panel="file"]');
    await expect(sheet(game, 'file')).toBeVisible();
    await expectEntries(game, { due: [], length });
  } finally {
    await lms.close();
  }
});
