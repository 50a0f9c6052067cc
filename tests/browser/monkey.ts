/** A visitor without sense: the same senseless acts for the same seed. */
import type { Page } from '@playwright/test';

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
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One senseless act, and what it was. */
export async function step(page: Page, roll: () => number): Promise<string> {
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
