/** The parts of a decision — marks, exchanges, clauses, elements — and what has been answered. */
import type { PartKind } from '../../content/schema/interaction.ts';
import type { Play } from '../../domain/play/context.ts';
import type { Correction } from '../../content/schema/decision.ts';
import { partFacts } from '../../domain/play/interactions.ts';
import { canAnswer, correctionOf } from '../../domain/play/placing.ts';
import { chipsFor, labelView, type Chip, type LabelView } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface PartView {
  readonly id: string;
  readonly number: number;
  readonly kind: PartKind;
  readonly title: string;
  readonly prompt: string;
  readonly ask: string;
  readonly label: LabelView | null;
  readonly chips: readonly Chip[];
  readonly replies: readonly ReplyView[];
  readonly correction: Correction | null; // what the first answer has met
  readonly answered: boolean;
  /** The part to answer next; the others stay within reach. */
  readonly current: boolean;
}

export interface ReplyView {
  readonly id: string;
  readonly text: string;
  readonly chosen: boolean; // the first answer, which counts
  readonly second: boolean; // given after a correction
  readonly open: boolean; // may be given now
}

/**
 * Parts in order; a kind that comes one by one shows the next only when the one before is answered.
 * @param open whether parts are to be shown yet
 */
export function partViews({ file, decision, draft }: Play, words: Words, open: boolean): PartView[] {
  if (!open) return [];
  const all = Object.entries(decision.parts);
  const firstOpen = all.findIndex(([id]) => draft.parts[id] === undefined);
  return all.flatMap(([id, part], i) => {
    const answered = draft.parts[id] !== undefined;
    const second = draft.putRight?.[id];
    const correction = correctionOf(decision, draft, id) ?? null;
    if (partFacts[part.kind].oneByOne && !answered && i !== firstOpen) return [];
    return [
      {
        id,
        number: i + 1,
        kind: part.kind,
        title: part.title,
        prompt: part.prompt,
        ask: say(words, correction && !second ? 'decision.again' : `decision.ask-${part.kind}`),
        label: part.label ? labelView(part.label, words) : null,
        chips: chipsFor(file, part.sources ?? []),
        replies: Object.entries(part.replies).map(([reply, { text }]) => ({
          id: reply,
          text,
          chosen: draft.parts[id] === reply,
          second: second === reply,
          open: canAnswer(decision, draft, id, reply),
        })),
        correction,
        answered,
        current: i === firstOpen,
      },
    ];
  });
}
