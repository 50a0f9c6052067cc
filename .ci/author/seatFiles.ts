/** Names the file in which something of a seat stands; a coda has one file for what it is and what it asks. */
import type { Coda, Seat } from '../../src/content/schema/caseFile.ts';
import type { Decision } from '../../src/content/schema/decision.ts';
import type { Breach } from './breach.ts';

export const isCoda = (seat: Seat): seat is Coda => 'closing' in seat;

/** The file with the decisions of a seat, from the folder of its case. */
export const decisionsFile = (seat: Seat): string => `roles/${seat.id}/${isCoda(seat) ? 'coda' : 'decisions'}.yaml`;

/** The file that says what a seat is, and the place in it of what stands at this path of a role. */
export const placeInRole = (seat: Seat, path: Breach['path']): Pick<Breach, 'file' | 'path'> =>
  isCoda(seat) ? { file: decisionsFile(seat), path: ['coda', ...path] } : { file: `roles/${seat.id}/role.yaml`, path };

/** Whether a decision is held to what a first play meets: one of a core edition, or of a coda that answers its slips. */
export const heldStrictly = (seat: Seat, { edition, feedback }: Decision): boolean =>
  edition === 'core' || (isCoda(seat) && Object.keys(feedback).length > 0);
