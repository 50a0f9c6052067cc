/**
 * The registry of pages: a state of the chart names a page in its `meta`; the page's row, in the file of the part that brings it,
 * says how the page is made, drawn, read aloud, lit and scored.
 */
import type { Chunk, Drawn, PageRow, PanelRow } from '../common/row.page.ts';
import type { Tools } from '../common/tools.page.ts';
import type { hearing } from './hearing.ts';
import type { reader } from './reader.ts';
import type { seat } from './seat.ts';
import { title } from './title.ts';

type Pages = typeof title.pages & typeof seat.pages & typeof hearing.pages & typeof reader.pages;
type Panels = typeof title.panels & typeof seat.panels & typeof hearing.panels;

export type PageName = keyof Pages;
/** The view of any page, told apart by `kind`. */
export type PageView = { [K in PageName]: ReturnType<Pages[K]['view']> & { readonly kind: K } }[PageName];

export type PanelName = keyof Panels;
/** The view of any sheet, told apart by `kind`. */
export type PanelView = {
  [K in PanelName]: NonNullable<ReturnType<Panels[K]['view']>> & { readonly kind: K };
}[PanelName];

/** The parts that are fetched when they are entered. */
const chunks = {
  seat: async () => (await import('./seat.ts')).seat,
  hearing: async () => (await import('./hearing.ts')).hearing,
  reader: async () => (await import('./reader.ts')).reader,
};
export type ChunkName = keyof typeof chunks;
export const CHUNK_NAMES = Object.keys(chunks) as readonly ChunkName[];

const arrived = new Map<string, Chunk>([['title', title]]);

/** Fetches a part of the game. Rejects when its code does not arrive; asking again tries again. */
export async function bringChunk(name: ChunkName): Promise<void> {
  if (!arrived.has(name)) arrived.set(name, await chunks[name]());
}

/** The row of a page and the part it came with; undefined where that part has not arrived. */
export function findPage(name: string): { readonly row: PageRow<unknown>; readonly chunk: Chunk } | undefined {
  for (const chunk of arrived.values()) {
    const row = Object.hasOwn(chunk.pages, name) ? chunk.pages[name] : undefined;
    if (row) return { row, chunk };
  }
  return undefined;
}

/** The row of a sheet: of the part of the game in view, else of those that can be opened anywhere. */
export const findPanel = (name: string, chunk: Chunk): PanelRow<{ readonly title: string }> | undefined =>
  [chunk, title as Chunk].map(({ panels }) => (Object.hasOwn(panels, name) ? panels[name] : undefined)).find(Boolean);

/** Every page that has arrived, by name. */
export const arrivedPages = (): string[] => [...arrived.values()].flatMap(({ pages }) => Object.keys(pages));

/** @throws Error when the page's part has not arrived, so that no view of it can exist */
function rowOf(name: string): PageRow<unknown> {
  const found = findPage(name);
  if (!found) throw new Error(`no page is called ${name}`);
  return found.row;
}

export const drawPage = (page: PageView, tools: Tools): Drawn => rowOf(page.kind).draw(page, tools);

export const drawPanel = (panel: PanelView, page: PageView, tools: Tools): Drawn | null => {
  const chunk = findPage(page.kind)?.chunk;
  return (chunk && findPanel(panel.kind, chunk)?.draw(panel, tools)) ?? null;
};

/** The words of a page as sentences to be read aloud, in the order in which they stand there; empty while something loads. */
export const spokenText = (page: PageView): string[] =>
  rowOf(page.kind)
    .spoken(page)
    .flatMap((line) => (line?.trim() ? [line.trim()] : []));
