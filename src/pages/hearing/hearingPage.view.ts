/** Every kind of page the hearing has. */
import type { EndingView, ProveView, UnsettledView } from './endingView.ts';
import type { ExchangeView } from './exchangeView.ts';
import type { FoyerView, StageCardView } from './foyerView.ts';

export type HearingPage = FoyerView | StageCardView | ExchangeView | EndingView | ProveView | UnsettledView;
