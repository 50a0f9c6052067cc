/** The wing of the seats: every page from briefing to scorecard, the bar with its meters, and the player's papers. */
import { playOf } from '../../machines/context.ts';
import { barView } from '../barView.ts';
import { decisionView, type DecisionStep } from '../decisionView.ts';
import { docketPanel, filePanel } from '../filePanel.ts';
import { outcomeView, type OutcomeStep } from '../outcomeView.ts';
import { roadsView } from '../roadsView.ts';
import { recallPanel } from '../recallPanel.ts';
import { resultPanel } from '../resultPanel.ts';
import { scorecardView } from '../scorecardView.ts';
import { briefingView, cardView, chapterView, followingView } from '../seatPages.ts';
import { sourcePanel } from '../sourcePanel.ts';
import { toolsPanel } from '../toolsPanel.ts';
import type { WingView } from '../wing.ts';

export const seatWing: WingView = {
  page({ context }, state, words) {
    const [place, inner] = state.split('.');
    switch (place) {
      case 'briefing':
        return briefingView(playOf(context).file, playOf(context).seat.id);
      case 'chapter':
        return chapterView(context, words);
      case 'decision':
        return decisionView(playOf(context), inner as DecisionStep, words);
      case 'following':
        return followingView(context, words);
      case 'card':
        return cardView(context, words);
      case 'outcome':
        return outcomeView(context, inner as OutcomeStep, words);
      case 'roads':
        return roadsView(context, words);
      case 'scorecard':
        return scorecardView(context, words);
      default:
        throw new Error(`the seat has no page for ${state}`);
    }
  },
  bar: ({ context }, words) => barView(context, words),
  panel(name, { context }, words) {
    switch (name) {
      case 'file':
        return filePanel(context, words);
      case 'docket':
        return docketPanel(context, words);
      case 'tools':
        return toolsPanel(context, words);
      case 'recall':
        return recallPanel(context, words);
      case 'result':
        return resultPanel(context, words);
      case 'source':
        return context.file && context.opened ? sourcePanel(context.file, context.opened, words) : null;
      default:
        return null;
    }
  },
};
