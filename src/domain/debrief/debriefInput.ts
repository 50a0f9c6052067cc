/** The class a page talks about: those who took a seat, each play once where the teacher wants it. */
import { NO_SEAT } from '../codes/resultCode.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { CodeKind } from '../codes/resultCode.ts';
import type { ClassPlay, HandCount } from './classPlay.ts';
import { eachOnce } from './dedupe.ts';
import { memoizeByRef } from '../memoizeByRef.ts';
import type { ClassInHand } from './run.ts';

/** A play as it was handed in. */
type HandedIn = ClassPlay & { readonly text: string; readonly kind: CodeKind };

/** Forms may also come alone, and count for nothing here. The same list for the same results, so that what is remembered of it holds. */
export const inHand = ({
  file,
  results,
  hands,
  once,
}: {
  readonly file: CaseFile;
  readonly results: readonly HandedIn[];
  readonly hands: readonly HandCount[];
  readonly once: boolean;
}): ClassInHand => ({ file, plays: seated(once ? eachOnce(results) : results), hands });

const seated = memoizeByRef((results: readonly HandedIn[]): readonly HandedIn[] =>
  results.filter(({ docket }) => docket.seat !== NO_SEAT),
);
