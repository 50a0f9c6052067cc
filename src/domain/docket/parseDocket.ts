/** Reads a docket from a save of any age or state: keeps all that can be kept and says in sentences what could not. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import { emptyDocket, inOrder, type Carried, type Docket, type Entry } from './docket.ts';
import { seatOf, type DocketEdition } from './edition.ts';
import { isRecord, readEntry } from './readEntry.ts';

export interface ParsedDocket {
  /** Null where not even the seat can be read. */
  readonly docket: Docket | null;
  readonly kept: number; // how many entries were kept
  readonly problems: readonly string[];
  readonly overclaimed: number; // how many of the problems are second tries that cannot have been
}

/**
 * Reads `json` as a docket of `file`. A slip the tray does not offer is taken out of its entry, as is a second try that
 * cannot have been. An entry that names an unknown decision, option, part or reply ends the docket there, since what
 * followed was chosen after it. In a docket of another version an entry counts where all that it chose is still there;
 * the others are left out.
 */
export const parseDocket = (json: unknown, file: CaseFile): ParsedDocket =>
  parse(json, file, isRecord(json) && json['edition'] === 'core' ? 'core' : 'full');

/** The same for the docket of a coda; what is kept of another edition is none. */
export const parseCoda = (json: unknown, file: CaseFile): ParsedDocket =>
  parse(isRecord(json) && json['edition'] === 'coda' ? json : null, file, 'coda');

function parse(json: unknown, file: CaseFile, edition: DocketEdition): ParsedDocket {
  const nothing = (problem: string): ParsedDocket => ({ docket: null, kept: 0, problems: [problem], overclaimed: 0 });
  if (!isRecord(json)) return nothing('This is not a saved play.');
  if (json['format'] !== 1) return nothing('This save is in a format this version cannot read.');
  if (json['case'] !== file.id) return nothing('This save belongs to another case.');
  const seat = typeof json['seat'] === 'string' ? seatOf(file, { seat: json['seat'], edition }) : undefined;
  if (!seat) return nothing('This save names a seat the case does not have.');

  const seats = { seat, whole: (edition === 'core' && file.seats[seat.id]) || seat };
  const problems: string[] = [];
  const aged = json['version'] !== file.cover.version;
  if (aged) problems.push('The case has changed since this was saved; what still fits is kept.');
  const raw: unknown = json['entries'];
  if (!Array.isArray(raw)) problems.push('The list of decisions is missing, so the play starts again.');
  const items = Array.isArray(raw) ? (raw as unknown[]) : [];
  const earlier = aged ? null : carriedFrom(json['carried'], items.length);
  if (earlier === undefined) problems.push('What this save says of an older version cannot be, so it is passed over.');

  const { entries, left, overclaimed } = aged
    ? carryOver(items, seats, problems)
    : readInOrder(items, seats, earlier !== null && earlier !== undefined, problems);
  const carried = aged ? { from: versionOf(json['version']), kept: entries.length, left } : (earlier ?? undefined);
  return {
    docket: { ...emptyDocket(file, seat.id, edition), entries, ...(carried && { carried }) },
    kept: entries.length,
    problems,
    overclaimed,
  };
}

/** A seat as the edition plays it, and the whole of it. */
interface Seats {
  readonly seat: Seat;
  readonly whole: Seat;
}

interface ReadEntries {
  readonly entries: Entry[];
  readonly left: number;
  readonly overclaimed: number;
}

/** Entries in the order of the seat, up to the first that does not fit. @param gaps whether some may be missing between them */
function readInOrder(
  items: readonly unknown[],
  { seat, whole }: Seats,
  gaps: boolean,
  problems: string[],
): ReadEntries {
  const order = Object.keys(seat.decisions);
  const entries: Entry[] = [];
  let overclaimed = 0;
  for (const [i, item] of items.entries()) {
    const last = order.indexOf(entries.at(-1)?.decision ?? '');
    const named = isRecord(item) ? item['decision'] : undefined;
    const place = order.findIndex((slug) => slug === named);
    const misplaced = place >= 0 && (gaps ? place <= last : place !== last + 1);
    const read = misplaced ? 'is not the decision that comes next' : readEntry(item, seat, whole);
    if (typeof read === 'string') {
      problems.push(`Entry ${i + 1} ${read}, so it and all that follow are left out.`);
      break;
    }
    problems.push(...read.problems.map((problem) => `Entry ${i + 1} ${problem}; the rest of it is kept.`));
    overclaimed += read.overclaimed;
    entries.push(read.entry);
  }
  return { entries, left: items.length - entries.length, overclaimed };
}

/** Every entry that still fits the seat, in its present order, up to a course that ends the road. */
function carryOver(items: readonly unknown[], { seat, whole }: Seats, problems: string[]): ReadEntries {
  const order = Object.keys(seat.decisions);
  const kept = new Map<string, Entry>();
  let overclaimed = 0;
  for (const [i, item] of items.entries()) {
    const read = readEntry(item, seat, whole);
    if (typeof read === 'string' || read.changed || kept.has(read.entry.decision)) {
      const why =
        typeof read === 'string' ? read : read.changed ? 'chose what is no longer there' : 'names a decision twice';
      problems.push(`Entry ${i + 1} ${why}, so it is left out.`);
      continue;
    }
    problems.push(...read.problems.map((problem) => `Entry ${i + 1} ${problem}; the rest of it is kept.`));
    overclaimed += read.overclaimed;
    kept.set(read.entry.decision, read.entry);
  }
  const entries = inOrder(order, [...kept.values()]);
  const end = entries.findIndex(
    ({ decision, option }) => seat.decisions[decision]?.options[option]?.ends !== undefined,
  );
  const stands = end < 0 ? entries : entries.slice(0, end + 1);
  if (stands.length < entries.length)
    problems.push('The road now ends before some of the decisions, so they are left out.');
  return { entries: stands, left: items.length - stands.length, overclaimed };
}

/** What an earlier reading noted of another version; null where there is nothing, undefined where it cannot be. */
function carriedFrom(value: unknown, entries: number): Carried | null | undefined {
  if (value === undefined || value === null) return null;
  if (!isRecord(value)) return undefined;
  const { from, kept, left } = value;
  const counts = (each: unknown): each is number => Number.isInteger(each) && (each as number) >= 0;
  return counts(from) && counts(kept) && counts(left) && kept <= entries ? { from, kept, left } : undefined;
}

/** The version a save names; 0 where it names none. */
const versionOf = (value: unknown): number =>
  Number.isInteger(value) && (value as number) > 0 ? (value as number) : 0;
