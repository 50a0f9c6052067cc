/**
 * Judges the slips of an entry: whether the fact and the authority bear on what was chosen, and could be cited that
 * day.
 */
import { citabilityOf, factKnown } from '../argument-map/knowable.ts';
import type { Entry } from '../docket/docket.ts';
import type { AuthorityVerdict, FactVerdict } from './measure.ts';
import { bearingOn } from '../argument-map/bearingOn.ts';
import type { Commitment, ScoringContext } from './scoringContext.ts';
import { isContested } from './argumentWorth.ts';

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

/** One verdict for each slot of the decision (docs/model.md, rule 5); a slip without a slot is not looked at. */
export function backingOf(context: ScoringContext, entry: Entry, commitments: readonly Commitment[]): SlotVerdict[] {
  const inPlay = argumentsInPlay(context, commitments);
  return context.decision.slots.map((slot) =>
    slot === 'fact' ? factVerdict(context, entry.fact, inPlay) : authorityVerdict(context, entry.authority, inPlay),
  );
}

function factVerdict(
  { file, seat, decision }: ScoringContext,
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
  { file, decision, seat }: ScoringContext,
  authority: string | undefined,
  inPlay: readonly string[],
): SlotVerdict {
  const { backing } = file.rubric;
  const first = inPlay[0];
  if (!authority) return { slot: 'authority', verdict: 'empty', argument: first, lost: backing.empty };
  const citability = citabilityOf(file, authority, decision.date, seat.id);
  if (citability !== 'citable')
    return { slot: 'authority', verdict: citability, node: authority, argument: first, lost: backing.notInForce };
  const borne = inPlay.filter((id) => bearingOn(file, id).has(authority));
  const argument = borne[0];
  if (!argument)
    return { slot: 'authority', verdict: 'beside', node: authority, argument: first, lost: backing.beside };
  // Persuasive authority is enough where one of the arguments it is cited for has no binding law that could be cited.
  const bindingMissed = (id: string): boolean =>
    (file.arguments[id]?.warrant ?? []).some(
      (warrant) =>
        file.authorities[warrant]?.weight === 'binding' &&
        citabilityOf(file, warrant, decision.date, seat.id) === 'citable',
    );
  if (file.authorities[authority]?.weight !== 'binding' && borne.every(bindingMissed)) {
    return { slot: 'authority', verdict: 'persuasive', node: authority, argument, lost: backing.persuasive };
  }
  return { slot: 'authority', verdict: 'right', node: authority, argument, lost: 0 };
}

/**
 * The arguments a slip may bear on: those the entry asserts or faces, and the answers to what it denies or asserts and
 * is contested.
 */
export function argumentsInPlay(context: ScoringContext, commitments: readonly Commitment[]): string[] {
  const { file } = context;
  const answersTo = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => file.arguments[id]?.answers ?? []);
  const all = commitments.flatMap((commitment) => [
    ...commitment.asserts,
    ...commitment.faces,
    ...answersTo(commitment.denies),
    ...answersTo(commitment.asserts.filter((id) => isContested(context, id))),
  ]);
  return [...new Set(all)];
}
