/** Writes slides as a presentation that a teacher can change; a slide that is too full goes on on the next. */
import pptxgen from 'pptxgenjs';
import { textOf, type Block } from './blocks.ts';
import type { Slide } from './slides.ts';

/** Inches of a slide of 16 to 9, and what stands where on it. */
const PAGE = { w: 13.333, h: 7.5 };
const LEFT = 0.6;
const WIDE = PAGE.w - 2 * LEFT;
const TOP = 1.75;
const HIGH = 5.1;
const SIDE = { w: 3.7, gap: 0.35 };
/** In points. What does not fit in the smallest goes on on another slide. */
const SIZES = [32, 28, 26, 24, 22, 20, 18, 16];
const SIDE_SIZES = [20, 18, 16, 14];
/** In letters of this size a slide that is too full is cut. */
const CUT = 18;
const FONT = 'Arial';
const INK = '0B0E1A';
const FAINT = '4A5068';

/** @returns the bytes of a .pptx */
export async function deckOf(title: string, slides: readonly Slide[]): Promise<Uint8Array> {
  // The package says of itself that it is a module and, to Node, gives an object around it.
  const deck = new (((pptxgen as unknown as { default?: typeof pptxgen }).default ?? pptxgen) as typeof pptxgen)();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  deck.author = 'Due Yesterday';
  deck.company = 'Due Yesterday';
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  for (const each of slides.flatMap(whole)) draw(deck.addSlide(), each, title);
  return (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
}

function draw(page: pptxgen.Slide, { phase, title, where, columns, side, notes }: Slide, name: string): void {
  const text = { fontFace: FONT, color: INK, margin: 0, lang: 'en-US' };
  page.addText([phase, where].filter(Boolean).join('   |   '), {
    ...text,
    x: LEFT,
    y: 0.35,
    w: WIDE,
    h: 0.35,
    fontSize: 14,
    color: FAINT,
  });
  page.addText(title, {
    ...text,
    x: LEFT,
    y: 0.72,
    w: WIDE,
    h: 0.9,
    fontSize: title.length > 80 ? 24 : 30,
    bold: true,
    valign: 'middle',
  });
  const { w, points } = roomOf(columns, side);
  columns.forEach((blocks, n) =>
    page.addText(written(blocks, points), {
      ...text,
      x: LEFT + n * (w + SIDE.gap),
      y: TOP,
      w,
      h: HIGH,
      fontSize: points,
      valign: 'top',
    }),
  );
  if (side.length > 0) {
    const fontSize = largest(SIDE_SIZES, [side], SIDE.w);
    page.addText(written(side, fontSize), {
      ...text,
      x: PAGE.w - LEFT - SIDE.w,
      y: TOP,
      w: SIDE.w,
      h: HIGH,
      fontSize,
      valign: 'top',
    });
  }
  page.addText(name, { ...text, x: LEFT, y: 7.0, w: 8, h: 0.3, fontSize: 12, color: FAINT });
  page.slideNumber = {
    x: PAGE.w - LEFT - 0.6,
    y: 7.0,
    w: 0.6,
    h: 0.3,
    fontFace: FONT,
    fontSize: 12,
    color: FAINT,
    align: 'right',
  };
  if (notes) page.addNotes(notes);
}

/** How wide a column is, and the largest letters in which each of them fits. */
function roomOf(columns: Slide['columns'], side: Slide['side']): { readonly w: number; readonly points: number } {
  const all = side.length > 0 ? WIDE - SIDE.w - SIDE.gap : WIDE;
  const w = (all - (columns.length - 1) * SIDE.gap) / columns.length;
  return { w, points: largest(SIZES, columns, w) };
}

/** The first of some sizes, the largest first, in which each column fits; the last where none does. */
const largest = (sizes: readonly number[], columns: Slide['columns'], w: number): number =>
  sizes.find((size) => columns.every((blocks) => heightOf(blocks, size, w) <= HIGH)) ?? sizes.at(-1) ?? 16;

/** The slide, or where one column does not fit it as many as it takes, cut between one thing said and the next. */
function whole(slide: Slide): Slide[] {
  const [first = []] = slide.columns;
  const { w, points } = roomOf(slide.columns, slide.side);
  if (slide.columns.length > 1 || heightOf(first, points, w) <= HIGH) return [slide];
  const parts = cut(together(first), w);
  return parts.map((part, n) => ({ ...slide, title: `${slide.title} (${n + 1}/${parts.length})`, columns: [part] }));
}

/** What is not cut: an item with what stands under it, and the last block, which asks something of the rest. */
const together = (blocks: readonly Block[]): Block[][] =>
  blocks.reduce<Block[][]>((groups, block, n) => {
    const goesOn = block.kind === 'item' ? block.under : n === blocks.length - 1;
    const last = groups.at(-1);
    return last && goesOn ? [...groups.slice(0, -1), [...last, block]] : [...groups, [block]];
  }, []);

/** As few parts as can be, as even as can be. */
function cut(groups: readonly (readonly Block[])[], w: number): Block[][] {
  const all = heightOf(groups.flat(), CUT, w);
  for (let limit = all / Math.ceil(all / HIGH); limit < HIGH; limit += 0.1) {
    const parts = partsOf(groups, limit, w);
    if (parts.length <= Math.ceil(all / HIGH)) return parts;
  }
  return partsOf(groups, HIGH, w);
}

function partsOf(groups: readonly (readonly Block[])[], limit: number, w: number): Block[][] {
  const parts: Block[][] = [];
  for (const group of groups) {
    const last = parts.at(-1);
    if (last && heightOf([...last, ...group], CUT, w) <= limit) last.push(...group);
    else parts.push([...group]);
  }
  return parts;
}

/** About how high some blocks stand, in inches, by how wide a letter is as a rule. */
function heightOf(blocks: readonly Block[], points: number, w: number): number {
  const perLine = (w * 72) / (points * 0.48);
  return blocks.reduce((sum, block) => {
    if (!('runs' in block)) return sum;
    const size = block.kind === 'heading' ? points + 2 : points;
    const indent = block.kind === 'item' ? 2 : 0;
    const lines = Math.ceil(textOf(block.runs).length / (perLine - indent));
    return sum + (lines * size * 1.2 + spaceBefore(block)) / 72;
  }, 0);
}

const spaceBefore = (block: Block): number => (block.kind === 'item' && block.under ? 2 : 10);

function written(blocks: readonly Block[], points: number): pptxgen.TextProps[] {
  return blocks.flatMap((block) => {
    if (!('runs' in block)) return [];
    const head = block.kind === 'heading';
    const options = {
      paraSpaceBefore: spaceBefore(block),
      ...(block.kind === 'item' && block.marker === 'bullet' && { bullet: { indent: 18 } }),
      ...(block.kind === 'item' && block.marker === 'number' && { bullet: { type: 'number' as const, indent: 24 } }),
    };
    // What is said of a paragraph stands on its first run; on another one the library begins a paragraph.
    return block.runs.map(({ text, bold, italic }, n) => ({
      text,
      options: {
        ...(n === 0 && options),
        fontSize: head ? points + 2 : points,
        bold: head || bold,
        italic,
        breakLine: n === block.runs.length - 1,
      },
    }));
  });
}
