/** A result link opened on the game's own address: what it holds, and where it can be laid open. */
import type { CaseCover } from '../../content/schema/caseCover.ts';
import type { Results } from '../../domain/codes/readResults.ts';
import { grouped, asWritten, NO_SEAT } from '../../domain/codes/resultCode.ts';
import { say, type Words } from '../common/words.view.ts';

export interface SharedView {
  readonly title: string;
  readonly text: string;
  readonly ways: readonly { readonly href: string; readonly text: string }[];
}

/** @param read what was found in the link; nothing found is told with the reason */
export function sharedView(
  { found: [first], refused: [bad] }: Results,
  { id, cover, seats }: CaseCover,
  words: Words,
): SharedView {
  const home = { href: `?case=${id}`, text: say(words, 'shared.home') };
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
  const seat = seats.find((each) => each.id === docket.seat);
  if (docket.seat === NO_SEAT) {
    return {
      title: say(words, 'shared.form'),
      text: say(words, 'shared.formText', { case: cover.title }),
      ways: [{ href: `?case=${id}&debrief=forms#r=${code}`, text: say(words, 'shared.openForm') }, home],
    };
  }
  return {
    title: say(words, 'shared.title'),
    text: say(words, kind === 'full' ? 'shared.full' : 'shared.short', {
      case: cover.title,
      seat: seat?.title ?? docket.seat,
      count: docket.entries.length,
    }),
    ways: [
      { href: `?case=${id}&debrief=run#r=${code}`, text: say(words, 'shared.open') },
      { href: `?case=${id}&seat=${docket.seat}`, text: say(words, 'shared.play') },
      home,
    ],
  };
}
