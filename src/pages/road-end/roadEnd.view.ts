/** A road that ends early: what comes of the course, what really happened, and the two ways on. */
import { playOf, type Context } from '../../domain/play/context.ts';
import { chipsFor, cite, labelView, type Chip, type Cited, type LabelView } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface RoadEndView {
  readonly kicker: string;
  readonly title: string;
  readonly did: string;
  readonly text: string;
  readonly truly: Cited | null; // what really happened
  readonly picture: { readonly id: string; readonly says: string };
  readonly label: LabelView;
  readonly chips: readonly Chip[]; // of what really happened
  readonly back: string;
  readonly onward: { readonly word: string; readonly event: 'road.ended' | 'fork.left' | 'side.left' };
}

/** @throws Error when the course in the draft ends no road */
export function roadEndView(context: Context, words: Words): RoadEndView {
  const { file, seat, decision, draft } = playOf(context);
  const option = decision.options[draft.option ?? ''];
  const ending = seat.endings[option?.ends ?? ''];
  if (!option || !ending) throw new Error(`no road ends at ${decision.id}`);
  return {
    kicker: say(words, 'roadEnd.kicker'),
    title: ending.title,
    did: option.said,
    text: ending.text,
    truly: ending.truly ? cite(file, words, ending.truly) : null,
    picture: { id: option.ends ?? '', says: ending.picture },
    label: labelView('constructed', words),
    chips: chipsFor(file, ending.sources),
    back: say(words, 'roadEnd.back'),
    onward: context.fork
      ? { word: say(words, 'roadEnd.leave'), event: 'fork.left' }
      : context.side
        ? { word: say(words, 'following.toScore'), event: 'side.left' }
        : { word: say(words, 'roadEnd.onward'), event: 'road.ended' },
  };
}
