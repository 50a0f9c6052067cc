/** Runs the made-up class in a real browser: all five phases by keyboard, nothing spoiled, axe clean, and the teacher's notes in a second window. */
import { expect, test, type Page } from '@playwright/test';
import { breaches } from './axe.ts';
import { pressButton, watch } from './player.ts';
import { loadOffered } from '../../src/content/load/caseFolders.ts';
import { attributeOf, settled, textOf, valueOf } from './settled.ts';
import { keyOf } from '../../src/domain/debrief/formSheets.ts';
import { decisionsToDiscuss } from '../../src/domain/debrief/decisionsToDiscuss.ts';
import { ROOM_ANCHOR } from '../../src/domain/address/address.ts';
import { sampleClass } from '../../src/domain/debrief/sampleClass.ts';

const shown = (page: Page): Promise<string> => settled(page, () => page.locator('#page').innerText());

test('the made-up class is run through all five phases by keyboard', async ({ page }) => {
  const seen = watch(page);
  await page.goto('./?debrief');
  await page.locator('[data-sample]').press('Enter');
  await expect(page.locator('main.run')).toBeVisible();
  const phases = new Set<string>();
  for (let before = '', now = await shown(page), steps = 0; now !== before && steps < 90; steps++) {
    before = now;
    const [phase = '', item] = (await attributeOf(page.locator('main.run'), 'data-run')).split(' ');
    await expect(page.locator('.made-up')).toBeVisible();
    if (!phases.has(phase) || item === '0') expect(await breaches(page)).toEqual([]);
    phases.add(phase);
    await page.keyboard.press(steps % 2 === 0 ? 'PageDown' : 'ArrowRight');
    now = await shown(page);
  }
  expect([...phases]).toEqual(['happened', 'why', 'whatif', 'errors', 'today']);
  expect(seen.elsewhere).toEqual([]);
  expect(seen.errors).toEqual([]);
});

test('from the title, past the door, the wall of a rehearsal is two presses away', async ({ page }) => {
  await page.goto('./');
  await pressButton(page, '[data-debrief]');
  await expect(page.locator('.door')).toBeVisible();
  await pressButton(page, '[data-sample]');
  await expect(page.locator('main.run .run-lead, main.run .days').first()).toBeVisible();
});

test('a reveal is not in the page before its key, and goes back with another', async ({ page }) => {
  await page.goto('./?debrief=sample');
  await expect(page.locator('main.run')).toBeVisible();
  await page.keyboard.press('2');
  const main = page.locator('main.why');
  await expect(main).toBeVisible();
  await expect(main.locator('.people, .tally, .in-view')).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(main.locator('.tally')).not.toHaveCount(0);
  await expect(main.locator('.argued')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(main.locator('.argued')).not.toHaveCount(0);
  await expect(main.locator('.verdict-word')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(main.locator('.verdict-word')).not.toHaveCount(0);
  await expect(main.locator('.done')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(main.locator('.done')).toHaveCount(1);
  await page.keyboard.press('PageUp');
  await expect(main.locator('.done')).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(page.locator('main.why h1')).toBeHidden();
  await page.keyboard.press('b');
  await expect(page.locator('main.why h1')).toBeVisible();
});

test('the notes show the answers, steer the run, and say when it is gone', async ({ context, page }) => {
  await page.goto('./?debrief=sample');
  await expect(page.locator('main.run')).toBeVisible();
  const notes = await context.newPage();
  await notes.goto('./?debrief=notes');
  await expect(notes.locator('[data-step="next"]')).toBeVisible();
  await notes.keyboard.press('2');
  await expect(page.locator('main.why')).toBeVisible();
  await expect(notes.locator('.notes-page ol li')).not.toHaveCount(0);
  expect(await breaches(notes)).toEqual([]);
  await page.locator('[data-page="gather"]').press('Enter');
  await expect(notes.locator('.notes-elsewhere')).toBeVisible();
  await expect(notes.locator('[data-step], [data-blank]')).toHaveCount(0);
  await notes.keyboard.press('b');
  await notes.keyboard.press('PageDown');
  await notes.keyboard.press('3');
  await expect(page.locator('main.whatif[data-run="whatif 0"]')).toBeVisible();
  await expect(page.locator('.vote')).toBeVisible(); // no step was taken meanwhile
  await expect(notes.locator('[data-step="next"]')).toBeVisible();
  await page.close();
  await expect(notes.locator('.notes-gone')).toBeVisible();
});

test('reading the class and the papers break no rule of access', async ({ page }) => {
  await page.goto('./?debrief=sample');
  await expect(page.locator('main.run')).toBeVisible();
  for (const where of ['class', 'teacher']) {
    await page.locator('[data-page="gather"]').first().click();
    await page.locator(`[data-page="${where}"]`).first().click();
    await expect(page.locator(`main.${where === 'class' ? 'class-page' : 'teacher'} h1`)).toBeVisible();
    expect(await breaches(page)).toEqual([]);
  }
});

/** Words the whole room reads; labels and sources beside them may be smaller. */
const READ_ALOUD =
  '.run-lead, .course > span, .argued > p, .day > p:not(.desk), .run-road .did, .run-question, .laws p, .done p';

/** What stands beside those words. */
const BESIDE = 'main.run :is(.small, .not-known, .label, .sources, cite, em, strong, b)';

/** Runs in the page: words that are set too small, and how far the step runs over the screen. */
function tooSmall([of, least]: readonly [of: string, least: number]): string[] {
  const sizes = [...document.querySelectorAll(of)]
    .filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < least)
    .map((each) => `${each.className} ${each.textContent}`);
  const over = document.documentElement.scrollHeight - innerHeight;
  return over > 1 ? [...sizes, `${document.querySelector('main')?.dataset['run']} runs ${over} px over`] : sizes;
}

test('the wall can be read from the last row, and every step stands on one screen', async ({ page }) => {
  test.slow();
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
    [1366, 641],
    [1280, 673],
    [1024, 538],
    [819, 513],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('./?debrief=sample&motion=off');
    await expect(page.locator('main.run')).toBeVisible();
    const small: string[] = [];
    for (let before = '', now = await shown(page), steps = 0; now !== before && steps < 90; steps++) {
      before = now;
      const scale = Math.min(width / 1366, height / 768);
      for (const [of, least] of [
        [READ_ALOUD, 28],
        [BESIDE, 17],
      ] as const)
        small.push(...(await settled(page, () => page.evaluate(tooSmall, [of, Math.floor(scale * least)] as const))));
      await page.keyboard.press('PageDown');
      now = await shown(page);
    }
    expect(small).toEqual([]);
  }
});

test('larger type shows fewer arguments and says how many more there are; the usual type shows them again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const grounds = page.locator('.grounds > .argued:not(.none)');
  const counts: number[] = [];
  for (const size of [100, 150, 100]) {
    await page.goto(`./?debrief=sample&motion=off&size=${size}`);
    await expect(page.locator('main.run')).toBeVisible();
    await page.keyboard.press('2');
    for (let reveal = 0; reveal < 2; reveal++) await page.keyboard.press('PageDown');
    await expect(grounds).not.toHaveCount(0);
    counts.push(await settled(page, () => grounds.count()));
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight))
      .toBeLessThanOrEqual(1);
    await expect(page.locator('.grounds > .none')).toContainText('in the notes');
  }
  const [usual = 0, large = 0, again] = counts;
  expect(large).toBeLessThan(usual);
  expect(again).toBe(usual);
});

test('every decision a class could be split over stands on one screen, in the run’s why and what if', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('./?debrief=sample&motion=off');
  const [file] = loadOffered();
  if (!file) throw new Error('no case is offered');
  const decisions = decisionsToDiscuss({
    file,
    plays: sampleClass(file, file.teaching ? keyOf(file.teaching.forms) : null),
    hands: [],
  });
  expect(decisions.length).toBeGreaterThan(15);
  const notes = await attributeOf(page.locator('a[href*="debrief=notes"]'), 'href');
  const room = new URL(notes, page.url()).hash.slice(`#${ROOM_ANCHOR}`.length);
  const over: string[] = [];
  for (const phase of ['2', '3']) {
    for (const item of decisions.keys()) {
      await page.keyboard.press(phase);
      // As the teacher's own window would ask for it.
      await page.evaluate(
        ([wanted, room]) =>
          new BroadcastChannel(`due-yesterday/debrief/${room}`).postMessage({ steer: 'item', item: wanted }),
        [item, room] as const,
      );
      await expect(page.locator(`main.run[data-run$=" ${item}"]`)).toBeVisible();
      for (let reveal = 0; reveal < 5; reveal++) {
        const { where, title, by } = await settled(page, () =>
          page.evaluate(() => ({
            where: document.querySelector('main')?.dataset['run'] ?? '',
            title: document.querySelector('h1')?.textContent ?? '',
            by: document.documentElement.scrollHeight - innerHeight,
          })),
        );
        if (by > 1) over.push(`${where} (${title}), reveal ${reveal}: ${by} px over`);
        if (reveal < (phase === '2' ? 4 : 3)) await page.keyboard.press('PageDown');
      }
    }
  }
  expect(over).toEqual([]);
});

test('a link for a class carries what was chosen, opens it, and asks nobody else', async ({ context, page }) => {
  test.slow();
  const seen = watch(page);
  await page.goto('./?debrief=teacher');
  const form = page.locator('form.link-builder');
  const seat = form.locator('select[name="seat"]');
  await seat.selectOption({ index: 1 });
  const place = await attributeOf(form.locator('select[name="at"] optgroup:not([hidden]) option').nth(2), 'value');
  await form.locator('select[name="at"]').selectOption(place);
  await form.locator('select[name="size"]').selectOption('150');
  await form.locator('input[name="words"]').check();
  await form.locator('input[name="handIn"]').fill('http://forms.example/f?c=CODE');
  await expect(form.locator('[data-handin-problem]')).not.toBeEmpty();
  await form.locator('input[name="handIn"]').fill('https://forms.example/f?c=CODE');
  await expect(form.locator('[data-handin-problem]')).toBeEmpty();
  await expect(form.locator('[data-qr] svg')).toHaveCount(1);
  const link = await valueOf(form.locator('input[name="link"]'), /size=150/u);
  const asked = new URL(link).searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({
    seat: place.split('/')[0],
    at: place.split('/')[1],
    size: '150',
    class: 'on',
    stage: 'off',
  });
  const shared = new URL(await attributeOf(form.locator('[data-classroom]'), 'href'));
  expect(shared.searchParams.get('url')).toBe(link);
  const player = await context.newPage();
  await player.goto(link);
  await pressButton(player, '.bar [data-panel="result"]');
  const code = await textOf(player.locator('dialog [data-code="full"]'));
  await expect(player.locator('dialog [data-hand-in]')).toHaveText(/forms\.example/u);
  await expect(player.locator('dialog [data-hand-in]')).toHaveAttribute('href', `https://forms.example/f?c=${code}`);
  await player.close();
  await form.locator('select[name="opens"]').selectOption('before');
  await expect(seat).toBeHidden();
  // Each link opens what it says: another form first, other statements.
  const opened: string[] = [];
  const statementsOf = async (visitor: Page): Promise<string> => {
    await expect(visitor.locator('legend')).not.toHaveCount(0);
    return settled(visitor, async () => (await visitor.locator('legend').allInnerTexts()).join('\n'));
  };
  for (const first of ['a', 'b']) {
    await form.locator('select[name="first"]').selectOption(first);
    const before = await valueOf(form.locator('input[name="link"]'), new RegExp(`first=${first}`, 'u'));
    const visitor = await context.newPage();
    await visitor.goto(before);
    await pressButton(visitor, '[data-begin]');
    opened.push(await statementsOf(visitor));
    await visitor.goto(before.replace(/first=([ab])/u, (_, name: string) => `set=${name.toUpperCase()}`)); // as it was once printed
    await pressButton(visitor, '[data-begin]');
    await expect(visitor.locator('.notices')).toHaveCount(0);
    opened.push(await statementsOf(visitor));
    await visitor.close();
  }
  const [a, printedA, b, printedB] = opened;
  expect([printedA, printedB]).toEqual([a, b]);
  expect(a).not.toBe(b);
  await page.goto(link);
  await expect(page.locator('main.decision')).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('--size', '1.5');
  expect(seen.elsewhere).toEqual([]);
  expect(seen.errors).toEqual([]);
});

test('one paper prints alone, without the page around it, also where print() does not wait', async ({ page }) => {
  await page.goto('./?debrief=teacher');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    window.print = () => {}; // returns before the page is read, as on a tablet
  });
  const shown = page.locator(
    ':is(section.sheet-of-paper, .run-bar, nav.papers, .print-this):visible:not(section.sheet-of-paper *)',
  );
  for (const paper of ['tally', 'link', 'key', 'exit']) {
    await page
      .locator(`[data-paper="${paper}"] .print-this`)
      .first()
      .evaluate((button) => {
        (button as HTMLButtonElement).click();
      });
    await expect(shown).toHaveCount(1);
    await expect(shown).toHaveAttribute('data-paper', paper);
  }
  await page.keyboard.press('Shift');
  await expect(page.locator('[data-printed], [data-only]')).toHaveCount(0);
});
