/** The wing of the seats: every page from briefing to scorecard, the bar with its meters, and the player's papers. */
import { playOf } from '../domain/play/context.ts';
import { barView } from './common/bar.view.ts';
import { decisionView, type DecisionStep } from './decision/decision.view.ts';
import { docketPanel, filePanel } from './panels/file.view.ts';
import { outcomeView, type OutcomeStep } from './outcome/outcome.view.ts';
import { comparisonView } from './comparison/comparison.view.ts';
import { recallPanel } from './panels/recall.view.ts';
import { resultPanel } from './panels/result.view.ts';
import { scorecardView } from './scorecard/scorecard.view.ts';
import { briefingView, recapView, chapterView, consequenceView } from './briefing/briefing.view.ts';
import { sourcePanel } from './panels/source.view.ts';
import { toolsPanel } from './panels/tools.view.ts';
import type { WingView } from './chunk.view.ts';

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
        return consequenceView(context, words);
      case 'card':
        return recapView(context, words);
      case 'outcome':
        return outcomeView(context, inner as OutcomeStep, words);
      case 'roads':
        return comparisonView(context, words);
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
