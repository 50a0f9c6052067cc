/** What the reading of a text brings, line by line. */
import type { CodedPlay, CodeProblem } from './resultCode.ts';

export interface FoundCode {
  readonly line: number; // counted from 1
  readonly text: string; // its signs, without what stood between them
  readonly play: CodedPlay;
  /** Whether it stood in a link: a link and the code in it are handed in together. */
  readonly inLink: boolean;
  /** Whether its line has a number of its own in a list. */
  readonly numbered: boolean;
}

export interface RefusedCode {
  readonly line: number;
  /** What stood there, at most 72 characters of it. */
  readonly text: string;
  readonly problem: CodeProblem | { readonly problem: 'doubtful' };
  /** True of a number, or of a name with a number after it, which counts where nothing else explains it. */
  readonly maybeName?: true;
}

export interface Results {
  readonly found: readonly FoundCode[];
  readonly refused: readonly RefusedCode[];
  /** Versions of sound codes that no book was given for. */
  readonly unknown: readonly number[];
  /** Lines that are not empty. */
  readonly lines: number;
  /** Of those, the ones with nothing in them that was meant as a code. */
  readonly passed: readonly number[];
}

export interface LineRead {
  readonly line: number;
  readonly empty: boolean;
  /** Whether it is the rest of a code that begins in a line before. */
  readonly joined: boolean;
  readonly found: readonly FoundCode[];
  readonly refused: readonly RefusedCode[];
  readonly unknown: readonly number[];
}
