/** A player in a real browser who uses the keyboard alone, and a watch over requests and the console. */
import { expect, type Frame, type Page } from '@playwright/test';

/** A page, or a frame of one that is played in. */
export type Where = Page | Frame;

const keyboardOf = (where: Where) => ('keyboard' in where ? where : where.page()).keyboard;

/** What a visit did that it must never do. */
export interface Watch {
  readonly elsewhere: string[];
  readonly errors: string[];
}

/** Software drawing makes Chromium remark on its own read-backs and lost contexts, and the test's host on a worker it keeps out; those remarks are not the game's. */
const REMARK =
  /GPU stall due to ReadPixels|WebGL.*(lost|CONTEXT_LOST)|WebGL Context|^Service Worker registration blocked by Playwright$/i;

/** Notes every request to another origin and every error on the console from now on. */
export function watch(page: Page): Watch {
  const seen: Watch = { elsewhere: [], errors: [] };
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['127.0.0.1', ''].includes(url.hostname)) seen.elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !REMARK.test(message.text())) seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  return seen;
}

/** The page's state, once the press before was answered: a press is marked first, and the page drawn after that. */
export async function state(page: Where): Promise<string> {
  const found = await page.waitForFunction(
    () => !document.querySelector('[data-pressed]') && { state: document.documentElement.dataset['state'] ?? '' },
  );
  return ((await found.jsonValue()) as { state: string }).state;
}

export const untilState = (page: Where, pattern: RegExp): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-state', pattern);

/** Opens a place in a seat; where a play of the seat was begun, which is asked about first, the place is opened beside it. */
export async function openPlace(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('main h1')).toBeVisible();
  if ((await state(page)) === 'asking') await pressButton(page, '[data-anew]');
}

/** Presses Tab until the selected thing has focus. Fails when it is not within reach of the keyboard. */
export async function tabTo(page: Where, selector: string, limit = 80): Promise<number> {
  await expect(page.locator(selector).first()).toBeAttached(); // else the presses are spent on a page that is not drawn
  for (let n = 0; n <= limit; n++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return n;
    await keyboardOf(page).press('Tab');
  }
  throw new Error(`${selector} was not reached in ${limit} presses of Tab`);
}

/** Reaches a button by Tab and presses it. */
export async function pressButton(page: Where, selector: string, limit = 80): Promise<void> {
  await tabTo(page, selector, limit);
  await keyboardOf(page).press('Enter');
}

/** Takes radio `index` of the first group that matches: Tab into the group, then arrows. */
export async function takeRadio(page: Where, group: string, index: number): Promise<void> {
  await tabTo(page, `${group} input[type="radio"]`);
  await keyboardOf(page).press('Space');
  for (let n = 0; n < index; n++) await keyboardOf(page).press('ArrowDown');
}

/** Opens a slot by keyboard and puts the first of its slips into it. */
export async function placeSlip(page: Where, slot: string): Promise<void> {
  await pressButton(page, `[data-raise="${slot}"]`);
  await pressButton(page, `.slip.${slot}:not(.used):not(.closed)`);
}

/** Does by keyboard what the decision asks for next: circles while there is ink, hears and answers lines, takes a course, places a slip. */
async function doNext(page: Where, now: string, course: number): Promise<void> {
  const there = async (selector: string): Promise<boolean> => (await page.locator(selector).count()) > 0;
  const part = '.part:not(.answered)';
  switch (now) {
    case 'decision.looking': {
      const line = '[data-circle][aria-pressed="false"]';
      return pressButton(page, (await there(line)) ? line : '[data-cap]');
    }
    case 'decision.listening':
    case 'decision.answering':
      return pressButton(page, (await there('[data-press]')) ? '[data-press]' : `${part} [data-reply]`);
    case 'decision.choosing':
      return takeRadio(page, '.options', course);
    case 'decision.writing':
      return (await there('.options:not(:has(:checked))'))
        ? takeRadio(page, '.options', course)
        : takeRadio(page, part, 0);
    case 'decision.examining':
      if (await there(`details${part}:not([open])`)) await pressButton(page, `details${part}:not([open]) summary`);
      return takeRadio(page, part, 0);
    case 'decision.backing': {
      const slot = await page.locator('.slot.empty:not(.waived)').first().getAttribute('data-slot');
      return placeSlip(page, slot ?? '');
    }
    default:
      throw new Error(`nothing is known to be done at ${now}`);
  }
}

/** Makes the decision on the page by keyboard, whichever hand plays it, and commits; calls back before each thing it does. */
export async function decide(
  page: Where,
  course = 1,
  onTurn: (state: string) => Promise<void> = async () => {},
): Promise<void> {
  await untilState(page, /^decision\./);
  for (let turn = 0; turn < 40; turn++) {
    const now = await state(page);
    await onTurn(now);
    if (now === 'decision.ready') break;
    await doNext(page, now, course);
  }
  await untilState(page, /^decision\.ready$/);
  await pressButton(page, '[data-commit]');
  await untilState(page, /^(consequence|road-end)$/);
  if ((await state(page)) !== 'road-end') return;
  await goOn(page); // the course is taken back and struck out, so that the arrows pass over it
  await decide(page, course);
}

/** Under what plays of the offered case are kept, and one play was before each had a key of its own. */
export const KEY = 'due-yesterday/play/twitter-v-dhs';
/** The key of the play that was written last; waits until there is one. */
export async function keptKey(page: Page): Promise<string> {
  const last = (): Promise<string> =>
    page.evaluate((under) => {
      const plays = Object.entries(localStorage)
        .filter(([key]) => key.startsWith(`${under}/of/`))
        .map(([key, text]) => ({ key, at: (JSON.parse(String(text)) as { at: number }).at }));
      return plays.toSorted((a, b) => b.at - a.at)[0]?.key ?? '';
    }, KEY);
  await expect.poll(last).not.toBe('');
  return last();
}
/** Neither drawn nor heard. */
export const QUIET = 'stage=off&sound=off';

/** The picture that stands behind the words in place of a drawn room, by the name of its file; empty where there is none. */
export const stillBehind = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [picture = ''] = getComputedStyle(
      document.querySelector('#stage') as Element,
      '::before',
    ).backgroundImage.split(',');
    return /(still-[^/]*)\.webp/u.exec(picture)?.[1] ?? '';
  });

/** Plays counsel's first decision and stands on what follows. */
export async function playOne(page: Page): Promise<void> {
  await page.goto(`./?seat=counsel&${QUIET}`);
  await untilState(page, /^briefing$/);
  await goOn(page);
  await decide(page);
}

/** Presses on from a page that has one way on. */
export const goOn = (page: Where): Promise<void> => pressButton(page, '[data-next]');

/** Opens the paper that settles the claim on the page, and presses its lines from the first on until one does. */
export async function settleClaim(page: Where): Promise<void> {
  if ((await state(page)) === 'claim-check.claimed') await pressButton(page, '[data-open-paper]');
  await untilState(page, /^claim-check\.(reading|settled)$/);
  const open = page.locator('.fragment[aria-pressed="false"]');
  while ((await state(page)) === 'claim-check.reading') {
    const left = await open.count();
    await pressButton(page, '.fragment[aria-pressed="false"]');
    await expect(open).toHaveCount(left - 1);
  }
  await goOn(page);
}

/** Does what the page in hand is there for, and says whether it was a decision. */
export async function playPage(page: Where): Promise<boolean> {
  const now = await state(page);
  const decides = now.startsWith('decision');
  if (decides) await decide(page);
  else if (now.startsWith('claim-check')) await settleClaim(page);
  else await goOn(page);
  return decides;
}

/** Plays on until so many decisions are made. */
export async function playDecisions(page: Where, count: number): Promise<void> {
  for (let made = 0; made < count;) if (await playPage(page)) made++;
}

/** Plays from wherever the seat stands to the scorecard, calling back on each new kind of page. */
export async function playToScorecard(
  page: Where,
  onPage: (state: string) => Promise<void> = async () => {},
): Promise<void> {
  const seen = new Set<string>();
  for (let turn = 0; turn < 120; turn++) {
    const now = await state(page);
    const kind = now.startsWith('decision') ? `decision.${await page.locator('main').getAttribute('class')}` : now;
    if (!seen.has(kind)) {
      seen.add(kind);
      await onPage(kind);
    }
    if (now === 'scorecard') return;
    await playPage(page);
  }
  throw new Error('the scorecard was not reached');
}
