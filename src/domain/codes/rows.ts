/** Finds rows of pieces in a line that are too long for a short code: they were meant as one long code, whatever its parts may read as. */
import { isLabel, isMixed, isNumber, isWord, symbolsIn, type Group, type Span } from './groups.ts';
import { LONGEST } from './resultCode.ts';

/** As many symbols as stand in a piece, and as many where a slip took one out or put one in. */
const PIECE = 4;
const ODD = [PIECE - 1, PIECE + 1];
/** So many of its pieces must be mixed as only a code mixes letters and digits; of a code made by lot three quarters are. */
const MIXED = 0.4;

/** @returns each row with no name, number or word at its ends */
export function longRows(groups: readonly Group[]): Span[] {
  const rows: Span[] = [];
  let from = 0;
  for (let at = 1; at <= groups.length; at++) {
    const [here, before] = [groups[at], groups[at - 1]];
    const goesOn =
      here !== undefined &&
      here.joint !== 'none' &&
      (at === from + 1 || here.joint === before?.joint) &&
      isPiece(before) &&
      (isPiece(here) || (here.text.length < PIECE && !isWord(here.text)));
    if (goesOn) continue;
    const tied = here?.joint === 'tight' && before?.joint !== 'tight' && isPiece(before); // a name stands before it
    const row = trimmed(groups, { from, to: tied ? at - 1 : at });
    if (isLong(groups.slice(row.from, row.to))) rows.push(row);
    from = tied ? at - 1 : at;
  }
  return rows;
}

/** The rows in which nothing was read: each was meant as one code. */
export const missedRows = (groups: readonly Group[], taken: readonly Span[]): (Span & { maybeName: false })[] =>
  longRows(groups)
    .filter((row) => taken.every(({ from, to }) => to <= row.from || from >= row.to))
    .map((row) => ({ ...row, maybeName: false }));

const isPiece = (group: Group | undefined): boolean =>
  group !== undefined && (group.text.length === PIECE || ODD.includes(group.text.length));

/** A name before it and a word after it are none of its pieces; nor is a year before it. */
function trimmed(groups: readonly Group[], { from, to }: Span): Span {
  let [first, last] = [from, to];
  const isBeside = (text: string): boolean => isWord(text) && !(text.length === PIECE && text === text.toUpperCase());
  while (first < last && (isBeside(groups[first]?.text ?? '') || /^(?:19|20)\d\d$/u.test(groups[first]?.text ?? '')))
    first++;
  while (last > first && isBeside(groups[last - 1]?.text ?? '')) last--;
  return { from: first, to: last };
}

function isLong(row: readonly Group[]): boolean {
  const symbols = symbolsIn(row).length;
  const pieces = row.filter(({ text }) => text.length === PIECE);
  const odd = row.slice(0, -1).length - row.slice(0, -1).filter(({ text }) => text.length === PIECE).length;
  const mixed = row.filter(({ text }) => isMixed(text) || (text.length === PIECE && isLabel(text))).length;
  return (
    pieces.length >= 2 &&
    odd <= 1 &&
    symbols > LONGEST.short + 1 &&
    symbols <= LONGEST.full + 1 &&
    mixed >= MIXED * row.length &&
    !row.every(({ text }) => isNumber(text) || isLabel(text))
  );
}

/** Whether what was read in a row leaves a piece of it over: then it was read by chance. */
export const leavesPieces = (groups: readonly Group[], row: Span, read: readonly Span[]): boolean =>
  groups
    .slice(row.from, row.to)
    .some(
      ({ text }, n) =>
        text.length >= PIECE - 1 &&
        !isLabel(text) &&
        !isNumbersAtEnd(groups, row, row.from + n) &&
        read.every(({ from, to }) => row.from + n < from || row.from + n >= to),
    );

/** The number of a student that stands beside a code. */
const isNumbersAtEnd = (groups: readonly Group[], { from, to }: Span, at: number): boolean =>
  to - from <= 3 && (at === from || at === to - 1) && isNumber(groups[at]?.text ?? '');
