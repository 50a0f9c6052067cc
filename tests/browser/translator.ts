/** Does to a page what a browser's translator does to it: every text that comes is taken out, and another stands in its place inside two `font` elements. */
import type { Page } from '@playwright/test';
import { settled } from './settled.ts';

/** Stand round each text that was translated, so that it can be told what was and what it had been; they have no width. */
const [FROM, TO] = ['\u2063', '\u2064'];

/** From now on every page that is opened here is translated, and goes on being so as it changes. */
export async function translate(page: Page): Promise<void> {
  await page.addInitScript(
    ([from, to]) => {
      const left = 'script, style, textarea, title, svg';
      const isKept = (parent: Element): boolean =>
        parent.matches(left) || parent.closest('[translate]')?.getAttribute('translate') === 'no';
      const swap = (text: Text): void => {
        const parent = text.parentElement;
        if (!parent || parent.closest('font') || isKept(parent) || text.data.trim() === '') return;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.append(`${from}${text.data}${to}`);
        outer.append(inner);
        text.replaceWith(outer);
      };
      const all = (node: Node): void => {
        if (node instanceof Text) return swap(node);
        const texts: Text[] = [];
        const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const text of texts) swap(text);
      };
      new MutationObserver((changes) => {
        for (const { type, target, addedNodes } of changes)
          if (type === 'characterData') all(target);
          else for (const node of addedNodes) if (node.isConnected) all(node);
      }).observe(document, { childList: true, characterData: true, subtree: true });
    },
    [FROM, TO] as const,
  );
}

/** All words on the page, as they were before they were translated, and those that were not. */
export async function wordsOf(page: Page): Promise<{ readonly words: string; readonly kept: string }> {
  const text = await settled(page, () => page.locator('#page').innerText());
  const flat = (of: string): string => of.replaceAll(/\s+/gu, ' ').trim();
  return {
    words: flat(text.replaceAll(new RegExp(`[${FROM}${TO}]`, 'gu'), '')),
    kept: flat(text.replaceAll(new RegExp(`${FROM}[^${TO}]*${TO}`, 'gu'), ' ')),
  };
}
