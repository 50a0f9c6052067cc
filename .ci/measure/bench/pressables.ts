/** Finds what a player would press next, in the game and in the story of the text engine, and presses it with a mouse or by keyboard. */
import type { Page } from '@playwright/test';

type Hand = 'mouse' | 'keys';

/** Runs in the page: brings the next thing to press into sight, or under focus, and says where it is. */
function nextThing(hand: Hand): { x: number; y: number; key: string } | null {
  const state = document.documentElement.dataset['state'] ?? '';
  const here: Readonly<Record<string, readonly string[]>> = {
    '': ['main button'],
    title: ['button[data-seat="counsel"]'],
    scorecard: ['.bar .mark'],
    'decision.ready': ['[data-commit]'],
    'claim-check.claimed': ['[data-open-paper]'],
    'claim-check.reading': ['.fragment[aria-pressed="false"]'],
  };
  const ways = here[state] ?? [
    '[data-circle][aria-pressed="false"]',
    '[data-cap]',
    '[data-press]',
    '.part:not(.answered) [data-reply]',
    '.part:not(.answered) input[type="radio"]',
    '.part:not(.answered) summary',
    '.options:not(:has(:checked)) input[type="radio"]:not(:disabled)',
    '.raised .slip:not(.used):not(.closed)',
    '.slot.empty:not(.waived) [data-raise]',
    '[data-next]',
    '[data-commit]',
    'main button',
  ];
  const seen = (element: HTMLElement): boolean => {
    const { width, height } =
      (element as HTMLInputElement).labels?.[0]?.getBoundingClientRect() ?? element.getBoundingClientRect();
    return width > 0 && height > 0;
  };
  for (const way of ways) {
    const offered = [...document.querySelectorAll<HTMLElement>(way)].filter(seen);
    const turn = globalThis as { benchTurn?: number };
    turn.benchTurn = (turn.benchTurn ?? 0) + 1;
    // Of the lines of a paper only one settles a claim, so they have their turns; all else is taken from the top.
    const found = offered[way.startsWith('.fragment') ? turn.benchTurn % offered.length : 0];
    if (!found) continue;
    const face = hand === 'mouse' ? ((found as HTMLInputElement).labels?.[0] ?? found) : found;
    face.scrollIntoView({ block: 'nearest' });
    if (hand === 'keys') found.focus();
    const { x, y, width, height } = face.getBoundingClientRect();
    return { x: x + Math.min(width / 2, 60), y: y + height / 2, key: found.matches('input') ? 'Space' : 'Enter' };
  }
  return null;
}

/**
 * Presses on, `count` times.
 * @param pace the time from one press to the next in milliseconds; 0 presses as soon as the page has painted
 * @returns when each press began, by the page's own clock
 * @throws Error when there is nothing to press
 */
export async function pressOn(page: Page, count: number, hand: Hand, pace: number): Promise<number[]> {
  const starts: number[] = [];
  for (let n = 0; n < count; n++) {
    // A page that is on its way has nothing to press yet.
    const thing = await (await page.waitForFunction(nextThing, hand, { polling: 50 })).jsonValue();
    if (!thing) throw new Error('there is nothing to press');
    if (hand === 'mouse') await page.mouse.move(thing.x, thing.y);
    await page.waitForTimeout(pace);
    starts.push(await page.evaluate(() => performance.now()));
    if (hand === 'mouse') await page.mouse.click(thing.x, thing.y);
    else await page.keyboard.press(thing.key);
    await page.evaluate(
      () =>
        new Promise((painted) => {
          // A press that is answered in two frames has been answered when its mark is gone.
          const look = (): unknown =>
            requestAnimationFrame(() => (document.querySelector('[data-pressed]') ? look() : setTimeout(painted, 0)));
          look();
        }),
    );
  }
  return starts;
}
