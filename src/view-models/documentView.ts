/** A paper on the desk: its rows, the marks on it, and, in a draft, the words chosen so far. */
import type { Play } from '../machines/context.ts';
import { chipsFor, labelView, type Chip, type LabelView } from './citation.ts';
import type { Words } from './words.ts';

export interface DocumentRowView {
  readonly head: string;
  readonly text: string;
  readonly hidden: number; // width of a black bar in characters, 0 for none
  readonly part: string | null; // the mark that sits here
  readonly number: number | null;
  readonly marked: boolean;
  readonly current: boolean;
}

export interface DocumentView {
  readonly id: string;
  readonly kind: 'paper' | 'post';
  readonly title: string;
  readonly sub: string;
  readonly from: string;
  readonly rows: readonly DocumentRowView[];
  readonly lines: readonly string[]; // the player's own words, in a draft
  readonly draft: boolean;
  readonly note: string;
  readonly label: LabelView;
  readonly chips: readonly Chip[];
}

/** The decision's document, or null when it names none. */
export function documentView({ file, decision, draft }: Play, words: Words): DocumentView | null {
  const paper = decision.document ? file.documents[decision.document] : undefined;
  if (!paper) return null;
  const parts = Object.keys(decision.parts);
  const current = parts.find((part) => draft.parts[part] === undefined);
  const chosen = draft.option === undefined ? undefined : decision.options[draft.option];
  const isDraft = decision.moment === 'draft';
  const onPaper = new Set(paper.rows.flatMap((row) => row.part ?? []));
  const clauses = Object.entries(decision.parts).flatMap(([id, part]) => {
    const reply = onPaper.has(id) ? undefined : part.replies[draft.parts[id] ?? ''];
    return reply ? [reply.text] : [];
  });
  return {
    id: paper.id,
    kind: paper.kind,
    title: paper.title,
    sub: paper.sub,
    from: paper.from,
    rows: paper.rows.map((row) => {
      const written = row.part && isDraft ? decision.parts[row.part]?.replies[draft.parts[row.part] ?? '']?.text : undefined;
      const number = row.part && !isDraft ? parts.indexOf(row.part) + 1 : 0;
      return {
        head: row.head,
        text: written ?? (row.part && isDraft ? '…' : row.text),
        hidden: row.hidden,
        part: number > 0 ? (row.part ?? null) : null,
        number: number > 0 ? number : null,
        marked: !isDraft && row.part !== undefined && draft.parts[row.part] !== undefined,
        current: !isDraft && row.part !== undefined && row.part === current,
      };
    }),
    lines: isDraft && chosen ? [chosen.text, ...clauses] : [],
    draft: isDraft,
    note: paper.note,
    label: labelView(paper.label, words),
    chips: chipsFor(file, paper.sources),
  };
}
