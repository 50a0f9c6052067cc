/** `npm run bench`: builds the game, measures it beside two floors, and writes docs/bench.md. It reports and never fails on a figure. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeFloors } from './bench/floors.ts';
import type { Figure } from './bench/figure.ts';
import { classroom } from './bench/classroom.ts';
import { pasting } from './bench/debrief.ts';
import { roads, scoring, words } from './bench/inNode.ts';
import { bytesToFirstChoice, loading, tabs } from './bench/loading.ts';
import { lighthouse } from './bench/lighthouse.ts';
import { playing } from './bench/playing.ts';
import { presses } from './bench/presses.ts';
import { report } from './bench/report.ts';
import { growth, still } from './bench/rest.ts';
import { productionBuild } from '../release/productionBuild.mjs';
import { serve, type Server } from '../release/server.ts';
import { filesOf, inMemory } from '../release/files.ts';
import { makeTextEngine } from './bench/textEngine.ts';
import { openBrowser } from './bench/visit.ts';

const root = join(import.meta.dirname, '../..');
const work = join(root, '.bench');

const WAITING = [
  ['moving scene, 4× slower', 'without a graphics card the figure says more about the machine than about the game'],
  ['frames in a hidden tab', 'a headless browser hides no tab'],
] as const;

/** As a good host serves it: packed once and thoroughly. */
const asShipped = (folder: string): Promise<Server> => serve(inMemory(filesOf(folder)), { brotli: 11 });

/** The largest picture of the title's room, so that the stock stage has no less to draw than ours. */
function picture(): Buffer {
  const folder = join(root, 'assets', 'images');
  const pictures = readdirSync(folder)
    .filter((file) => /^(plate|still)-title.*\.webp$/.test(file))
    .map((file) => readFileSync(join(folder, file)));
  return pictures.sort((a, b) => b.length - a.length)[0] ?? Buffer.alloc(0);
}

/** What a run is asked to do. */
const OPTIONS = {
  /** Parts to measure, with commas between: `--only=presses,still`. They are printed, and the page is not written. */
  only: { type: 'string' },
  /** How often loads and presses are measured; the figures are medians. */
  runs: { type: 'string' },
  /** Presses a row. */
  presses: { type: 'string', default: '300' },
} as const;

/**
 * @param argv `--only=presses --runs=1 --presses=60`; all parts, and the page written, where none is named
 * @returns 0 when everything could be measured, however it came out; 1 when some part of it broke
 */
export async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS });
  const only = values.only?.split(',') ?? [];
  const [loads, rounds, count] = [Number(values.runs ?? 5), Number(values.runs ?? 3), Number(values.presses)];
  const before = loadavg()[0] ?? 0;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const dist = productionBuild();
  const floors = makeFloors(join(work, 'floors'), picture());
  const places = {
    game: await asShipped(dist),
    floorPage: await asShipped(floors.page),
    stockStage: await asShipped(floors.stage),
    textEngine: await asShipped(makeTextEngine(join(work, 'engine'))),
  };
  const browser = await openBrowser();
  const figures: Figure[] = [];
  const broken: (readonly [string, string])[] = [];

  const measure = async (what: string, how: () => Promise<Figure[]> | Figure[]): Promise<void> => {
    if (only.length > 0 && !only.includes(what)) return;
    console.log(`measuring ${what} …`);
    try {
      figures.push(...(await how()));
    } catch (error) {
      broken.push([what, `it broke off: ${String(error).split('\n')[0]}`]);
      console.error(error);
    }
  };
  try {
    await measure('bytes', () => bytesToFirstChoice(browser, places));
    await measure('loading', () => loading(browser, places, loads));
    await measure('class', () => classroom(browser, places));
    await measure('lighthouse', () => lighthouse(places, work));
    await measure('seat', () => playing(browser, places, dist));
    await measure('presses', () => presses(browser, places, rounds, count));
    await measure('still', () => still(browser, places));
    await measure('growth', () => growth(browser, places));
    await measure('codes', () => pasting(browser, places));
    await measure('tabs', async () => [await tabs(browser, places)]);
    await measure('scoring', () => [scoring()]);
    await measure('words', words);
    await measure('roads', () => [roads(root)]);
    const conditions = {
      browser: `Chromium ${browser.version()}`,
      day: new Date(),
      load: { before, after: loadavg()[0] ?? 0 },
    };
    if (only.length === 0)
      writeFileSync(join(root, 'docs', 'bench.md'), report(figures, [...broken, ...WAITING], conditions));
  } finally {
    await browser.close();
    await Promise.all(Object.values(places).map((place) => place.close()));
    rmSync(work, { recursive: true, force: true });
  }
  for (const { what, measured, holds } of figures)
    console.log(`${holds === false ? 'short' : holds ? 'holds' : '     '}  ${what}: ${measured}`);
  return broken.length > 0 ? 1 : 0;
}
