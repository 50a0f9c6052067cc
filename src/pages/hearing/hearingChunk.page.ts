/** Draws every page of the hearing. */
import '../styles/play.css';
import '../styles/hearing.css';
import { endingPage, provePage, unsettledPage } from '../hearing/endingPages.ts';
import { exchangePage } from '../hearing/exchangePage.ts';
import { foyerPage, stageCardPage } from '../hearing/foyerPages.ts';
import { papers } from '../panels/papers.ts';
import type { WingDrawing } from '../wing.ts';

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
