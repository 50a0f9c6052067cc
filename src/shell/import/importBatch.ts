/** What one reading brings: results with keys of their own, and what was refused with its reason and its neighbors. */
import type { RefusedCode } from '../../domain/codes/readResults.ts';
import { asWritten, grouped } from '../../domain/codes/resultCode.ts';
import { choicesOf, fullest } from '../../domain/debrief/dedupe.ts';
import type { HandIn } from '../../domain/debrief/handIns.ts';
import type { From, ImportBatch, Refusal, Result, Tally } from '../../machines/debrief/context.ts';

export const NOTHING: ImportBatch = { found: [], refused: [], hands: [] };

/** Several readings as one. */
export const joined = (batches: readonly ImportBatch[]): ImportBatch => ({
  found: batches.flatMap(({ found }) => found),
  refused: batches.flatMap(({ refused }) => refused),
  hands: batches.flatMap(({ hands }) => hands),
  ...(batches.some(({ tally }) => tally) && {
    tally: batches.map(({ tally }) => tally ?? UNTOLD).reduce(added, UNTOLD),
  }),
});

const UNTOLD: Tally = { lines: 0, codes: 0, refused: 0, known: 0, passed: [] };
const added = (a: Tally, b: Tally): Tally => ({
  lines: a.lines + b.lines,
  codes: a.codes + b.codes,
  refused: a.refused + b.refused,
  known: a.known + b.known,
  passed: [...a.passed, ...b.passed],
});

/** Keys differ between windows, since a class may be kept from several. */
let made = (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) * 1_000_000;

/** A result with a key of its own. @param group the group it belongs to, or null */
export const toResult = (
  { text, play }: Pick<HandIn[0], 'text' | 'play'>,
  from: From,
  group: string | null,
): Result => {
  const { group: _, ...rest } = { group: undefined, ...play };
  choicesOf(rest.docket); // memoized by the docket: worked out here, in short turns, and not when the page counts what came twice
  return { ...rest, ...(group ? { group } : {}), key: `r${made++}`, text: grouped(asWritten(text)), from };
};

/** A hand-in as one result: its fullest code, and the others beside it. */
export function handInToResult(handIn: HandIn, from: From, group: string | null, row?: string): Result {
  const result = toResult(fullest(handIn), from, group);
  const also = [...new Set(handIn.map(({ text }) => grouped(asWritten(text))))].filter((text) => text !== result.text);
  return { ...result, ...(also.length > 0 && { also }), ...(row !== undefined && { row }) };
}

/** A line is shown so far. */
const SHOWN = 120;

/** A line that was refused, with the values its sentence needs. @param lines the text it stands in, to show what is around it */
export const toRefusal = (
  { line, text, problem }: Pick<RefusedCode, 'line' | 'text' | 'problem'>,
  lines?: readonly string[],
  more: Partial<Pick<Refusal, 'group' | 'from'>> = {},
): Refusal => {
  const { problem: name, ...values } = problem;
  const at = (n: number): string => (lines?.[n - 1] ?? '').trim().slice(0, SHOWN);
  return {
    line,
    text,
    problem: name,
    values,
    ...(lines && { key: `n${made++}`, around: [at(line - 1), at(line), at(line + 1)] as const }),
    ...more,
  };
};
