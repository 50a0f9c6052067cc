/** A virtual screen reader in the played page: hears a page from top to end, and presses what it hears by name. */
import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const READER = join(
  dirname(dirname(import.meta.dirname)),
  'node_modules',
  '@guidepup',
  'virtual-screen-reader',
  'lib',
  'esm',
  'index.browser.js',
);

interface Reader {
  start(where: { container: Node }): Promise<void>;
  stop(): Promise<void>;
  next(): Promise<void>;
  act(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
}

/** Served as a file of the game's own host, since the page's policy takes scripts from nowhere else. */
export async function plugIn(page: Page): Promise<void> {
  await page.route('**/screen-reader-for-tests.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: readFileSync(READER) }),
  );
}

/** All that is spoken from the top of the page to its end, in order. */
export const hear = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { virtual } = (await import(new URL('screen-reader-for-tests.js', location.href).href)) as {
      virtual: Reader;
    };
    await virtual.stop();
    // It reads the attribute where a browser tells a reader the state.
    for (const each of document.querySelectorAll<HTMLInputElement>('input'))
      each.toggleAttribute('checked', each.checked);
    await virtual.start({ container: document.body });
    for (let n = 0; n < 30_000 && (await virtual.lastSpokenPhrase()) !== 'end of document'; n++) await virtual.next();
    return virtual.spokenPhraseLog();
  });

/** Goes on from the top until a phrase is heard, and does what that thing does. Fails when it is not heard `n` + 1 times. */
export async function act(page: Page, phrase: string, n = 0): Promise<void> {
  const found = await page.evaluate(
    async ([wanted, nth]) => {
      const { virtual } = (await import(new URL('screen-reader-for-tests.js', location.href).href)) as {
        virtual: Reader;
      };
      await virtual.stop();
      await virtual.start({ container: document.body });
      let left = nth;
      for (let turn = 0; turn < 30_000; turn++) {
        const last = await virtual.lastSpokenPhrase();
        if (last === 'end of document') return false;
        if (last === wanted && left-- === 0) {
          await virtual.act();
          return true;
        }
        await virtual.next();
      }
      return false;
    },
    [phrase, n] as const,
  );
  expect(found, `heard: ${phrase}`).toBe(true);
}

/** What a reader set to say little would say: no ends, no bare kinds, and nothing twice that the name of a control has said. */
export function brief(phrases: readonly string[]): string[] {
  const bare = /^(end\b.*|document|paragraph|term|definition|time|article|banner|main|group)$/u;
  let control = '';
  return phrases.filter((phrase) => {
    if (/^end of (button|heading|link|meter)/u.test(phrase)) control = '';
    if (bare.test(phrase) || control.includes(phrase)) return false;
    if (/^(button|heading|radio|link|meter|group|region), /u.test(phrase)) control = phrase;
    return true;
  });
}
