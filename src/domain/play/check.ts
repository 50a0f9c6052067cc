/** A claim that arrives and is to be checked: which one is due where a play stands, and whether it is settled. */
import type { Seat, WithId } from '../../content/schema/caseFile.ts';
import type { Check } from '../../content/schema/check.ts';
import type { Docket } from '../docket/docket.ts';
import { isOver, nextPlace, positions } from './position.ts';

/** How far a claim was checked. It is of the play alone: no docket, score or code holds it. */
export interface CheckPlay {
  readonly check: string; // slug in the seat's role.yaml
  readonly opened: boolean; // the paper lies open
  readonly pressed: readonly string[]; // lines of the paper, in the order in which they were pressed
}

/** The claim that stands before the decision made next, or at the end where all is decided; undefined where there is none. */
export function checkAt(seat: Seat, docket: Pick<Docket, 'entries'>): WithId<Check> | undefined {
  const next = isOver(seat, docket) ? undefined : positions(seat)[nextPlace(seat, docket)]?.decision;
  const [id, check] = Object.entries(seat.checks).find(([, { before }]) => before === next) ?? [];
  return id !== undefined && check ? { ...check, id } : undefined;
}

/** Whether the words that settle a claim were pressed. */
export const isSettled = ({ id, settles }: WithId<Check>, play: CheckPlay | null): boolean =>
  play?.check === id && play.pressed.includes(settles);

/** The claim as one who stands behind it has left it, so that nobody is led back to it. */
export const passed = (check: WithId<Check> | undefined): CheckPlay | null =>
  check ? { check: check.id, opened: true, pressed: [check.settles] } : null;

/** A kept checking as far as it fits the claim where the play stands; anybody may have changed a save. */
export function soundCheck(check: WithId<Check> | undefined, kept: unknown): CheckPlay | null {
  if (!check || typeof kept !== 'object' || kept === null) return null;
  const { check: id, opened, pressed } = kept as Readonly<Record<string, unknown>>;
  if (id !== check.id) return null;
  const lines = Array.isArray(pressed) ? new Set<unknown>(pressed) : new Set();
  const known = Object.keys(check.lines).filter((line) => lines.has(line));
  return { check: check.id, opened: opened === true || known.length > 0, pressed: known };
}
