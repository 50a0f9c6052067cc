/** A common error this class acted on: first what it believed and where, then what the record shows instead. */
import type { DebriefInput } from '../../../domain/debrief/debriefInput.ts';
import { mayBeTold } from '../../../domain/debrief/classPlay.ts';
import { errorsActedOn } from '../../../domain/debrief/errorsActedOn.ts';
import { STEP_KINDS } from '../../../domain/debrief/stepKinds.ts';
import { carriedIn, withWord } from '../../common/carried.view.ts';
import { say, type Words } from '../../common/words.view.ts';
import { counted } from '../common/counted.view.ts';
import { roomSources, type RoomSource } from '../common/source.view.ts';
import { choiceInWords } from '../class/errors.view.ts';
import type { ListFit } from './listFit.view.ts';

export interface ErrorStepView {
  readonly kind: 'errors';
  readonly title: string; // the belief, as it is held
  readonly acted: string; // how many acted on it
  readonly where: readonly string[]; // by which choices
  readonly correction: { readonly text: string; readonly sources: readonly RoomSource[] } | null;
  readonly prompt: string;
  readonly lists: readonly ListFit[];
}

/** So many of the choices that acted on an error are named; the page of the class has them all, and the last line says how many more. */
const CHOICES = 4;

/** So many sources stand beside what the record shows. */
const SOURCES = 3;

/** Null where the class acted on no such error. */
export function errorStepView(input: DebriefInput, item: number, revealed: number, words: Words): ErrorStepView | null {
  const { file, plays } = input;
  const tally = errorsActedOn(file, plays)[item];
  const error = tally && file.learning.misconceptions[tally.misconception];
  if (!tally || !error) return null;
  const is = STEP_KINDS.errors[revealed] ?? 'correction';
  const told = mayBeTold(tally.open, plays);
  return {
    kind: 'errors',
    title: say(words, 'run.belief', { belief: error.belief }),
    acted: told
      ? withWord(
          say(words, 'run.acted', { counted: counted(tally.plays, tally.open, words).text }),
          carriedIn(plays, words),
        )
      : say(words, 'run.someActed'),
    where: [
      ...tally.choices
        .slice(0, CHOICES)
        .map(({ choice, count }) =>
          told
            ? say(words, 'class.choice', { choice: choiceInWords(file, choice), count })
            : choiceInWords(file, choice),
        ),
      ...moreOf(tally.choices.length - CHOICES, words),
    ],
    correction:
      is === 'correction'
        ? {
            text: error.correction,
            sources: roomSources(file, [...error.authorities, ...error.sources]).slice(0, SOURCES),
          }
        : null,
    prompt: say(words, `run.errors-${is}`),
    lists: [],
  };
}

const moreOf = (count: number, words: Words): string[] =>
  count <= 0 ? [] : [say(words, count === 1 ? 'run.oneActedMore' : 'run.actedMore', { count })];

/** What is said in place of an error: that the class acted on none, or that nothing in shows any. */
export const noErrors = ({ plays }: DebriefInput, words: Words): string =>
  say(words, plays.length > 0 ? 'run.noErrors' : 'run.errorsNeedCodes');
