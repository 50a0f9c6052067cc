/** Reads a docket from a save of any age or state: keeps all that can be kept and says in sentences what could not. */
import type { Slot } from '../../content/schema/decision.ts';
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import { emptyDocket, type Docket, type Entry } from './docket.ts';

export interface ParsedDocket {
  /** Null where not even the seat can be read. */
  readonly docket: Docket | null;
  readonly kept: number; // how many entries were kept
  readonly problems: readonly string[];
}

/**
 * Reads `json` as a docket of `file`. A slip the tray no longer offers is taken out of its entry; an entry that names
 * an unknown decision, option, part or reply ends the docket there, since what followed was chosen after it.
 */
export function parseDocket(json: unknown, file: CaseFile): ParsedDocket {
  const nothing = (problem: string): ParsedDocket => ({ docket: null, kept: 0, problems: [problem] });
  if (!isRecord(json)) return nothing('This is not a saved play.');
  if (json['format'] !== 1) return nothing('This save is in a format this version cannot read.');
  if (json['case'] !== file.id) return nothing('This save belongs to another case.');
  const seat =
    typeof json['seat'] === 'string' && Object.hasOwn(file.seats, json['seat']) ? file.seats[json['seat']] : undefined;
  if (!seat) return nothing('This save names a seat the case does not have.');

  const problems: string[] = [];
  if (json['version'] !== file.cover.version)
    problems.push('The case has changed since this was saved; what still fits is kept.');
  const raw: unknown = json['entries'];
  if (!Array.isArray(raw)) problems.push('The list of decisions is missing, so the play starts again.');
  const entries: Entry[] = [];
  for (const [i, item] of (Array.isArray(raw) ? (raw as unknown[]) : []).entries()) {
    const read = readEntry(item, seat, entries.length);
    if (typeof read === 'string') {
      problems.push(`Entry ${i + 1} ${read}, so it and all that follow are left out.`);
      break;
    }
    problems.push(
      ...read.dropped.map(
        (slip) => `Entry ${i + 1} cites ${slip}, which is not on offer there; the rest of it is kept.`,
      ),
    );
    entries.push(read.entry);
  }
  return { docket: { ...emptyDocket(file, seat.id), entries }, kept: entries.length, problems };
}

/** One entry with the slips that had to be dropped, or what is wrong with it. */
function readEntry(item: unknown, seat: Seat, place: number): { entry: Entry; dropped: string[] } | string {
  if (!isRecord(item)) return 'cannot be read';
  const slug = item['decision'];
  const decision = typeof slug === 'string' && Object.hasOwn(seat.decisions, slug) ? seat.decisions[slug] : undefined;
  if (typeof slug !== 'string' || !decision) return 'names a decision this seat does not have';
  if (Object.keys(seat.decisions)[place] !== slug) return 'is not the decision that comes next';
  const option = item['option'];
  if (typeof option !== 'string' || !Object.hasOwn(decision.options, option))
    return 'names an option this decision does not have';

  const parts: Record<string, string> = {};
  const given = item['parts'] ?? {};
  if (!isRecord(given)) return 'has answers that cannot be read';
  for (const [part, reply] of Object.entries(given)) {
    const replies = Object.hasOwn(decision.parts, part) ? decision.parts[part]?.replies : undefined;
    if (!replies || typeof reply !== 'string' || !Object.hasOwn(replies, reply))
      return 'names an answer this decision does not have';
    parts[part] = reply;
  }

  const dropped: string[] = [];
  const slip = (name: Slot, offered: readonly string[]): string | undefined => {
    const cited = item[name];
    if (cited === undefined || cited === null) return undefined;
    if (typeof cited === 'string' && decision.slots.includes(name) && offered.includes(cited)) return cited;
    dropped.push(typeof cited === 'string' ? cited : `an unreadable ${name}`);
    return undefined;
  };
  const fact = slip('fact', decision.tray.facts);
  const authority = slip('authority', decision.tray.authorities);
  return { entry: { decision: slug, option, parts, ...(fact && { fact }), ...(authority && { authority }) }, dropped };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
