/** One snapshot of the game as one plain object to show: the bar, the page, the panel, the notices. */
import { barView, type BarView } from './barView.ts';
import { decisionView, type DecisionStep, type DecisionView } from './decisionView.ts';
import { outcomeView, type OutcomeStep, type OutcomeView } from './outcomeView.ts';
import { panelView, type PanelView, type Settings } from './panelView.ts';
import { playOf } from '../machines/context.ts';
import { scorecardView, type ScorecardView } from './scorecardView.ts';
import {
  briefingView, cardView, chapterView, followingView,
  type BriefingView, type CardView, type ChapterView, type FollowingView,
} from './seatPages.ts';
import { statePath, type Snapshot } from './snapshot.ts';
import { loadingView, titleView, type LoadingView, type TitleView } from './titleView.ts';
import { say, type Words } from './words.ts';

export type PageView =
  | TitleView | LoadingView | BriefingView | ChapterView | DecisionView | FollowingView | CardView | OutcomeView | ScorecardView;

export interface AppView {
  /** The statechart's state as a dotted path: `decision.choosing`. */
  readonly state: string;
  readonly seat: string;
  readonly documentTitle: string;
  readonly bar: BarView | null;
  readonly page: PageView;
  readonly panel: PanelView | null;
  readonly notices: readonly { readonly id: string; readonly text: string }[];
}

export function appView(snapshot: Snapshot, words: Words, settings: Settings): AppView {
  const state = statePath(snapshot);
  const { context } = snapshot;
  const page = pageView(state, snapshot, words);
  const heading = 'title' in page ? page.title : '';
  const name = context.cover.cover.title;
  return {
    state,
    seat: context.seat ?? context.cover.seats[0]?.id ?? '',
    documentTitle: heading && heading !== name ? `${heading} — ${name}` : name,
    bar: page.kind === 'title' || page.kind === 'loading' ? null : barView(context, words),
    page,
    panel: panelView(snapshot, words, settings),
    notices: context.notices.map((id) => ({ id, text: say(words, `notice.${id}`) })),
  };
}

function pageView(state: string, { context }: Snapshot, words: Words): PageView {
  const [place, inner] = state.split('.');
  switch (place) {
    case 'loading': return loadingView(context);
    case 'briefing': return briefingView(playOf(context).file, playOf(context).seat.id);
    case 'chapter': return chapterView(context, words);
    case 'decision': return decisionView(playOf(context), inner as DecisionStep, words);
    case 'following': return followingView(context, words);
    case 'card': return cardView(context, words);
    case 'outcome': return outcomeView(context, inner as OutcomeStep, words);
    case 'scorecard': return scorecardView(context, words);
    default: return titleView(context, words);
  }
}
