/** What a decision asks on the way — lines, answers, clauses, elements — and what has been answered: what every hand shows in its own way. */
import type { PartKind } from '../../content/schema/interaction.ts';
import type { Play } from '../../domain/play/context.ts';
import type { Correction } from '../../content/schema/decision.ts';
import { canAnswer, correctionOf } from '../../domain/play/placing.ts';
import { chipsFor, labelView, type Chip, type LabelView } from '../common/citation.view.ts';
import { numbered } from '../common/spoken.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface PartView {
  readonly id: string;
  readonly kind: PartKind;
  readonly title: string;
  readonly prompt: string;
  readonly ask: string;
  readonly label: LabelView | null;
  readonly chips: readonly Chip[];
  readonly replies: readonly ReplyView[];
  readonly correction: Correction | null; // what the first answer has met
  readonly note: string | null; // what the answer has opened, where it needed no correction
  readonly answered: boolean;
  /** The part to answer next; the others stay within reach. */
  readonly current: boolean;
}

export interface ReplyView {
  readonly id: string;
  readonly text: string;
  readonly quotes: string | null; // words of an earlier line, given back
  readonly silent: boolean;
  readonly chosen: boolean; // the first answer, which counts
  readonly second: boolean; // given after a correction
  readonly open: boolean; // may be given now
}

/** Every part of the decision, in order. */
export function partViews({ file, decision, draft }: Play, words: Words): PartView[] {
  const all = Object.entries(decision.parts);
  const firstOpen = all.findIndex(([id]) => draft.parts[id] === undefined);
  return all.map(([id, part], i) => {
    const chosen = draft.parts[id];
    const second = draft.putRight?.[id];
    const correction = correctionOf(decision, draft, id) ?? null;
    return {
      id,
      kind: part.kind,
      title: part.title,
      prompt: part.prompt,
      ask: say(words, correction && !second ? 'decision.again' : `decision.ask-${part.kind}`),
      label: part.label ? labelView(part.label, words) : null,
      chips: chipsFor(file, part.sources ?? [], part.label === 'constructed' ? undefined : part.prompt),
      replies: Object.entries(part.replies).map(([reply, { text, quotes, silent }]) => ({
        id: reply,
        text,
        quotes: quotes ?? null,
        silent: silent === true,
        chosen: chosen === reply,
        second: second === reply,
        open: canAnswer(decision, draft, id, reply),
      })),
      correction,
      note: correction || chosen === undefined ? null : (part.replies[chosen]?.note ?? null),
      answered: chosen !== undefined,
      current: i === firstOpen,
    };
  });
}

/** The answer that stands: the second after a correction, else the first. */
export const givenIn = ({ replies }: PartView): ReplyView | undefined =>
  replies.find(({ second }) => second) ?? replies.find(({ chosen }) => chosen);

/** Somebody's words as they are heard; nothing where nobody spoke. */
export const heardFrom = (said: Correction | null | undefined): string[] => (said ? [`${said.by}: ${said.text}`] : []);

/** Who corrects an answer that was just given, and with what words; nothing where nobody does. */
export const newlyCorrected = (was: readonly PartView[], is: readonly PartView[]): string[] =>
  heardFrom(
    is.find(({ id, correction }) => correction && !was.some((before) => before.id === id && before.correction))
      ?.correction,
  );

/** A part as it is read aloud: who corrects it, and, while it waits, what it says and may be answered with. */
export const partSpoken = ({ title, prompt, ask, replies, answered, correction }: PartView): string[] => [
  ...heardFrom(correction),
  ...(answered ? [] : [`${title}: ${prompt}`, ask, ...numbered(replies)]),
];
