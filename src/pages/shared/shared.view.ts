/** A result link opened on the game's own address: what it holds, and where it can be laid open. */
import type { CaseCover } from '../../content/schema/caseCover.ts';
import type { Route } from '../../domain/address/address.ts';
import type { Results } from '../../domain/codes/readResults.ts';
import { grouped, asWritten, NO_SEAT } from '../../domain/codes/resultCode.ts';
import { editionOf } from '../../domain/docket/edition.ts';
import { seatName } from '../common/seatName.view.ts';
import { carriedText, withWord } from '../common/carried.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface SharedView {
  readonly title: string;
  readonly text: string;
  readonly ways: readonly { readonly route: Route; readonly text: string }[];
}

/** @param read what was found in the link; nothing found is told with the reason */
export function sharedView(
  { found: [first], refused: [bad] }: Results,
  { cover, seats }: CaseCover,
  words: Words,
): SharedView {
  const home = { route: { page: 'title' }, text: say(words, 'shared.home') } as const;
  if (!first) {
    const { problem, ...values } = bad?.problem ?? { problem: 'empty' as const };
    return {
      title: say(words, 'shared.bad'),
      text: `${say(words, `refused.${problem}`, values)} ${say(words, 'shared.badText')}`,
      ways: [home],
    };
  }
  const { docket, kind } = first.play;
  const code = grouped(asWritten(first.text));
  if (docket.seat === NO_SEAT) {
    return {
      title: say(words, 'shared.form'),
      text: say(words, 'shared.formText', { case: cover.title }),
      ways: [{ route: { page: 'debrief', part: 'forms', code }, text: say(words, 'shared.openForm') }, home],
    };
  }
  return {
    title: say(words, 'shared.title'),
    text: withWord(
      say(words, kind === 'full' ? 'shared.full' : 'shared.short', {
        case: cover.title,
        seat: seatName({ seats }, docket.seat, editionOf(docket), words),
        count: docket.entries.length,
      }),
      carriedText(docket.carried, words),
    ),
    ways: [
      { route: { page: 'debrief', part: 'run', code }, text: say(words, 'shared.open') },
      { route: { page: 'seat', seat: docket.seat }, text: say(words, 'shared.play') },
      home,
    ],
  };
}
