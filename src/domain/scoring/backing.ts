/** Judges the slips of an entry: does the fact, does the authority bear on what was chosen, and could it be cited that day? */
import { authorityStanding, factKnown } from '../argument-map/knowable.ts';
import type { Entry } from '../docket/docket.ts';
import type { AuthorityVerdict, FactVerdict } from './measure.ts';
import { argumentsInPlay, bearingOn } from './relevance.ts';
import { stancesOf, type Setting, type Stance } from './setting.ts';
import { isContested } from './standing.ts';

/** What became of one slot of a decision. */
export type SlotVerdict = {
  readonly node?: string; // the slip; absent where the slot is empty
  /** The argument of the entry that the slip bears on, or would have had to. */
  readonly argument?: string;
  readonly lost: number; // share of the decision's Law lost with it
} & (
  | { readonly slot: 'fact'; readonly verdict: FactVerdict }
  | { readonly slot: 'authority'; readonly verdict: AuthorityVerdict }
);

/** One verdict for each slot of the decision; a slip for which there is no slot is not looked at. */
export function backingOf(
  setting: Setting,
  entry: Entry,
  chosen: readonly Stance[] = stancesOf(setting, entry),
): SlotVerdict[] {
  const inPlay = argumentsInPlay(setting, chosen);
  return setting.decision.slots.map((slot) =>
    slot === 'fact' ? factVerdict(setting, entry.fact, inPlay) : authorityVerdict(setting, entry.authority, inPlay),
  );
}

/**
 * The arguments an entry meets openly: those its stances face, and the answers to its contested positions that a slip
 * belongs to, since citing the other side's best law or fact is facing it.
 */
export function metBy(setting: Setting, entry: Entry, chosen: readonly Stance[]): Set<string> {
  const { file, decision, labelling, seat } = setting;
  const met = new Set(chosen.flatMap((stance) => stance.faces));
  const slips = decision.slots.flatMap((slot) => {
    const slip = entry[slot];
    if (!slip) return [];
    const citable =
      slot === 'fact'
        ? factKnown(file, slip, labelling.on, seat.id)
        : authorityStanding(file, slip, labelling.on, seat.id) === 'citable';
    return citable ? [slip] : [];
  });
  if (slips.length === 0) return met;
  for (const argument of chosen.flatMap((stance) => [...stance.asserts, ...stance.denies])) {
    if (!isContested(setting, argument)) continue;
    for (const answer of file.arguments[argument]?.answers ?? []) {
      if (slips.some((slip) => bearingOn(file, answer).has(slip))) met.add(answer);
    }
  }
  return met;
}

function factVerdict(
  { file, seat, decision }: Setting,
  fact: string | undefined,
  inPlay: readonly string[],
): SlotVerdict {
  const { backing } = file.rubric;
  const first = inPlay[0];
  if (!fact) return { slot: 'fact', verdict: 'empty', argument: first, lost: backing.empty };
  if (!factKnown(file, fact, decision.date, seat.id))
    return { slot: 'fact', verdict: 'not-known', node: fact, argument: first, lost: backing.notInForce };
  const argument = inPlay.find((id) => bearingOn(file, id).has(fact));
  if (!argument) return { slot: 'fact', verdict: 'beside', node: fact, argument: first, lost: backing.beside };
  return { slot: 'fact', verdict: 'right', node: fact, argument, lost: 0 };
}

function authorityVerdict(
  { file, decision, seat }: Setting,
  authority: string | undefined,
  inPlay: readonly string[],
): SlotVerdict {
  const { backing } = file.rubric;
  const first = inPlay[0];
  if (!authority) return { slot: 'authority', verdict: 'empty', argument: first, lost: backing.empty };
  const standing = authorityStanding(file, authority, decision.date, seat.id);
  if (standing !== 'citable')
    return { slot: 'authority', verdict: standing, node: authority, argument: first, lost: backing.notInForce };
  const borne = inPlay.filter((id) => bearingOn(file, id).has(authority));
  const argument = borne[0];
  if (!argument)
    return { slot: 'authority', verdict: 'beside', node: authority, argument: first, lost: backing.beside };
  // Persuasive authority is enough where nothing binding stands behind the argument it is cited for.
  const bindingMissed = (id: string): boolean =>
    (file.arguments[id]?.warrant ?? []).some(
      (warrant) =>
        file.authorities[warrant]?.weight === 'binding' &&
        authorityStanding(file, warrant, decision.date, seat.id) === 'citable',
    );
  if (file.authorities[authority]?.weight !== 'binding' && borne.every(bindingMissed)) {
    return { slot: 'authority', verdict: 'persuasive', node: authority, argument, lost: backing.persuasive };
  }
  return { slot: 'authority', verdict: 'right', node: authority, argument, lost: 0 };
}
