/** One snapshot of the game as one plain object to show: the bar, the page, the panel, the notices. */
import { addressNotices } from './common/addressNotices.view.ts';
import type { BarView } from './common/bar.view.ts';
import type { PageView } from './pages.view.ts';
import { settledPanel, type PanelView, type Settings } from './panels/panels.view.ts';
import { statePath, type Snapshot } from './common/snapshot.view.ts';
import { loadingView, titleView } from './title/title.view.ts';
import { wingOf, type WingName, type WingViews } from './chunk.view.ts';
import { say, type Words } from './common/words.view.ts';

export interface AppView {
  /** The statechart's state as a dotted path: `decision.choosing`, `hearing.exchange.answering`. */
  readonly state: string;
  /** The part of the game that draws the page; null for the title and while something loads. */
  readonly wing: WingName | null;
  readonly seat: string;
  readonly documentTitle: string;
  readonly bar: BarView | null;
  readonly page: PageView;
  readonly panel: PanelView | null;
  readonly notices: readonly { readonly id: string; readonly text: string }[];
}

/** @param wings the parts of the game that have arrived; a place whose wing has not shows as loading */
export function appView(snapshot: Snapshot, words: Words, settings: Settings, wings: WingViews): AppView {
  const state = statePath(snapshot);
  const { context } = snapshot;
  const [place = ''] = state.split('.');
  const name = wingOf(place);
  const wing = name ? wings[name] : undefined;
  const page = wing
    ? wing.page(snapshot, state, words)
    : place === 'title'
      ? titleView(context, words)
      : loadingView(context);
  const heading = 'title' in page ? page.title : '';
  const title = context.cover.cover.title;
  const panel = (snapshot.value as Record<string, unknown>)['panel'] as string;
  return {
    state,
    wing: wing ? name : null,
    seat: context.seat ?? context.cover.seats[0]?.id ?? '',
    documentTitle: heading && heading !== title ? `${heading} — ${title}` : title,
    bar: wing?.bar(snapshot, words) ?? null,
    page,
    panel: settledPanel(panel, snapshot, words, settings) ?? wing?.panel(panel, snapshot, words) ?? null,
    notices: [
      ...context.notices.map((id) => ({ id, text: say(words, `notice.${id}`) })),
      ...addressNotices(context.misread, words),
    ],
  };
}
