/**
 * What the debrief counts: the plays of those who took a seat, each counted once if the teacher wants that, and hands.
 */
import { NO_SEAT } from '../codes/resultCode.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { CodeKind } from '../codes/resultCode.ts';
import type { ClassPlay, HandCount } from './classPlay.ts';
import { dedupe } from './dedupe.ts';
import { memoizeByRef } from '../memoizeByRef.ts';

export interface DebriefInput {
  readonly file: CaseFile;
  readonly plays: readonly ClassPlay[];
  readonly hands: readonly HandCount[];
}

/** A play as it was handed in. */
type HandedIn = ClassPlay & { readonly text: string; readonly kind: CodeKind };

/**
 * What every page of the debrief counts. A result that holds only forms has no seat and is left out here.
 * The same list of results gives the same list of plays each time, so that what was memoised for the list stays valid.
 */
export const debriefInput = ({
  file,
  results,
  hands,
  once,
}: {
  readonly file: CaseFile;
  readonly results: readonly HandedIn[];
  readonly hands: readonly HandCount[];
  readonly once: boolean;
}): DebriefInput => ({ file, plays: seated(once ? dedupe(results) : results), hands });

const seated = memoizeByRef((results: readonly HandedIn[]): readonly HandedIn[] =>
  results.filter(({ docket }) => docket.seat !== NO_SEAT),
);
