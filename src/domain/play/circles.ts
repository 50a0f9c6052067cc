/** The lines of a paper that may be circled: which are to be found, and how much ink is left. */
import type { Decision, Part } from '../../content/schema/decision.ts';
import type { Draft } from './context.ts';

/** The two answers every line has. A circle counts as it was first drawn; what is passed over counts as left. */
export const CIRCLED = 'circled';
export const LEFT = 'left';

/** Ink for two circles more than there are lines to find. */
const SPARE = 2;

const linesOf = ({ parts }: Pick<Decision, 'parts'>): [string, Part][] =>
  Object.entries(parts).filter(([, { kind }]) => kind === 'line');

/** Whether it is right to circle the line: a wrong circle is corrected on the spot. */
export const isToFind = ({ kind, replies }: Pick<Part, 'kind' | 'replies'>): boolean =>
  kind === 'line' && replies[CIRCLED] !== undefined && replies[CIRCLED].corrected === undefined;

/** How many lines of the decision are to be found. */
export const toFind = (decision: Pick<Decision, 'parts'>): number =>
  linesOf(decision).filter(([, part]) => isToFind(part)).length;

/** How many circles can still be drawn: whole, 0 or more. A circle takes its ink whether it was right or not. */
export function inkLeft(decision: Pick<Decision, 'parts'>, draft: Pick<Draft, 'parts'>): number {
  const drawn = linesOf(decision).filter(([id]) => draft.parts[id] === CIRCLED).length;
  return Math.max(0, toFind(decision) + SPARE - drawn);
}

/** Whether the ink allows this answer: true for anything but a new circle when none is left. */
export const inkAllows = (decision: Pick<Decision, 'parts'>, draft: Pick<Draft, 'parts'>, part: string, reply: string) =>
  decision.parts[part]?.kind !== 'line' || reply !== CIRCLED || inkLeft(decision, draft) > 0;

/** Whether a circle stands that can no longer be taken back: one that was right. */
export const isDrawn = (decision: Pick<Decision, 'parts'>, draft: Pick<Draft, 'parts'>, part: string): boolean =>
  decision.parts[part]?.kind === 'line' && draft.parts[part] === CIRCLED;

/** The draft with every line that was passed over left as it is: the pen is put down. */
export const withRestLeft = (decision: Pick<Decision, 'parts'>, draft: Draft): Draft => ({
  ...draft,
  parts: {
    ...Object.fromEntries(linesOf(decision).map(([id]) => [id, LEFT])),
    ...draft.parts,
  },
});
