/** What a policy comes to at a decision: the mean over everything the lot may draw where the policy sees no difference. Nothing is sampled. */
import type { CaseFile, Seat, WithId } from '../../../src/content/schema/caseFile.ts';
import type { Decision } from '../../../src/content/schema/decision.ts';
import type { Entry } from '../../../src/domain/docket/docket.ts';
import { assessEntry } from '../../../src/domain/scoring/assessEntry.ts';
import { answersAt, coursesAt, slipsFor } from './choices.ts';
import { favourites, type Policy } from './policies.ts';

export interface Mean {
  readonly law: number; // 0 to 100
  readonly holdsUp: number; // share of the entries that hold up on Law, 0 to 1
}

/** How somebody plays: one policy for courses and answers, and one for slips, or none where every slot is left empty. */
export interface Manner {
  readonly courses: Policy;
  readonly slips: Policy | null;
}

/** Every entry that the lot may come to, each as often as every other that has its course, its answers and its slot before it. */
export function* entriesOf(file: CaseFile, decision: WithId<Decision>, manner: Manner): Generator<Weighed> {
  const courses = favourites(manner.courses, coursesAt(decision));
  const answers = answersAt(decision).map(([part, offered]) => [part, favourites(manner.courses, offered)] as const);
  const answered = answers.reduce<Readonly<Record<string, string>>[]>(
    (before, [part, replies]) => before.flatMap((each) => replies.map(({ id }) => ({ ...each, [part]: id }))),
    [{}],
  );
  for (const course of courses) {
    const slips = slipSets(file, decision, manner.slips, course.text);
    const share = 1 / (courses.length * answered.length * slips.length);
    for (const parts of answered)
      for (const slip of slips) yield { entry: { decision: decision.id, option: course.id, parts, ...slip }, share };
  }
}

export interface Weighed {
  readonly entry: Entry;
  readonly share: number; // how likely the lot is to come to it
}

type SlipSet = Pick<Entry, 'fact' | 'authority'>;

/** What may lie in the slots of a decision, one set each. */
function slipSets(file: CaseFile, decision: Decision, policy: Policy | null, backed: string): SlipSet[] {
  if (!policy) return [{}];
  return decision.slots.reduce<SlipSet[]>(
    (before, slot) => {
      const taken = favourites(policy, slipsFor(file, slot, decision.tray, backed));
      return taken.length === 0 ? before : before.flatMap((set) => taken.map(({ id }) => ({ ...set, [slot]: id })));
    },
    [{}],
  );
}

/** The mean of a decision's entries, each by its share. `worthOf` scores one entry. */
export function meanAt(file: CaseFile, decision: WithId<Decision>, manner: Manner, worthOf: WorthOf): Mean {
  let law = 0;
  let holdsUp = 0;
  for (const { entry, share } of entriesOf(file, decision, manner)) {
    const worth = worthOf(entry);
    law += share * worth.law;
    holdsUp += share * worth.holdsUp;
  }
  return { law, holdsUp };
}

export type WorthOf = (entry: Entry) => Mean;

/** Scores entries of a seat, each once: many policies come to the same ones. */
export function scorerOf(file: CaseFile, seat: Seat): WorthOf {
  const kept = new Map<string, Mean>();
  return (entry) => {
    const key = JSON.stringify(entry);
    const found = kept.get(key);
    if (found) return found;
    const { law } = assessEntry(file, seat, entry);
    const worth = { law: law.points, holdsUp: law.level === 'holdsUp' ? 1 : 0 };
    kept.set(key, worth);
    return worth;
  };
}
