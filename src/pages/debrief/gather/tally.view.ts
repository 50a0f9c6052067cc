/** How much the last reading went through, which lines hold no code, and the one question about what may have come before. */
import type { DebriefContext, Tally } from '../../../machines/debrief/context.ts';
import { say, type Words } from '../../common/words.view.ts';

/** What may have come before: the page asks once. */
export interface GatherAgain {
  readonly ask: string;
  readonly same: string;
  readonly other: string;
}

/** Lines with nothing in them that was meant as a code. */
export interface Passed {
  readonly head: string;
  readonly lines: readonly string[];
}

/** More than this a page does not list. */
const MOST = 200;

/** One word for one, another for many. */
const counted = (words: Words, key: string, count: number): string =>
  say(words, `gather.${key}${count === 1 ? 'One' : 'Many'}`, { count });

/** Lines, codes, and what was not understood; and rows that came in an earlier table. */
export function tallyText(tally: Tally | null, words: Words): string | null {
  if (!tally || tally.lines + tally.codes + tally.refused === 0) return null;
  const { lines, codes, refused, known } = tally;
  const sum = say(words, 'gather.tally', {
    lines: counted(words, 'lines', lines),
    codes: counted(words, 'codesRead', codes),
    refused: say(words, 'gather.notUnderstood', { count: refused }),
  });
  return known === 0 ? sum : `${sum} ${counted(words, 'known', known)}`;
}

export const passedIn = (tally: Tally | null, words: Words): Passed | null =>
  tally && tally.passed.length > 0
    ? { head: counted(words, 'passed', tally.passed.length), lines: tally.passed.slice(0, MOST) }
    : null;

/** What may have come before, all of it in one question. */
export function againIn({ results }: DebriefContext, words: Words): GatherAgain | null {
  const open = results.filter(({ again }) => again !== undefined);
  const [first] = open;
  if (!first) return null;
  return {
    ask:
      open.length === 1
        ? say(words, 'gather.againOne', { code: first.text })
        : say(words, 'gather.againMany', { count: open.length }),
    same: say(words, open.length === 1 ? 'gather.againSameOne' : 'gather.againSame'),
    other: say(words, open.length === 1 ? 'gather.againOtherOne' : 'gather.againOther'),
  };
}
