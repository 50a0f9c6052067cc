/** Draws every page of a seat. */
import '../styles/play.css';
import { papers } from '../panels/papers.ts';
import { decisionPage } from '../pages/decisionPage.ts';
import { outcomePage } from '../pages/outcomePage.ts';
import { roadsPage } from '../pages/roadsPage.ts';
import { scorecardPage } from '../pages/scorecardPage.ts';
import { briefingPage, cardPage, chapterPage, followingPage } from '../pages/seatPages.ts';
import type { WingDrawing } from '../wing.ts';

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
        return followingPage(page, tools);
      case 'card':
        return cardPage(page, tools);
      case 'outcome':
        return outcomePage(page, tools);
      case 'roads':
        return roadsPage(page, tools);
      case 'scorecard':
        return scorecardPage(page, tools);
      default:
        throw new Error(`a seat has no page called ${page.kind}`);
    }
  },
  panel: papers,
};
