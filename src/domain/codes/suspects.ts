/**
 * Finds what in a line has the form of a code and is none: it was meant as one, and something in it is wrong. Words,
 * names, numbers, days and hours are passed over.
 */
import { chainsOf, isHandle, isLabel, isMixed, isNumber, isWord, symbolsIn, type Group, type Span } from './groups.ts';
import { LONGEST } from './resultCode.ts';

export interface Suspect extends Span {
  /** It may be a number, or who wrote the line: it counts where nothing else explains it. */
  readonly maybeName: boolean;
}

/** A short code that lost a sign has as few symbols. Half a code in one piece is told from a word by its digits. */
const FEWEST = 7;
const FEWEST_MIXED = 5;
/** Digits alone are a number of somebody or something up to here; no code has so many. */
const LONGEST_NUMBER = 16;

/** @param taken what was read as codes in the line */
export function suspectsIn(groups: readonly Group[], taken: readonly Span[]): Suspect[] {
  const free = (n: number): boolean => taken.every(({ from, to }) => n < from || n >= to);
  const suspects: Suspect[] = [];
  let at = 0;
  for (const chain of chainsOf(groups, false)) {
    const [from, to] = [at, at + chain.length];
    at = to;
    const left = untaken(from, to, free);
    if (!left) continue;
    const strong = [trimmed(groups, left), left].find((span) =>
      isSuspect(groups.slice(span.from, span.to), isAlone(groups, span)),
    );
    const weak = !strong && isWeak(groups.slice(left.from, left.to), isAlone(groups, left)) ? left : undefined;
    const one = strong ?? weak;
    if (!one) continue;
    const name = one.to - one.from === 1 && isNobodys(groups[one.from]?.text ?? '');
    suspects.push({ ...one, maybeName: one === weak || name });
  }
  const nothing = taken.length + suspects.length === 0;
  const lonely = nothing && isLonely(groups);
  const bare = nothing && !lonely && isBare(groups);
  const whole: Suspect[] = lonely || bare ? [{ from: 0, to: groups.length, maybeName: bare }] : [];
  return [...suspects, ...whole, ...(whole.length > 0 ? [] : spaced(groups, [...taken, ...suspects]))].toSorted(
    (a, b) => a.from - b.from,
  );
}

/** A line of two or three pieces alone, of which one may read as a word or all as numbers. */
function isBare(groups: readonly Group[]): boolean {
  const symbols = symbolsIn(groups);
  return (
    groups.length > 1 &&
    groups.length <= 3 &&
    groups.slice(1).every(({ joint }) => joint !== 'none') &&
    symbols.length >= FEWEST &&
    symbols.length <= LONGEST.short &&
    /\d/u.test(symbols) &&
    groups.slice(0, 2).every(({ text }) => text.length >= 3 && text.length <= 4) &&
    !groups.every(({ text }) => /^(?:19|20)\d\d$/u.test(text)) &&
    !(isWord(groups[0]?.text ?? '') && groups.slice(1).every(({ text }) => isNumber(text)))
  );
}

/** A line that holds as many signs as a short code, give or take one, and no word. */
function isLonely(groups: readonly Group[]): boolean {
  const some = groups.slice(
    groups.length > 2 && isNumber(groups[0]?.text ?? '') && (groups[0]?.text.length ?? 9) < 3 ? 1 : 0,
  );
  const symbols = symbolsIn(some);
  return (
    some.length > 1 &&
    some.length <= 4 &&
    some.slice(1).every(({ joint }) => joint !== 'none') &&
    symbols.length >= FEWEST &&
    symbols.length <= LONGEST.short + 1 &&
    !isNumber(symbols) &&
    some.some(({ text }) => text.length === 4) &&
    some.every(({ text }) => text.length <= 5 && !isWord(text)) &&
    !some.every(({ text }) => isLabel(text) && text.length < 4)
  );
}

/** What of a chain is not taken; null where nothing is left. */
function untaken(start: number, end: number, free: (n: number) => boolean): Span | null {
  let [from, to] = [start, end];
  while (from < to && !free(from)) from++;
  while (to > from && !free(to - 1)) to--;
  for (let n = from; n < to; n++) if (!free(n)) to = n;
  return to > from ? { from, to } : null;
}

/** Whether a line holds nothing else, but for its number in a list. */
const isAlone = (groups: readonly Group[], { from, to }: Span): boolean =>
  to === groups.length && (from === 0 || (from === 1 && /^\d{1,3}$/u.test(groups[0]?.text ?? '')));

/** A number, or what somebody goes by. */
const isNobodys = (text: string): boolean => isNumber(text) || isHandle(text);

/** As many signs as a short code has, in a form that room numbers, telephones and names of files have, too. */
function isWeak(groups: readonly Group[], alone: boolean): boolean {
  const symbols = symbolsIn(groups);
  if (!/\d/u.test(symbols) || symbols.length < FEWEST || symbols.length > LONGEST.short) return false;
  if (groups.length === 1) return alone && /[a-z]/iu.test(symbols);
  const years = groups.every(({ text }) => /^(?:19|20)\d\d$/u.test(text));
  return groups.length <= 3 && groups.slice(0, 2).every(({ text }) => text.length >= 3 && text.length <= 5) && !years;
}

/** Without names and small numbers at its ends. */
function trimmed(groups: readonly Group[], whole: Span): Span {
  let { from, to } = whole;
  const droppable = (n: number, atEnd: boolean): boolean => {
    const { text } = groups[n] ?? { text: '' };
    return isNumber(text)
      ? !atEnd && text.length <= 3
      : isWord(text) && !(text.length === 4 && text === text.toUpperCase());
  };
  while (to - from > 1 && droppable(from, false)) from++;
  while (to - from > 1 && droppable(to - 1, true)) to--;
  return { from, to };
}

/** Whether a row of groups parted by single signs was meant as a code. */
function isSuspect(groups: readonly Group[], alone: boolean): boolean {
  const symbols = symbolsIn(groups);
  if (isNumber(symbols)) return isSuspectNumber(groups, alone);
  if (symbols.length > 3 * LONGEST.full) return false;
  const [only] = groups;
  if (groups.length === 1 && only) return isOne(only.text, alone);
  if (symbols.length < FEWEST) return false;
  const inForm = groups.every(({ text }, n) => text.length === 4 || (n === groups.length - 1 && text.length < 4));
  const nearForm =
    groups.every(({ text }, n) => (text.length >= 3 && text.length <= 5) || n === groups.length - 1) &&
    groups.some(({ text }) => text.length === 4);
  const named = isWord(groups[0]?.text ?? '') && groups.slice(1).every(({ text }) => isNumber(text));
  if (named || groups.every(({ text }) => isNumber(text) || isPlainWord(text)))
    return inForm && groups.length > 1 && symbols === symbols.toUpperCase() && !named;
  return (
    inForm ||
    (nearForm && !groups.every(({ text }) => isNumber(text) || isWord(text) || isLabel(text))) ||
    groups.some(({ text }) => isMixed(text) && text.length >= FEWEST)
  );
}

/** Digits are a number of somebody or something, unless there are too many of them, or they stand as a code does. */
function isSuspectNumber(groups: readonly Group[], alone: boolean): boolean {
  const { length } = symbolsIn(groups);
  if (groups.length === 1)
    return (
      (length > LONGEST_NUMBER && length <= 3 * LONGEST.full) ||
      (alone && length >= FEWEST && length <= LONGEST.short + 1)
    );
  const isYear = ({ text }: Group): boolean => /^(?:19|20)\d\d$/u.test(text);
  return (
    groups.length <= 3 &&
    groups.slice(0, 2).every(({ text }) => text.length === 4) &&
    length <= LONGEST.short &&
    !groups.slice(0, 2).every(isYear)
  );
}

const isPlainWord = (text: string): boolean => isWord(text);

/** Whether one piece without any sign in it was meant as a code. */
function isOne(text: string, alone: boolean): boolean {
  if (/\d/u.test(text)) {
    if (isMixed(text)) return text.length >= FEWEST_MIXED;
    return isHandle(text) && text.length >= FEWEST;
  }
  if (text.length < FEWEST || text.length > LONGEST.full) return false;
  const capitals = text === text.toUpperCase();
  return isWord(text)
    ? capitals && alone && text.length > FEWEST && !/[ilou]/iu.test(text)
    : capitals || text === text.toLowerCase();
}

/** Pieces of a code with spaces between them: two of them at least, and one that is neither a word nor a number. */
function spaced(groups: readonly Group[], taken: readonly Span[]): Suspect[] {
  const free = (n: number): boolean => taken.every(({ from, to }) => n < from || n >= to);
  const suspects: Suspect[] = [];
  let run: number[] = [];
  const end = (): void => {
    const [from, to] = [run[0] ?? 0, (run.at(-1) ?? 0) + 1];
    if (run.length > 1 && isSpacedSuspect(groups.slice(from, to))) suspects.push({ from, to, maybeName: false });
    run = [];
  };
  for (const [n, group] of groups.entries()) {
    const { text, joint } = group;
    const fits = free(n) && text.length <= 5 && !isWordHere(text);
    if (joint === 'none' || !fits) end();
    if (fits && (text.length >= 3 || run.length > 0)) run.push(n);
  }
  end();
  const halves = taken.length + suspects.length > 0 ? [] : groups.flatMap((_, n) => half(groups, n)).slice(0, 1);
  return [...suspects, ...halves];
}

/** Half a code: four mixed signs, with as many beside them that read as a word, or alone in the line. */
function half(groups: readonly Group[], n: number): Suspect[] {
  const fits = (group: Group | undefined): boolean =>
    group !== undefined && group.text.length >= 3 && group.text.length <= 5;
  const [before, at, after] = [groups[n - 1], groups[n], groups[n + 1]];
  if (at?.text.length !== 4 || isWord(at.text) || isNumber(at.text) || isLabel(at.text)) return [];
  const maybeName = !isMixed(at.text);
  if (fits(after) && after?.joint !== 'none') return [{ from: n, to: n + 2, maybeName }];
  if (fits(before) && at.joint !== 'none') return [{ from: n - 1, to: n + 1, maybeName }];
  return isAlone(groups, { from: n, to: n + 1 }) ? [{ from: n, to: n + 1, maybeName }] : [];
}

/** Among spaces a word in small letters is a word; one in capitals may be a piece. */
const isWordHere = (text: string): boolean => isWord(text) || (isLabel(text) && text.length < 4);

function isSpacedSuspect(groups: readonly Group[]): boolean {
  const symbols = symbolsIn(groups);
  if (symbols.length < FEWEST || isNumber(symbols)) return false;
  const fours = groups.filter(({ text }) => text.length === 4).length;
  const mixed = groups.filter(({ text }) => isMixed(text) || (isLabel(text) && text.length === 4)).length;
  return fours > 0 && (mixed > 0 || groups.every(({ text }) => /^[a-z]+$/iu.test(text)));
}
