/** Slips of the file and the slots they go into. */
import type { Slot } from '../../content/schema/decision.ts';
import type { Desk } from '../../domain/play/context.ts';
import type { SlotVerdict } from '../../domain/scoring/backing.ts';
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
  readonly spent: boolean; // it was tried and did not fit
  readonly closed: boolean; // it cannot be put anywhere now
}

/** What the scene says to a slip as soon as it is put behind a course. */
export interface SlipAnswer {
  readonly fits: boolean;
  readonly text: string;
  readonly more: string | null; // what may still be done about it
}

export interface EvidenceSlotView {
  readonly slot: Slot;
  readonly word: string;
  readonly ask: string;
  readonly slip: SlipView | null;
  readonly waived: boolean;
  readonly cost: string | null; // what it costs to leave it empty, where that is known beforehand
  readonly answer: SlipAnswer | null;
  readonly raisable: boolean; // pressing it raises its slips
  readonly raised: boolean;
  readonly reminder: string | null; // what Commit asked for when it led here
  readonly waivable: boolean;
  readonly slips: readonly SlipView[]; // those offered for it, drawn while they are raised
}

/** The word for a verdict among the words of the interface; what belongs to the other side is never said to back the course. */
export const verdictWord = ({ verdict, faces }: Pick<SlotVerdict, 'verdict' | 'faces'>): string =>
  verdict === 'second' && faces.length > 0 ? 'second-candor' : verdict;

/** The slip for a fact or an authority; unknown ids give nothing. */
export function slipView(
  file: CaseFile,
  id: string,
  words: Words,
  used: boolean,
  { spent = false, closed = false }: Partial<Pick<SlipView, 'spent' | 'closed'>> = {},
): SlipView[] {
  const state = { used, spent, closed };
  const fact = file.facts[id];
  if (fact) {
    const kindWord = say(words, 'decision.fact');
    return [
      { id, kind: 'fact', kindWord, text: fact.slip ?? fact.statement, label: labelView(fact.label, words), ...state },
    ];
  }
  const authority = file.authorities[id];
  if (!authority) return [];
  const kindWord = say(words, 'decision.authority');
  return [
    { id, kind: 'authority', kindWord, text: authority.slip ?? authority.holding, short: authority.short, ...state },
  ];
}

/** A slot with what lies in it: a slip, nothing yet, or nothing on purpose (`null`); and the slips that can be raised for it. */
export const slotView = (
  file: CaseFile,
  slot: Slot,
  held: string | null | undefined,
  { desk, slips, words }: { readonly desk: Desk; readonly slips: readonly SlipView[]; readonly words: Words },
): EvidenceSlotView => ({
  slot,
  word: say(words, `decision.${slot}`),
  ask: say(words, slot === 'fact' ? 'decision.emptyFact' : 'decision.emptyAuthority'),
  slip: typeof held === 'string' ? (slipView(file, held, words, true)[0] ?? null) : null,
  waived: held === null,
  cost: null,
  answer: null,
  raisable: true,
  raised: desk.raised === slot,
  reminder: desk.raised === slot && desk.reminded ? say(words, 'decision.stillEmpty') : null,
  waivable: held !== null,
  slips: slips.filter(({ kind }) => kind === slot),
});
