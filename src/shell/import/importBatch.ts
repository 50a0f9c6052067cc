/** What one reading brings: results with keys of their own, and what was refused with its reason. */
import type { FoundCode, RefusedCode } from '../../domain/codes/readResults.ts';
import { asWritten, grouped } from '../../domain/codes/resultCode.ts';
import { choicesOf } from '../../domain/debrief/dedupe.ts';
import type { From, ImportBatch, Refusal, Result } from '../../machines/debrief/context.ts';

export const NOTHING: ImportBatch = { found: [], refused: [], hands: [] };

/** Several readings as one. */
export const joined = (batches: readonly ImportBatch[]): ImportBatch => ({
  found: batches.flatMap(({ found }) => found),
  refused: batches.flatMap(({ refused }) => refused),
  hands: batches.flatMap(({ hands }) => hands),
});

let made = 0;

/** A result with a key of its own. @param group the group it belongs to, or null */
export const toResult = (
  { text, play }: Pick<FoundCode, 'text' | 'play'>,
  from: From,
  group: string | null,
): Result => {
  const { group: _, ...rest } = { group: undefined, ...play };
  choicesOf(rest.docket); // memoized by the docket: worked out here, in short turns, and not when the page counts what came twice
  return { ...rest, ...(group ? { group } : {}), key: `r${made++}`, text: grouped(asWritten(text)), from };
};

/** A line that was refused, with the values its sentence needs. */
export const toRefusal = ({ line, text, problem }: RefusedCode): Refusal => {
  const { problem: name, ...values } = problem;
  return { line, text, problem: name, values };
};
