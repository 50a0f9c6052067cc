/** Which decisions a code holds: so many from the first on, or, of a play that was carried over, those that count. */
import type { Carried, Docket, Entry } from '../docket/docket.ts';
import type { CodeForm, DecisionBook } from './codebook.ts';
import type { Digit, Unpacking } from './mixedRadix.ts';

/** Versions of a case that a code can name. */
export const VERSIONS = 32;
/** Decisions left out of a play that a code can count. */
const LEFT = 32;

/** The entries that a code holds, each with its decision, and the digits that say which they are. */
export interface Made {
  readonly digits: readonly Digit[];
  readonly entries: readonly { readonly decision: DecisionBook; readonly entry: Entry }[];
}

/**
 * Form 2 has one number more for how many decisions there are: the play was carried over. From which version, how many
 * of its decisions counted and how many did not then follow, and of each decision whether it is there. Form 1 holds of
 * such a play what comes before the first gap.
 * @throws RangeError where a play that was not carried over leaves a decision out or has one too many
 */
export function madeIn(docket: Docket, decisions: readonly DecisionBook[], form: CodeForm): Made {
  const { carried, entries } = docket;
  if (!carried) return unbroken(docket, entries, decisions, form);
  if (form === 1) {
    const gap = entries.findIndex(({ decision }, n) => decisions[n]?.id !== decision);
    return unbroken(docket, gap < 0 ? entries : entries.slice(0, gap), decisions, form);
  }
  const found = decisions.map((decision) => ({
    decision,
    entry: entries.find((each) => each.decision === decision.id),
  }));
  return {
    digits: [
      { value: decisions.length + 1, of: decisions.length + 2 },
      { value: carried.from < VERSIONS ? carried.from : 0, of: VERSIONS },
      { value: Math.min(carried.kept, decisions.length), of: decisions.length + 1 },
      { value: Math.min(carried.left, LEFT - 1), of: LEFT },
      ...found.map(({ entry }) => ({ value: entry ? 1 : 0, of: 2 })),
    ],
    entries: found.flatMap(({ decision, entry }) => (entry ? [{ decision, entry }] : [])),
  };
}

function unbroken(
  { seat }: Docket,
  entries: readonly Entry[],
  decisions: readonly DecisionBook[],
  form: CodeForm,
): Made {
  return {
    digits: [{ value: entries.length, of: decisions.length + form }],
    entries: entries.map((entry, n) => {
      const decision = decisions[n];
      if (decision?.id !== entry.decision)
        throw new RangeError(`${entry.decision} is not decision ${n + 1} of ${seat}`);
      return { decision, entry };
    }),
  };
}

/** The decisions that a code holds, and what it says of a play that was carried over; null where it cannot be. */
export function readMade(
  unpacking: Unpacking,
  decisions: readonly DecisionBook[],
  form: CodeForm,
): { readonly decisions: readonly DecisionBook[]; readonly carried?: Carried } | null {
  const played = unpacking.next(decisions.length + form);
  if (played <= decisions.length) return { decisions: decisions.slice(0, played) };
  const carried = {
    from: unpacking.next(VERSIONS),
    kept: unpacking.next(decisions.length + 1),
    left: unpacking.next(LEFT),
  };
  const there = decisions.filter(() => unpacking.next(2) === 1);
  return carried.kept <= there.length ? { decisions: there, carried } : null;
}
