/** A paper whose lines are circled: what each line has met, and how much ink is left. */
import { circleOf, inkLeft } from '../../../domain/play/circles.ts';
import type { Play } from '../../../domain/play/context.ts';
import { partViews, type PartView } from '../parts.view.ts';
import { say, type Words } from '../../common/words.view.ts';

/** Untouched, passed over, circled rightly, circled wrongly, or a wrong circle that was rubbed out. */
export type LineState = 'bare' | 'left' | 'right' | 'wrong' | 'rubbed';

export interface LineView extends PartView {
  readonly state: LineState;
  readonly says: string; // what a circle round it says, in the margin
  readonly circle: string | null; // the answer that draws a circle, while there is ink
  readonly rub: string | null; // the answer that rubs a wrong one out
}

export interface FindView {
  readonly kind: 'find';
  readonly heading: string;
  readonly how: string; // what to do with the paper
  readonly lines: readonly LineView[];
  readonly looking: boolean; // the pen is still in hand
  readonly ink: number; // circles that can still be drawn
  readonly inkWord: string;
  readonly cap: string;
}

/** @param looking whether lines may still be circled */
export function findView(play: Play, looking: boolean, words: Words): FindView {
  const ink = inkLeft(play.decision, play.draft);
  const lines = partViews(play, words).map((part): LineView => ({
    ...part,
    state: stateOf(part, circleOf(play.decision.parts[part.id])),
    says: part.replies[0]?.text ?? '',
    circle: looking && part.replies[0]?.open === true ? part.replies[0].id : null,
    rub: looking && part.correction && part.replies[1]?.open === true ? part.replies[1].id : null,
  }));
  return {
    kind: 'find',
    heading: say(words, 'find.heading'),
    how: say(words, 'find.how'),
    lines,
    looking,
    ink,
    inkWord: say(words, ink === 1 ? 'find.inkOne' : 'find.ink', { n: ink }),
    cap: say(words, 'find.cap'),
  };
}

function stateOf({ replies, correction, answered }: PartView, circle: string | undefined): LineState {
  if (!answered) return 'bare';
  if (!replies.some(({ id, chosen }) => id === circle && chosen)) return 'left';
  if (!correction) return 'right';
  return replies.some(({ second }) => second) ? 'rubbed' : 'wrong';
}

/** What is said when a line was circled: what it opened, or who answers it; and what ink is left. */
export function findNews(was: FindView, is: FindView): string {
  const line = is.lines.find(({ id, state }) => was.lines.find((before) => before.id === id)?.state !== state);
  const ink = is.looking && is.inkWord; // a circle round the last line puts the pen down
  if (line?.state === 'right') return [`${line.title}: ${line.says}`, line.note, ink].filter(Boolean).join(' ');
  if (line?.state !== 'wrong' || !line.correction) return '';
  return [`${line.correction.by}: ${line.correction.text}`, ink].filter(Boolean).join(' ');
}

/** The lines as they are read aloud: what is printed, and what a circle opened. */
export const findSpoken = ({ how, lines, looking, inkWord }: FindView): string[] => [
  ...(looking ? [how] : []),
  ...lines.flatMap(({ title, prompt, state, says, note, correction }) => [
    `${title}: ${prompt}`,
    ...(state === 'right' ? [says, note ?? ''] : []),
    ...(correction ? [`${correction.by}: ${correction.text}`] : []),
  ]),
  ...(looking ? [inkWord] : []),
];
