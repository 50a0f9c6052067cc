/** What in the address could not be followed, and what was done instead, a sentence each. */
import { noticeOf, type AddressProblem } from '../../domain/address/address.ts';
import { say, type Words } from './words.view.ts';

export interface NoticeView {
  readonly id: string;
  readonly text: string;
}

/** A longer one would cover the page with its own notice. */
const LONGEST_SHOWN = 40;

export const addressNotices = (problems: readonly AddressProblem[], words: Words): NoticeView[] =>
  problems.map((each) => ({
    id: noticeOf(each),
    text: say(words, `address.${each.problem}`, { key: shown(each.key), value: shown(each.value) }),
  }));

/** As much of somebody's text as can be read at a glance, without signs that cannot be seen or that turn the line around. */
function shown(text: string): string {
  const letters = [...text.replaceAll(/\p{C}/gu, '')];
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join('')}…` : letters.join('');
}
