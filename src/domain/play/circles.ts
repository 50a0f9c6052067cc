/** The lines of a paper that may be circled: which are to be found, and how much ink is left. */
import type { Decision, Part } from '../../content/schema/decision.ts';
import type { Draft } from './context.ts';

type Lines = Pick<Decision, 'parts'>;

/** Ink for two circles more than there are lines to find. */
const SPARE = 2;

/** The answer to a line that draws a circle round it, its first; and the other, that leaves it. Undefined for what is no line. */
const answerAt = (part: Pick<Part, 'kind' | 'replies'> | undefined, at: number): string | undefined =>
  part?.kind === 'line' ? Object.keys(part.replies)[at] : undefined;
export const circleOf = (part: Pick<Part, 'kind' | 'replies'> | undefined): string | undefined => answerAt(part, 0);
export const leaveOf = (part: Pick<Part, 'kind' | 'replies'> | undefined): string | undefined => answerAt(part, 1);

/** Whether it is right to circle the line: a wrong circle is corrected on the spot. */
export function isToFind(part: Pick<Part, 'kind' | 'replies'>): boolean {
  const circle = circleOf(part);
  return circle !== undefined && part.replies[circle]?.corrected === undefined;
}

/** How many lines of the decision are to be found. */
export const toFind = ({ parts }: Lines): number => Object.values(parts).filter(isToFind).length;

/** Whether a circle stands round the line; it counts as it was first drawn. */
export const isCircled = ({ parts }: Lines, draft: Pick<Draft, 'parts'>, part: string): boolean => {
  const given = draft.parts[part];
  return given !== undefined && given === circleOf(parts[part]);
};

/** How many circles can still be drawn: whole, 0 or more. A circle takes its ink whether it was right or not. */
export function inkLeft(decision: Lines, draft: Pick<Draft, 'parts'>): number {
  const drawn = Object.keys(decision.parts).filter((part) => isCircled(decision, draft, part)).length;
  return Math.max(0, toFind(decision) + SPARE - drawn);
}

/** Whether ink allows this answer: true for anything but a new circle when none is left. */
export const inkAllows = (decision: Lines, draft: Pick<Draft, 'parts'>, part: string, reply: string): boolean =>
  reply !== circleOf(decision.parts[part]) || inkLeft(decision, draft) > 0;

/** The draft with every line that was passed over left as it is: the pen is put down. */
export function withRestLeft({ parts }: Lines, draft: Draft): Draft {
  const left = Object.entries(parts).flatMap(([id, part]) => {
    const leave = leaveOf(part);
    return leave === undefined ? [] : [[id, leave] as const];
  });
  return { ...draft, parts: { ...Object.fromEntries(left), ...draft.parts } };
}
