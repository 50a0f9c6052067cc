/**
 * Finds the result codes in pasted text (lists, links, chat lines with names, tables) and says of each bad one why it
 * is bad.
 */
import { codesInLinks } from '../address/linkTo.ts';
import type { Codebook } from './codebook.ts';
import { LONGEST, readCode, type CodedPlay, type CodeProblem } from './resultCode.ts';

export interface FoundCode {
  readonly line: number; // counted from 1
  readonly text: string;
  readonly play: CodedPlay;
}

export interface RefusedCode {
  readonly line: number;
  /** What stood there, at most 40 characters of it. */
  readonly text: string;
  readonly problem: CodeProblem;
}

export interface Results {
  readonly found: readonly FoundCode[];
  readonly refused: readonly RefusedCode[];
  /** Versions of sound codes that no book was given for. */
  readonly unknown: readonly number[];
}

/** What could be meant as a code: five symbols or more in one piece, hyphens between them allowed. */
const PIECE = /[0-9a-z*~$=!?]+(?:-[0-9a-z*~$=!?]+)*/giu;
const FEWEST = 5;
/** Nobody writes a longer line by hand. It is cut between words, and its pieces are read one by one. */
const LONGEST_LINE = 2_000;

/**
 * Reads every line of a text. In a line with at least one good code, other words are not reported as bad. In a line
 * without one, the word that is nearest to a code is reported with its reason. Lines without anything like a code are
 * passed over.
 */
export const readResults = (text: string, books: readonly Codebook[]): Results => readLines(linesOf(text), books, 1);

/** The lines of a text, whichever way its system ends them. */
export const linesOf = (text: string): string[] => text.split(/\r\n|[\n\r\u2028\u2029]/u);

/**
 * Reads some of the lines of a text, so that a long one can be read piece by piece.
 * @param first the number of the first of them, counted from 1
 */
export function readLines(lines: readonly string[], books: readonly Codebook[], first: number): Results {
  const found: FoundCode[] = [];
  const refused: RefusedCode[] = [];
  const unknown = new Set<number>();
  for (const [n, raw] of lines.entries()) {
    const line = first + n;
    for (const stretch of stretchesOf(raw)) {
      const read = readLine(stretch, books);
      for (const each of read.found) found.push({ line, ...each });
      for (const each of read.unknown) unknown.add(each);
      if (read.found.length === 0 && read.refused) refused.push({ line, ...read.refused });
    }
  }
  return { found, refused, unknown: [...unknown] };
}

/** A line in pieces of a bearable length; the end of a line is never cut again. */
function stretchesOf(raw: string): string[] {
  const stretches: string[] = [];
  for (let from = 0; from < raw.length;) {
    const rest = raw.slice(from, from + LONGEST_LINE);
    const cut =
      from + rest.length < raw.length
        ? Math.max(rest.lastIndexOf(' '), rest.lastIndexOf(','), rest.lastIndexOf(';'), rest.lastIndexOf('\t')) + 1
        : 0;
    stretches.push(cut > 0 ? rest.slice(0, cut) : rest);
    from += cut > 0 ? cut : rest.length;
  }
  return stretches;
}

interface Line {
  readonly found: { readonly text: string; readonly play: CodedPlay }[];
  readonly refused: { readonly text: string; readonly problem: CodeProblem } | null;
  readonly unknown: readonly number[];
}

function readLine(raw: string, books: readonly Codebook[]): Line {
  const linked = codesInLinks(raw);
  if (linked.length > 0) return weigh(linked, books);
  const whole = weigh([raw], books); // '7QK2 M4XD 9' is one code with spaces
  if (whole.found.length > 0) return whole;
  return weigh([...raw.matchAll(PIECE)].map(([piece]) => piece).filter(likelyCode), books);
}

function weigh(candidates: readonly string[], books: readonly Codebook[]): Line {
  const found: Line['found'] = [];
  const unknown: number[] = [];
  let refused: Line['refused'] = null;
  for (const text of candidates) {
    const read = readCode(text, books);
    if ('docket' in read) found.push({ text: text.trim(), play: read });
    else if (read.problem !== 'empty') {
      if (read.problem === 'version') unknown.push(read.version);
      if (!refused || NEARNESS[read.problem] > NEARNESS[refused.problem.problem])
        refused = { text: text.slice(0, 40), problem: read };
    }
  }
  return { found, refused, unknown };
}

/** Of two bad readings of a line, the one that is nearer to a code. */
const NEARNESS: Readonly<Record<CodeProblem['problem'], number>> = {
  empty: 0,
  'over-long': 1,
  'cut-short': 1,
  symbol: 2,
  slip: 3,
  beyond: 4,
  retired: 5,
  version: 5,
};

/**
 * Whether a word looks like a code: it has a digit or a hyphen, or is all capitals. Other words are names or sentences
 * and are not reported.
 */
function likelyCode(piece: string): boolean {
  const symbols = piece.replaceAll('-', '');
  if (symbols.length < FEWEST || symbols.length > 3 * LONGEST.full) return false;
  return /\d/u.test(piece) || (symbols === symbols.toUpperCase() && symbols.length <= LONGEST.full);
}
