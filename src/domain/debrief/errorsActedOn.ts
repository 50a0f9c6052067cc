/** The common errors of a case that a class acted on, as the wall and the page of the class tell them. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { memoizeByRef } from '../memoizeByRef.ts';
import { FEWEST_FOR_COUNTS, type ClassPlay } from './classPlay.ts';
import { misconceptionTallies, type MisconceptionTally } from './misconceptions.ts';

/** Errors that a play can act on, the one acted on most first; those that nobody acted on last, with no plays. */
export const errorTallies = (file: CaseFile, plays: readonly ClassPlay[]): readonly MisconceptionTally[] =>
  ofPlays(plays)(file);
const ofPlays = memoizeByRef((plays: readonly ClassPlay[]) =>
  memoizeByRef((file: CaseFile) => {
    const { misconceptions } = file.learning;
    return misconceptionTallies(
      plays,
      Object.fromEntries(
        Object.entries(misconceptions)
          .filter(([, each]) => each.actedOn.length > 0)
          .map(([slug, each]) => [slug, each.actedOn]),
      ),
    );
  }),
);

/** Those that somebody acted on; of errors that so few could act on that a count would name people, after all others. */
export const errorsActedOn = (file: CaseFile, plays: readonly ClassPlay[]): readonly MisconceptionTally[] =>
  errorTallies(file, plays)
    .filter((tally) => tally.plays > 0)
    .toSorted((a, b) => few(a) - few(b));
const few = ({ open }: MisconceptionTally): number => (open < FEWEST_FOR_COUNTS ? 1 : 0);
