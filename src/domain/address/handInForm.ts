/** The teacher's own form that a pupil hands a code in to: what makes its address usable, and the address with a code in it. */

/** What stands in the address where the code goes, between the signs that part an address. */
export const CODE_MARK = 'CODE';

const MARKED = new RegExp(`(?<=[=/])${CODE_MARK}(?=$|[&/?#])`, 'gu');

/**
 * Why an address cannot be used:
 * - `handin-address`: it is no address of a site, or it carries a name and password
 * - `handin-https`: it is not https
 * - `handin-mark`: no place in it is marked {@link CODE_MARK}
 */
export type HandInProblem = 'handin-address' | 'handin-https' | 'handin-mark';

/**
 * What is wrong with the address of a form, or null where it can be used.
 * @param text as the teacher pasted it; spaces around it do not count
 */
export function handInProblem(text: string): HandInProblem | null {
  const given = text.trim();
  const form = urlFrom(given);
  if (!form || form.hostname === '' || form.username !== '' || form.password !== '') return 'handin-address';
  if (form.protocol !== 'https:') return 'handin-https';
  return given.search(MARKED) < 0 ? 'handin-mark' : null;
}

/** Not `URL.canParse`, which the oldest browsers that the game is for do not have. */
function urlFrom(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** The site that a form lies on, to be named before anything is pressed. @param form an address without a problem */
export const handInHost = (form: string): string => new URL(form).host;

/**
 * The address of the form with a code filled in wherever the mark stands.
 * @param form an address without a problem
 * @param code a result code; it is written as addresses need it
 */
export const handInAddress = (form: string, code: string): string =>
  form.replaceAll(MARKED, () => encodeURIComponent(code));
