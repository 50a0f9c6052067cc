/** A wing: a part of the game whose views are fetched only when somebody goes there. */
import type { BarView } from './common/bar.view.ts';
import type { PageView } from './pages.view.ts';
import type { PanelView } from './panels/panels.view.ts';
import type { Snapshot } from './common/snapshot.view.ts';
import type { Words } from './common/words.view.ts';

export type WingName = 'seat' | 'hearing' | 'reader';

export interface WingView {
  /** @param state the dotted state inside the place: `decision.choosing`, `exchange.presenting` */
  page(snapshot: Snapshot, state: string, words: Words): PageView;
  bar(snapshot: Snapshot, words: Words): BarView | null;
  /** The sheet over the page, or null where this wing has none of that name. */
  panel(name: string, snapshot: Snapshot, words: Words): PanelView | null;
}

export type WingViews = Partial<Record<WingName, WingView>>;

/** The wing a place of the statechart belongs to; null for the title and while something loads. */
export function wingOf(place: string): WingName | null {
  if (place === 'title' || place === 'loading' || place === 'arriving') return null;
  return place === 'hearing' || place === 'reader' ? place : 'seat';
}
