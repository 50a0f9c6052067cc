/**
 * What the debrief counts: the plays of those who took a seat, each hand-in once, and hands.
 */
import { NO_SEAT } from '../codes/resultCode.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { ClassPlay, HandCount } from './classPlay.ts';
import { counting } from './dedupe.ts';
import { memoizeByRef } from '../memoizeByRef.ts';

export interface DebriefInput {
  readonly file: CaseFile;
  readonly plays: readonly ClassPlay[];
  readonly hands: readonly HandCount[];
}

/** A play as it was handed in; one that may have come before does not count until somebody says so. */
type HandedIn = ClassPlay & { readonly again?: string };

/**
 * What every page of the debrief counts. A result that holds only forms has no seat and is left out here.
 * The same list of results gives the same list of plays each time, so that what was memoised for the list stays valid.
 */
export const debriefInput = ({
  file,
  results,
  hands,
}: {
  readonly file: CaseFile;
  readonly results: readonly HandedIn[];
  readonly hands: readonly HandCount[];
}): DebriefInput => ({ file, plays: seated(counting(results)), hands });

const seated = memoizeByRef((results: readonly HandedIn[]): readonly HandedIn[] =>
  results.filter(({ docket }) => docket.seat !== NO_SEAT),
);
