/** Reads one entry of a kept docket against its seat: what it chose, and what in it cannot be. */
import type { Seat } from '../../content/schema/caseFile.ts';
import type { Decision, Slot } from '../../content/schema/decision.ts';
import type { Entry } from './docket.ts';

export interface ReadEntry {
  readonly entry: Entry;
  /** What had to be taken out of it, each to follow "Entry 3 …". */
  readonly problems: readonly string[];
  /** Whether a slip that was cited is no longer offered, so that it is not the decision it was. */
  readonly changed: boolean;
  readonly overclaimed: number; // how many of the problems are second tries that cannot have been
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The entry with what had to be taken out of it, or what is wrong with the whole of it.
 * @param seat as the edition of the docket plays it
 * @param whole the seat with all its decisions and parts: an answer to what the edition no longer asks is passed over
 */
export function readEntry(item: unknown, seat: Seat, whole: Seat = seat): ReadEntry | string {
  if (!isRecord(item)) return 'cannot be read';
  const slug = item['decision'];
  const decision = typeof slug === 'string' && Object.hasOwn(seat.decisions, slug) ? seat.decisions[slug] : undefined;
  if (typeof slug !== 'string' || !decision) return 'names a decision this seat does not have';
  const option = item['option'];
  if (typeof option !== 'string' || !Object.hasOwn(decision.options, option))
    return 'names an option this decision does not have';

  const parts: Record<string, string> = {};
  const given = item['parts'] ?? {};
  if (!isRecord(given)) return 'has answers that cannot be read';
  for (const [part, reply] of Object.entries(given)) {
    if (isReplyOf(decision, part, reply)) parts[part] = reply;
    else if (!isReplyOf(whole.decisions[slug], part, reply)) return 'names an answer this decision does not have';
  }

  const dropped: string[] = [];
  const slip = (name: Slot, offered: readonly string[]): string | undefined => {
    const cited = item[name];
    if (cited === undefined || cited === null) return undefined;
    if (typeof cited === 'string' && decision.slots.includes(name) && offered.includes(cited)) return cited;
    dropped.push(`cites ${typeof cited === 'string' ? cited : `an unreadable ${name}`}, which is not on offer there`);
    return undefined;
  };
  const fact = slip('fact', decision.tray.facts);
  const authority = slip('authority', decision.tray.authorities);
  const held = { ...(fact && { fact }), ...(authority && { authority }) };
  const claims: string[] = [];
  const second = secondOf(item['second'], held, claims);
  const putRight = putRightOf(item['putRight'], decision, parts, claims);
  return {
    entry: { decision: slug, option, parts, ...held, ...second, ...putRight },
    problems: [...dropped, ...claims],
    changed: dropped.length > 0,
    overclaimed: claims.length,
  };
}

function isReplyOf(decision: Decision | undefined, part: string, reply: unknown): reply is string {
  const replies = decision && Object.hasOwn(decision.parts, part) ? decision.parts[part]?.replies : undefined;
  return replies !== undefined && typeof reply === 'string' && Object.hasOwn(replies, reply);
}

/** The slots whose slip was the second taken: each once, and only where a slip stands. */
function secondOf(
  value: unknown,
  held: Readonly<Partial<Record<Slot, string>>>,
  claims: string[],
): Pick<Entry, 'second'> {
  if (value === undefined || value === null) return {};
  if (!Array.isArray(value)) {
    claims.push('has second slips that cannot be read');
    return {};
  }
  const slots = (['fact', 'authority'] as const).filter((slot) => held[slot] !== undefined && value.includes(slot));
  if (slots.length < value.length) claims.push('claims a second slip where there was none to take');
  return slots.length > 0 ? { second: slots } : {};
}

/** The replies given again: only to a part whose first reply is answered with a correction. */
function putRightOf(
  value: unknown,
  decision: Decision,
  parts: Readonly<Record<string, string>>,
  claims: string[],
): Pick<Entry, 'putRight'> {
  if (value === undefined || value === null) return {};
  const given = isRecord(value) ? Object.entries(value) : null;
  const sound = (given ?? []).filter((pair): pair is [string, string] => mayPutRight(decision, parts, ...pair));
  if (sound.length < (given?.length ?? 1)) claims.push('puts an answer right that nobody had corrected');
  return sound.length > 0 ? { putRight: Object.fromEntries(sound) } : {};
}

/** Whether a reply can have been given after the first one to that part was corrected. */
export const mayPutRight = (
  decision: Decision,
  parts: Readonly<Record<string, string>>,
  part: string,
  reply: unknown,
): reply is string =>
  isReplyOf(decision, part, reply) &&
  Object.hasOwn(parts, part) &&
  decision.parts[part]?.replies[parts[part] ?? '']?.corrected !== undefined;
