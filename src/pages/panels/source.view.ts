/** One source, authority, fact or argument opened: what it is, how it was read, where to check it. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Context } from '../../domain/play/context.ts';
import { statuteView, type StatuteView } from '../common/documents/statute.view.ts';
import { dayInWords } from '../common/days.view.ts';
import { chipsFor, labelView, type Chip, type LabelView } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface SourcePanel {
  readonly title: string;
  readonly text: string | null;
  readonly label: LabelView | null;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  readonly url: string | null;
  readonly warning: string | null;
  readonly cites: readonly Chip[];
  readonly book: StatuteView | null; // law is read in a bound book
}

const empty = { text: null, label: null, url: null, warning: null, cites: [], book: null };

/** The panel of what the player has opened, or null. */
export const openedSource = ({ file, opened }: Context, words: Words): SourcePanel | null =>
  file && opened ? sourcePanel(file, opened, words) : null;

/** The panel for a full id, or null when the case has nothing of that name. */
export function sourcePanel(file: CaseFile, id: string, words: Words): SourcePanel | null {
  const row = (key: string, value: string) => ({ name: say(words, `source.${key}`), value });
  const source = file.sources[id];
  if (source) {
    const read = { text: 'readText', part: 'readPart', report: 'readReport', memory: 'readMemory' }[source.read];
    const rows = [
      row('by', source.by),
      row('date', dayInWords(source.date, words)),
      row('read', say(words, `source.${read}`)),
    ];
    return { ...empty, title: source.title, text: source.note ?? null, rows, url: source.url ?? null };
  }
  const authority = file.authorities[id];
  if (authority) {
    const memory = authority.checked === 'memory';
    const book = statuteView(file, authority, words);
    return {
      ...empty,
      title: authority.citation,
      text: authority.holding,
      rows: [
        ...(memory || book?.under.length ? [] : [row('pinpoint', authority.pinpoint)]), // a book shows them on its page
        row('since', dayInWords(authority.since, words)),
        row('weight', say(words, `source.${authority.weight}`)),
      ],
      url: authority.url ?? null,
      warning: memory ? say(words, 'source.unchecked') : null,
      cites: chipsFor(file, authority.sources),
      book,
    };
  }
  const fact = file.facts[id];
  if (fact) {
    return {
      ...empty,
      title: say(words, 'decision.fact'),
      text: fact.statement,
      label: labelView(fact.label, words),
      rows: [row('date', dayInWords(fact.date, words)), row('pinpoint', fact.pinpoint)],
      cites: chipsFor(file, fact.sources),
    };
  }
  const argument = file.arguments[id];
  if (!argument) return null;
  return {
    ...empty,
    title: say(words, `strengthTitle.${argument.strength}`),
    text: argument.statement,
    rows: [row('why', argument.why), row('raised', argument.raised.by)],
    cites: chipsFor(file, [...argument.warrant, ...argument.raised.sources]),
  };
}
