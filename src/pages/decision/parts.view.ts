/** The parts of a decision — marks, exchanges, clauses, elements — and what has been answered. */
import type { PartKind } from '../../content/schema/interaction.ts';
import type { Play } from '../../domain/play/context.ts';
import { partFacts } from '../../domain/play/interactions.ts';
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
  readonly replies: readonly { readonly id: string; readonly text: string; readonly chosen: boolean }[];
  readonly answered: boolean;
  /** The part to answer next; the others stay within reach. */
  readonly current: boolean;
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
    if (partFacts[part.kind].oneByOne && !answered && i !== firstOpen) return [];
    return [
      {
        id,
        number: i + 1,
        kind: part.kind,
        title: part.title,
        prompt: part.prompt,
        ask: say(words, `decision.ask-${part.kind}`),
        label: part.label ? labelView(part.label, words) : null,
        chips: chipsFor(file, part.sources ?? []),
        replies: Object.entries(part.replies).map(([reply, { text }]) => ({
          id: reply,
          text,
          chosen: draft.parts[id] === reply,
        })),
        answered,
        current: i === firstOpen,
      },
    ];
  });
}
