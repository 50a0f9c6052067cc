/** A class of 35 that opens the game at once over one school line: what one visit asks for, laid onto a line that all of them share. */
import type { Browser, Page } from '@playwright/test';
import { seconds, type Figure, type Places } from './figure.ts';
import { visit } from './visit.ts';

const CLASS = 35;
/** Bytes in a millisecond: 20 Mb/s. */
const LINE = 20e6 / 8 / 1000;
const ROUND_TRIP = 40;

/** One answer of a visit: how many bytes, and after which other it was asked for. */
interface Asked {
  readonly bytes: number;
  /** Place of the answer that had to be there first; −1 for the page itself. */
  readonly after: number;
  /** From that answer until this was asked for, in milliseconds: what the page itself took. */
  readonly pause: number;
}

/** Answers until a mark, in their order, with the one that each waited for: the last that was whole when it was asked for. */
async function askedUntil(page: Page, until: number): Promise<Asked[]> {
  const entries = await page.evaluate(() => {
    const all = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    return all.map(({ startTime, responseEnd, transferSize, encodedBodySize }) => ({
      start: startTime,
      end: responseEnd,
      bytes: Math.max(transferSize, encodedBodySize),
    }));
  });
  const early = entries.filter(({ start }) => start < until);
  return early.map(({ start, bytes }, place) => {
    const ended = early.map(({ end }, n) => ({ end, n })).filter(({ end, n }) => n !== place && end <= start);
    const [last] = ended.sort((one, other) => other.end - one.end);
    return { bytes, after: place === 0 ? -1 : (last?.n ?? 0), pause: last ? start - last.end : 0 };
  });
}

/**
 * When the last of the class has everything, in milliseconds: all open at once, the line is shared evenly among all answers on their way.
 * All visits are alike, so one stands for all, at a share of the line.
 */
export function lastOfClass(asked: readonly Asked[], pupils: number): number {
  const begins = asked.map(({ after }) => (after < 0 ? ROUND_TRIP : Infinity));
  const left = asked.map(({ bytes }) => bytes);
  let now = 0;
  const open = (): number[] => asked.flatMap((_, n) => ((left[n] ?? 0) > 0 && (begins[n] ?? 0) <= now ? [n] : []));
  while (left.some((each) => each > 0)) {
    const sharing = open();
    const next = Math.min(...begins.filter((each, n) => each > now && (left[n] ?? 0) > 0));
    if (sharing.length === 0 && next === Infinity) return Number.NaN;
    const each = LINE / pupils / Math.max(1, sharing.length);
    const until = Math.min(next, ...sharing.map((n) => now + (left[n] ?? 0) / each));
    for (const n of sharing) {
      left[n] = Math.max(0, (left[n] ?? 0) - each * (until - now) - 1e-6);
      if (left[n] === 0)
        for (const [other, { after, pause }] of asked.entries())
          if (after === n) begins[other] = until + pause + ROUND_TRIP;
    }
    now = until;
  }
  return now;
}

/** The last first choice and the last first scene of a class whose devices have nothing kept. */
export async function classroom(browser: Browser, { game }: Places): Promise<Figure[]> {
  const seen = await visit(browser, `${game.origin}?class=on`, false);
  const choice = await seen.mark('due:first-choice');
  // A drawn room, or the still in its place, comes when the page is idle.
  await seen.page.waitForFunction(
    () =>
      performance.getEntriesByName('due:stage-drawn').length > 0 ||
      Number.isFinite((globalThis as unknown as { benchNotes: { still: number } }).benchNotes.still),
  );
  const scene = await seen.page.evaluate(() =>
    Math.max(
      ...performance.getEntriesByName('due:stage-drawn').map(({ startTime }) => startTime),
      ...(performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => /still-/u.test(name))
        .map(({ responseEnd }) => responseEnd),
    ),
  );
  const [first, room] = [await askedUntil(seen.page, choice), await askedUntil(seen.page, scene)];
  await seen.close();
  const [toChoice, toScene] = [lastOfClass(first, CLASS), lastOfClass(room, CLASS)];
  return [
    {
      what: `a class of ${CLASS} over one line of 20 Mb/s`,
      bar: 'last first choice ≤ 5 s, last first scene ≤ 20 s',
      measured: `${seconds(toChoice)}, ${seconds(toScene)}`,
      holds: toChoice <= 5000 && toScene <= 20_000,
      how: 'simulated: what one visit with nothing kept asks for, and after what, on a line shared by all; without the offline copy',
    },
  ];
}
