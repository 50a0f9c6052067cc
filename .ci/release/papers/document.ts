/** Writes blocks of text as a document of a word processor, which a teacher can change. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import { textOf, type Block, type Run } from './blocks.ts';

/** A paper of the document: its heading and what stands under it. It starts on a page of its own. */
export interface Paper {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** How blocks are set: in which size, on which paper of the document, and whether in a table. */
interface Style {
  readonly points: number;
  readonly paper: number;
  readonly tight?: boolean;
}

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];
/** In twentieths of a point: a U.S. Letter page less its margins. */
const WIDTH = 12_240 - 2 * 1080;
const INDENT = 360;
/** More than any paper has lists; every list counts from one. */
const LISTS = 1000;
/** How wide a letter is as a rule, in twentieths of a point for each point of its size. */
const LETTER = 11;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;
const RULE = { ...LINE, color: '000000', space: 1 };
const DASHED = { style: BorderStyle.DASHED, size: 8, color: '000000' } as const;

/**
 * @param points of the smallest letters; headings are larger
 * @returns the bytes of a .docx
 */
export function documentOf(title: string, papers: readonly Paper[], points: number): Promise<Uint8Array> {
  const size = points * 2; // half points
  const heading = (more: number) => ({ run: { size: size + more, bold: true, color: '000000' } });
  const file = new Document({
    title,
    creator: 'Due Yesterday',
    description: title,
    styles: {
      default: {
        document: { run: { font: 'Arial', size, language: { value: 'en-US' } } },
        footnoteText: { run: { size } }, // the library's own are small
        footnoteTextChar: { run: { size } },
        endnoteText: { run: { size } },
        endnoteTextChar: { run: { size } },
        heading1: { ...heading(12), paragraph: { spacing: { after: 120 }, keepNext: true } },
        heading2: { ...heading(6), paragraph: { spacing: { before: 200, after: 80 }, keepNext: true } },
        heading3: { ...heading(2), paragraph: { spacing: { before: 160, after: 60 }, keepNext: true } },
        heading4: { ...heading(0), paragraph: { spacing: { before: 120, after: 60 }, keepNext: true } },
      },
    },
    numbering: { config: [{ reference: 'numbered', levels: [0, 1, 2].map(numbered) }] },
    sections: [
      {
        properties: {
          page: { size: { width: 12_240, height: 15_840 }, margin: { top: 720, bottom: 720, left: 1080, right: 1080 } },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ children: [`${title} · `, PageNumber.CURRENT], color: '505050' })],
              }),
            ],
          }),
        },
        children: papers.flatMap(({ heading: name, blocks }, n) => [
          new Paragraph({ heading: HEADINGS[0], pageBreakBefore: n > 0, text: name }),
          ...written(blocks, { points, paper: n }),
        ]),
      },
    ],
  });
  return Packer.toBuffer(file);
}

const numbered = (level: number) => ({
  level,
  start: 1,
  format: LevelFormat.DECIMAL,
  text: `%${level + 1}.`,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
});

function written(blocks: readonly Block[], style: Style): (Paragraph | Table)[] {
  let ownPage = false;
  return blocks.flatMap((block, n): (Paragraph | Table)[] => {
    if (block.kind === 'page') {
      ownPage = true;
      return [];
    }
    const pageBreakBefore = ownPage;
    ownPage = false;
    const next = blocks[n + 1];
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            heading: HEADINGS[Math.min(block.level, 4) - 1],
            pageBreakBefore,
            children: runs(block.runs),
          }),
        ];
      case 'text':
        return [
          paragraph(block.runs, {
            pageBreakBefore,
            keepNext: next?.kind === 'lines',
            spacing: { after: style.tight ? 0 : 100 },
          }),
        ];
      case 'item':
        return [item(block, next?.kind === 'lines', style.paper)];
      case 'lines':
        return Array.from({ length: block.count }, (_, line) => blank(line === block.count - 1));
      case 'table':
        return [table(block, style), new Paragraph({ spacing: { after: 60 } })];
      case 'card':
        return [card(block.blocks, style), new Paragraph({ spacing: { after: 60 } })];
    }
  });
}

/** What is neither bold nor slanted says nothing of it, so that a heading stays as its style has it. */
const runs = (of: readonly Run[]): TextRun[] =>
  of.map(({ text, bold, italic }) => new TextRun({ text, ...(bold && { bold }), ...(italic && { italics: italic }) }));

const paragraph = (of: readonly Run[], more: IParagraphOptions): Paragraph =>
  new Paragraph({ ...more, children: runs(of) });

function item(
  { marker, list, depth, runs: of }: Extract<Block, { kind: 'item' }>,
  keepNext: boolean,
  paper: number,
): Paragraph {
  const level = Math.min(depth, 2);
  const more = { keepNext, spacing: { after: 60 } };
  if (marker === 'bullet') return paragraph(of, { ...more, bullet: { level } });
  if (marker === 'number')
    return paragraph(of, { ...more, numbering: { reference: 'numbered', level, instance: paper * LISTS + list } });
  return paragraph(of, { ...more, indent: { left: INDENT * (depth + 1) } });
}

/** A line to write on; the line between is for the next one, since neighbors with one border are drawn as one box. */
const blank = (isLast: boolean): Paragraph =>
  new Paragraph({
    keepNext: !isLast,
    spacing: { before: 240, after: isLast ? 240 : 0 },
    border: { bottom: RULE, between: RULE },
  });

/** A box to cut out. It stays on one page. */
const card = (blocks: readonly Block[], style: Style): Table =>
  new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [WIDTH],
    borders: { top: DASHED, bottom: DASHED, left: DASHED, right: DASHED },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            margins: { top: 120, bottom: 120, left: 160, right: 160 },
            children: written(blocks, style),
          }),
        ],
      }),
    ],
  });

function table({ heads, rows }: Extract<Block, { kind: 'table' }>, style: Style): Table {
  const widths = widthsOf(rows, style.points);
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: rows.map(
      (cells, n) =>
        new TableRow({
          cantSplit: true,
          tableHeader: n < heads,
          children: cells.map(
            (blocks, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                margins: { top: 50, bottom: 50, left: 90, right: 90 },
                ...(n < heads && { shading: { fill: 'E8E8E8' } }),
                children:
                  blocks.length > 0
                    ? written(n < heads ? blocks.map(bold) : blocks, { ...style, tight: true })
                    : [new Paragraph({})],
              }),
          ),
        }),
    ),
  });
}

const bold = (block: Block): Block =>
  block.kind === 'text' ? { ...block, runs: block.runs.map((run) => ({ ...run, bold: true })) } : block;

/** Each column takes its longest word; what is left of the row they share by how much stands in them. */
function widthsOf(rows: readonly (readonly (readonly Block[])[])[], points: number): number[] {
  const columns = Math.max(...rows.map(({ length }) => length));
  const texts = Array.from({ length: columns }, (_, n) => rows.map((cells) => wordsOf(cells[n] ?? [])));
  const letters = texts.map((column) =>
    Math.max(...column.flatMap((text) => text.split(' ').map(({ length }) => length))),
  );
  const least = letters.map((count) => (count + 2) * points * LETTER);
  const more = texts.map((column, n) => {
    const most = Math.max(...column.map(({ length }) => length));
    return Math.max(0, most - (letters[n] ?? 0)) ** 0.75;
  });
  const left = Math.max(0, WIDTH - sum(least));
  const all = sum(more) || 1;
  return least.map((width, n) => Math.floor(width + (left * (more[n] ?? 0)) / all));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const wordsOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => ('runs' in block ? textOf(block.runs) : '')).join(' ');
