/** A document in hand: its rows, the marks on it, and, in a draft, the words chosen so far. */
import type { Correction } from '../../../content/schema/decision.ts';
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
  readonly part: string | null; // what of the decision sits here
  readonly line: PaperLine | null; // a line that may be circled
}

/** A line of a paper that is gone over with a pen, and what it has met. */
export interface PaperLine {
  readonly id: string;
  readonly state: 'bare' | 'left' | 'right' | 'wrong' | 'rubbed';
  readonly says: string; // what a circle round it says, in the margin
  readonly note: string | null; // what a right circle opens
  readonly correction: Correction | null; // who answers a wrong one
  readonly label: LabelView | null;
  readonly chips: readonly Chip[];
  readonly circle: string | null; // the answer that draws a circle, while there is ink
  readonly rub: string | null; // the answer that rubs a wrong one out
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
 * @param lines the lines of it that are gone over with a pen
 */
export function documentView(
  { file, decision, draft }: Pick<Play, 'file' | 'decision' | 'draft'>,
  words: Words,
  done = false,
  reading: Reading | null = null,
  lines: readonly PaperLine[] = [],
): DocumentView | null {
  const paper = decision.document ? file.documents[decision.document] : undefined;
  if (!paper) return null;
  const whole = Object.keys(decision.parts).every((part) => draft.parts[part] !== undefined);
  const chosen = draft.option === undefined ? undefined : decision.options[draft.option];
  const isDraft = handOf[decision.moment] === 'write';
  const onPaper = new Set(paper.rows.flatMap((row) => row.part ?? []));
  const clauses = Object.entries(decision.parts).flatMap(([id, part]) => {
    const reply = onPaper.has(id) ? undefined : part.replies[draft.parts[id] ?? ''];
    return reply ? [reply.written ?? reply.text] : [];
  });
  const rows = paper.rows.map((row): DocumentRowView => {
    const reply = row.part === undefined ? '' : (draft.parts[row.part] ?? '');
    const written = row.part && isDraft ? (row.typed?.[reply] ?? writtenIn(decision, row.part, reply)) : undefined;
    return {
      head: row.head,
      text: written ?? (row.part && isDraft ? '…' : row.text),
      clause: isDraft && row.part !== undefined,
      open: isDraft && row.part !== undefined && written === undefined,
      hidden: row.hidden,
      part: row.part ?? null,
      line: lines.find(({ id }) => id === row.part) ?? null,
    };
  });
  const typed = isDraft && chosen ? [chosen.written ?? chosen.text, ...clauses] : [];
  const written = [...rows.filter((row) => row.clause && !row.open).map(({ text }) => text), ...typed];
  return {
    id: paper.id,
    kind: paper.kind,
    title: paper.title,
    sub: paper.sub,
    from: paper.from,
    when: decision.when,
    rows,
    lines: typed,
    draft: isDraft,
    whole: isDraft && chosen !== undefined && whole,
    done,
    count: say(words, 'paper.count', { n: [...written.join(' ')].length }),
    law: (paper.law ? chipFor(file, paper.law)[0] : null) ?? null,
    trace: reading && remembered(reading, decision.onPaper, words),
    note: paper.note,
    label: labelView(paper.label, words),
    chips: chipsFor(file, paper.sources),
  };
}

/** The words that an answer puts into the draft. */
function writtenIn({ parts }: Pick<Play, 'decision'>['decision'], part: string, reply: string): string | undefined {
  const chosen = parts[part]?.replies[reply];
  return chosen?.written ?? chosen?.text;
}
