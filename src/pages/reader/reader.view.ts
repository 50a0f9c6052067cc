/** A whole case as one page to read, check and print: the record, the map, what is unknown, what was misreported, every source. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { LABELS, labelView, type LabelView } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';
import { attested, linksTo, linkTo, type Attested, type ReaderLink } from './links.view.ts';
import { factsOf, lawsOf, toolsOf, type LawGroup, type ReaderFact, type ReaderTool } from './lists.view.ts';
import {
  commonErrorsOf,
  correctionsOf,
  unknownOf,
  type CommonError,
  type CorrectionsView,
  type Unknown,
} from './lessons.view.ts';
import { developmentsOf, type Developments } from './later.view.ts';
import { issuesOf, type ReaderIssue } from './map.view.ts';
import { reading, type Reading } from './reading.view.ts';
import { eventsOf, papersOf, peopleOf, type PeopleGroup, type ReaderEvent, type ReaderPaper } from './record.view.ts';
import { sourceGroups, type SourceGroup } from './sources.view.ts';

export interface ReaderView {
  readonly title: string;
  readonly game: string;
  readonly name: string; // the dispute as cited
  readonly court: string;
  readonly education: string;
  readonly dates: CaseFile['cover']['opened'];
  readonly today: boolean;
  readonly lawOf: string; // by the law of which day this page is read
  readonly contents: readonly ContentsEntry[];
  readonly labels: readonly LabelView[];
  readonly decidedTitle: string;
  readonly decided: Attested;
  readonly led: readonly (Attested & {
    readonly argument: readonly ReaderLink[];
    readonly facts: readonly ReaderLink[];
  })[];
  readonly events: readonly ReaderEvent[];
  readonly peopleNote: string;
  readonly people: readonly PeopleGroup[];
  readonly papers: readonly ReaderPaper[];
  readonly readingNote: string; // whose reading the map is
  readonly issues: readonly ReaderIssue[];
  readonly developments: Developments | null; // unless read by the law of today
  readonly unknown: readonly Unknown[];
  readonly errors: readonly CommonError[];
  readonly corrections: CorrectionsView | null;
  readonly tools: readonly ReaderTool[];
  readonly facts: readonly ReaderFact[];
  readonly laws: readonly LawGroup[];
  readonly terms: readonly { readonly term: string; readonly meaning: string }[];
  readonly sources: readonly SourceGroup[];
}

export interface ContentsEntry {
  readonly href: string;
  readonly title: string;
  readonly items: readonly { readonly href: string; readonly title: string }[];
}

/** The sections in their order; those a case has nothing for are left out. */
export const SECTIONS = [
  'short',
  'timeline',
  'people',
  'papers',
  'map',
  'later',
  'unknown',
  'errors',
  'corrections',
  'tools',
  'facts',
  'laws',
  'terms',
  'sources',
] as const;
export type SectionName = (typeof SECTIONS)[number];

const memo = new WeakMap<CaseFile, { readonly words: Words; readonly views: Map<boolean, ReaderView> }>();

/**
 * The page of a case. The same case, words and day give the same object, so that drawing it again costs nothing.
 * @param today whether the map is read by the law of today instead of the day of the dispute
 */
export function readerView(file: CaseFile, words: Words, today: boolean): ReaderView {
  let kept = memo.get(file);
  if (kept?.words !== words) memo.set(file, (kept = { words, views: new Map() }));
  let view = kept.views.get(today);
  if (!view) kept.views.set(today, (view = buildView(file, words, today)));
  return view;
}

function buildView(file: CaseFile, words: Words, today: boolean): ReaderView {
  const read = reading(file, words, today);
  const { cover, outcome } = file;
  const record = {
    decided: attested(read, outcome.decided),
    events: eventsOf(read),
    people: peopleOf(read),
    papers: papersOf(read),
  };
  const lessons = { unknown: unknownOf(read), corrections: correctionsOf(read) };
  const led = outcome.led.map((each) => ({
    ...attested(read, each),
    argument: linkTo(read, each.argument),
    facts: linksTo(read, each.facts),
  }));
  const issues = issuesOf(read);
  const tools = toolsOf(read);
  return {
    title: say(words, 'reader.title'),
    game: cover.title,
    name: cover.name,
    court: cover.court,
    education: cover.education,
    dates: cover.opened,
    decidedTitle: outcome.decided.title,
    peopleNote: outcome.peopleNote,
    readingNote: outcome.readings.note,
    today,
    lawOf: lawOf(read),
    contents: contentsOf(read, issues, tools.length > 0),
    labels: LABELS.map((name) => labelView(name, words)),
    ...record,
    ...lessons,
    led,
    issues,
    developments: developmentsOf(read),
    errors: commonErrorsOf(read),
    tools,
    facts: factsOf(read),
    laws: lawsOf(read),
    terms: Object.values(file.learning.vocabulary).map(({ term, meaning }) => ({ term, meaning })),
    sources: sourceGroups(read, [record, lessons, led]),
  };
}

const lawOf = ({ file, words, today }: Reading): string => {
  const { thatDay, today: last } = file.outcome.readings;
  return today
    ? say(words, 'reader.lawToday', { when: last.when, what: last.what })
    : say(words, 'reader.lawThen', { when: thatDay.when, what: thatDay.what });
};

function contentsOf({ file, words }: Reading, issues: readonly ReaderIssue[], withTools: boolean): ContentsEntry[] {
  const title = (name: SectionName): string =>
    name === 'corrections' ? (file.outcome.corrections?.title ?? '') : say(words, `reader.section-${name}`);
  return SECTIONS.filter(
    (name) => (name !== 'corrections' || file.outcome.corrections) && (name !== 'tools' || withTools),
  ).map((name) => ({
    href: `#reader-${name}`,
    title: title(name),
    items:
      name === 'map'
        ? issues.map((issue) => ({ href: `#${issue.anchor}`, title: `${issue.number} ${issue.title}` }))
        : [],
  }));
}
