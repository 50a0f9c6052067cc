/** What a seat costs in bytes, what it must never do, and how soon a press is answered. */
import type { Browser, Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { kB, median, percentile, sum, type Figure, type Places } from './figure.ts';
import { playUntil } from './play.ts';
import { packed } from '../../release/server.ts';
import { filesOf } from '../../release/files.ts';
import { slow, visit } from './visit.ts';

const KINDS: Readonly<Record<string, RegExp>> = {
  scripts: /\.js$/,
  'page and styles': /\/$|\.(html|css)$/,
  typefaces: /\.woff2$/,
  pictures: /\.(avif|webp|png|svg)$/,
  sound: /\.(webm|m4a)$/,
};

/** Bytes and requests of a chapter and of a seat, with everything on; and what such a play must never do. */
export async function playing(browser: Browser, { game }: Places, dist: string): Promise<Figure[]> {
  game.take();
  const seen = await visit(browser, game.origin, false);
  await seen.mark('due:stage-drawn');
  await seen.page.locator('button[data-seat="counsel"]').click();
  await playUntil(seen.page, /^recap$/);
  await seen.page.waitForLoadState('networkidle');
  const chapter = game.take();
  await playUntil(seen.page, /^scorecard$/);
  await seen.page.waitForLoadState('networkidle');
  const seat = [...chapter, ...game.take()];
  const missing = seat.filter(({ status }) => status === 404).map(({ path }) => path);
  const { violations } = await new AxeBuilder({ page: seen.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  await seen.close();
  const kinds = Object.entries(KINDS).map(
    ([kind, pattern]) => `${kind} ${kB(sum(chapter.filter(({ path }) => pattern.test(path))))}`,
  );
  const all = Object.entries(filesOf(dist)).reduce((total, [path, body]) => total + packed(path, body).length, 0);
  const counts = [seen.elsewhere.length, missing.length, seen.errors.length, violations.length];
  return [
    {
      what: 'first chapter with stage, art and sound',
      bar: '≤ 400 kB, ≤ 25 requests',
      measured: `${kB(sum(chapter))} in ${chapter.length} requests`,
      holds: sum(chapter) <= 400_000 && chapter.length <= 25,
      how: 'from the title to its record card, brotli',
    },
    { what: 'of which', bar: '—', measured: kinds.join(', '), holds: null, how: 'the first chapter by kind' },
    {
      what: 'whole seat',
      bar: '≤ 1.2 MB',
      measured: `${kB(sum(seat))} in ${seat.length} requests`,
      holds: sum(seat) <= 1_200_000,
      how: 'from the title to the scorecard',
    },
    {
      what: 'whole game',
      bar: '≤ 5 MB',
      measured: kB(all),
      holds: all <= 5_000_000,
      how: 'every file of the build, both forms of each sound',
    },
    {
      what: 'requests elsewhere, 404s, console errors, axe violations',
      bar: '0, 0, 0, 0',
      measured: counts.join(', '),
      holds: counts.every((count) => count === 0),
      how: 'over that seat; axe on the scorecard, on every page in the tests',
    },
  ];
}

/** Presses answered, four times slower, without and with the stage. */
export async function presses(browser: Browser, { game }: Places): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const stage of ['off', 'on'] as const) {
    const seen = await visit(browser, `${game.origin}?sound=off${stage === 'off' ? '&stage=off' : ''}`, false);
    await seen.mark(stage === 'on' ? 'due:stage-drawn' : 'due:first-choice');
    await slow(seen.cdp, false);
    const before = (await seen.notes()).presses.length;
    await pressThrough(seen.page);
    const taken = (await seen.notes()).presses.slice(before);
    await seen.close();
    const [middle, high] = [median(taken), percentile(taken, 0.98)];
    figures.push({
      what: `press to next paint, 4× slower, stage ${stage}`,
      bar: 'median 16 ms, 98th percentile ≤ 48 ms',
      measured: `median ${Math.round(middle)} ms, 98th ${Math.round(high)} ms over ${taken.length}`,
      holds: middle <= 17 && high <= 48,
      how: stage === 'on' ? 'a whole seat, real presses; drawn in software' : 'a whole seat, real presses',
    });
  }
  return figures;
}

/** A whole seat by real presses of the mouse, each waited for. */
async function pressThrough(page: Page): Promise<void> {
  const state = (): Promise<string> => page.evaluate(() => document.documentElement.dataset['state'] ?? '');
  for (let turn = 0; turn < 200; turn++) {
    const now = await state();
    if (now === 'scorecard') return;
    const selector = await page.evaluate(() => {
      const ways = [
        'button[data-seat="counsel"]',
        '.part:not(.answered)[open] input, div.part:not(.answered) input',
        '.options:not(:has(:checked)) input:not(:disabled)',
        '[data-next]',
        '[data-commit]',
      ];
      const at = document.documentElement.dataset['state'] ?? '';
      if (at === 'decision.ready') return '[data-commit]';
      if (at === 'decision.backing') {
        return document.querySelector('.raised') ? '.raised .slip' : '.slot.empty:not(.waived) [data-raise]';
      }
      return ways.find((way) => document.querySelector(way)) ?? 'main';
    });
    await page.locator(selector).first().click();
  }
}
