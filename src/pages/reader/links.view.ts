/** Ways from one place of the page to another: to a claim, an argument, a fact, a law, and to the sources behind a statement. */
import type { LabelName } from '../../content/schema/scalars.ts';
import { chipFor, labelView, type LabelView } from '../common/citation.view.ts';
import { say } from '../common/words.view.ts';
import { anchorOf, hidden, type Reading } from './reading.view.ts';

export interface ReaderLink {
  readonly href: string;
  readonly number: string;
  readonly text: string;
  readonly later: string | null; // 'later', where it is law of a later day
}

/** A link to a source: its number in the list, who published it, its whole title. */
export interface SourceLink {
  readonly href: string;
  readonly number: string;
  readonly text: string;
  readonly full: string;
}

/** A statement about the world: never without its label and its sources. */
export interface Attested {
  readonly text: string;
  readonly label: LabelView;
  readonly pinpoint: string | null;
  readonly sources: readonly SourceLink[];
}

/** Links to what this reading shows; law of a later day and unknown ids give none. */
export const linksTo = (reading: Reading, ids: readonly string[]): ReaderLink[] =>
  ids.flatMap((id) => linkTo(reading, id));

export function linkTo(reading: Reading, id: string): ReaderLink[] {
  const number = reading.numbers.get(id);
  if (number === undefined || hidden(reading, id)) return [];
  const later = reading.later.has(id) ? say(reading.words, 'reader.later') : null;
  return [{ href: `#${anchorOf(id)}`, number, text: textOf(reading, id), later }];
}

function textOf({ file }: Reading, id: string): string {
  const fact = file.facts[id];
  if (fact) return fact.slip ?? fact.statement;
  return file.arguments[id]?.statement ?? file.claims[id]?.statement ?? file.authorities[id]?.short ?? '';
}

export const sourceLinks = ({ file, numbers }: Reading, ids: readonly string[]): SourceLink[] =>
  ids.flatMap((id) =>
    chipFor(file, id).map(({ text, full }) => ({
      href: `#${anchorOf(id)}`,
      number: numbers.get(id) ?? '',
      text,
      full,
    })),
  );

export const attested = (
  reading: Reading,
  statement: {
    readonly text: string;
    readonly label: LabelName;
    readonly pinpoint?: string;
    readonly sources: readonly string[];
  },
): Attested => ({
  text: statement.text,
  label: labelView(statement.label, reading.words),
  pinpoint: statement.pinpoint ?? null,
  sources: sourceLinks(reading, statement.sources),
});
