/** What the camera has read, told beside it: how many so far, and whether the last one came already. */
import type { DebriefContext } from '../../../machines/debrief/context.ts';
import { say, type Words } from '../../common/words.view.ts';

export interface Scanned {
  readonly count: string;
  readonly came: string | null;
}

export function scannedIn({ results }: Pick<DebriefContext, 'results'>, words: Words): Scanned | null {
  const count = results.filter(({ from }) => from === 'scan').length;
  if (count === 0) return null;
  const last = results.at(-1);
  const came = last?.from === 'scan' && last.again !== undefined;
  return {
    count: say(words, 'gather.scanned', { count }),
    came: came ? say(words, 'gather.cameAlready', { code: last.text }) : null,
  };
}
