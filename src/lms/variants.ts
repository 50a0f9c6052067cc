/** Another way to write a value, which means the same: a runtime that sends only what has changed will then send it again. */

const NUMBER = /^-?\d+(\.\d+)?$/u;
const CLOCK = /^[\d:T-]*\d\d:\d\d:\d\d$/u;
const SPAN = /^PT.*\dS$/u;

/** What a word of a fixed list is changed for, for the moment between two commits. */
const WORDS: Readonly<Record<string, string>> = {
  completed: 'incomplete',
  incomplete: 'unknown',
  'fill-in': 'performance',
};

/**
 * @param name of the data model element
 * @returns the variant; for the status of SCORM 1.2, which knows no "unknown", the nearest word that claims less
 */
export function variantOf(name: string, value: string): string {
  if (name === 'cmi.core.lesson_status' && value === 'incomplete') return 'browsed';
  if (WORDS[value] !== undefined) return WORDS[value];
  if (NUMBER.test(value)) return value.includes('.') ? `${value}0` : `${value}.0`;
  if (SPAN.test(value)) return value.replace(/S$/u, '.0S');
  if (CLOCK.test(value)) return `${value}.0`;
  return name.endsWith('.id') ? `${value}.` : `${value} `;
}
