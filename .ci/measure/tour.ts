/** `npm run tour`: pictures of every kind of screen at every size into .tour/, with a contact sheet to look at. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { caseNames, loadCaseFolder } from '../../src/content/load/caseFolders.ts';
import { productionBuild } from '../release/productionBuild.mjs';
import { serve } from '../release/server.ts';
import { onDisk } from '../release/files.ts';
import { openBrowser } from './bench/visit.ts';
import { faintRuns } from './tour/contrast.ts';
import { contactSheet, type Shot } from './tour/sheet.ts';
import { stopsOf, type Stop } from './tour/stops.ts';
import { goTo } from './tour/walk.ts';

const root = join(import.meta.dirname, '../..');
const out = join(root, '.tour');
const SIZES = ['390x844', '768x1024', '1024x600', '1366x768', '1920x1080'];
/** How people with each kind of colour vision see it; Chromium shows it (after Machado and others, 2009). */
const SIGHTS = ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;

interface Wish {
  readonly only: RegExp;
  readonly sizes: readonly string[];
  readonly stills: readonly boolean[];
  readonly contrast: boolean;
  readonly text: number;
  readonly sight: (typeof SIGHTS)[number] | undefined;
  readonly stage: boolean;
  readonly built: string | undefined;
}

const after = (argv: readonly string[], name: string): string | undefined =>
  argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined;

function wishOf(argv: readonly string[]): Wish {
  const size = after(argv, '--size');
  return {
    only: new RegExp(after(argv, '--only') ?? '.', 'u'),
    sizes: size ? size.split(',') : SIZES,
    stills: argv.includes('--both') ? [false, true] : [argv.includes('--still')],
    contrast: argv.includes('--contrast'),
    text: Number(after(argv, '--text') ?? 100),
    sight: SIGHTS.find((each) => each === after(argv, '--sight')),
    stage: !argv.includes('--no-stage'),
    built: after(argv, '--built'),
  };
}

/**
 * Arguments, all optional: `--only WORD` (stops whose name matches), `--size 390x844,1366x768`, `--still` or `--both` (motion off, or on and
 * off), `--contrast` (measure text over the pixels behind it), `--text 200` (per cent), `--sight deuteranopia`, `--no-stage`, `--built DIR`
 * (a build that is there already).
 * @returns 1 when a stop could not be reached or, with `--contrast`, text was too faint
 */
export async function main(argv: readonly string[]): Promise<number> {
  const wish = wishOf(argv);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const server = await serve(onDisk(wish.built ?? productionBuild()));
  const browser = await openBrowser();
  const stops = caseNames()
    .map((name) => loadCaseFolder(name))
    .filter(({ cover }) => cover.listed === 'yes')
    .flatMap(stopsOf)
    .filter(({ name }) => wish.only.test(name));
  const shots: Shot[] = [];
  try {
    for (const size of wish.sizes)
      for (const still of wish.stills) shots.push(...(await tour(browser, server.origin, stops, size, still, wish)));
    writeFileSync(join(out, 'sheet.html'), contactSheet(shots, 420));
    for (const size of wish.sizes)
      await paste(
        browser,
        shots.filter((shot) => shot.size === size),
        size,
      );
  } finally {
    await browser.close();
    await server.close();
  }
  const bad = shots.filter(({ trouble, faint }) => trouble !== null || (faint?.length ?? 0) > 0);
  console.log(`${shots.length} pictures in .tour/; ${bad.length} with something to look at`);
  return bad.length > 0 ? 1 : 0;
}

async function tour(
  browser: Browser,
  origin: string,
  stops: readonly Stop[],
  size: string,
  still: boolean,
  wish: Wish,
): Promise<Shot[]> {
  const [width = 1366, height = 768] = size.split('x').map(Number);
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: still ? 'reduce' : 'no-preference',
    serviceWorkers: 'block',
  });
  if (wish.text !== 100)
    await context.addInitScript(
      (text) => localStorage.setItem('due-yesterday/settings', JSON.stringify({ size: text })),
      wish.text,
    );
  const shots: Shot[] = [];
  for (const stop of stops) {
    const page = await context.newPage();
    if (wish.sight)
      await (await context.newCDPSession(page)).send('Emulation.setEmulatedVisionDeficiency', { type: wish.sight });
    const file = `${stop.name}-${size}${still ? '-still' : ''}.png`;
    const options = [`sound=off`, ...(still ? ['motion=off'] : []), ...(wish.stage ? [] : ['stage=off'])].join('&');
    const trouble = await goTo(page, origin, stop, options).then(
      () => null,
      (reason: unknown) => String(reason).split('\n')[0] ?? 'not reached',
    );
    await page.screenshot({ path: join(out, file) });
    const faint = wish.contrast && trouble === null ? await faintRuns(browser, page) : null;
    for (const { text, ratio, needed } of faint ?? []) console.log(`${file}: ${ratio} < ${needed}  ${text}`);
    if (trouble) console.log(`${file}: ${trouble}`);
    shots.push({ name: stop.name, size, still, file, faint, trouble });
    await page.evaluate(() => localStorage.clear()).catch(() => {});
    await page.close();
  }
  await context.close();
  return shots;
}

/** One picture of all pictures of a size. */
async function paste(browser: Browser, shots: readonly Shot[], size: string): Promise<void> {
  const width = size.startsWith('390') ? 230 : 460;
  const page = await browser.newPage({ viewport: { width: 6 * (width + 12) + 12, height: 900 } });
  const name = `sheet-${size}.html`;
  writeFileSync(join(out, name), contactSheet(shots, width));
  await page.goto(`file://${join(out, name)}`);
  await page.screenshot({ path: join(out, `sheet-${size}.png`), fullPage: true });
  await page.close();
}
