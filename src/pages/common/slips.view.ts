/** Slips of the file and the slots they go into. */
import type { Slot } from '../../content/schema/decision.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { labelView, type LabelView } from './citation.view.ts';
import { say, type Words } from './words.view.ts';

export interface SlipView {
  readonly id: string;
  readonly kind: Slot;
  readonly kindWord: string;
  readonly text: string;
  readonly short?: string; // the citation, on an authority's slip
  readonly label?: LabelView;
  readonly used: boolean;
}

export interface EvidenceSlotView {
  readonly slot: Slot;
  readonly word: string;
  readonly ask: string;
  readonly slip: SlipView | null;
  readonly waived: boolean;
}

/** The slip for a fact or an authority; unknown ids give nothing. */
export function slipView(file: CaseFile, id: string, words: Words, used: boolean): SlipView[] {
  const fact = file.facts[id];
  if (fact) {
    const kindWord = say(words, 'decision.fact');
    return [
      { id, kind: 'fact', kindWord, text: fact.slip ?? fact.statement, label: labelView(fact.label, words), used },
    ];
  }
  const authority = file.authorities[id];
  if (!authority) return [];
  const kindWord = say(words, 'decision.authority');
  return [{ id, kind: 'authority', kindWord, text: authority.slip ?? authority.holding, short: authority.short, used }];
}

/** A slot with what lies in it: a slip, nothing yet, or nothing on purpose (`null`). */
export const slotView = (
  file: CaseFile,
  slot: EvidenceSlotView['slot'],
  held: string | null | undefined,
  words: Words,
): EvidenceSlotView => ({
  slot,
  word: say(words, `decision.${slot}`),
  ask: say(words, slot === 'fact' ? 'decision.emptyFact' : 'decision.emptyAuthority'),
  slip: typeof held === 'string' ? (slipView(file, held, words, true)[0] ?? null) : null,
  waived: held === null,
});
