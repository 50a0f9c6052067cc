/** Cuts a line into groups of letters and digits, and says how each group hangs together with the one before it. */

export interface Group {
  readonly text: string;
  readonly from: number; // where it stands in the line
  readonly to: number;
  /** How it hangs on the group before: by one sign, by spaces (with a sign or without), or not at all. */
  readonly joint: 'tight' | 'loose' | 'none';
}

/** Some groups of a line, one after the other. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The groups between two things that are no code, such as links and addresses. */
export function groupsOf(line: string, gone: readonly { readonly from: number; readonly to: number }[] = []): Group[] {
  const groups: Group[] = [];
  for (const { 0: text, index } of line.matchAll(/[0-9a-z]+/giu)) {
    if (gone.some(({ from, to }) => index < to && index + text.length > from)) continue;
    const before = groups.at(-1);
    const between = before ? line.slice(before.to, index) : '';
    const cut = !before || gone.some(({ from }) => from >= before.to && from < index);
    groups.push({ text, from: index, to: index + text.length, joint: cut ? 'none' : jointOf(between) });
  }
  return groups;
}

/** A hyphen, a dot, an underline or another sign within a code; spaces, alone or around such a sign; anything else parts. */
const jointOf = (between: string): Group['joint'] =>
  /^(?:[-._/\\·•*~+=$!?'"]|--)$/u.test(between)
    ? 'tight'
    : /^ {0,3}[-._/\\·•*~+=]{0,2} {0,3}$/u.test(between)
      ? 'loose'
      : 'none';

/** The groups in stretches that hang together. @param loosely whether spaces hold, too */
export function chainsOf(groups: readonly Group[], loosely: boolean): Group[][] {
  const chains: Group[][] = [];
  for (const group of groups) {
    const chain = chains.at(-1);
    if (chain && (group.joint === 'tight' || (loosely && group.joint === 'loose'))) chain.push(group);
    else chains.push([group]);
  }
  return chains;
}

export const symbolsIn = (groups: readonly Group[]): string => groups.map(({ text }) => text).join('');

const hasDigit = (text: string): boolean => /\d/u.test(text);
const hasLetter = (text: string): boolean => /[a-z]/iu.test(text);
export const isNumber = (text: string): boolean => !hasLetter(text);
const isLetters = (text: string): boolean => !hasDigit(text);

/** Letters that can be said: some vowel, and no long row of consonants or of vowels. */
const canBeSaid = (letters: string): boolean =>
  /[aeiouy]/iu.test(letters) && !/[^aeiouy]{5}|[aeiou]{4}/iu.test(letters);
/** A code has no I, L, O or U, so a word that has one was not copied from it. */
const hasForeign = (letters: string): boolean => /[ilou]/iu.test(letters);

/** A name or a word. One in capitals must have a letter that no code has, or be longer or shorter than a group of a code. */
export const isWord = (text: string): boolean =>
  isLetters(text) &&
  (text.length <= 2 || (canBeSaid(text) && (hasForeign(text) || text !== text.toUpperCase() || text.length > 5)));

/** `2nd`, `10am`, `3B`, `P3`, `B204`: what people call rooms, periods, hours and grades. */
export const isLabel = (text: string): boolean =>
  /^(?:\d{1,4}(?:st|nd|rd|th|am|pm|min|sec|hr|hrs|pts?|px|[a-z])|[a-z]{1,2}\d{1,3})$/iu.test(text);
/** `S1234567`: the number of a student, of an order, of a bus. */
const isNumbered = (text: string): boolean => /^[a-z]{1,3}\d{5,}$/iu.test(text);
/** `aaliyah20`: a name somebody goes by. */
export const isHandle = (text: string): boolean => {
  const [, name = ''] = /^([a-z]{3,})\d{1,4}$/iu.exec(text) ?? [];
  return name !== '' && canBeSaid(name) && (hasForeign(name) || name !== name.toUpperCase());
};

/** Letters and digits mixed as only a code mixes them. */
export const isMixed = (text: string): boolean =>
  hasDigit(text) && hasLetter(text) && !isLabel(text) && !isNumbered(text) && !isHandle(text);

/** A group that could be a piece of a code: four symbols, or fewer at its end, that are no word. */
export const couldBePiece = ({ text }: Group): boolean => !isWord(text) && text.length <= 5 && text.length >= 2;
