/** What a policy comes to at a decision: the mean over everything the lot may draw where the policy sees no difference. Nothing is sampled. */
import type { CaseFile, Seat, WithId } from '../../../src/content/schema/caseFile.ts';
import type { Decision, Slot } from '../../../src/content/schema/decision.ts';
import type { Entry } from '../../../src/domain/docket/docket.ts';
import { assessEntry } from '../../../src/domain/scoring/assessEntry.ts';
import { fits } from '../../../src/domain/scoring/backing.ts';
import { answersAt, coursesAt, slipsFor } from './choices.ts';
import { favourites, type Choice, type Policy } from './policies.ts';

export interface Mean {
  readonly law: number; // 0 to 100
  readonly holdsUp: number; // share of the entries that hold up on Law, 0 to 1
}

/** How somebody plays: one policy for courses and answers, and one for slips, or none where every slot is left empty. */
export interface Manner {
  readonly courses: Policy;
  readonly slips: Policy | null;
}

/** Every entry that the lot may come to, by how often it does. A slip that does not fit is swapped once, for the next choice. */
export function* entriesOf(
  file: CaseFile,
  decision: WithId<Decision>,
  manner: Manner,
  worthOf: WorthOf,
): Generator<Weighed> {
  const courses = favourites(manner.courses, coursesAt(decision));
  const answers = answersAt(decision).map(([part, offered]) => [part, favourites(manner.courses, offered)] as const);
  const answered = answers.reduce<Readonly<Record<string, string>>[]>(
    (before, [part, replies]) => before.flatMap((each) => replies.map(({ id }) => ({ ...each, [part]: id }))),
    [{}],
  );
  for (const course of courses) {
    const fits = (slot: Slot, slip: string): boolean =>
      worthOf({ decision: decision.id, option: course.id, parts: {}, [slot]: slip }).fitting.includes(slot);
    const slips = slipSets(file, decision, manner.slips, course.text, fits);
    for (const parts of answered)
      for (const { set, share } of slips)
        yield {
          entry: { decision: decision.id, option: course.id, parts, ...set },
          share: share / (courses.length * answered.length),
        };
  }
}

export interface Weighed {
  readonly entry: Entry;
  readonly share: number; // how likely the lot is to come to it
}

/** What may lie in the slots of a decision, and how often. */
export interface SlipSet {
  readonly set: Pick<Entry, 'fact' | 'authority' | 'second'>;
  readonly share: number;
}

function slipSets(
  file: CaseFile,
  decision: Decision,
  policy: Policy | null,
  backed: string,
  fits: (slot: Slot, slip: string) => boolean,
): SlipSet[] {
  const empty: SlipSet[] = [{ set: {}, share: 1 }];
  if (!policy) return empty;
  return decision.slots.reduce((before, slot) => {
    const taken = slipsTaken(policy, slipsFor(file, slot, decision.tray, backed), (slip) => fits(slot, slip));
    if (taken.length === 0) return before;
    return before.flatMap(({ set, share }) =>
      taken.map((each) => ({
        set: { ...set, [slot]: each.slip, ...(each.again && { second: [...(set.second ?? []), slot] }) },
        share: share * each.share,
      })),
    );
  }, empty);
}

/** A slip that stands in the end: at the first or the second try, and how often it does. */
export interface SlipTaken {
  readonly slip: string;
  readonly again: boolean;
  readonly share: number;
}

/** The slips a policy may come to in one slot: its first choice, or where that does not fit, the next one in its place. */
export function slipsTaken(policy: Policy, offered: readonly Choice[], fits: (slip: string) => boolean): SlipTaken[] {
  const first = favourites(policy, offered);
  return first.flatMap(({ id }): SlipTaken[] => {
    const rest = fits(id)
      ? []
      : favourites(
          policy,
          offered.filter((other) => other.id !== id),
        );
    if (rest.length === 0) return [{ slip: id, again: false, share: 1 / first.length }];
    return rest.map((next) => ({ slip: next.id, again: true, share: 1 / (first.length * rest.length) }));
  });
}

/** The mean of a decision's entries, each by its share. `worthOf` scores one entry. */
export function meanAt(file: CaseFile, decision: WithId<Decision>, manner: Manner, worthOf: WorthOf): Mean {
  let law = 0;
  let holdsUp = 0;
  for (const { entry, share } of entriesOf(file, decision, manner, worthOf)) {
    const worth = worthOf(entry);
    law += share * worth.law;
    holdsUp += share * worth.holdsUp;
  }
  return { law, holdsUp };
}

/** What one entry is worth, and in which slots a slip lies that fits. */
export interface Worth extends Mean {
  readonly record: number | null;
  readonly fitting: readonly Slot[];
}
export type WorthOf = (entry: Entry) => Worth;

/** Scores entries of a seat, each once: many policies come to the same ones. */
export function scorerOf(file: CaseFile, seat: Seat): WorthOf {
  const kept = new Map<string, Worth>();
  return (entry) => {
    const key = JSON.stringify(entry);
    const found = kept.get(key);
    if (found) return found;
    const { law, record, backing } = assessEntry(file, seat, entry);
    const worth: Worth = {
      law: law.points,
      record: record?.points ?? null,
      holdsUp: law.level === 'holdsUp' ? 1 : 0,
      fitting: backing.flatMap(({ slot, verdict }) => (fits(verdict) ? [slot] : [])),
    };
    kept.set(key, worth);
    return worth;
  };
}
