/** Draws every page of the hearing. */
import '../common/styles/play.css';
import './hearing.css';
import { endingPage, provePage, unsettledPage } from './ending/ending.page.ts';
import { exchangePage } from './exchange/exchange.page.ts';
import { foyerPage, stageCardPage } from './foyer/foyer.page.ts';
import { papers } from '../panels/papers.page.ts';
import type { WingDrawing } from '../chunk.page.ts';

export const hearingDrawing: WingDrawing = {
  page(page, tools) {
    switch (page.kind) {
      case 'foyer':
        return foyerPage(page, tools);
      case 'stage-card':
        return stageCardPage(page, tools);
      case 'exchange':
        return exchangePage(page, tools);
      case 'ending':
        return endingPage(page, tools);
      case 'prove':
        return provePage(page, tools);
      case 'unsettled':
        return unsettledPage(page, tools);
      default:
        throw new Error(`the hearing has no page called ${page.kind}`);
    }
  },
  panel: papers,
};
