/** What came after a dispute, sorted into groups: of each entry which law it named, what both sides said, how it ended, what is not known. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { LaterEntry } from '../../content/schema/later.ts';
import { chipsFor, cite, type Cited } from './citation.view.ts';
import { say, type Words } from './words.view.ts';

/** One side of an entry; `silent` where nothing was found that it said. */
export interface LaterSideView {
  readonly by: string;
  readonly text: string;
  readonly silent: boolean;
}

/** What an entry tells beside its sentence, whoever shows it. */
export interface LaterDetail {
  readonly when: string;
  readonly law: string | null; // which law its paper named
  readonly said: readonly LaterSideView[];
  readonly ended: { readonly how: NonNullable<LaterEntry['ended']>['how']; readonly text: string } | null;
  readonly unknown: string | null;
}

export type LaterEventView = Cited & LaterDetail & { readonly open: boolean }; // both sides are read at once, or on demand

export interface LaterGroupView {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly open: boolean; // the first group is read at once, the others on demand
  readonly events: readonly LaterEventView[];
}

export interface LaterView {
  readonly ruling: Cited & { readonly until: string };
  readonly groups: readonly LaterGroupView[];
}

/** What came after, as it stands at the end of a play. */
export interface LawToday {
  readonly intro: string;
  readonly later: LaterView;
}

/** The entry without its sentence and its sources. */
export const detailOf = (file: CaseFile, words: Words, entry: LaterEntry): LaterDetail => ({
  when: entry.date,
  law:
    entry.under.length === 0
      ? null
      : say(words, 'later.law', { law: entry.under.map((law) => file.outcome.later.laws[law] ?? law).join('; ') }),
  said: entry.said.map(({ by, says, silent }) => ({ by, text: says ?? silent ?? '', silent: says === undefined })),
  ended: entry.ended ?? null,
  unknown: entry.unknown ?? null,
});

/** Everything that came after, each group in the order of its days. */
export function laterView(file: CaseFile, words: Words): LaterView {
  const { later, today } = file.outcome;
  return {
    ruling: { ...cite(file, words, later.ruling), until: say(words, 'later.until', { when: later.ruling.when }) },
    groups: Object.entries(later.groups).map(([id, { title, note }], i) => ({
      id,
      title,
      note: note ?? null,
      open: i === 0,
      events: today
        .filter(({ group }) => group === id)
        .map((entry) => ({
          ...cite(file, words, entry),
          chips: chipsFor(file, [...(entry.authority ? [entry.authority] : []), ...entry.sources]),
          ...detailOf(file, words, entry),
          open: entry.told === 'first',
        })),
    })),
  };
}

export const lawTodayView = (file: CaseFile, words: Words): LawToday => ({
  intro: say(words, 'outcome.todayIntro', { end: file.outcome.span.to }),
  later: laterView(file, words),
});

/** The same as lines to be read aloud. */
export const laterSpoken = ({ ruling, groups }: LaterView): string[] => [
  ruling.text,
  ruling.until,
  ...groups.flatMap(({ title, events }) => [
    title,
    ...events.flatMap(({ when, text, said, ended, unknown }) => [
      `${when}: ${text}`,
      ...said.map((side) => `${side.by}: ${side.text}`),
      ...(ended ? [ended.text] : []),
      ...(unknown ? [unknown] : []),
    ]),
  ]),
];
