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
  readonly earlier: Codes; // of each seat the play before the present one, where that was begun anew
  readonly told: Codes; // each play as far as its decisions have been told
  readonly commented: readonly string[]; // seats whose comments have been written
  /** Where the rows of decisions begin, for which version of the case, and how many there are; null before any was made. */
  readonly rows: { readonly version: number; readonly from: number; readonly count: number } | null;
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
  earlier: {},
  told: {},
  commented: [],
  rows: null,
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
      dockets.flatMap((each) => (book ? codeOf(each, book, each === docket ? (coda?.docket ?? null) : null) : [])),
    );
  const beside = fork !== null || side !== null || coda?.open === true; // what is tried beside the play is not handed in
  const open = hearing?.ended ? null : (hearing ?? savedHearing);
  const left = docket && book ? leftFor(docket, before, book) : null;
  return {
    ...before,
    ...(left !== null && docket && { earlier: { ...before.earlier, [docket.seat]: left } }),
    ...(docket && { seat: docket.seat, page: beside ? OVERVIEW_PAGE : page, draft: beside ? null : draft }),
    plays: { ...before.plays, ...(docket && codes([docket])) },
    finished: { ...before.finished, ...codes(Object.values(finished)) },
    best,
    hearing: open?.docket ?? null,
    hearings,
  };
}

/** What was kept, with the plays that stand on this device: the seats played to their end, and the plays under way, the latest last. */
export function withDockets(
  kept: SuspendData,
  finished: readonly Docket[],
  open: readonly { readonly docket: Docket; readonly coda: Docket | null }[],
  file: CaseFile,
): SuspendData {
  const book = codebookOf(file);
  return {
    ...kept,
    seat: open.at(-1)?.docket.seat ?? kept.seat,
    finished: { ...kept.finished, ...Object.fromEntries(finished.flatMap((each) => codeOf(each, book))) },
    plays: { ...kept.plays, ...Object.fromEntries(open.flatMap(({ docket, coda }) => codeOf(docket, book, coda))) },
  };
}

/** The code of the play that this one does not continue, if it was begun and not ended; else null. */
function leftFor(docket: Docket, { plays, finished }: SuspendData, book: Codebook): string | null {
  const code = plays[docket.seat];
  if (code === undefined || code === finished[docket.seat] || code === codeOf(docket, book)[0]?.[1]) return null;
  const found = readCode(code, [book]);
  if (!('docket' in found) || found.docket.entries.length === 0) return null;
  const now = new Set(docket.entries.map(({ decision, option }) => `${decision} ${option}`));
  return found.docket.entries.every(({ decision, option }) => now.has(`${decision} ${option}`)) ? null : code;
}

/** What has been told of a play, as the codes of its first decisions. @param isTold whether a decision of it has been told */
export function toldOf(docket: Docket, file: CaseFile, isTold: (decision: string) => boolean): Codes {
  const first = docket.entries.findIndex(({ decision }) => !isTold(decision));
  const told = first < 0 ? docket : { ...docket, entries: docket.entries.slice(0, first) };
  return Object.fromEntries(codeOf(told, codebookOf(file)));
}

/** Writing a code takes a slow device some milliseconds, and a play that has not changed has the same one. */
const written = new WeakMap<Docket, string>();

function codeOf(docket: Docket, book: Codebook, coda: Docket | null = null): [string, string][] {
  if (bookOf(book, docket) === undefined) return [];
  if (coda) return [[docket.seat, writeCode('full', docket, book, {}, coda)]];
  const code = written.get(docket) ?? writeCode('full', docket, book);
  written.set(docket, code);
  return [[docket.seat, code]];
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

const rowsFrom = (value: unknown): SuspendData['rows'] =>
  isObject(value)
    ? { version: countFrom(value['version']), from: countFrom(value['from']), count: countFrom(value['count']) }
    : null;

/** What was kept, or null where there is nothing or its plays cannot be read. What else cannot be read is left out. */
export function readSuspendData(text: string): SuspendData | null {
  const value = jsonFrom(text);
  if (!isObject(value)) return null;
  const { mark, case: caseId, seat, page, draft, plays, finished, best, hearing, hearings } = value;
  const { earlier, told, commented, rows } = value;
  if (typeof mark !== 'string' || typeof caseId !== 'string' || !isCodes(plays) || !isCodes(finished)) return null;
  return {
    mark,
    case: caseId,
    seat: typeof seat === 'string' ? seat : null,
    page: savedPageFrom(page ?? FIRST_PAGE) ?? PLAYING_PAGE,
    draft: draftFrom(draft),
    plays,
    finished,
    earlier: isCodes(earlier) ? earlier : {},
    // Before this was kept, what stood here had been told.
    told: isCodes(told) ? told : { ...finished, ...plays },
    commented: Array.isArray(commented) ? commented.filter((each) => typeof each === 'string') : [],
    rows: rowsFrom(rows),
    best: typeof best === 'number' ? best : null,
    hearing: isHearingDocket(hearing) ? hearing : null,
    hearings: countFrom(hearings),
  };
}

export interface RestoredPlay {
  /** The latest first. */
  readonly plays: readonly Pick<SavedPlay, 'docket' | 'draft' | 'page' | 'coda'>[];
  readonly finished: Readonly<Record<string, Docket>>;
  /** Of each seat the play before the present one. */
  readonly earlier: readonly Docket[];
  /** The plays as far as they have been told. */
  readonly told: readonly Docket[];
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
    told: read(told).map(({ docket }) => docket),
    sound,
    versions: [...versions],
  };
}
