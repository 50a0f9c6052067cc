/** `npm run pictures`: draws into public/ the icons of every system's home screen, and the picture that shows when a link is shared. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { PREVIEW } from '../../src/content/schema/front.ts';
import { openBrowser } from '../measure/bench/visit.ts';
import { goTo } from '../measure/tour/walk.ts';
import { onDisk } from './files.ts';
import { productionBuild } from './productionBuild.mjs';
import { serve } from './server.ts';

const PUBLIC = join(import.meta.dirname, '../../public');

/**
 * The icons: file, side in pixels, and how much of the side the drawing takes. What masks an icon may cut away all that is outside a circle of
 * four fifths of the side, so there the drawing is smaller and its ground goes to the edge.
 */
const ICONS = [
  ['icon-32.png', 32, 1],
  ['apple-touch-icon.png', 180, 1],
  ['icon-192.png', 192, 1],
  ['icon-512.png', 512, 1],
  ['icon-maskable-512.png', 512, 0.62],
] as const;
const GROUND = '#0b0e1a';

/** The title without what is there to be pressed. */
const BARE = '.seats, .below, .cases { display: none !important; }';
/** On a screen of this size the machine and the name fill the corner that is cut out; below lie the seats. */
const SCREEN = { width: 1366, height: 768 } as const;
const CORNER = 1124;

/** @returns 0 */
export async function main(): Promise<number> {
  const server = await serve(onDisk(productionBuild()));
  const browser = await openBrowser();
  try {
    for (const [file, side, share] of ICONS) writeFileSync(join(PUBLIC, file), await icon(browser, side, share));
    writeFileSync(join(PUBLIC, PREVIEW.file), await preview(browser, server.origin));
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}

async function icon(browser: Browser, side: number, share: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const drawing = readFileSync(join(PUBLIC, 'icon.svg'), 'utf8');
  await page.setContent(
    `<style>html,body{margin:0;height:100%;background:${GROUND}}body{display:grid;place-items:center}svg{width:${share * 100}%;display:block}</style>${drawing}`,
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function preview(browser: Browser, address: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: SCREEN, deviceScaleFactor: PREVIEW.width / CORNER });
  await goTo(page, address, { name: 'the title', query: '', presses: [] }, 'sound=off&motion=off');
  await page.evaluate(adopt, BARE);
  const clip = { x: 0, y: 0, width: CORNER, height: Math.round((CORNER * PREVIEW.height) / PREVIEW.width) };
  const picture = await page.screenshot({ type: 'jpeg', quality: 84, animations: 'disabled', clip });
  await page.close();
  return picture;
}

/** Runs in the page, whose policy takes no style that is written into it. */
function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
