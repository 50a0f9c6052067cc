/** What a code holds of each decision: the course, and in a full code the answers and the slips, each as one of so many. */
import type { Slot } from '../../content/schema/decision.ts';
import type { Entry } from '../docket/docket.ts';
import type { CodeForm, DecisionBook } from './codebook.ts';
import type { Digit } from './mixedRadix.ts';

/** An entry while it is read from a code. */
export type EntryDraft = { -readonly [K in keyof Entry]: Entry[K] } & { parts: Record<string, string> };

/** One thing chosen at a decision: out of how many, the place of what an entry chose, and how an entry is told. */
export interface Choice {
  readonly of: number;
  readonly placeIn: (entry: Entry) => number;
  readonly tell: (entry: EntryDraft, place: number) => void;
}

/** The course alone, as a short code holds it. */
export const courseOf = ({ options }: DecisionBook): Choice => ({
  of: options.length,
  placeIn: ({ option }) => options.indexOf(option),
  tell: (entry, place) => {
    entry.option = options[place] ?? '';
  },
});

/** Everything a full code holds of a decision, in its order. */
export const choicesAt = (decision: DecisionBook, form: CodeForm): Choice[] => [
  courseOf(decision),
  ...decision.parts.map(({ id, replies }) => partOf(id, replies)),
  ...slotOf('fact', decision.facts, form),
  ...slotOf('authority', decision.authorities, form),
];

/** What an entry chose, as a digit. */
export const digitOf = ({ of, placeIn }: Choice, entry: Entry): Digit => ({ value: placeIn(entry), of });

function partOf(id: string, replies: readonly string[]): Choice {
  const from = [undefined, ...replies];
  return {
    of: from.length,
    placeIn: ({ parts }) => from.indexOf(parts[id]),
    tell: (entry, place) => {
      const reply = from[place];
      if (reply) entry.parts[id] = reply;
    },
  };
}

/**
 * A slot with its slips: 0 for none, then each slip as the first taken, then, in form 2, each as the second. Which slip
 * was missed is not said.
 */
function slotOf(slot: Slot, offered: readonly string[], form: CodeForm): Choice[] {
  if (offered.length === 0) return [];
  const count = offered.length;
  return [
    {
      of: 1 + form * count,
      placeIn: ({ [slot]: slip, second = [] }) => {
        if (slip === undefined) return 0;
        const place = offered.indexOf(slip);
        if (place < 0) return place;
        return 1 + place + (form === 2 && second.includes(slot) ? count : 0);
      },
      tell: (entry, place) => {
        const slip = offered[(place - 1) % count];
        if (place === 0 || slip === undefined) return;
        entry[slot] = slip;
        if (place > count) entry.second = [...(entry.second ?? []), slot];
      },
    },
  ];
}
