/** Choosing in secret at the short bench, as views show it: the card between two choices, one side's choice, and both hands on one keyboard. */
import { questionOf, type Exchange } from '../../../domain/hearing/agenda.ts';
import type { Context } from '../../../domain/play/context.ts';
import { dueInStage, isShared, toChoose } from '../../../domain/play/secretPicks.ts';
import { turnOf, type Turn } from '../../../domain/play/turn.ts';
import { say, type Words } from '../../common/words.view.ts';
import { stageCount } from '../foyer/foyer.view.ts';

/** What stands over every page of the short bench. */
interface Frame {
  readonly label: string;
  readonly count: string;
  readonly stage: string;
}

export interface HandOverView extends Frame {
  readonly id: string;
  readonly side: string;
  readonly title: string;
  readonly text: string;
  readonly said: string; // of words that came too early; empty where none did
  readonly holds: string;
  readonly back: string | null; // to the choice that is sealed
  readonly skip: string;
}

export interface SecretView extends Frame {
  readonly id: string;
  readonly side: string;
  readonly asked: string; // who is asked
  readonly title: string;
  readonly said: string; // of a card that was skipped or gone back from
  readonly positions: readonly {
    readonly id: string;
    readonly number: number;
    readonly text: string;
    readonly chosen: boolean;
  }[];
  readonly ready: boolean;
  readonly hint: string;
  readonly next: string;
}

export interface BothHandsView extends Frame {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly sides: readonly {
    readonly id: string;
    readonly name: string;
    readonly asked: string;
    readonly chosen: boolean; // that something is chosen, never what
    readonly mark: string;
    readonly positions: readonly { readonly id: string; readonly key: string; readonly text: string }[];
  }[];
  readonly ready: boolean;
  readonly hint: string;
  readonly next: string;
}

/** The keys of each hand, in the order of the positions. They lie where hands lie, and none of them does anything else. */
const HANDS = ['asdf', 'hjkl'] as const;

export const benchFrame = ({ hearing, docket, stage, exchange }: Turn, words: Words): Frame => ({
  label: hearing.label,
  count: stageCount(hearing, exchange.stage, docket, words),
  stage: stage.title,
});

const sideName = ({ hearing }: Turn, side: string): string => hearing.sides[side]?.title ?? side;

/** The exchange whose side chooses now. @throws Error when every side has chosen */
function chooserOf({ file, docket, draft }: Turn): Exchange {
  const [chooser] = toChoose(file, docket, draft);
  if (!chooser) throw new Error('every side has chosen');
  return chooser;
}

export function handOverView(context: Context, words: Words): HandOverView {
  const turn = turnOf(context);
  const { file, docket, draft } = turn;
  const { side, id } = chooserOf(turn);
  const sealed = dueInStage(file, docket).find((each) => draft.sealed?.[each.side] !== undefined)?.side;
  const name = sideName(turn, side);
  return {
    ...benchFrame(turn, words),
    id,
    side,
    title: say(words, 'bench.handTo', { side: name }),
    text: sealed ? say(words, 'bench.sealed', { side: sideName(turn, sealed) }) : say(words, 'bench.lookAway'),
    said: draft.handed === 'early' ? say(words, 'bench.early') : '',
    holds: say(words, 'bench.holds'),
    back: sealed ? say(words, 'bench.back') : null,
    skip: say(words, 'bench.skip'),
  };
}

export function secretView(context: Context, words: Words): SecretView {
  const turn = turnOf(context);
  const { draft, hearing } = turn;
  const { side, id } = chooserOf(turn);
  const { question } = questionOf(hearing, id);
  const alone = !isShared(turn.file, turn.docket);
  const ready = draft.position !== undefined;
  return {
    ...benchFrame(turn, words),
    id,
    side,
    asked: say(words, alone ? 'bench.asksYou' : 'bench.asks', { side: sideName(turn, side) }),
    title: question.text,
    said:
      draft.handed === 'skipped' || draft.handed === 'back'
        ? say(words, `bench.${draft.handed}`, { side: sideName(turn, side) })
        : '',
    positions: Object.entries(question.positions).map(([position, { text }], i) => ({
      id: position,
      number: i + 1,
      text,
      chosen: draft.position === position,
    })),
    ready,
    hint: say(words, ready ? 'decision.ready' : 'hearing.needPosition'),
    next: say(words, alone ? 'hearing.present' : 'bench.seal'),
  };
}

export function bothHandsView(context: Context, words: Words): BothHandsView {
  const turn = turnOf(context);
  const { file, docket, draft, hearing } = turn;
  const due = dueInStage(file, docket);
  const waits = toChoose(file, docket, draft).map(({ side }) => side);
  return {
    ...benchFrame(turn, words),
    id: due.map(({ id }) => id).join(' '),
    title: say(words, 'bench.together'),
    text: say(words, 'bench.togetherText'),
    sides: due.map(({ side, id }, hand) => ({
      id: side,
      name: sideName(turn, side),
      asked: questionOf(hearing, id).question.text,
      chosen: !waits.includes(side),
      mark: say(words, waits.includes(side) ? 'bench.chooses' : 'bench.hasChosen', { side: sideName(turn, side) }),
      positions: Object.entries(questionOf(hearing, id).question.positions).map(([position, { text }], i) => ({
        id: position,
        key: HANDS[hand]?.[i] ?? '',
        text,
      })),
    })),
    ready: waits.length === 0,
    hint: say(words, waits.length === 0 ? 'bench.bothChosen' : 'bench.needBoth'),
    next: say(words, 'bench.reveal'),
  };
}
