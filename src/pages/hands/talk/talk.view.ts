/** A call: the lines heard and answered so far, and the one that waits for an answer. */
import type { Play } from '../../../domain/play/context.ts';
import { numbered } from '../../common/spoken.view.ts';
import { givenIn, heardFrom, newlyCorrected, partViews, type PartView } from '../parts.view.ts';
import { say, type Words } from '../../common/words.view.ts';

/** A line of the other side with what was answered to it. */
export interface HeardView extends PartView {
  readonly said: string; // by the player; how a silence is called, where nothing was
  readonly silent: boolean;
  readonly quotes: string | null;
}

export interface TalkView {
  readonly kind: 'talk';
  readonly heading: string;
  readonly you: string;
  readonly heard: readonly HeardView[];
  readonly line: PartView | null; // the one line that waits
  readonly opened: boolean; // where the course is taken first, whether it was
}

/** @param open whether the call has begun: at once, or when it is chosen how to lead it */
export function talkView(play: Play, open: boolean, words: Words): TalkView {
  const parts = open ? partViews(play, words) : [];
  return {
    kind: 'talk',
    heading: say(words, 'talk.heading'),
    you: say(words, 'talk.you'),
    heard: parts.flatMap((part) => {
      const given = givenIn(part);
      return given ? [{ ...part, said: given.text, silent: given.silent, quotes: given.quotes }] : [];
    }),
    line: parts.find(({ answered }) => !answered) ?? null,
    opened: open,
  };
}

/** What is said when a line was answered: who corrects it, and the line that comes next. */
export function talkNews(was: TalkView, is: TalkView): string {
  const next = is.line && is.line.id !== was.line?.id ? [`${is.line.title}: ${is.line.prompt}`] : [];
  return [...newlyCorrected(was.heard, is.heard), ...next].join(' ');
}

/** The call as it is read aloud: the line that waits, with what may be answered. */
export function talkSpoken({ line, heard }: TalkView): string[] {
  const answers = line?.replies.map(({ text, quotes }) => ({ text: quotes ? `“${quotes}” ${text}` : text })) ?? [];
  return [
    ...heardFrom(heard.at(-1)?.correction),
    ...(line ? [`${line.title}: ${line.prompt}`, line.ask, ...numbered(answers)] : []),
  ];
}
