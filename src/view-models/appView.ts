/** One snapshot of the game as one plain object to show: the bar, the page, the panel, the notices. */
import type { SnapshotFrom } from 'xstate';
import type { AppMachine } from '../machines/app/appMachine.ts';
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
import { loadingView, titleView, type LoadingView, type TitleView } from './titleView.ts';
import { say, type Words } from './words.ts';

export type Snapshot = SnapshotFrom<AppMachine>;

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

/** The dotted path of the place: the deepest state names joined, without the wrapper `seat`. */
export function statePath(snapshot: Snapshot): string {
  const steps: string[] = [];
  let value: unknown = (snapshot.value as Record<string, unknown>)['place'];
  while (value !== undefined) {
    if (typeof value === 'string') { steps.push(value); break; }
    const [key, inner] = Object.entries(value as Record<string, unknown>)[0] ?? [];
    if (key === undefined) break;
    steps.push(key);
    value = inner;
  }
  return (steps[0] === 'seat' ? steps.slice(1) : steps).join('.');
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
