/** A document in hand: its rows, the marks on it, and, in a draft, the words chosen so far. */
import type { DocumentKind } from '../../../content/schema/case.ts';
import type { Play } from '../../../domain/play/context.ts';
import { handOf } from '../../../domain/play/interactions.ts';
import { chipFor, chipsFor, labelView, type Chip, type Cited, type LabelView } from '../citation.view.ts';
import { remembered, type Reading } from '../remembered.view.ts';
import { say, type Words } from '../words.view.ts';

export type { DocumentKind };

export interface DocumentRowView {
  readonly head: string;
  readonly text: string;
  readonly clause: boolean; // the player writes it
  readonly open: boolean; // and has not yet
  readonly hidden: number; // width of a black bar in characters, 0 for none
  readonly part: string | null; // the mark that sits here
  readonly number: number | null;
  readonly marked: boolean;
  readonly current: boolean;
}

export interface DocumentView {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly sub: string;
  readonly from: string;
  readonly when: string;
  readonly rows: readonly DocumentRowView[];
  readonly lines: readonly string[]; // the player's own words, in a draft
  readonly draft: boolean;
  /** Every word of it is chosen: a complaint is stacked square, a post says what it counts. */
  readonly whole: boolean;
  /** It has left the player's hands: bound, sent or filed. */
  readonly done: boolean;
  readonly count: string; // characters written so far
  readonly law: Chip | null; // the law it names, to be opened as a book
  readonly trace: Cited | null; // what the road has left on it
  readonly note: string;
  readonly label: LabelView;
  readonly chips: readonly Chip[];
}

/**
 * The decision's document, or null when it names none.
 * @param done shows it as committed
 * @param reading the road on which it is read, where that has left something on it
 */
export function documentView(
  { file, decision, draft }: Pick<Play, 'file' | 'decision' | 'draft'>,
  words: Words,
  done = false,
  reading: Reading | null = null,
): DocumentView | null {
  const paper = decision.document ? file.documents[decision.document] : undefined;
  if (!paper) return null;
  const parts = Object.keys(decision.parts);
  const current = parts.find((part) => draft.parts[part] === undefined);
  const chosen = draft.option === undefined ? undefined : decision.options[draft.option];
  const isDraft = handOf[decision.moment] === 'write';
  const onPaper = new Set(paper.rows.flatMap((row) => row.part ?? []));
  const clauses = Object.entries(decision.parts).flatMap(([id, part]) => {
    const reply = onPaper.has(id) ? undefined : part.replies[draft.parts[id] ?? ''];
    return reply ? [reply.text] : [];
  });
  const rows = paper.rows.map((row): DocumentRowView => {
    const reply = row.part === undefined ? '' : (draft.parts[row.part] ?? '');
    const written =
      row.part && isDraft ? (row.typed?.[reply] ?? decision.parts[row.part]?.replies[reply]?.text) : undefined;
    const number = row.part && !isDraft ? parts.indexOf(row.part) + 1 : 0;
    return {
      head: row.head,
      text: written ?? (row.part && isDraft ? '…' : row.text),
      clause: isDraft && row.part !== undefined,
      open: isDraft && row.part !== undefined && written === undefined,
      hidden: row.hidden,
      part: number > 0 ? (row.part ?? null) : null,
      number: number > 0 ? number : null,
      marked: !isDraft && row.part !== undefined && draft.parts[row.part] !== undefined,
      current: !isDraft && row.part !== undefined && row.part === current,
    };
  });
  const lines = isDraft && chosen ? [chosen.text, ...clauses] : [];
  const written = [...rows.filter((row) => row.clause && !row.open).map(({ text }) => text), ...lines];
  return {
    id: paper.id,
    kind: paper.kind,
    title: paper.title,
    sub: paper.sub,
    from: paper.from,
    when: decision.when,
    rows,
    lines,
    draft: isDraft,
    whole: isDraft && chosen !== undefined && current === undefined,
    done,
    count: say(words, 'paper.count', { n: [...written.join(' ')].length }),
    law: (paper.law ? chipFor(file, paper.law)[0] : null) ?? null,
    trace: reading && remembered(reading, decision.onPaper, words),
    note: paper.note,
    label: labelView(paper.label, words),
    chips: chipsFor(file, paper.sources),
  };
}
