/** What a seat costs in bytes, and what it must never do. */
import type { Browser } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { kB, sum, type Figure, type Places } from './figure.ts';
import { playUntil } from './play.ts';
import { packed } from '../../release/server.ts';
import { filesOf } from '../../release/files.ts';
import { visit } from './visit.ts';

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
  await seen.page.waitForLoadState('networkidle');
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
