/** The class a page talks about: those who took a seat, each play once where the teacher wants it. */
import { NO_SEAT } from '../codes/resultCode.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { CodeKind } from '../codes/resultCode.ts';
import type { ClassPlay, HandCount } from './classPlay.ts';
import { dedupe } from './dedupe.ts';
import { memoizeByRef } from '../memoizeByRef.ts';

/** What every page of the debrief counts: the case, the plays of those who took a seat, and the hands counted. */
export interface DebriefInput {
  readonly file: CaseFile;
  readonly plays: readonly ClassPlay[];
  readonly hands: readonly HandCount[];
}

/** A play as it was handed in. */
type HandedIn = ClassPlay & { readonly text: string; readonly kind: CodeKind };

/** A form handed in without a seat counts for nothing here. The same `results` give the same list again, so that what is memoized by it still holds. */
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
