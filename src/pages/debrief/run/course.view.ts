/** The courses of a decision as the room sees them: a letter, the words, who chose it, and what the record says of it. */
import type { Answers } from '../../../domain/debrief/answersAt.ts';
import type { Decision } from '../../../content/schema/decision.ts';
import { say, type Words } from '../../common/words.view.ts';
import { counted, type Counted } from '../common/counted.view.ts';
import { markOf } from '../common/mark.view.ts';

export interface CourseOnWall {
  readonly id: string;
  readonly mark: string; // A, B, C …
  readonly text: string;
  /** Null until revealed, and where so few answered that it would say who. */
  readonly counted: Counted | null;
  readonly beside: string | null; // what stands beside the figure: two groups, or hands in the room
  readonly hands: number | null; // hands raised for it, while they are counted
  readonly real: string | null; // once it is revealed: that this was done, or is closest to the record
}

interface Shown {
  readonly counts: boolean;
  readonly hands: boolean;
  readonly beside: (option: string) => string | null;
  readonly real: (option: string) => string | null;
}

/** Every course of a decision, whatever step of it the room is at: they stay in view. */
export const coursesOnWall = (
  { options }: Pick<Decision, 'options'>,
  answers: Answers,
  { counts, hands, beside, real }: Shown,
  words: Words,
): CourseOnWall[] =>
  Object.entries(options).map(([id, { text }], n) => ({
    id,
    mark: markOf(n),
    text,
    counted: counts && answers.total > 0 ? counted(answers.count(id), answers.total, words) : null,
    beside: counts ? beside(id) : null,
    hands: hands ? (answers.room[id] ?? 0) : null,
    real: real(id),
  }));

/** Hands in the room beside the codes, where both are there. */
export const roomBeside = (answers: Answers, option: string, words: Words): string | null =>
  answers.by === 'codes' && answers.roomTotal > 0
    ? say(words, 'run.inRoom', { count: answers.room[option] ?? 0, of: answers.roomTotal })
    : null;
