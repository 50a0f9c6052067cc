/** One source, authority, fact or argument opened: what it is, how it was read, where to check it. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Context } from '../../domain/play/context.ts';
import { statuteView, type StatuteView } from '../common/documents/statute.view.ts';
import { dayInWords } from '../common/days.view.ts';
import { fragmentFor } from '../../domain/fragments/fragmentFor.ts';
import { chipsFor, labelView, paperOf, type Chip, type LabelView } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';

/** The place in a source for which it was opened. */
export interface Place {
  readonly statement: string; // what it is to prove
  readonly words: string | null; // as they stand there
  readonly unseen: string | null; // said where no words can be shown
  readonly where: string | null;
  readonly via: readonly Chip[]; // who quotes the words, where the place itself was not seen
}

export interface SourcePanel {
  readonly sort: { readonly word: string; readonly primary: boolean } | null; // a primary paper, or the press
  readonly place: Place | null;
  readonly title: string;
  readonly text: string | null;
  readonly label: LabelView | null;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  readonly url: string | null;
  readonly warning: string | null;
  readonly cites: readonly Chip[];
  readonly book: StatuteView | null; // law is read in a bound book
}

const empty = { sort: null, place: null, text: null, label: null, url: null, warning: null, cites: [], book: null };

/** The panel of what the player has opened, or null. */
export const openedSource = ({ file, opened, openedFor }: Context, words: Words): SourcePanel | null =>
  file && opened ? sourcePanel(file, opened, words, openedFor) : null;

/**
 * The panel for a full id, or null when the case has nothing of that name.
 * @param statement what cites it, where it was opened for a statement
 */
export function sourcePanel(
  file: CaseFile,
  id: string,
  words: Words,
  statement: string | null = null,
): SourcePanel | null {
  const row = (key: string, value: string) => ({ name: say(words, `source.${key}`), value });
  const source = file.sources[id];
  if (source) {
    const read = { text: 'readText', part: 'readPart', report: 'readReport', memory: 'readMemory' }[source.read];
    const rows = [
      row('by', source.by),
      row('date', dayInWords(source.date, words)),
      row('read', say(words, `source.${read}`)),
    ];
    return {
      ...empty,
      title: source.title,
      sort: sortOf(file, id, words),
      place: statement === null || source.kind === 'dossier' ? null : placeIn(file, id, statement, words),
      text: source.note ?? null,
      rows,
      url: source.url ?? null,
    };
  }
  const authority = file.authorities[id];
  if (authority) {
    const memory = authority.checked === 'memory';
    const book = statuteView(file, authority, words);
    return {
      ...empty,
      title: authority.citation,
      sort: sortOf(file, id, words),
      text: authority.holding,
      rows: [
        ...(memory || book?.under.length ? [] : [row('pinpoint', authority.pinpoint)]), // a book shows them on its page
        row('since', dayInWords(authority.since, words)),
        row('weight', say(words, `source.${authority.weight}`)),
      ],
      url: authority.url ?? null,
      warning: memory ? say(words, 'source.unchecked') : null,
      cites: chipsFor(file, authority.sources, id),
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
      cites: chipsFor(file, fact.sources, id),
    };
  }
  const argument = file.arguments[id];
  if (!argument) return null;
  return {
    ...empty,
    title: say(words, `strengthTitle.${argument.strength}`),
    text: argument.statement,
    rows: [row('why', argument.why), row('raised', argument.raised.by)],
    cites: [...chipsFor(file, argument.warrant), ...chipsFor(file, argument.raised.sources, id)],
  };
}

function sortOf(file: CaseFile, id: string, words: Words): SourcePanel['sort'] {
  const paper = paperOf(file, id);
  if (paper !== undefined) return { word: paper, primary: true };
  return file.sources[id]?.kind === 'news' ? { word: say(words, 'source.press'), primary: false } : null;
}

/** The words of a source that prove a statement, which is named by its full id or given in its own words. */
function placeIn(file: CaseFile, source: string, statement: string, words: Words): Place {
  const found = fragmentFor(file, source, statement);
  return {
    statement:
      file.facts[statement]?.statement ??
      file.authorities[statement]?.holding ??
      file.arguments[statement]?.statement ??
      statement,
    words: found?.words ?? null,
    unseen: found ? null : say(words, file.sources[source]?.read === 'text' ? 'source.unmarked' : 'source.unseen'),
    where: found?.where ?? null,
    via: chipsFor(file, found?.via ?? []),
  };
}
