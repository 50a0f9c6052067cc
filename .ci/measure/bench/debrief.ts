/** How long a debrief takes to read ten thousand pasted codes and to show that class, and how long its page stands still meanwhile. */
import type { Browser } from '@playwright/test';
import { loadOffered } from '../../../src/content/load/caseFolders.ts';
import { codebookOf } from '../../../src/domain/codes/codebook.ts';
import { grouped, writeCode } from '../../../src/domain/codes/resultCode.ts';
import { sampleClass } from '../../../src/domain/debrief/sampleClass.ts';
import type { Figure, Places } from './figure.ts';
import { visit } from './visit.ts';

const CODES = 10_000;

/** Made-up plays, half of them as full codes. */
function codes(): string {
  const [file] = loadOffered();
  if (!file) throw new Error('no case is offered');
  const book = codebookOf(file);
  return sampleClass(file, null, CODES)
    .map(({ kind, docket }, n) => grouped(writeCode(kind === 'full' && n % 2 ? 'full' : 'short', docket, book)))
    .join('\n');
}

/** Pastes them into an open debrief, and waits until the page says how many are in. */
export async function pasting(browser: Browser, { game }: Places): Promise<Figure[]> {
  const seen = await visit(browser, `${game.origin}?debrief&motion=off`, false);
  await seen.page.waitForSelector('#codes');
  const { taken, longest } = await seen.page.evaluate(async (text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const told = document.querySelector('.gather-count');
    const before = told?.textContent;
    let [last, longest] = [performance.now(), 0];
    let on = true;
    const frame = (now: number): void => {
      longest = Math.max(longest, now - last);
      last = now;
      if (on) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const start = performance.now();
    document
      .querySelector('#codes')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    while (document.querySelector('.gather-count')?.textContent === before)
      await new Promise((resolve) => {
        setTimeout(resolve, 4);
      });
    const taken = performance.now() - start;
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    on = false;
    return { taken, longest };
  }, codes());
  const shown = await seen.page.evaluate(async () => {
    let [last, longest] = [performance.now(), 0];
    let on = true;
    const frame = (now: number): void => {
      longest = Math.max(longest, now - last);
      last = now;
      if (on) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const start = performance.now();
    document.querySelector<HTMLElement>('[data-page="class"]')?.click();
    while (!document.querySelector('.class-page'))
      await new Promise((resolve) => {
        setTimeout(resolve, 4);
      });
    const taken = performance.now() - start;
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    on = false;
    return { taken, longest };
  });
  await seen.close();
  const figure = ({ taken, longest }: { taken: number; longest: number }): string =>
    `${(taken / 1000).toFixed(2)} s, longest frame ${Math.round(longest)} ms`;
  return [
    {
      what: '10,000 codes into a debrief',
      bar: '≤ 0.5 s, no frame over 50 ms',
      measured: figure({ taken, longest }),
      holds: taken <= 500 && longest <= 50,
      how: 'pasted at once, half of them full codes; until the page says how many are in',
    },
    {
      what: '10,000 plays on the class’s page',
      bar: '—',
      measured: figure(shown),
      holds: null,
      how: 'pressed at once after that: 5,000 dockets scored in short turns, then the tables',
    },
  ];
}
