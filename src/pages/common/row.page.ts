/** What the registry says of a page, of a sheet over a page, and of a part of the program that brings both. */
import type { TemplateResult } from 'lit-html';
import type { CueName } from '../../machines/events.ts';
import type { BarView } from './bar.view.ts';
import type { Coming } from './coming.view.ts';
import type { Snapshot } from './snapshot.view.ts';
import type { PageLight } from './stage/light.view.ts';
import type { Settings } from './settings.view.ts';
import type { Tools } from './tools.page.ts';
import type { Words } from './words.view.ts';

/** Markup that lit-html can put on the page. */
export type Drawn = TemplateResult;

/** A line to be read aloud; what is absent or empty is not read. */
export type SpokenLine = string | null | undefined;

/** One page: how its view is made, drawn, read aloud, lit and scored. `V` is its view. */
export interface PageRow<V> {
  view(snapshot: Snapshot, words: Words): V;
  draw(view: V, tools: Tools): Drawn;
  /** The words of the page in the order in which they stand there. */
  spoken(view: V): readonly SpokenLine[];
  light(view: V): PageLight;
  /** Silent where the truth is told, since it needs no score. */
  readonly music: 'plays' | 'silent';
  /** What a screen reader is told when the same page changes; absent where its heading says it all. */
  announce?(before: V, after: V, words: Words): string;
  /** What of a spoken line comes next by itself, where the player asked for it; absent or null where nothing does. */
  comes?(view: V): Coming | null;
  /** The cue of arriving from another page of the same part of the game; absent or null where there is none. */
  cue?(view: V): CueName | null;
}

/** One sheet over a page. `V` is its view; null where there is nothing to show. */
export interface PanelRow<V> {
  view(snapshot: Snapshot, words: Words, settings: Settings): V | null;
  draw(view: V, tools: Tools): Drawn;
}

/** A part of the program that is fetched as one: its pages, its sheets, and the line above its pages. */
export interface Chunk {
  readonly pages: Readonly<Record<string, PageRow<unknown>>>;
  readonly panels: Readonly<Record<string, PanelRow<{ readonly title: string }>>>;
  bar(snapshot: Snapshot, words: Words): BarView | null;
}

/** Ties a page's view to what is done with it, so that the compiler checks one against the other. */
export const definePage = <V>(row: PageRow<V>): PageRow<V> => row;

/** The same for a sheet over a page. */
export const definePanel = <V>(row: PanelRow<V>): PanelRow<V> => row;
