/** Numbers of people as a class is told them: counts always, shares only where there are enough of them. */
import { FEWEST_FOR_SHARES } from '../../../domain/debrief/classPlay.ts';
import { say, type Words } from '../../common/words.view.ts';

export interface Counted {
  readonly count: number;
  readonly of: number;
  /** '11 of 28', and with ten or more '11 of 28, 39 %'. */
  readonly text: string;
}

export function counted(count: number, of: number, words: Words): Counted {
  const text = say(words, 'run.countOf', { count, of });
  return {
    count,
    of,
    text: of < FEWEST_FOR_SHARES ? text : say(words, 'run.withShare', { text, share: Math.round((100 * count) / of) }),
  };
}
