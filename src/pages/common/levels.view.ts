/** A measure's level in words: holds up, defensible, half right, would not stand. */
import type { Rubric } from '../../content/schema/rubric.ts';
import { levelOf, type Level } from '../../domain/scoring/measure.ts';
import { say, type Words } from './words.view.ts';

/** @param points 0 to 100 */
export const levelWord = (points: number, rubric: Rubric, words: Words): string =>
  say(words, `score.${levelOf(points, { levels: rubric.levels })}`);

/** The sentence that comes before a measure's number. */
export const levelSentence = (measure: string, level: Level, words: Words): string =>
  say(words, `sentence.${measure}-${level}`);
