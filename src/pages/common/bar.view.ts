/** The line above every page of a seat: where we are, how firm we stand, and the meter that the case brings. */
import { riskMeter, strengthMeter } from '../../domain/scoring/meters.ts';
import { playOf, type Context, type PanelName } from '../../domain/play/context.ts';
import { positions } from '../../domain/play/position.ts';
import { savedPageFacts } from '../../domain/play/savedPages.ts';
import { say, type Words } from './words.view.ts';

export interface Meter {
  readonly id: 'footing' | 'risk';
  readonly name: string;
  /** What it measures, in words. */
  readonly means: string;
  readonly word: string;
  readonly level: number;
}

export interface BarView {
  readonly name: string;
  readonly where: string;
  readonly progress: string;
  readonly done: number;
  readonly of: number;
  readonly strengthMeter: Meter | null; // level −2 to 2
  readonly riskMeter: Meter | null; // level 0 to 3; null where the case has none
  readonly panels: readonly PanelName[]; // the sheets at hand here
  readonly leave?: string; // the way back from a coda, which loses nothing
}

export function barView(context: Context, words: Words): BarView {
  const { file, seat, docket, chapter } = playOf(context);
  const footing = strengthMeter(file, docket);
  const risk = riskMeter(file, docket);
  const [meter] = Object.values(file.meters);
  const of = positions(seat).length;
  const done = docket.entries.length;
  const inCoda = context.coda?.open === true;
  const beside = context.side !== null || inCoda; // counted in no measure of the seat, so no meter shows it
  const { needs, looksBack } = savedPageFacts(context.page);
  const ended = needs === 'everything';
  return {
    name: file.cover.title,
    where: ended ? seat.short : `${seat.short}, ${chapter.when}`,
    progress: ended
      ? ''
      : beside && !inCoda
        ? say(words, 'bar.sideDoor')
        : context.fork && !context.fork.onward
          ? say(words, 'bar.otherRoad')
          : say(words, 'bar.progress', { n: Math.min(looksBack ? done : done + 1, of), of }),
    done,
    of,
    strengthMeter: beside
      ? null
      : {
          id: 'footing',
          means: say(words, 'bar.footingMeans'),
          name: say(words, 'bar.footing'),
          word: say(words, `footing.${footing < 0 ? 'm' : 'p'}${Math.abs(footing)}`),
          level: footing,
        },
    riskMeter:
      meter && !beside
        ? { id: 'risk', means: meter.means, name: meter.title, word: meter.levels[risk] ?? '', level: risk }
        : null,
    ...(inCoda && !ended && { leave: say(words, 'coda.leave') }),
    panels: ['file', 'docket', ...(seat.tools.length > 0 ? (['tools'] as const) : []), 'result', 'settings'],
  };
}
