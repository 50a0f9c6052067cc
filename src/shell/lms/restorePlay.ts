/** The plays behind the codes of suspend data, as far as they still fit the case. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { codebookOf, type Codebook } from '../../domain/codes/codebook.ts';
import { readCode } from '../../domain/codes/resultCode.ts';
import type { Docket } from '../../domain/docket/docket.ts';
import { parseDocket } from '../../domain/docket/parseDocket.ts';
import type { SavedPlay } from '../../domain/play/context.ts';
import { PLAYING_PAGE } from '../../domain/play/savedPages.ts';
import type { Codes, PlayedOut, SuspendData } from './suspendData.ts';

export interface RestoredPlay {
  /** The latest first. */
  readonly plays: readonly Pick<SavedPlay, 'docket' | 'draft' | 'page' | 'coda'>[];
  readonly finished: Readonly<Record<string, Docket>>;
  /** Of each seat the play before the present one. */
  readonly earlier: readonly Docket[];
  /** The plays as far as they have been told. */
  readonly told: readonly PlayedOut[];
  /** False where a code cannot be read. */
  readonly sound: boolean;
  /** Versions of the case that codes are from and no book is at hand for. */
  readonly versions: readonly number[];
}

/**
 * The plays behind the codes, as far as they still fit the case.
 * @param file the case with all seats the codes speak of
 * @param older books of earlier versions
 */
export function restorePlay(
  { seat, page, draft, plays, finished, earlier, told }: SuspendData,
  file: CaseFile,
  older: readonly Codebook[],
): RestoredPlay {
  const books = [codebookOf(file), ...older];
  const versions = new Set<number>();
  let sound = true;
  const read = (codes: Codes): { docket: Docket; coda: Docket | undefined }[] =>
    Object.values(codes).flatMap((code) => {
      const found = readCode(code, books);
      const docket = 'docket' in found ? parseDocket(found.docket, file).docket : null;
      if ('docket' in found && docket) return [{ docket, coda: found.coda }];
      if ('problem' in found && found.problem === 'version') versions.add(found.version);
      sound = false;
      return [];
    });
  const last = (docket: Docket): boolean => docket.seat === seat;
  return {
    plays: read(plays)
      .toSorted((a, b) => Number(last(b.docket)) - Number(last(a.docket)))
      .map(({ docket, coda }) => ({
        docket,
        draft: last(docket) ? draft : null,
        page: last(docket) ? page : PLAYING_PAGE,
        ...(coda && { coda: { docket: coda, draft: null, open: false } }),
      })),
    finished: Object.fromEntries(read(finished).map(({ docket }) => [docket.seat, docket])),
    earlier: read(earlier).map(({ docket }) => docket),
    told: read(told).map(({ docket, coda }) => ({ docket, coda: coda ?? null })),
    sound,
    versions: [...versions],
  };
}
