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

/** What one load of a page came to, in milliseconds. */
interface Load {
  readonly usable: number;
  /** When the first picture stood: a drawn stage, or the still in its place. */
  readonly scene: number;
  readonly blockedFirst: number;
  readonly blockedAll: number;
}
const LOADED = ['floor', 'story', 'stock', 'game', 'forced'] as const;
type Loaded = (typeof LOADED)[number];

/** Loads a page on the school profile and waits two seconds more than its first picture takes. */
async function load(browser: Browser, url: string, scene: 'none' | 'drawn' | 'still'): Promise<Load> {
  const seen = await visit(browser, url, true);
  await seen.page.waitForFunction(() =>
    Number.isFinite((globalThis as unknown as { benchNotes: { usable: number } }).benchNotes.usable),
  );
  const drawn = scene === 'drawn' ? await seen.mark('due:stage-drawn') : Number.NaN;
  if (scene === 'still')
    await seen.page.waitForFunction(() =>
      Number.isFinite((globalThis as unknown as { benchNotes: { still: number } }).benchNotes.still),
    );
  await seen.page.waitForTimeout(2_000);
  const { usable, still, longTasks } = await seen.notes();
  await seen.close();
  const blocking = (until: number): number =>
    longTasks.filter(({ start }) => start < until).reduce((total, { duration }) => total + duration - 50, 0);
  return {
    usable,
    scene: scene === 'still' ? still : drawn,
    blockedFirst: blocking(usable),
    blockedAll: blocking(Infinity),
  };
}

/** First choice, first picture and blocking time on the school profile, beside the floors; each run loads every page once. */
export async function loading(browser: Browser, places: Places, runs = RUNS): Promise<Figure[]> {
  const { game, floorPage, stockStage, textEngine } = places;
  const all: Record<Loaded, Load[]> = { floor: [], story: [], stock: [], game: [], forced: [] };
  for (let run = 0; run < runs; run++) {
    all.floor.push(await load(browser, floorPage.origin, 'none'));
    all.game.push(await load(browser, game.origin, 'still'));
    all.story.push(await load(browser, textEngine.origin, 'none'));
    all.forced.push(await load(browser, `${game.origin}?stage=on`, 'drawn'));
    all.stock.push(await load(browser, stockStage.origin, 'drawn'));
  }
  const of = (page: Loaded, key: keyof Load): number => median(all[page].map((each) => each[key]));
  const profile = `school profile, median of ${runs}`;
  /** A figure that is held against the same of another page. */
  const beside = (
    what: string,
    [own, key]: readonly [Loaded, keyof Load],
    [other, otherKey, called]: readonly [Loaded, keyof Load, string],
    most: number,
    how = profile,
  ): Figure => {
    const [value, floor] = [of(own, key), of(other, otherKey)];
    return {
      what,
      bar: `≤ ${most} × ${called}`,
      measured: `${seconds(value)}, ${(value / floor).toFixed(2)} × ${called} (${seconds(floor)})`,
      holds: value <= most * floor,
      how,
    };
  };
  return [
    beside('first choice usable', ['game', 'usable'], ['story', 'usable', 'story of a text engine'], 0.5),
    beside('first choice usable, beside the floor page', ['game', 'usable'], ['floor', 'usable', 'floor page'], 2.5),
    beside(
      'stage drawing its first scene, forced on',
      ['forced', 'scene'],
      ['stock', 'scene', 'stock stage'],
      0.9,
      `${profile}; drawn in software`,
    ),
    beside(
      'the picture that stands in for it in software',
      ['game', 'scene'],
      ['stock', 'scene', 'stock stage'],
      0.5,
      `${profile}; until the frame after it has come`,
    ),
    {
      what: 'blocking time to the first choice',
      bar: '≤ 75 ms',
      measured: `${Math.round(of('game', 'blockedFirst'))} ms`,
      holds: of('game', 'blockedFirst') <= 75,
      how: `${profile}; what tasks take beyond 50 ms`,
    },
    beside(
      'blocking time in all',
      ['game', 'blockedAll'],
      ['stock', 'blockedAll', 'stock stage'],
      0.7,
      `${profile}; until 2 s after the first picture`,
    ),
    beside(
      'blocking time in all, stage forced on',
      ['forced', 'blockedAll'],
      ['stock', 'blockedAll', 'stock stage'],
      0.7,
      `${profile}; until 2 s after the stage is drawn`,
    ),
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
