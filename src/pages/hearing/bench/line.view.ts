/** A line at the short bench as views show it: what both sides opened with, and the phrases that have come so far. */
import { questionOf } from '../../../domain/hearing/agenda.ts';
import { isPlayed } from '../../../domain/hearing/hearingDocket.ts';
import type { Context } from '../../../domain/play/context.ts';
import { dueInStage } from '../../../domain/play/secretPicks.ts';
import { cited, turnOf } from '../../../domain/play/turn.ts';
import { chipsFor, type Chip } from '../../common/citation.view.ts';
import { comingAfter, type Coming } from '../../common/coming.view.ts';
import { say, type Words } from '../../common/words.view.ts';
import { benchFrame } from './choosing.view.ts';

export interface RevealView extends ReturnType<typeof benchFrame> {
  readonly id: string;
  readonly title: string;
  readonly sides: readonly {
    readonly id: string;
    readonly name: string;
    readonly asked: string;
    readonly opens: string;
  }[];
  readonly next: string;
}

export interface BenchLineView extends ReturnType<typeof benchFrame> {
  readonly id: string;
  readonly side: string;
  readonly title: string; // what the bench asked
  readonly name: string; // who speaks
  readonly phrases: readonly string[];
  readonly whole: boolean; // whether all have come
  readonly chips: readonly Chip[]; // what the clerk hands up with the first words
  readonly prompt: string; // who may object
  readonly object: string | null;
  readonly next: string;
  readonly comes: Coming | null; // null where somebody has to choose first
}

export function revealView(context: Context, words: Words): RevealView {
  const turn = turnOf(context);
  const { file, docket, draft, hearing } = turn;
  return {
    ...benchFrame(turn, words),
    id: turn.exchange.id,
    title: say(words, 'bench.revealed'),
    sides: dueInStage(file, docket).map(({ side, id }) => {
      const { text, positions } = questionOf(hearing, id).question;
      const first = positions[draft.sealed?.[side] ?? '']?.phrases?.[0]?.text ?? '';
      return { id: side, name: hearing.sides[side]?.title ?? side, asked: text, opens: `${first} …` };
    }),
    next: say(words, 'bench.hear', { side: hearing.sides[turn.respondent]?.title ?? turn.respondent }),
  };
}

export function benchLineView(context: Context, words: Words): BenchLineView {
  const turn = turnOf(context);
  const { file, hearing, docket, draft, question, position, respondent, opponent, exchange } = turn;
  const all = position?.phrases ?? [];
  const phrases = all.slice(0, draft.heard ?? 1).map(({ text }) => text);
  const whole = phrases.length >= all.length;
  const listens = isPlayed(docket.players, opponent);
  const name = hearing.sides[respondent]?.title ?? respondent;
  const other = hearing.sides[opponent]?.title ?? opponent;
  return {
    ...benchFrame(turn, words),
    id: exchange.id,
    side: respondent,
    title: question.text,
    name,
    phrases,
    whole,
    chips: chipsFor(file, Object.values(cited(draft))),
    prompt: listens ? say(words, whole ? 'bench.answerOrObject' : 'bench.mayObject', { side: other }) : '',
    object: listens ? say(words, 'bench.object') : null,
    next: say(words, whole ? (listens ? 'bench.answer' : 'bench.hearAnswer') : 'bench.more'),
    comes: comingAfter(exchange.id, phrases, whole),
  };
}

/** What a screen reader is told when the next words have come. */
export const announcePhrase = (before: BenchLineView, after: BenchLineView): string =>
  before.id === after.id && before.phrases.length < after.phrases.length ? (after.phrases.at(-1) ?? '') : '';
