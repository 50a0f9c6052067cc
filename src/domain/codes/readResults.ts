/**
 * Finds the result codes in a text (lists, links, chat lines with names, cells, wrapped mail), and says of what was meant
 * as a code and is none why it is none. No line is passed over without being counted.
 */
import { linksIn } from '../address/rewrittenLinks.ts';
import type { Codebook } from './codebook.ts';
import { findCodes } from './findCodes.ts';
import { groupsOf, isHandle, isNumber, symbolsIn, type Group, type Span } from './groups.ts';
import { linesOf, plain } from './plainText.ts';
import type { FoundCode, LineRead, RefusedCode, Results } from './foundCodes.ts';
import { readCode, type CodeProblem } from './resultCode.ts';
import { missedRows } from './rows.ts';
import { suspectsIn } from './suspects.ts';
import { joinedOver } from './wrapped.ts';

export { linesOf } from './plainText.ts';
export type { FoundCode, RefusedCode, Results } from './foundCodes.ts';

/** Nobody writes a longer line by hand. It is cut between words, and its pieces are read one by one. */
const LONGEST_LINE = 2_000;
/** As much as is shown of what stood there; the longest code is shown whole, since it is put right in its place. */
export const SHOWN = 72;

/** Reads every line of a text. @param alone whether what stands alone in a line may be taken for a code although it is a number or a name */
export function readResults(text: string, books: readonly Codebook[], alone = true): Results {
  const lines = linesOf(text);
  return withoutNames(readLines(lines, books, 0, lines.length, alone).results, lines);
}

/**
 * Reads some of the lines of a text, so that a long one can be read piece by piece.
 * @param from the first of them, counted from 0
 * @param to where to stop; a code that goes on over that line is read to its end
 * @param alone whether what stands alone in a line may be taken for a code although it is a number or a name
 * @returns what stood there, with the lines counted from 1, and where to go on; names are still among what is refused
 */
export function readLines(
  lines: readonly string[],
  books: readonly Codebook[],
  from: number,
  to: number,
  alone = true,
): { readonly results: Results; readonly next: number } {
  const read: LineRead[] = [];
  let at = from;
  while (at < to) {
    const one = readLine(lines[at] ?? '', at + 1, books, alone);
    const more = joinedOver(lines, at, one, books, (n) => readLine(lines[n] ?? '', n + 1, books, alone));
    read.push(...(more ?? [one]));
    at += more?.length ?? 1;
  }
  return {
    results: {
      found: read.flatMap(({ found }) => found),
      refused: read.flatMap(({ refused }) => refused),
      unknown: [...new Set(read.flatMap(({ unknown }) => unknown))],
      lines: read.filter(({ empty }) => !empty).length,
      passed: read.flatMap(({ line, empty, found, refused, joined }) =>
        empty || joined || found.length + refused.length > 0 ? [] : [line],
      ),
    },
    next: at,
  };
}

function readLine(raw: string, line: number, books: readonly Codebook[], alone: boolean): LineRead {
  const parts = stretchesOf(plain(raw)).map((stretch) => readStretch(stretch, line, books, alone));
  return {
    line,
    empty: !/[\p{L}\p{N}]/u.test(raw),
    joined: false,
    found: parts.flatMap(({ found }) => found),
    refused: parts.flatMap(({ refused }) => refused),
    unknown: parts.flatMap(({ unknown }) => unknown),
  };
}

type Stretch = Pick<LineRead, 'found' | 'refused' | 'unknown'>;

function readStretch(text: string, line: number, books: readonly Codebook[], alone: boolean): Stretch {
  const links = linksIn(text);
  const linked = links.flatMap(({ code }) =>
    code === null || code.replaceAll('-', '') === '' ? [] : [readOne(code, line, books)],
  );
  const groups = groupsOf(text, [...links, ...addressesIn(text)]);
  const numbered = isNumbered(text);
  const codes = findCodes(groups, books, alone, numbered);
  const sure = codes.found.filter(({ doubtful }) => !doubtful);
  const doubtful = codes.found.filter((each) => each.doubtful);
  const versions = codes.unknown.filter((each) => apart(each, codes.found));
  const shown = ({ from, to }: Span): string => text.slice(groups[from]?.from ?? 0, groups[to - 1]?.to ?? 0);
  const taken = [...codes.found, ...versions];
  const rows = missedRows(groups, taken);
  const suspects = [...rows, ...suspectsIn(groups, [...taken, ...rows])].toSorted((a, b) => a.from - b.from);
  return {
    found: [
      ...linked.flatMap(({ found }) => found),
      ...sure.map((each): FoundCode => ({
        line,
        text: symbolsIn(groups.slice(each.from, each.to)),
        play: each.play,
        inLink: false,
        numbered,
      })),
    ],
    refused: [
      ...linked.flatMap(({ refused }) => refused),
      ...doubtful.map((each): RefusedCode => ({
        line,
        text: shown(each).slice(0, SHOWN),
        problem: { problem: 'doubtful' },
        ...(isNobodys(groups.slice(each.from, each.to)) && { maybeName: true }),
      })),
      ...versions.map((each): RefusedCode => ({
        line,
        text: shown(each).slice(0, SHOWN),
        problem: { problem: 'version', version: each.version },
      })),
      ...suspects.map((each): RefusedCode => ({
        line,
        text: shown(each).slice(0, SHOWN),
        problem: problemOf(shown(each), groups.slice(each.from, each.to), books),
        ...(each.maybeName && { maybeName: true }),
      })),
    ],
    unknown: [...linked.flatMap(({ unknown }) => unknown), ...versions.map(({ version }) => version)],
  };
}

/** `1.` and `12)` before what a line says. */
const isNumbered = (text: string): boolean => /^\s*\(?\d{1,3}[.):]\s/u.test(text);

/**
 * Without names that have a number after them: one that stands beside a code, or above one, is whoever handed that in,
 * and so is one that stands there more than once.
 */
export function withoutNames(results: Results, lines: readonly string[]): Results {
  const names = results.refused.filter(({ maybeName }) => maybeName);
  if (names.length === 0) return results;
  const meant = new Set(
    [...results.found, ...results.refused.filter(({ maybeName }) => !maybeName)].map(({ line }) => line),
  );
  const times = new Map<string, number>();
  for (const { text } of names) times.set(nameOf(text), (times.get(nameOf(text)) ?? 0) + 1);
  const explained = ({ line, text, problem }: RefusedCode): boolean =>
    meant.has(line) ||
    ((times.get(nameOf(text)) ?? 0) > 1 && (isHandle(text) || problem.problem !== 'doubtful')) ||
    (isHandle(text) && isOver(lines[line - 1] ?? '', text) && (meant.has(line + 1) || meant.has(line + 2)));
  const refused = results.refused.filter((each) => !each.maybeName || !explained(each));
  const left = new Set([...results.found, ...refused].map(({ line }) => line));
  const passed = new Set([...results.passed, ...names.map(({ line }) => line).filter((line) => !left.has(line))]);
  return { ...results, refused, passed: [...passed].toSorted((a, b) => a - b) };
}

/**
 * What looks alike more than once (numbers of students, telephones, names of files) is no slip; a name is the same name.
 * Numbers whose check signs are right are asked about all the same: hardly one in five thousand is right by chance.
 */
const nameOf = (text: string): string =>
  isHandle(text) ? text.toLowerCase() : text.replace(/\d/gu, '9').replace(/[a-z]/giu, 'A').replace(/^9+$/u, '9');

/** Whether a line is a name alone, or a name with an hour or a sign after it, as chats set it over what was said. */
const isOver = (line: string, name: string): boolean =>
  plain(line).trim().toLowerCase().startsWith(name.toLowerCase()) &&
  !/[a-z]{3,}/iu.test(plain(line).trim().slice(name.length));

/** Why it is no code: with the signs in it, or, where nothing is wrong with those, without. */
function problemOf(shown: string, groups: readonly Group[], books: readonly Codebook[]): CodeProblem {
  const odd = readCode(shown.replaceAll(/[._/\\·•]/gu, '-'), books);
  if ('problem' in odd) return odd;
  const read = readCode(symbolsIn(groups), books);
  return 'problem' in read ? read : { problem: 'slip' };
}

function readOne(code: string, line: number, books: readonly Codebook[]): Stretch {
  const read = readCode(code, books);
  if ('docket' in read)
    return { found: [{ line, text: code, play: read, inLink: true, numbered: false }], refused: [], unknown: [] };
  return {
    found: [],
    refused: [{ line, text: code.slice(0, SHOWN), problem: read }],
    unknown: 'version' in read && read.problem === 'version' ? [read.version] : [],
  };
}

/** A number, or what somebody goes by. */
const isNobodys = (groups: readonly Group[]): boolean => groups.every(({ text }) => isNumber(text) || isHandle(text));

const apart = (one: Span, others: readonly Span[]): boolean =>
  others.every(({ from, to }) => one.to <= from || one.from >= to);
/** Addresses of mail: what stands before the sign often looks like a code. */
const addressesIn = (text: string): { from: number; to: number }[] =>
  [...text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@[\w.]+/gu)].map(({ 0: address, index }) => ({
    from: index,
    to: index + address.length,
  }));

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
