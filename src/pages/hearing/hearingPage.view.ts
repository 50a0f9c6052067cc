/** Every kind of page the hearing has. */
import type { EndingView, ProveView, UnsettledView } from './ending/ending.view.ts';
import type { ExchangeView } from './exchange/exchange.view.ts';
import type { FoyerView, StageCardView } from './foyer/foyer.view.ts';

export type HearingPage = FoyerView | StageCardView | ExchangeView | EndingView | ProveView | UnsettledView;
