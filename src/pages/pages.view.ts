/** Every kind of page there is. */
import type { DecisionView } from './decisionView.ts';
import type { HearingPage } from './hearing/hearingPage.ts';
import type { ReaderView } from './reader/readerView.ts';
import type { OutcomeView } from './outcomeView.ts';
import type { RoadsView } from './roadsView.ts';
import type { ScorecardView } from './scorecardView.ts';
import type { BriefingView, CardView, ChapterView, FollowingView } from './seatPages.ts';
import type { LoadingView, TitleView } from './titleView.ts';

export type SeatPage =
  BriefingView | ChapterView | DecisionView | FollowingView | CardView | OutcomeView | ScorecardView | RoadsView;
export type PageView = TitleView | LoadingView | SeatPage | HearingPage | ReaderView;
