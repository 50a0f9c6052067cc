/** Citations as views show them: a provenance label in words, and chips that open the source. */
import type { Authority } from '../../content/schema/authority.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Source } from '../../content/schema/source.ts';
import type { LabelName } from '../../content/schema/scalars.ts';
import { say, type Words } from './words.view.ts';

export type { LabelName };

export interface LabelView {
  readonly name: LabelName;
  readonly word: string;
  readonly means: string;
}

export interface Chip {
  readonly id: string; // what the source panel opens: a source, authority, fact or argument
  readonly text: string; // short: who published it, or the citation
  readonly full: string; // its whole title
  readonly paper?: string; // what sort of primary paper it is, in a word; the press and everything else has none
  readonly for?: string; // the statement that cites it: its full id, or the sentence
}

export interface Cited {
  readonly text: string;
  readonly label: LabelView;
  readonly chips: readonly Chip[];
}

/** What sort of paper law stands on; policies, suits and counts by reporters are no primary paper. */
const LAW_AS: Readonly<Partial<Record<Authority['kind'], Source['kind']>>> = {
  statute: 'statute',
  regulation: 'statute',
  rule: 'statute',
  constitution: 'statute',
  case: 'opinion',
  oversight: 'government',
};

/** All labels, from the firmest fact to the law. */
export const LABELS: readonly LabelName[] = ['on-record', 'alleged', 'reported', 'constructed', 'held', 'law'];

export const labelView = (name: LabelName, words: Words): LabelView => ({
  name,
  word: say(words, `label.${name}`),
  means: say(words, `labelMeans.${name}`),
});

/**
 * A chip for anything that can be opened; unknown ids give nothing.
 * @param statement what cites it, by its full id or in its words, so that it opens on the place that proves it
 */
export const chipFor = (file: CaseFile, id: string, statement?: string): Chip[] =>
  named(file, id).map((chip) => {
    const paper = paperOf(file, id);
    return { ...chip, ...(paper !== undefined && { paper }), ...(statement !== undefined && { for: statement }) };
  });

/** What sort of primary paper a source or an authority is, as the case calls it. */
export function paperOf({ papers, sources, authorities }: CaseFile, id: string): string | undefined {
  const law = authorities[id]?.kind;
  const kind = sources[id]?.kind ?? (law && LAW_AS[law]);
  return kind && papers[kind];
}

function named(file: CaseFile, id: string): Chip[] {
  const source = file.sources[id];
  if (source) {
    const head = source.title.length > 36 ? (source.title.split(',')[0] ?? '') : source.title;
    const byName = source.kind === 'news' || source.kind === 'commentary' || head.length > 40;
    return [{ id, text: byName ? source.by : head, full: source.title }];
  }
  const authority = file.authorities[id];
  if (authority) return [{ id, text: authority.short, full: authority.citation }];
  const fact = file.facts[id];
  if (fact) return [{ id, text: fact.slip ?? fact.statement, full: fact.statement }];
  const argument = file.arguments[id];
  return argument ? [{ id, text: file.issues[argument.issue]?.title ?? argument.issue, full: argument.statement }] : [];
}

export const chipsFor = (file: CaseFile, ids: readonly string[], statement?: string): Chip[] =>
  ids.flatMap((id) => chipFor(file, id, statement));

/** A statement with its label and sources, which open on the place that proves it; what is made up has nothing to prove. */
export const cite = (
  file: CaseFile,
  words: Words,
  statement: { readonly text: string; readonly label: LabelName; readonly sources: readonly string[] },
): Cited => ({
  text: statement.text,
  label: labelView(statement.label, words),
  chips: chipsFor(file, statement.sources, statement.label === 'constructed' ? undefined : statement.text),
});

/** Statements that follow each other under one label, without sources of their own to keep them apart, wear it once. */
export const underOneLabel = (all: readonly Cited[]): Cited[] =>
  all.reduce<Cited[]>((joined, each) => {
    const last = joined.at(-1);
    return last && last.label.name === each.label.name && last.chips.length === 0
      ? [...joined.slice(0, -1), { ...each, text: `${last.text} ${each.text}` }]
      : [...joined, each];
  }, []);
