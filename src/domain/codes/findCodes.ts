/** Finds the codes in one line: whole, in groups, with signs or spaces between the groups, with words before and after. */
import type { Codebook } from './codebook.ts';
import { chainsOf, isHandle, isMixed, isNumber, isWord, symbolsIn, type Group, type Span } from './groups.ts';
import { LONGEST, readCode, type CodedPlay } from './resultCode.ts';
import { leavesPieces, longRows } from './rows.ts';

export interface FoundInLine extends Span {
  readonly play: CodedPlay;
  /** True where it reads as a code and may as well be a word, a number or a name: somebody has to say. */
  readonly doubtful: boolean;
}

export interface FoundCodes {
  readonly found: readonly FoundInLine[];
  /** Versions of what reads as a code of a version that no book was given for. */
  readonly unknown: readonly UnknownInLine[];
}
export interface UnknownInLine extends Span {
  readonly version: number;
}

const SHORTEST = 8;
/** A code of this many groups has the longest written form; a line is tried from each group on, so far and no farther. */
const MOST_GROUPS = 16;

/**
 * @param groups those of the whole line, without what is a link or an address
 * @param byItself whether what is alone in the line is taken for a code, although it may be a number or a name
 * @param numbered whether the line begins with its number in a list
 */
export function findCodes(
  groups: readonly Group[],
  books: readonly Codebook[],
  byItself: boolean,
  numbered = false,
): FoundCodes {
  const candidates: FoundInLine[] = [];
  const unknown: UnknownInLine[] = [];
  const whole = wholeLine(groups);
  if (whole) consider(whole);
  let at = 0;
  for (const chain of chainsOf(groups, true)) {
    for (let from = 0; from < chain.length; from++)
      for (let to = from + 1; to <= Math.min(chain.length, from + MOST_GROUPS); to++) {
        const some = chain.slice(from, to);
        if (!isWritten(some)) continue;
        if (symbolsIn(some).length > LONGEST.full) break;
        consider({ from: at + from, to: at + to });
      }
    at += chain.length;
  }
  const [found, versions] = [chosen(candidates), chosen(unknown)];
  const chance = longRows(groups).filter((row) => leavesPieces(groups, row, within(row, [...found, ...versions])));
  const meant = (each: Span): boolean => chance.every((row) => within(row, [each]).length === 0);
  return { found: found.filter(meant), unknown: versions.filter(meant) };

  function consider({ from, to }: Span): void {
    const some = groups.slice(from, to);
    const symbols = symbolsIn(some);
    if (symbols.length < SHORTEST || symbols.length > LONGEST.full) return;
    const read = readCode(symbols, books);
    if ('docket' in read) {
      const doubt = doubts(
        groups,
        { from, to },
        read.kind === 'short',
        byItself && from === whole?.from && to === whole.to,
        numbered,
      );
      if (doubt !== 'no-code') candidates.push({ from, to, play: read, doubtful: doubt === 'doubtful' });
    } else if (read.problem === 'version' && some.some(({ text }) => isMixed(text)))
      unknown.push({ from, to, version: read.version });
  }
}

const within = (row: Span, spans: readonly Span[]): Span[] =>
  spans.filter(({ from, to }) => from < row.to && to > row.from);

/** In groups of four, of which the last may be shorter, or in one piece, or sign by sign. */
const isWritten = (groups: readonly Group[]): boolean =>
  groups.length === 1 ||
  groups.every(({ text }, n) => (n < groups.length - 1 ? text.length === 4 : text.length <= 4)) ||
  groups.every(({ text }) => text.length === 1);

/** The whole line but for a number before it, however its signs are parted. */
function wholeLine(groups: readonly Group[]): Span | null {
  if (groups.length === 0 || groups.length > LONGEST.full) return null;
  const numbered =
    groups.length > 2 &&
    isNumber(groups[0]?.text ?? '') &&
    (groups[0]?.text.length ?? 9) <= 3 &&
    groups[1]?.joint !== 'tight';
  return { from: numbered ? 1 : 0, to: groups.length };
}

/** What speaks against a reading: what stands beside it, and that it may be a word, a number or a name. */
function doubts(
  groups: readonly Group[],
  { from, to }: Span,
  short: boolean,
  whole: boolean,
  numbered: boolean,
): 'none' | 'doubtful' | 'no-code' {
  const some = groups.slice(from, to);
  const written = isWritten(some);
  const mixed = some.filter(({ text }) => isMixed(text)).length;
  if (!written) return mixed * 3 >= some.length || some.length <= 2 ? (mixed > 0 ? 'none' : 'doubtful') : 'no-code';
  if (short && partOfMore(groups, { from, to })) return 'no-code';
  const tight = some.slice(1).every(({ joint }) => joint === 'tight');
  const alone = whole && some.length === groups.length;
  const listed = whole && numbered && some.length > 1 && some.length === groups.length - 1;
  if (some.every(({ text }) => isNumber(text)))
    return short && !(tight && some.length > 1) && !alone && !listed ? 'doubtful' : 'none';
  if (some.every(({ text }) => isWord(text))) return tight && some.length > 1 && inCapitals(some) ? 'none' : 'doubtful';
  if (some.length === 1 && short)
    return isHandle(some[0]?.text ?? '') && !alone
      ? 'doubtful'
      : mixed > 0 || alone || isUnsaid(some)
        ? 'none'
        : 'doubtful';
  return 'none';
}

const inCapitals = (groups: readonly Group[]): boolean => symbolsIn(groups) === symbolsIn(groups).toUpperCase();
/** Letters that nobody could say are no name and no word. */
const isUnsaid = (groups: readonly Group[]): boolean =>
  groups.some(({ text }) => !isNumber(text) && !isWord(text) && !/\d/u.test(text));

/** A short code that stands within a longer row of pieces is a piece of a longer code with a slip in it. */
function partOfMore(groups: readonly Group[], { from, to }: Span): boolean {
  const tight = groups.slice(from + 1, to).every(({ joint }) => joint === 'tight');
  const beside = (group: Group | undefined, joint: Group['joint'] | undefined): boolean =>
    group !== undefined &&
    joint !== undefined &&
    joint !== 'none' &&
    (joint === 'tight' || !tight) &&
    group.text.length >= 3 &&
    group.text.length <= 5 &&
    !isWord(group.text) &&
    (isMixed(group.text) || !isNumber(group.text));
  return beside(groups[from - 1], groups[from]?.joint) || beside(groups[to], groups[to]?.joint);
}

/** Of readings that overlap, the sure before the doubtful and then the longer: a code is never a piece of a longer one. */
function chosen<T extends Span & { readonly doubtful?: boolean }>(candidates: readonly T[]): T[] {
  const taken: T[] = [];
  const byWeight = candidates.toSorted(
    (a, b) =>
      Number(a.doubtful ?? false) - Number(b.doubtful ?? false) || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  for (const each of byWeight) if (taken.every(({ from, to }) => each.to <= from || each.from >= to)) taken.push(each);
  return taken.toSorted((a, b) => a.from - b.from);
}
