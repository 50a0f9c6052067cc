/**
 * Judges the slips of an entry: whether each backs what the course itself asserts, or names the other side's best answer
 * to it, and could be known or cited that day.
 */
import type { Rubric } from '../../content/schema/rubric.ts';
import type { Slot } from '../../content/schema/decision.ts';
import { bearingOn } from '../argument-map/bearingOn.ts';
import { citabilityOf, factKnown } from '../argument-map/knowable.ts';
import type { Entry } from '../docket/docket.ts';
import { isContested } from './argumentWorth.ts';
import type { AuthorityVerdict, FactVerdict } from './measure.ts';
import { courseCommitment, type Commitment, type ScoringContext } from './scoringContext.ts';

/** What became of one slot of a decision. */
export type SlotVerdict = {
  readonly node?: string; // the slip; absent where the slot is empty
  /** The argument of the course that the slip backs or meets, or would have had to. */
  readonly argument?: string;
  readonly faces: readonly string[]; // the other side's answers that the slip names
  readonly lost: number; // share of the decision's Law lost with it, before the mean over the slots
} & (
  | { readonly slot: 'fact'; readonly verdict: FactVerdict }
  | { readonly slot: 'authority'; readonly verdict: AuthorityVerdict }
);

type Verdict = FactVerdict | AuthorityVerdict;
type Found = Pick<SlotVerdict, 'argument' | 'faces'> & { readonly verdict: Verdict };

/** One verdict for each slot of the decision (docs/model.md, rule 5); a slip without a slot is not looked at. */
export function backingOf(context: ScoringContext, entry: Entry): SlotVerdict[] {
  const course = courseCommitment(context, entry.option);
  const { backing } = context.file.rubric;
  return context.decision.slots.map((slot) => {
    const slip = entry[slot];
    const first = judged(context, course, slot, slip);
    const found = second(entry, slot) && fits(first.verdict) ? { ...first, verdict: 'second' as const } : first;
    return {
      slot,
      ...found,
      ...(slip && { node: slip }),
      lost: lostWith(found.verdict, backing),
    } as SlotVerdict;
  });
}

/** Whether a slip with this verdict may stand: it backs the course, or meets what is said against it. */
export const fits = (verdict: Verdict): boolean =>
  verdict === 'right' || verdict === 'persuasive' || verdict === 'candor' || verdict === 'second';

const second = ({ second: taken }: Entry, slot: Slot): boolean => taken?.includes(slot) === true;

function judged(context: ScoringContext, course: Commitment, slot: Slot, slip: string | undefined): Found {
  const { file, seat, decision } = context;
  const argument = course.asserts[0];
  if (!slip) return { verdict: 'empty', argument, faces: [] };
  const citable =
    slot === 'authority'
      ? citabilityOf(file, slip, decision.date, seat.id)
      : factKnown(file, slip, decision.date, seat.id)
        ? 'citable'
        : 'not-known';
  if (citable !== 'citable') return { verdict: citable, argument, faces: [] };
  const backed = course.asserts.filter((id) => bearingOn(file, id).has(slip));
  const [borne] = backed;
  if (borne)
    return { verdict: onlyPersuades(context, slip, backed) ? 'persuasive' : 'right', argument: borne, faces: [] };
  const faces = answersTo(context, course).filter((id) => bearingOn(file, id).has(slip));
  return faces.length > 0 ? { verdict: 'candor', argument: faces[0], faces } : { verdict: 'beside', argument, faces };
}

/** What the other side has against a course: what it faces openly, answers to what it asserts, and what it denies, where that is contested. */
function answersTo(context: ScoringContext, { asserts, denies, faces }: Commitment): string[] {
  const contested = (ids: readonly string[]): string[] => ids.filter((id) => isContested(context, id));
  const answers = contested(asserts).flatMap((id) => context.file.arguments[id]?.answers ?? []);
  return [...new Set([...faces, ...answers, ...contested(denies)])];
}

/** Persuasive authority is enough where one of the arguments it is cited for has no binding law that could be cited. */
function onlyPersuades({ file, decision, seat }: ScoringContext, slip: string, backed: readonly string[]): boolean {
  const authority = file.authorities[slip];
  if (!authority || authority.weight === 'binding') return false;
  return backed.every((id) =>
    (file.arguments[id]?.warrant ?? []).some(
      (warrant) =>
        file.authorities[warrant]?.weight === 'binding' &&
        citabilityOf(file, warrant, decision.date, seat.id) === 'citable',
    ),
  );
}

function lostWith(verdict: Verdict, backing: Rubric['backing']): number {
  switch (verdict) {
    case 'right':
    case 'candor':
      return 0;
    case 'second':
    case 'persuasive':
    case 'empty':
    case 'beside':
      return backing[verdict];
    default:
      return backing.notInForce;
  }
}
