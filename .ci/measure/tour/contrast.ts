/** Measures contrast over the actual pixels: every run of text against what is really behind it, pictures included (WCAG 1.4.3). */
import type { Browser, Frame, Page } from '@playwright/test';

export interface Faint {
  readonly text: string;
  readonly ratio: number;
  readonly needed: number;
}

interface Run {
  readonly text: string;
  readonly colour: readonly [number, number, number];
  readonly needed: number;
  readonly box: readonly [number, number, number, number];
}

/** How much of what lies behind a run may be worse than what is measured: a dot of grain is not a background. */
const SPARED = 0.03;

/**
 * The runs of the page's visible part that stand too faint, the faintest first. The page looks as before afterwards.
 * @param where the frame to read, where that is not the page itself; it has to begin at the page's corner
 */
export async function faintRuns(browser: Browser, page: Page, where: Page | Frame = page): Promise<Faint[]> {
  const runs = await where.evaluate(visibleRuns);
  await where.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*, *::before, *::after { color: transparent !important; -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important; text-shadow: none !important; transition: none !important; }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  const picture = await page.screenshot({ animations: 'disabled' });
  await where.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
  const bench = await browser.newPage();
  try {
    const ratios = await bench.evaluate(measure, {
      picture: `data:image/png;base64,${picture.toString('base64')}`,
      runs,
      spared: SPARED,
    });
    return runs
      .flatMap(({ text, needed }, n) =>
        (ratios[n] ?? 21) < needed - 0.05 ? [{ text, ratio: Math.round((ratios[n] ?? 0) * 100) / 100, needed }] : [],
      )
      .toSorted((a, b) => a.ratio - b.ratio);
  } finally {
    await bench.close();
  }
}

/** Runs in the page: every run of text in sight with its colour and box. */
function visibleRuns(): Run[] {
  const runs: Run[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (
      !text ||
      !parent ||
      parent.closest('[aria-disabled="true"], :disabled, .unseen') ||
      !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    )
      continue;
    const style = getComputedStyle(parent);
    const colour = style.color.match(/[\d.]+/g)?.map(Number) ?? [];
    if (style.visibility !== 'visible' || (colour[3] ?? 1) < 0.1) continue;
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, top, right, bottom } of range.getClientRects()) {
      const [x0, y0, x1, y1] = [
        Math.max(0, left),
        Math.max(0, top),
        Math.min(innerWidth, right),
        Math.min(innerHeight, bottom),
      ];
      if (x1 - x0 < 3 || y1 - y0 < 3) continue;
      const over = document.elementFromPoint((x0 + x1) / 2, (y0 + y1) / 2);
      if (!over || !(parent.contains(over) || over.contains(parent))) continue;
      runs.push({
        text: text.slice(0, 60),
        colour: [colour[0] ?? 0, colour[1] ?? 0, colour[2] ?? 0],
        needed: large ? 3 : 4.5,
        box: [x0, y0, x1, y1],
      });
    }
  }
  return runs;
}

/** Runs in an empty page: for each run the contrast with the worst of its background that is more than grain. */
async function measure({
  picture,
  runs,
  spared,
}: {
  picture: string;
  runs: readonly Run[];
  spared: number;
}): Promise<number[]> {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to read the picture with');
  context.drawImage(image, 0, 0);
  const scale = image.width / Math.max(1, Math.round(image.width / devicePixelRatio));
  const linear = (value: number): number =>
    value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const light = (r: number, g: number, b: number): number =>
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  return runs.map(({ colour, box: [x0, y0, x1, y1] }) => {
    const [x, y, wide, high] = [
      Math.floor(x0 * scale),
      Math.floor(y0 * scale),
      Math.max(1, Math.floor((x1 - x0) * scale)),
      Math.max(1, Math.floor((y1 - y0) * scale)),
    ];
    const { data } = context.getImageData(x, y, wide, high);
    const own = light(colour[0], colour[1], colour[2]);
    const ratios: number[] = [];
    for (let at = 0; at < data.length; at += 4) {
      const behind = light(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
      ratios.push((Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05));
    }
    ratios.sort((a, b) => a - b);
    return ratios[Math.floor(ratios.length * spared)] ?? 21;
  });
}
