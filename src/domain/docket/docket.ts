/** The docket: what a player did in one seat, in order. It is the save, the replay and the debrief's raw material. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Slot } from '../../content/schema/decision.ts';
import { hasCore, seatOf, type DocketEdition } from './edition.ts';

export interface Entry {
  readonly decision: string;
  readonly option: string;
  /** Part → reply, for every part that was answered. */
  readonly parts: Readonly<Record<string, string>>;
  readonly fact?: string; // 'fact/…'
  readonly authority?: string; // 'authority/…'
  /** The slots whose standing slip was the second taken; never empty. Which slip was missed is not remembered here. */
  readonly second?: readonly Slot[];
  /** Part → the reply given after the first one was corrected. It stays on the device: no code carries it. */
  readonly putRight?: Readonly<Record<string, string>>;
}

/** What became of a play that was begun in another version of its case. */
export interface Carried {
  readonly from: number; // that version
  readonly kept: number; // decisions of it that count in this one
  readonly left: number; // decisions of it that had changed since and were left out
}

export interface Docket {
  readonly format: 1;
  readonly case: string;
  readonly version: number; // of the case's content
  readonly seat: string;
  readonly edition?: 'core' | 'coda'; // absent in the full edition, which dockets were before there were two
  /** In the order of the seat, from its first decision on; only a play that was carried over may leave some out. */
  readonly entries: readonly Entry[];
  readonly carried?: Carried;
}

/** Entries in the order of the seat. @param decisions the seat's decisions in their order */
export const inOrder = (decisions: readonly string[], entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => decisions.indexOf(a.decision) - decisions.indexOf(b.decision));

/** The entry made at a decision, if any. */
export const entryFor = (docket: Docket, decision: string): Entry | undefined =>
  docket.entries.find((entry) => entry.decision === decision);

/**
 * A docket with nothing entered.
 * @param edition which is played; a seat without a core has the full one alone
 * @throws when the case has no such seat, or the seat no coda that is asked for
 */
export function emptyDocket(
  file: Pick<CaseFile, 'id' | 'cover' | 'seats'>,
  seat: string,
  edition: DocketEdition = 'full',
): Docket {
  const found = file.seats[seat];
  if (!found) throw new Error(`The case ${file.id} has no seat called ${seat}.`);
  if (edition === 'coda' && !found.coda) throw new Error(`The seat ${seat} has no coda.`);
  const named = edition === 'coda' || (edition === 'core' && hasCore(found)) ? { edition } : {};
  return { format: 1, case: file.id, version: file.cover.version, seat, ...named, entries: [] };
}

/**
 * The docket with one more entry; nothing is ever changed or taken out again, except that a course which ends the road
 * leaves no carried entries after it.
 * @throws when the decision is unknown, already entered or not the next one, or the option is unknown
 */
export function append(file: Pick<CaseFile, 'seats'>, docket: Docket, entry: Entry): Docket {
  const { decisions = {} } = seatOf(file, docket) ?? {};
  const decision = decisions[entry.decision];
  if (!decision) throw new Error(`The seat ${docket.seat} has no decision called ${entry.decision}.`);
  if (!decision.options[entry.option])
    throw new Error(`The decision ${entry.decision} has no option called ${entry.option}.`);
  if (entryFor(docket, entry.decision))
    throw new Error(`The decision ${entry.decision} is already entered; a docket is only ever added to.`);
  const order = Object.keys(decisions);
  const place = order.indexOf(entry.decision);
  const before = entryFor(docket, order[place - 1] ?? '');
  const ends = ({ decision: slug, option }: Entry): boolean => decisions[slug]?.options[option]?.ends !== undefined;
  if (before && ends(before)) throw new Error(`The road ended at ${before.decision}; nothing can be entered after it.`);
  const next = order.find((slug) => !entryFor(docket, slug));
  if (next !== entry.decision)
    throw new Error(`The decision ${entry.decision} is out of order; ${next ?? 'nothing'} comes next.`);
  const stands = ends(entry) ? docket.entries.filter((each) => order.indexOf(each.decision) < place) : docket.entries;
  return { ...docket, entries: inOrder(order, [...stands, entry]) };
}

/**
 * The documented course of a seat: what the real actors did, as a docket.
 * @param count how many decisions of the edition, from the first on; all of them where it is left out
 * @throws when the case has no such seat
 */
export function documentedDocket(
  file: CaseFile,
  seat: string,
  count?: number,
  edition: DocketEdition = 'full',
): Docket {
  const { decisions = {}, documented = {} } = seatOf(file, { seat, edition }) ?? {};
  const entries = Object.values(decisions)
    .slice(0, count)
    .flatMap(({ id, parts: asked }) => {
      const done = documented[id];
      if (!done) return [];
      const parts = Object.entries(done.parts).filter(([part]) => Object.hasOwn(asked, part));
      return [{ decision: id, ...done, parts: Object.fromEntries(parts) }];
    });
  return { ...emptyDocket(file, seat, edition), entries };
}

/**
 * The steps of the documented course that the record shows, for scoring alone: elsewhere nobody knows what was done, and
 * what the course holds there is ours. It leaves decisions out, so it is no play that can be taken up.
 * @param also a decision that stays in though the record does not show it
 * @throws when the case has no such seat
 */
export function documentedSteps(file: CaseFile, seat: string, also?: string, edition: DocketEdition = 'full'): Docket {
  const course = documentedDocket(file, seat, undefined, edition);
  const { decisions = {} } = seatOf(file, { seat, edition }) ?? {};
  return {
    ...course,
    entries: course.entries.filter(
      ({ decision, option }) => decision === also || decisions[decision]?.done.option === option,
    ),
  };
}
