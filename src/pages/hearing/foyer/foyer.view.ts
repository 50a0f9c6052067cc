/** Before the hearing: who may stand at the podium; and the card that opens each stage. */
import type { Hearing } from '../../../content/schema/hearing.ts';
import { agenda } from '../../../domain/hearing/agenda.ts';
import { hearingOf } from '../../../domain/hearing/hearingDocket.ts';
import type { Context } from '../../../domain/play/context.ts';
import { turnOf } from '../../../domain/play/turn.ts';
import { chipsFor, type Chip } from '../../common/citation.view.ts';
import { say, type Words } from '../../common/words.view.ts';

export interface FoyerView {
  readonly label: string;
  readonly title: string;
  readonly motion: string;
  readonly when: string;
  readonly players: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  readonly chips: readonly Chip[];
}

export interface StageCardView {
  readonly id: string;
  readonly label: string;
  readonly count: string;
  readonly title: string;
  readonly asks: string;
  readonly burden: string;
  readonly chips: readonly Chip[];
}

export function foyerView({ file }: Context, words: Words): FoyerView {
  if (!file) throw new Error('no case is loaded');
  const hearing = hearingOf(file);
  const sides = Object.entries(hearing.sides).map(([id, { title, owes }]) => ({ id, name: title, text: owes }));
  return {
    label: hearing.label,
    title: hearing.title,
    motion: hearing.motion,
    when: hearing.when,
    players: [
      ...sides,
      ...(['two', 'three'] as const).map((id) => ({
        id,
        name: say(words, `hearing.${id}`),
        text: say(words, `hearing.${id}Text`),
      })),
    ],
    chips: chipsFor(file, hearing.sources),
  };
}

export function stageCardView(context: Context, words: Words): StageCardView {
  const { file, hearing, stage, exchange } = turnOf(context);
  return {
    id: exchange.stage,
    label: hearing.label,
    count: stageCount(hearing, exchange.stage, words),
    title: stage.title,
    asks: stage.asks,
    burden:
      stage.coda === 'yes'
        ? ''
        : say(words, 'hearing.burden', { side: hearing.sides[stage.burden]?.short ?? stage.burden, why: stage.why }),
    chips: chipsFor(file, stage.sources),
  };
}

/** 'Stage 3 of 9'; the coda is not counted. */
export function stageCount(hearing: Hearing, slug: string, words: Words): string {
  const counted = Object.keys(hearing.stages).filter((each) => hearing.stages[each]?.coda === 'no');
  const n = counted.indexOf(slug) + 1;
  return n === 0 ? say(words, 'hearing.coda') : say(words, 'hearing.stageCount', { n, of: counted.length });
}

/** 'Question 4 of 11'. @param ruled whether the question just ruled on is still the one in view */
export function questionCount({ file, hearing: play }: Context, ruled: boolean, words: Words): string {
  if (!file || !play) return '';
  const order = agenda(hearingOf(file), play.docket);
  return say(words, 'hearing.questionCount', {
    n: Math.min(play.docket.moves.length + (ruled ? 0 : 1), order.length),
    of: order.length,
  });
}
