/** How much comes, and how long it takes, until the first choice can be made and the stage is drawn. */
import type { Browser } from '@playwright/test';
import { kB, median, seconds, sum, type Figure, type Places } from './figure.ts';
import { visit } from './visit.ts';

const RUNS = 5;

/** Bytes until the first choice: what the page asked for before its first choice was usable, and all the page asks for without a stage. */
export async function bytesToFirstChoice(browser: Browser, { game }: Places): Promise<Figure[]> {
  game.take();
  const seen = await visit(browser, `${game.origin}?stage=off&sound=off`, false);
  await seen.mark('due:first-choice');
  await seen.page.waitForFunction(() =>
    Number.isFinite((globalThis as unknown as { benchNotes: { usable: number } }).benchNotes.usable),
  );
  const until = (await seen.notes()).usable;
  await seen.page.waitForLoadState('networkidle');
  const answers = game.take();
  const early = await seen.page.evaluate(
    (usable) =>
      performance
        .getEntriesByType('resource')
        .filter((each) => each.startTime < usable)
        .map((each) => new URL(each.name).pathname),
    until,
  );
  const before = answers.filter(({ path }) => path === '/' || early.includes(path));
  const js = sum(before.filter(({ path }) => path.endsWith('.js')));
  await seen.close();
  return [
    {
      what: 'JavaScript to the first choice, brotli',
      bar: '≤ 45 kB',
      measured: kB(js),
      holds: js <= 45_000,
      how: 'every script asked for before the first choice can be pressed',
    },
    {
      what: 'everything to the first choice, brotli',
      bar: '≤ 80 kB',
      measured: `${kB(sum(before))} in ${before.length} requests`,
      holds: sum(before) <= 80_000,
      how: 'page, styles, scripts, typefaces and pictures asked for before then',
    },
    {
      what: 'everything on the title without a stage',
      bar: '—',
      measured: `${kB(sum(answers))} in ${answers.length} requests`,
      holds: null,
      how: 'until the network is quiet, stills included',
    },
  ];
}

/** First choice, first picture and blocking time on the school profile, beside the two floors. */
export async function loading(browser: Browser, { game, floorPage, stockStage }: Places): Promise<Figure[]> {
  const usable: Record<'game' | 'floor', number[]> = { game: [], floor: [] };
  const drawn: Record<'game' | 'stock', number[]> = { game: [], stock: [] };
  const blocked: { first: number[]; all: number[] } = { first: [], all: [] };
  for (let run = 0; run < RUNS; run++) {
    const floor = await visit(browser, floorPage.origin, true);
    await floor.page.waitForFunction(() =>
      Number.isFinite((globalThis as unknown as { benchNotes: { usable: number } }).benchNotes.usable),
    );
    usable.floor.push((await floor.notes()).usable);
    await floor.close();

    const own = await visit(browser, game.origin, true);
    drawn.game.push(await own.mark('due:stage-drawn'));
    await own.page.waitForTimeout(2_000);
    const notes = await own.notes();
    usable.game.push(notes.usable);
    const blocking = (until: number): number =>
      notes.longTasks.filter(({ start }) => start < until).reduce((total, { duration }) => total + duration - 50, 0);
    blocked.first.push(blocking(notes.usable));
    blocked.all.push(blocking(Infinity));
    await own.close();

    const stock = await visit(browser, stockStage.origin, true);
    drawn.stock.push(await stock.mark('due:stage-drawn'));
    await stock.close();
  }
  const [first, floor, own, stock] = [usable.game, usable.floor, drawn.game, drawn.stock].map(median) as [
    number,
    number,
    number,
    number,
  ];
  const profile = `school profile, median of ${RUNS}`;
  return [
    {
      what: 'first choice usable',
      bar: '≤ 2.5 × floor page; guard 0.8 s',
      measured: `${seconds(first)}, ${(first / floor).toFixed(2)} × floor (${seconds(floor)})`,
      holds: first <= 2.5 * floor && first <= 800,
      how: profile,
    },
    {
      what: 'stage drawing its first scene',
      bar: '≤ 0.8 × stock stage; guard 1.75 s',
      measured: `${seconds(own)}, ${(own / stock).toFixed(2)} × stock (${seconds(stock)})`,
      holds: own <= 0.8 * stock && own <= 1750,
      how: `${profile}; drawn in software`,
    },
    {
      what: 'blocking time to the first choice',
      bar: '≤ 100 ms',
      measured: `${Math.round(median(blocked.first))} ms`,
      holds: median(blocked.first) <= 100,
      how: `${profile}; what tasks take beyond 50 ms`,
    },
    {
      what: 'blocking time in all',
      bar: '≤ 480 ms',
      measured: `${Math.round(median(blocked.all))} ms`,
      holds: median(blocked.all) <= 480,
      how: `${profile}; until 2 s after the stage is drawn`,
    },
  ];
}

/** How many presses of Tab lead to the first choice. */
export async function tabs(browser: Browser, { game }: Places): Promise<Figure> {
  const seen = await visit(browser, `${game.origin}?stage=off&sound=off`, false);
  await seen.mark('due:first-choice');
  let count = 0;
  const onChoice = (): Promise<boolean> =>
    seen.page.evaluate(() => document.activeElement?.matches('[data-seat]') ?? false);
  while (!(await onChoice()) && count < 50) {
    await seen.page.keyboard.press('Tab');
    count++;
  }
  await seen.close();
  return {
    what: 'Tabs to the first choice',
    bar: '1',
    measured: String(count),
    holds: count === 1,
    how: 'from the loaded title',
  };
}
