/** Which question of a coda a whole class is asked by hands, where nobody of it went on to one. */
import type { CaseFile, Coda } from '../../content/schema/caseFile.ts';
import type { DebriefInput } from './debriefInput.ts';

/** The second decision of a coda: the first sets the scene, and the third needs what was chosen before it. */
const WHICH = 1;

export interface CodaQuestion {
  readonly coda: Coda;
  readonly decision: string;
}

/** Of the seat that most of the class took, the first where as many took several; null where the case has no coda. */
export function codaToAsk({
  file,
  plays,
}: Pick<DebriefInput, 'plays'> & { readonly file: CaseFile }): CodaQuestion | null {
  const seated = (id: string): number => plays.filter(({ docket }) => docket.seat === id).length;
  const [coda] = Object.values(file.seats)
    .flatMap((seat) => seat.coda ?? [])
    .toSorted((a, b) => seated(b.id) - seated(a.id));
  const decision = Object.keys(coda?.decisions ?? {})[WHICH];
  return coda && decision !== undefined ? { coda, decision } : null;
}
