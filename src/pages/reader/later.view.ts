/** What came after, on the cited page: every entry by group, with its law, both sides, its end and the facts behind it. */
import { detailOf, type LaterDetail } from '../common/laterEvents.view.ts';
import { say } from '../common/words.view.ts';
import { attested, linksTo, linkTo, type Attested, type ReaderLink } from './links.view.ts';
import type { Reading } from './reading.view.ts';

export type Development = Attested &
  LaterDetail & { readonly authority: readonly ReaderLink[]; readonly facts: readonly ReaderLink[] };

export interface DevelopmentGroup {
  readonly title: string;
  readonly note: string | null;
  readonly developments: readonly Development[];
}

export interface Developments {
  readonly ruling: Attested & { readonly until: string; readonly facts: readonly ReaderLink[] };
  readonly groups: readonly DevelopmentGroup[];
}

/** Nothing while the page is read by the law of the dispute. */
export function developmentsOf(reading: Reading): Developments | null {
  if (!reading.today) return null;
  const { file, words } = reading;
  const { later, today } = file.outcome;
  return {
    ruling: {
      ...attested(reading, later.ruling),
      until: say(words, 'later.until', { when: later.ruling.when }),
      facts: linksTo(reading, later.ruling.facts),
    },
    groups: Object.entries(later.groups).map(([id, { title, note }]) => ({
      title,
      note: note ?? null,
      developments: today
        .filter(({ group }) => group === id)
        .map((entry) => ({
          ...attested(reading, entry),
          ...detailOf(file, words, entry),
          authority: entry.authority ? linkTo(reading, entry.authority) : [],
          facts: linksTo(reading, entry.facts),
        })),
    })),
  };
}
