/** Waits until a page has come to rest, so that nothing is read from it half-drawn. */
import { expect, type Frame, type Locator, type Page } from '@playwright/test';

let times = 0;

/**
 * Waits until the page shows the place it was opened for, its typefaces and pictures have come, and nothing on it moves.
 * What moves without end (rain, a lamp) does not count. Three frames in a row must say so, since a page may start to
 * move one frame after it was drawn.
 */
export async function atRest(page: Page | Frame): Promise<void> {
  await page.waitForFunction(
    (asked) => {
      const { state = 'loading', debrief } = document.documentElement.dataset;
      const stands =
        !/loading|arriving/.test(state) &&
        (state !== 'debrief' || debrief !== undefined) &&
        document.querySelector('h1') !== null &&
        document.querySelector('main.late') === null;
      const still = document
        .getAnimations()
        .every((each) => each.playState !== 'running' || !Number.isFinite(each.effect?.getComputedTiming().endTime));
      const here =
        document.fonts.status === 'loaded' &&
        [...document.images].every((each) => each.loading === 'lazy' || each.complete);
      const counter = window as unknown as { calm?: { asked: number; frames: number } };
      if (counter.calm?.asked !== asked) counter.calm = { asked, frames: 0 };
      counter.calm.frames = stands && still && here ? counter.calm.frames + 1 : 0;
      return counter.calm.frames >= 3;
    },
    ++times,
    { timeout: 60_000 },
  );
}

/** Reads something from a page that has come to rest. */
export async function settled<T>(page: Page | Frame, read: () => Promise<T>): Promise<T> {
  await atRest(page);
  return read();
}

/** A result code as it is shown: groups of four, with hyphens. */
export const CODE = /^[0-9A-Z]{4}(-[0-9A-Z]{1,4})+$/u;

/** The text of an element, once it is of the kind that is expected. */
export async function textOf(element: Locator, expected = /\S/u): Promise<string> {
  await expect(element).toHaveText(expected);
  return ((await element.textContent()) ?? '').trim();
}

/** The value of a field, once it is of the kind that is expected. */
export async function valueOf(field: Locator, expected: RegExp): Promise<string> {
  await expect(field).toHaveValue(expected);
  return field.inputValue();
}

/** The value of an attribute, once the element has one. */
export async function attributeOf(element: Locator, name: string): Promise<string> {
  await expect(element).toHaveAttribute(name, /./u);
  return (await element.getAttribute(name)) ?? '';
}
