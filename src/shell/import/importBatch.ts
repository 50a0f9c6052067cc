/** What was taken in from a class: results with their keys, what was refused, hands that were counted. */
import type { FoundCode, RefusedCode } from '../../domain/codes/readResults.ts';
import { asWritten, grouped } from '../../domain/codes/resultCode.ts';
import { choicesOf } from '../../domain/debrief/dedupe.ts';
import type { From, Refusal, Result } from '../../machines/debrief/context.ts';
import type { Counting } from '../../machines/debrief/debriefMachine.ts';

export interface ImportBatch {
  readonly found: readonly Result[];
  readonly refused: readonly Refusal[];
  readonly hands: readonly Counting[];
}

let read = 0;

/** A result with a key of its own. */
export const toResult = (
  { text, play }: Pick<FoundCode, 'text' | 'play'>,
  from: From,
  group: string | null,
): Result => {
  const { group: _, ...rest } = { group: undefined, ...play };
  choicesOf(rest.docket); // remembered: worked out while the text is read in short turns
  return { ...rest, ...(group ? { group } : {}), key: `r${read++}`, text: grouped(asWritten(text)), from };
};

/** @param line null where the place in the text means nothing */
export const toRefusal = ({ line, text, problem }: RefusedCode): Refusal => {
  const { problem: name, ...values } = problem;
  return { line, text, problem: name, values };
};
