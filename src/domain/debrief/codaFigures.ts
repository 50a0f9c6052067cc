/** How a class fared in the codas of its seats: a test of transfer, counted apart from every figure of the seats. */
import type { CaseFile, Coda } from '../../content/schema/caseFile.ts';
import { memoizeByRef } from '../memoizeByRef.ts';
import { standingsOf } from '../scoring/standings.ts';
import type { ClassPlay } from './classPlay.ts';
import { distributionsOf, type Distribution } from './distribution.ts';

export interface CodaFigure {
  readonly coda: Coda;
  readonly distribution: Distribution; // how it was chosen
  readonly carried: number; // plays that stood on an argument which held on the day of the dispute and holds there still
  readonly clung: number; // plays that stood on one which held then and does not fit there
}

/** The codas as plays of their own, without their seats; the same list gives the same plays. */
export const codaPlays = memoizeByRef((plays: readonly ClassPlay[]): readonly ClassPlay[] =>
  plays.flatMap(({ kind, coda, group }) => (coda ? [{ kind, docket: coda, sheets: {}, ...(group && { group }) }] : [])),
);

/** Each decision of a coda that somebody made, seat by seat in their order; none where nobody went on to one. */
export const codaFigures = (file: CaseFile, plays: readonly ClassPlay[]): readonly CodaFigure[] => ofPlays(plays)(file);

const ofPlays = memoizeByRef((plays: readonly ClassPlay[]) => memoizeByRef((file: CaseFile) => figured(file, plays)));

function figured(file: CaseFile, all: readonly ClassPlay[]): CodaFigure[] {
  const plays = codaPlays(all);
  const then = file.outcome.readings.thatDay.on;
  return Object.values(file.seats).flatMap(({ coda }) => {
    if (!coda) return [];
    return distributionsOf(coda, plays)
      .filter(({ total }) => total > 0)
      .map((distribution) => {
        const stood = plays.flatMap(({ docket }) =>
          docket.seat === coda.id
            ? docket.entries
                .filter(({ decision }) => decision === distribution.decision)
                .map((entry) => standingsOf(file, { ...docket, entries: [entry] }, then))
            : [],
        );
        return {
          coda,
          distribution,
          carried: stood.filter(({ carried }) => carried.length > 0).length,
          clung: stood.filter(({ clung }) => clung.length > 0).length,
        };
      });
  });
}
