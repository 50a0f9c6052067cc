/** Every kind of page there is. */
import type { DecisionView } from './decision/decision.view.ts';
import type { HearingPage } from './hearing/hearingPage.view.ts';
import type { ReaderView } from './reader/reader.view.ts';
import type { OutcomeView } from './outcome/outcome.view.ts';
import type { ComparisonView } from './comparison/comparison.view.ts';
import type { ScorecardView } from './scorecard/scorecard.view.ts';
import type { BriefingView, RecapView, ChapterView, ConsequenceView } from './briefing/briefing.view.ts';
import type { LoadingView, TitleView } from './title/title.view.ts';

export type SeatPage =
  | BriefingView
  | ChapterView
  | DecisionView
  | ConsequenceView
  | RecapView
  | OutcomeView
  | ScorecardView
  | ComparisonView;
export type PageView = TitleView | LoadingView | SeatPage | HearingPage | ReaderView;
