/** An argument before whoever sits for the bench: how far the other side's line has come, what an objection met, and what may be answered. */
import type { Correction } from '../../../content/schema/decision.ts';
import type { Play } from '../../../domain/play/context.ts';
import { canObject, canPress, hearingOf } from '../../../domain/play/phrases.ts';
import { comingAfter, type Coming } from '../../common/coming.view.ts';
import { numbered } from '../../common/spoken.view.ts';
import { givenIn, heardFrom, newlyCorrected, partViews, type PartView } from '../parts.view.ts';
import { say, type Words } from '../../common/words.view.ts';

/** A line of the other side as far as it was heard. */
export interface LineView extends PartView {
  readonly phrases: readonly string[]; // heard so far; the whole line, where it does not come in phrases
  readonly cut: boolean; // an objection kept the rest from being heard
  readonly ruling: Correction | null; // what the objection met
  readonly said: string | null; // the answer given
}

export interface ArgueView {
  readonly kind: 'argue';
  readonly heading: string;
  readonly you: string;
  readonly met: readonly LineView[]; // lines that were answered
  readonly line: LineView | null; // the line that comes, or waits for its answer
  readonly coming: boolean; // there is more of it to hear
  readonly comes: Coming | null; // the same, as it comes by itself
  readonly press: string;
  readonly object: string | null; // null once it is too late
}

/** @param open whether the other side speaks yet: at once, or when the claim was made */
export function argueView(play: Play, open: boolean, words: Words): ArgueView {
  const lines = open ? partViews(play, words).map((part) => lineView(play, part)) : [];
  const coming = open && canPress(play);
  const line = lines.find(({ answered }) => !answered) ?? null;
  return {
    kind: 'argue',
    heading: say(words, 'argue.heading'),
    you: say(words, 'talk.you'),
    met: lines.filter(({ answered }) => answered),
    line,
    coming,
    comes: line && comingAfter(`${play.decision.id} ${line.id}`, line.phrases, !coming),
    press: say(words, 'argue.press'),
    object: open && canObject(play) ? say(words, 'argue.object') : null,
  };
}

function lineView(play: Play, part: PartView): LineView {
  const hearing = hearingOf(play, part.id);
  const heard = hearing?.phrases.slice(0, hearing.heard) ?? [];
  const ruling =
    hearing === null || hearing.objected === null ? null : (hearing.phrases[hearing.objected]?.objected ?? null);
  return {
    ...part,
    phrases: hearing ? heard.map(({ text }) => text) : [part.prompt],
    cut: ruling !== null && hearing !== null && heard.length < hearing.phrases.length,
    ruling,
    said: givenIn(part)?.text ?? null,
  };
}

/** What is said when the line goes on, is cut off, or was answered. */
export function argueNews(was: ArgueView, is: ArgueView): string {
  const { line } = is;
  const before = line && was.line?.id === line.id ? was.line : null;
  const came = line?.phrases.slice(before?.phrases.length ?? 0).join(' ') ?? '';
  return [
    ...newlyCorrected(was.met, is.met),
    ...(came === '' ? [] : [before ? came : `${line?.title}: ${came}`]),
    ...(before?.ruling ? [] : heardFrom(line?.ruling)),
  ].join(' ');
}

export const argueSpoken = ({ line, coming, met }: ArgueView): string[] => [
  ...heardFrom(met.at(-1)?.correction),
  ...(line ? [`${line.title}: ${line.phrases.join(' ')}`] : []),
  ...heardFrom(line?.ruling),
  ...(line && !coming ? [line.ask, ...numbered(line.replies)] : []),
];
