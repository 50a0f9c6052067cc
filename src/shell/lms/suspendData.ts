/** What is kept of a learner's plays in the suspend data of a school's LMS: a code for each, and how far they have been told. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { bookOf, codebookOf, type Codebook } from '../../domain/codes/codebook.ts';
import { readCode, writeCode } from '../../domain/codes/resultCode.ts';
import type { Docket } from '../../domain/docket/docket.ts';
import type { Context, Draft, HearingPlay } from '../../domain/play/context.ts';
import { FIRST_PAGE, OVERVIEW_PAGE, type SavedPage } from '../../domain/play/savedPages.ts';

export type Codes = Readonly<Record<string, string>>; // seat → code

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

/** A word of chance for an attempt that has none. */
export const newMark = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-');

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
  open: readonly PlayedOut[],
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
  const found = code === undefined ? null : readCode(code, [book]);
  if (code === undefined || !found || !('docket' in found) || found.docket.entries.length === 0) return null;
  if (codeOf(found.docket, book)[0]?.[1] === finished[docket.seat]) return null;
  const now = new Set(docket.entries.map(({ decision, option }) => `${decision} ${option}`));
  return found.docket.entries.every(({ decision, option }) => now.has(`${decision} ${option}`)) ? null : code;
}

/** A play with what was made of its coda, if anything. */
export interface PlayedOut {
  readonly docket: Docket;
  readonly coda: Docket | null;
}

/** What has been told of a play and of its coda, as the codes of their first decisions. @param isTold whether a decision has been told */
export function toldOf(
  { docket, coda }: PlayedOut,
  file: CaseFile,
  isTold: (decision: string, of: Docket) => boolean,
): Codes {
  const upTo = (whole: Docket): Docket => {
    const first = whole.entries.findIndex(({ decision }) => !isTold(decision, whole));
    return first < 0 ? whole : { ...whole, entries: whole.entries.slice(0, first) };
  };
  return Object.fromEntries(codeOf(upTo(docket), codebookOf(file), coda && upTo(coda)));
}

/** Writing a code takes a slow device some milliseconds, and a play that has not changed has the same one. */
const written = new WeakMap<Docket, string>();

function codeOf(docket: Docket, book: Codebook, coda: Docket | null = null): [string, string][] {
  if (bookOf(book, docket) === undefined) return [];
  if (coda && coda.entries.length > 0) return [[docket.seat, writeCode('full', docket, book, {}, coda)]];
  const code = written.get(docket) ?? writeCode('full', docket, book);
  written.set(docket, code);
  return [[docket.seat, code]];
}
