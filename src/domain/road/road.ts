/** What has come about on a road so far: the acts done, how each slip was taken, and where the claims stand that day. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { SlipTaken } from '../../content/schema/variants.ts';
import { label } from '../argument-map/label.ts';
import type { ArgumentLabel } from '../argument-map/labelling.ts';
import type { Docket, Entry } from '../docket/docket.ts';
import { assessEntry } from '../scoring/assessEntry.ts';
import { fits, type SlotVerdict } from '../scoring/backing.ts';

export interface Road {
  readonly acts: ReadonlySet<string>; // 'act/…'
  /** How a slip was taken; undefined where the decision is not entered or has no such slot. */
  readonly slip: (decision: string, slot: 'fact' | 'authority') => SlipTaken | undefined;
  readonly claim: (id: string) => ArgumentLabel | undefined;
}

/** The acts of one entry: those of its option and of every reply in it. */
export function actsOf(seat: Seat, { decision, option, parts }: Entry): string[] {
  const found = seat.decisions[decision];
  const replies = Object.entries(parts).flatMap(([part, reply]) => found?.parts[part]?.replies[reply] ?? []);
  return [...(found?.options[option]?.does ?? []), ...replies.flatMap(({ does }) => does)];
}

/**
 * The road that a docket has gone, seen from one decision.
 * @param at the decision whose texts are to be read; its day decides how the claims stand
 * @param upTo the decisions that count: those before `at`, or those before and `at` itself
 */
export function roadTo(file: CaseFile, seat: Seat, docket: Docket, at: string, upTo: 'before' | 'with'): Road {
  const order = Object.keys(seat.decisions);
  const last = order.indexOf(at) - (upTo === 'before' ? 1 : 0);
  const entries = docket.entries.filter(({ decision }) => order.indexOf(decision) <= last);
  const day = seat.decisions[at]?.date ?? seat.from;
  return {
    acts: new Set(entries.flatMap((entry) => actsOf(seat, entry))),
    slip: (decision, slot) => {
      const entry = entries.find((each) => each.decision === decision);
      const verdict = entry && assessEntry(file, seat, entry).backing.find((each) => each.slot === slot)?.verdict;
      return verdict && takenAs(verdict);
    },
    claim: (id) => label(file, day, seat.id).claims[id]?.label,
  };
}

const takenAs = (verdict: SlotVerdict['verdict']): SlipTaken =>
  verdict === 'empty' || verdict === 'second' ? verdict : fits(verdict) ? 'right' : 'wrong';
