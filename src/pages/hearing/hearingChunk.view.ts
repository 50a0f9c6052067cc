/** The wing of the hearing: foyer, stages, exchanges, endings, and its line above the page. */
import { hearingOf } from '../../domain/hearing/hearingDocket.ts';
import { stageRulings } from '../../domain/hearing/ruling.ts';
import { endingView, proveView, unsettledView } from './ending/ending.view.ts';
import { exchangeView, ruledView, type ExchangeStep } from './exchange/exchange.view.ts';
import { foyerView, questionCount, stageCardView } from './foyer/foyer.view.ts';
import { sourcePanel } from '../panels/source.view.ts';
import type { WingView } from '../chunk.view.ts';
import { say } from '../common/words.view.ts';

/** Whether the bench has just ruled: the question is in the docket and still in view. */
const isRuled = (value: unknown): boolean =>
  JSON.stringify((value as Record<string, unknown>)['place']) === '{"hearing":"ruled"}';

export const hearingWing: WingView = {
  page({ context }, state, words) {
    const [, step, inner] = state.split('.');
    switch (step) {
      case 'stage':
        return stageCardView(context, words);
      case 'exchange':
        return exchangeView(context, inner as Exclude<ExchangeStep, 'ruled'>, words);
      case 'ruled':
        return ruledView(context, words);
      case 'ending':
        return endingView(context, words);
      case 'proving':
        return proveView(context, words);
      case 'unsettled':
        return unsettledView(context, words);
      default:
        return foyerView(context, words);
    }
  },
  bar({ value, context }, words) {
    const { file, hearing: play } = context;
    if (!file || !play) return null;
    const hearing = hearingOf(file);
    const rulings = stageRulings(file, hearing, play.docket);
    const own = hearing.sides[play.docket.players] ? play.docket.players : (Object.keys(hearing.sides)[0] ?? '');
    const level = Math.max(
      -2,
      Math.min(
        2,
        rulings.reduce((sum, { carriedBy }) => sum + (carriedBy === own ? 1 : -1), 0),
      ),
    );
    return {
      name: file.cover.title,
      where: say(words, 'hearing.where'),
      progress: questionCount(context, isRuled(value), words),
      done: play.docket.moves.length,
      of: play.docket.moves.length,
      strengthMeter: {
        id: 'footing',
        means: say(words, 'hearing.footingMeans'),
        name: hearing.sides[own]?.short ?? own,
        word: say(words, `footing.${level < 0 ? 'm' : 'p'}${Math.abs(level)}`),
        level,
      },
      riskMeter: null,
      panels: ['settings'],
    };
  },
  panel: (name, { context }, words) =>
    name === 'source' && context.file && context.opened ? sourcePanel(context.file, context.opened, words) : null,
};
