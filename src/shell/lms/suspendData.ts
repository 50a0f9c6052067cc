/** A play as the suspend data of a school's LMS hold it, within the room there is, and back. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { bookOf, codebookOf, type Codebook } from '../../domain/codes/codebook.ts';
import { readCode, writeCode } from '../../domain/codes/resultCode.ts';
import type { Docket } from '../../domain/docket/docket.ts';
import { parseDocket } from '../../domain/docket/parseDocket.ts';
import type { Context, Draft, HearingPlay, SavedPlay } from '../../domain/play/context.ts';
import {
  FIRST_PAGE,
  OVERVIEW_PAGE,
  PLAYING_PAGE,
  savedPageFrom,
  type SavedPage,
} from '../../domain/play/savedPages.ts';
import { countFrom, draftFrom, isHearingDocket, isObject, jsonFrom } from '../store/keptShapes.ts';

type Codes = Readonly<Record<string, string>>; // seat → code

export interface SuspendData {
  /** A word of chance that ties what this device keeps to this learner's attempt; it says nothing of either. */
  readonly mark: string;
  readonly case: string;
  readonly seat: string | null; // the one played last
  readonly page: SavedPage;
  readonly draft: Draft | null;
  readonly plays: Codes; // each seat as far as it was played
  readonly finished: Codes; // the last whole play of each seat
  readonly best: number | null; // the best score of a whole play
  readonly hearing: HearingPlay['docket'] | null;
  readonly hearings: number;
}

export const nothingKept = (mark: string, caseId: string): SuspendData => ({
  mark,
  case: caseId,
  seat: null,
  page: FIRST_PAGE,
  draft: null,
  plays: {},
  finished: {},
  best: null,
  hearing: null,
  hearings: 0,
});

/** The play that counts: the first road, not a second one tried beside it. */
export const countedDocket = ({ docket, fork }: Pick<Context, 'docket' | 'fork'>): Docket | null =>
  fork?.original ?? docket;

/** What is to be kept now. Seats whose content is not at hand, and the play left for the title, stay as they were `before`. */
export function suspendDataOf(context: Context, before: SuspendData, best: number | null): SuspendData {
  const { file, draft, page, finished, hearing, savedHearing, hearings, fork, side, coda } = context;
  const book = file ? codebookOf(file) : null;
  const docket = countedDocket(context);
  const codes = (dockets: readonly Docket[]): Codes =>
    Object.fromEntries(
      dockets.flatMap((each) => (book ? codeOf(each, book, each === docket ? coda?.docket : null) : [])),
    );
  const beside = fork !== null || side !== null || coda?.open === true; // what is tried beside the play is not handed in
  const open = hearing?.ended ? null : (hearing ?? savedHearing);
  return {
    ...before,
    ...(docket && { seat: docket.seat, page: beside ? OVERVIEW_PAGE : page, draft: beside ? null : draft }),
    plays: { ...before.plays, ...(docket && codes([docket])) },
    finished: { ...before.finished, ...codes(Object.values(finished)) },
    best,
    hearing: open?.docket ?? null,
    hearings,
  };
}

function codeOf(docket: Docket, book: Codebook, coda: Docket | null | undefined): [string, string][] {
  const known = bookOf(book, docket) !== undefined;
  return known ? [[docket.seat, writeCode('full', docket, book, {}, coda)]] : [];
}

/** The text to hand over. Where the room is short, the hearing under way is left out first, then the draft of a decision. */
export function writeSuspendData(kept: SuspendData, longest: number): string {
  const texts = [kept, { ...kept, hearing: null }, { ...kept, hearing: null, draft: null }].map((each) =>
    JSON.stringify(each),
  );
  return texts.find((text) => text.length <= longest) ?? texts[2] ?? '';
}

const isCodes = (value: unknown): value is Codes =>
  isObject(value) && Object.values(value).every((each) => typeof each === 'string');

/** What was kept, or null where there is nothing or its plays cannot be read. What else cannot be read is left out. */
export function readSuspendData(text: string): SuspendData | null {
  const value = jsonFrom(text);
  if (!isObject(value)) return null;
  const { mark, case: caseId, seat, page, draft, plays, finished, best, hearing, hearings } = value;
  if (typeof mark !== 'string' || typeof caseId !== 'string' || !isCodes(plays) || !isCodes(finished)) return null;
  return {
    mark,
    case: caseId,
    seat: typeof seat === 'string' ? seat : null,
    page: savedPageFrom(page ?? FIRST_PAGE) ?? PLAYING_PAGE,
    draft: draftFrom(draft),
    plays,
    finished,
    best: typeof best === 'number' ? best : null,
    hearing: isHearingDocket(hearing) ? hearing : null,
    hearings: countFrom(hearings),
  };
}

export interface RestoredPlay {
  /** The latest first. */
  readonly plays: readonly Pick<SavedPlay, 'docket' | 'draft' | 'page' | 'coda'>[];
  readonly finished: Readonly<Record<string, Docket>>;
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
  { seat, page, draft, plays, finished }: SuspendData,
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
    sound,
    versions: [...versions],
  };
}
