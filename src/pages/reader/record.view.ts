/** What happened, who is who, and the papers: the record of the case before anything is argued. */
import type { DocumentKind } from '../../content/schema/case.ts';
import { say } from '../common/words.view.ts';
import { attested, linksTo, type Attested, type ReaderLink } from './links.view.ts';
import { anchorOf, type Reading } from './reading.view.ts';

export interface ReaderEvent extends Attested {
  readonly day: string; // for machines
  readonly when: string;
  readonly desk: string;
  readonly facts: readonly ReaderLink[];
}

export interface PeopleGroup {
  readonly title: string;
  readonly people: readonly (Attested & { readonly role: string; readonly facts: readonly ReaderLink[] })[];
}

export interface ReaderPaper extends Attested {
  readonly anchor: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly sub: string;
  readonly from: string;
  readonly rows: readonly { readonly head: string; readonly text: string; readonly hidden: number }[];
}

/** All desks on one line of time. */
export const eventsOf = (reading: Reading): ReaderEvent[] =>
  reading.file.outcome.events.map((event) => ({
    ...attested(reading, event),
    day: event.date,
    when: event.when,
    desk: reading.file.outcome.desks[event.desk] ?? event.desk,
    facts: linksTo(reading, event.facts),
  }));

/** People by what they did, in the groups of the case that hold somebody. */
export const peopleOf = (reading: Reading): PeopleGroup[] =>
  Object.entries(reading.file.people).flatMap(([kind, title]) => {
    const people = reading.file.outcome.people
      .filter((person) => person.kind === kind)
      .map((person) => ({ ...attested(reading, person), role: person.role, facts: linksTo(reading, person.facts) }));
    return people.length > 0 ? [{ title, people }] : [];
  });

/** Papers as redrawn, those of the record before those made for the game; what a player would write is left open. */
export const papersOf = (reading: Reading): ReaderPaper[] =>
  Object.values(reading.file.documents)
    .toSorted((a, b) => Number(a.label === 'constructed') - Number(b.label === 'constructed'))
    .map((paper) => ({
      ...attested(reading, { text: paper.note, label: paper.label, sources: paper.sources }),
      anchor: anchorOf(`document/${paper.id}`),
      kind: paper.kind,
      title: paper.title,
      sub: paper.sub,
      from: paper.from,
      rows: paper.rows.map(({ head, text, hidden }) => ({
        head,
        text: text === '…' ? say(reading.words, 'reader.leftOpen') : text,
        hidden,
      })),
    }));
