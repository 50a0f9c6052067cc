/** The player's file — facts, authorities and words of the law met so far — and the docket of what was done. */
import { entryFor } from '../../domain/docket/docket.ts';
import { playOf, type Context } from '../../domain/play/context.ts';
import { nextPlace, positions } from '../../domain/play/position.ts';
import { cite, LABELS, labelView, type Cited, type LabelView } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface FilePanel {
  readonly title: string;
  readonly facts: readonly (Cited & { readonly id: string })[];
  readonly authorities: readonly { readonly id: string; readonly short: string; readonly holding: string }[];
  readonly terms: readonly { readonly term: string; readonly meaning: string }[];
  readonly labels: readonly LabelView[]; // what each says of a statement
  readonly bases: readonly { readonly word: string; readonly means: string }[]; // what each says of what follows a choice
}

export interface DocketPanel {
  readonly title: string;
  readonly entries: readonly { readonly when: string; readonly title: string; readonly did: string }[];
  readonly left: number;
}

/** Everything met up to the decision in hand: chapters' own, trays seen, marks made. */
export function filePanel(context: Context, words: Words): FilePanel | null {
  if (!context.docket) return null;
  const { file, seat, docket, draft } = playOf(context);
  const facts = new Set<string>();
  const authorities = new Set<string>();
  Object.values(seat.chapters)
    .slice(0, context.chapter + 1)
    .forEach((chapter) => {
      chapter.learns.forEach((id) => facts.add(id));
      chapter.cites.forEach((id) => authorities.add(id));
    });
  for (const { decision: id } of positions(seat).slice(0, nextPlace(seat, docket) + 1)) {
    const decision = seat.decisions[id];
    decision?.tray.facts.forEach((each) => facts.add(each));
    decision?.tray.authorities.forEach((each) => authorities.add(each));
    const answered = entryFor(docket, id)?.parts ?? (draft.decision === id ? draft.parts : {});
    for (const part of Object.keys(answered)) decision?.parts[part]?.learns.forEach((each) => facts.add(each));
  }
  return {
    title: say(words, 'file.heading'),
    facts: [...facts].flatMap((id) => {
      const fact = file.facts[id];
      return fact
        ? [{ id, ...cite(file, words, { text: fact.statement, label: fact.label, sources: fact.sources }) }]
        : [];
    }),
    authorities: [...authorities].flatMap((id) => {
      const authority = file.authorities[id];
      return authority ? [{ id, short: authority.short, holding: authority.holding }] : [];
    }),
    terms: seat.terms.flatMap((id) => {
      const word = file.learning.vocabulary[id];
      return word ? [{ term: word.term, meaning: word.meaning }] : [];
    }),
    labels: LABELS.map((name) => labelView(name, words)),
    bases: ['documented', 'likely', 'hypothetical'].map((name) => ({
      word: say(words, `basis.${name}`),
      means: say(words, `basisMeans.${name}`),
    })),
  };
}

export function docketPanel(context: Context, words: Words): DocketPanel | null {
  if (!context.docket) return null;
  const { seat, docket } = playOf(context);
  return {
    title: say(words, 'docket.heading'),
    entries: docket.entries.flatMap((entry) => {
      const decision = seat.decisions[entry.decision];
      const option = decision?.options[entry.option];
      return decision && option ? [{ when: decision.when, title: decision.title, did: option.said }] : [];
    }),
    left: positions(seat).length - docket.entries.length,
  };
}
