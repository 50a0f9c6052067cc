/** The address a class is given: what it opens, and with which options; it is only an address, nothing is stored. */

export interface LinkChoice {
  readonly case: string; // folder
  /** A play, a form before or after, the hearing, or the case to read. */
  readonly opens: string;
  readonly seat: string; // '' lets them choose
  readonly at: string; // '' begins at the beginning; else a decision of the seat
  readonly set: string; // A or B, of a form
  readonly lang: string; // '' is the first language
  readonly size: string; // per cent of the text size
  readonly muted: boolean;
  readonly still: boolean;
  readonly words: boolean; // without the drawn room
}

const FORMS = new Set(['before', 'after']);
const PLACES = new Set(['hearing', 'case']);

/** What is left at its default is left out, and so is what the page that opens does not know. */
export function linkOf(base: string, of: LinkChoice): string {
  const url = new URL(base);
  url.search = '';
  url.hash = '';
  const put = (key: string, value: string): void => {
    if (value !== '') url.searchParams.set(key, value);
  };
  put('case', of.case);
  if (FORMS.has(of.opens)) {
    put('form', of.opens);
    put('set', of.set);
  } else if (PLACES.has(of.opens)) put('at', of.opens);
  else {
    put('seat', of.seat);
    if (of.seat !== '') put('at', of.at);
  }
  put('lang', of.lang);
  if (of.size !== '100') put('size', of.size);
  if (of.muted) put('class', 'on');
  if (of.still) put('motion', 'off');
  if (of.words) put('stage', 'off');
  return url.href;
}

/** Google's page for handing a link to a class: an address to follow, no script of theirs. */
export const classroomLink = (link: string, title: string): string =>
  `https://classroom.google.com/share?${new URLSearchParams({ url: link, title, itemtype: 'assignment' }).toString()}`;
