/** Brings a text back to the plain signs it was written with, whatever keyboard, typeface, mail or chat service it came through. */

/** Letters of other alphabets that look like ours, as autocorrection and fancy typefaces put them. */
const TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'АВЕКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧавекмнорстухαβεικνορτυχ'].map((twin, n) => [
    twin,
    [...'ABEKMHOPCTYXABEZHIKMNOPTYXabekmhopctyxabeiknoptyx'][n] ?? twin,
  ]),
);
const TWIN = new RegExp(`[${Object.keys(TWINS).join('')}]`, 'gu');
/** Every dash and minus that somebody or something writes for a hyphen. */
const DASHES = /[\p{Pd}\u00AC\u02D7\u2043\u207B\u208B\u2212\u23AF\u2500\u2796\u30FC\uFF70]/gu;
/** Signs that nobody sees: joiners, marks of direction, soft hyphens, selectors of a variant. Tab and line ends are not among them. */
const UNSEEN = /\p{Cf}|\p{Variation_Selector}|\u034F|[\u115F\u1160\u3164\uFFA0]/gu;

/** One line in plain signs: full-width and styled letters as plain ones, every dash a hyphen, nothing that is not seen. */
export function plain(line: string): string {
  if (ASCII.test(line)) return line;
  return line
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .replace(/[’‘ʼ′]/gu, "'")
    .replace(TWIN, (twin) => TWINS[twin] ?? twin);
}
/** Most lines are plain already, and ten thousand of them should not wait for the rest. */
const ASCII = /^[\t\x20-\x7E]*$/u;

/** The lines of a text, whichever way its system ends them. */
export const linesOf = (text: string): string[] => text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u);
