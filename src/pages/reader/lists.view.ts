/** The lists at the end, by number: facts, law, tools and words. */
import type { Authority } from '../../content/schema/authority.ts';
import type { Fact } from '../../content/schema/fact.ts';
import { PUBLIC } from '../../domain/argument-map/knowable.ts';
import { say } from '../common/words.view.ts';
import { dayInWords } from '../common/days.view.ts';
import {
  attested,
  linksTo,
  linkTo,
  sourceLinks,
  type Attested,
  type ReaderLink,
  type SourceLink,
} from './links.view.ts';
import { byKind, LAW_KINDS } from './numbers.view.ts';
import { anchorOf, hidden, type Reading } from './reading.view.ts';

export interface ReaderFact extends Attested {
  readonly anchor: string;
  readonly number: string;
  readonly notes: readonly string[]; // of when it is, where it stands, since when everybody could know it
  readonly carries: readonly ReaderLink[];
}

export interface ReaderLaw {
  readonly anchor: string;
  readonly number: string;
  readonly citation: string;
  readonly holding: string;
  readonly notes: readonly string[]; // since when, how heavy, where in it, how it was checked
  readonly warning: string | null; // that nobody opened it
  readonly later: string | null;
  readonly url: string | null;
  readonly carries: readonly ReaderLink[];
  readonly sources: readonly SourceLink[];
}

export interface LawGroup {
  readonly title: string;
  readonly laws: readonly ReaderLaw[];
}

export interface ReaderTool {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  readonly claim: readonly ReaderLink[];
  readonly arguments: readonly ReaderLink[];
  readonly sources: readonly SourceLink[];
}

/** Arguments that rest on a fact or a law, or that it bears on. */
const carriedBy = (reading: Reading, id: string): ReaderLink[] =>
  Object.values(reading.file.arguments)
    .filter(({ premises, warrant, helps }) => [...premises, ...warrant, ...helps].includes(id))
    .flatMap((argument) => linkTo(reading, argument.id));

export const factsOf = (reading: Reading): ReaderFact[] =>
  Object.values(reading.file.facts)
    .filter(({ id }) => !hidden(reading, id))
    .map((fact) => ({
      ...attested(reading, { text: fact.statement, label: fact.label, sources: fact.sources }),
      anchor: anchorOf(fact.id),
      number: reading.numbers.get(fact.id) ?? '',
      notes: factNotes(reading, fact),
      carries: carriedBy(reading, fact.id),
    }));

function factNotes({ words }: Reading, { date, pinpoint, known: { [PUBLIC]: day } }: Fact): string[] {
  const of = `${dayInWords(date, words)}.`;
  return [
    of,
    say(words, 'reader.pinpoint', { place: pinpoint }),
    ...(day && day !== date ? [say(words, 'reader.publicFrom', { day: dayInWords(day, words) })] : []),
  ];
}

export function lawsOf(reading: Reading): LawGroup[] {
  const shown = byKind(Object.values(reading.file.authorities), LAW_KINDS).filter(({ id }) => !hidden(reading, id));
  return LAW_KINDS.flatMap((kind) => {
    const laws = shown.filter((law) => law.kind === kind).map((law) => lawView(reading, law));
    return laws.length > 0 ? [{ title: say(reading.words, `reader.kind-${kind}`), laws }] : [];
  });
}

function lawView(reading: Reading, law: Authority & { readonly id: string }): ReaderLaw {
  const { words, later } = reading;
  const remembered = law.checked === 'memory';
  return {
    anchor: anchorOf(law.id),
    number: reading.numbers.get(law.id) ?? '',
    citation: law.citation,
    holding: law.holding,
    notes: [
      say(words, law.weight === 'evidence' ? 'reader.dated' : 'reader.since', { since: dayInWords(law.since, words) }),
      ...(law.public ? [say(words, 'reader.publicFrom', { day: dayInWords(law.public, words) })] : []),
      say(words, `source.${law.weight}`),
      ...(remembered
        ? []
        : [say(words, 'reader.pinpoint', { place: law.pinpoint }), say(words, `reader.checked-${law.checked}`)]),
      ...(law.complaint === 'no' ? [] : [say(words, `reader.complaint-${law.complaint.replace(' ', '-')}`)]),
    ],
    warning: remembered ? say(words, 'source.unchecked') : null,
    later: later.has(law.id) ? say(words, 'reader.later') : null,
    url: law.url ?? null,
    carries: carriedBy(reading, law.id),
    sources: sourceLinks(reading, law.sources),
  };
}

/** The lawful ways to learn something, gentlest first; empty where the case has no such ladder. */
export const toolsOf = (reading: Reading): ReaderTool[] =>
  Object.values(reading.file.tools).map((tool) => ({
    title: tool.title,
    rows: (['approves', 'showing', 'gets', 'limits'] as const).map((key) => ({
      name: say(reading.words, `reader.tool-${key}`),
      value: tool[key],
    })),
    claim: tool.open ? linkTo(reading, tool.open) : [],
    arguments: linksTo(reading, tool.arguments),
    sources: sourceLinks(reading, tool.sources),
  }));
