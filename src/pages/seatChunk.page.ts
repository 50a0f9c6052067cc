/** Draws every page of a seat. */
import './common/styles/play.css';
import { papers } from './panels/papers.page.ts';
import { decisionPage } from './decision/decision.page.ts';
import { outcomePage } from './outcome/outcome.page.ts';
import { comparisonPage } from './comparison/comparison.page.ts';
import { scorecardPage } from './scorecard/scorecard.page.ts';
import { briefingPage, recapPage, chapterPage, consequencePage } from './briefing/briefing.page.ts';
import type { WingDrawing } from './chunk.page.ts';

export const seatDrawing: WingDrawing = {
  page(page, tools) {
    switch (page.kind) {
      case 'briefing':
        return briefingPage(page, tools);
      case 'chapter':
        return chapterPage(page, tools);
      case 'decision':
        return decisionPage(page, tools);
      case 'following':
        return consequencePage(page, tools);
      case 'card':
        return recapPage(page, tools);
      case 'outcome':
        return outcomePage(page, tools);
      case 'roads':
        return comparisonPage(page, tools);
      case 'scorecard':
        return scorecardPage(page, tools);
      default:
        throw new Error(`a seat has no page called ${page.kind}`);
    }
  },
  panel: papers,
};
