/** Before the hearing: who may stand at the podium; and the card that opens each stage. */
import type { CaseFile } from '../../../content/schema/caseFile.ts';
import type { Hearing, ShortBench } from '../../../content/schema/hearing.ts';
import { agenda } from '../../../domain/hearing/agenda.ts';
import { hearingOf, type HearingDocket, type Manner, type Players } from '../../../domain/hearing/hearingDocket.ts';
import type { Context } from '../../../domain/play/context.ts';
import { turnOf } from '../../../domain/play/turn.ts';
import { chipsFor, type Chip } from '../../common/citation.view.ts';
import { say, type Words } from '../../common/words.view.ts';

/** Who plays, and in which manner, as the hearing is begun. */
type Begun = Manner & { readonly players: Players };

export interface FoyerView {
  readonly label: string;
  readonly title: string;
  readonly motion: string;
  readonly when: string;
  readonly players: readonly (Begun & { readonly name: string; readonly text: string })[];
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

export function foyerView({ file, bench }: Context, words: Words): FoyerView {
  if (!file) throw new Error('no case is loaded');
  const hearing = hearingOf(file);
  if (bench && hearing.bench) return benchFoyer(file, hearing, hearing.bench, words);
  const sides = Object.entries(hearing.sides).map(([id, { title, owes }]) => ({
    players: id,
    name: title,
    text: owes,
  }));
  return {
    label: hearing.label,
    title: hearing.title,
    motion: hearing.motion,
    when: hearing.when,
    players: [
      ...sides,
      ...(['two', 'three'] as const).map((id) => ({
        players: id,
        name: say(words, `hearing.${id}`),
        text: say(words, `hearing.${id}Text`),
      })),
    ],
    chips: chipsFor(file, hearing.sources),
  };
}

/** Two first, since the short bench is for them; then three, and one against the map. */
function benchFoyer(file: CaseFile, hearing: Hearing, { title, text }: ShortBench, words: Words): FoyerView {
  const named = (name: string, begun: Begun) => ({
    ...begun,
    name: say(words, `bench.${name}`),
    text: say(words, `bench.${name}Text`),
  });
  return {
    label: hearing.label,
    title,
    motion: text,
    when: hearing.when,
    players: [
      named('two', { players: 'two', form: 'bench' }),
      named('twoHands', { players: 'two', form: 'bench', hands: 'both' }),
      named('three', { players: 'three', form: 'bench' }),
      ...Object.entries(hearing.sides).map(([players, side]) => ({
        players,
        form: 'bench' as const,
        name: say(words, 'bench.alone', { side: side.title }),
        text: say(words, 'bench.aloneText'),
      })),
    ],
    chips: chipsFor(file, hearing.sources),
  };
}

export function stageCardView(context: Context, words: Words): StageCardView {
  const { file, hearing, docket, stage, exchange } = turnOf(context);
  return {
    id: exchange.stage,
    label: hearing.label,
    count: stageCount(hearing, exchange.stage, docket, words),
    title: stage.title,
    asks: stage.asks,
    burden:
      stage.coda === 'yes'
        ? ''
        : say(words, docket.form === 'bench' ? 'bench.burden' : 'hearing.burden', {
            side: hearing.sides[stage.burden]?.short ?? stage.burden,
            why: stage.why,
          }),
    chips: chipsFor(file, stage.sources),
  };
}

/** 'Stage 3 of 9'; the coda is not counted. */
export function stageCount(hearing: Hearing, slug: string, docket: Pick<HearingDocket, 'form'>, words: Words): string {
  const held = docket.form === 'bench' ? (hearing.bench?.stages ?? {}) : hearing.stages;
  const counted = Object.keys(held).filter((each) => hearing.stages[each]?.coda === 'no');
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
