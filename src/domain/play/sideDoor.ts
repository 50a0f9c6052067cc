/** A side door: a decision that only the full edition has, played alone once the core was played, and counted nowhere. */
import type { CaseFile, WithId } from '../../content/schema/caseFile.ts';
import type { Decision } from '../../content/schema/decision.ts';
import { emptyDocket, inOrder, type Docket, type Entry } from '../docket/docket.ts';
import { decisionsIn, seatOf } from '../docket/edition.ts';
import { isRecord, readEntry } from '../docket/readEntry.ts';
import { positions, type SeatPosition } from './position.ts';

export interface SideDoor {
  readonly decision: string;
  /** The road that leads there: the choices of the core that come before it, and its own once it is made. Of the full edition. */
  readonly docket: Docket;
}

/** What was made behind side doors: seat → its entries, kept on the device alone. */
export type Extras = Readonly<Record<string, readonly Entry[]>>;

/** The decisions that a play of the core leaves out, in order; a play of the full edition leaves out none. */
export function sideDoorsOf(file: CaseFile, docket: Docket): WithId<Decision>[] {
  const [full, core] = [file.seats[docket.seat], seatOf(file, docket)];
  if (!full || !core || docket.edition !== 'core') return [];
  return decisionsIn(full, 'full').filter(({ id }) => !Object.hasOwn(core.decisions, id));
}

/** The door to a decision, not yet gone through. */
export function sideDoor(file: CaseFile, core: Docket, decision: string): SideDoor {
  const order = Object.keys(file.seats[core.seat]?.decisions ?? {});
  const before = core.entries.filter((entry) => order.indexOf(entry.decision) < order.indexOf(decision));
  return { decision, docket: { ...emptyDocket(file, core.seat), entries: before } };
}

/** The same with its decision made. */
export const withMade = (file: CaseFile, { decision, docket }: SideDoor, entry: Entry): SideDoor => ({
  decision,
  docket: {
    ...docket,
    entries: inOrder(Object.keys(file.seats[docket.seat]?.decisions ?? {}), [...docket.entries, entry]),
  },
});

/** What was decided behind the door; undefined until it is. */
export const madeAt = ({ decision, docket }: SideDoor): Entry | undefined =>
  docket.entries.find((entry) => entry.decision === decision);

/** Where in the full edition the door's decision stands. @throws Error when the seat does not have it */
export function placeOf(file: CaseFile, { decision, docket }: SideDoor): SeatPosition {
  const seat = file.seats[docket.seat];
  const found = seat && positions(seat).find((each) => each.decision === decision);
  if (!found) throw new Error(`the seat ${docket.seat} has no decision ${decision}`);
  return found;
}

/** A kept door as far as it still fits the case and the play it was opened from; null where it does not. */
export function soundSideDoor(kept: unknown, file: CaseFile, core: Docket): SideDoor | null {
  const decision = isRecord(kept) ? kept['decision'] : undefined;
  const found = sideDoorsOf(file, core).find(({ id }) => id === decision);
  if (!isRecord(kept) || !found) return null;
  const door = sideDoor(file, core, found.id);
  const docket = isRecord(kept['docket']) ? kept['docket']['entries'] : undefined;
  const [made] = soundExtras(Array.isArray(docket) ? docket : [], file, core).filter(
    (entry) => entry.decision === found.id,
  );
  return made ? withMade(file, door, made) : door;
}

/** The kept extras of a seat that still fit the case, one for each decision the core leaves out, in order. */
export function soundExtras(kept: readonly unknown[] | undefined, file: CaseFile, core: Docket): Entry[] {
  const seat = file.seats[core.seat];
  if (!seat || !Array.isArray(kept)) return [];
  const read = kept.flatMap((each): Entry[] => {
    const found = readEntry(each, seat);
    return typeof found === 'string' ? [] : [found.entry];
  });
  return sideDoorsOf(file, core).flatMap(({ id }) => read.filter(({ decision }) => decision === id).slice(-1));
}
