/** All that the debrief remembers of a class: results and hands, where the run stands, how much a screen holds. Nothing of it is a name. */
import type { CaseCover } from '../../content/schema/caseCover.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { ClassPlay, HandCount } from '../../domain/debrief/classPlay.ts';
import type { FormKey } from '../../domain/debrief/formSheets.ts';
import { FIRST_STEP, type RunPosition } from '../../domain/debrief/run.ts';
import { DEFAULT_FITS, type ScreenFits } from './screenFits.ts';

export type From = 'paste' | 'scan' | 'file' | 'csv' | 'sample';
export type PageName = 'gather' | 'class' | 'run' | 'forms' | 'teacher';

export interface Result extends ClassPlay {
  readonly key: string;
  readonly text: string; // as it was handed in
  readonly from: From;
  /** Other codes of the play that came in with it. */
  readonly also?: readonly string[];
  /** A print of the row it stood in and of the names of its columns; a later table with the same row brings nothing new. */
  readonly row?: string;
  /** The result that it may be the same hand-in as, by its key, while nobody has said whether it is; it does not count till then. */
  readonly again?: string;
}

/** What could not be counted, and why; `problem` names a sentence. */
export interface Refusal {
  readonly key?: string; // by which it is mended or left out; a whole file has none
  readonly line: number | null; // null where a whole file is meant
  readonly text: string; // what stood there, or the file's name
  readonly problem: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** The line that it stood in, and the ones before and after it, as they came. */
  readonly around?: readonly [before: string, line: string, after: string];
  readonly group?: string; // that was open when it came
  readonly from?: From;
}

/** How much a reading went through, so that nothing is passed over in silence. */
export interface Tally {
  readonly lines: number; // that are not empty
  readonly codes: number;
  readonly refused: number;
  /** Rows that came in an earlier table with the same columns. */
  readonly known: number;
  /** Lines with nothing in them that was meant as a code. */
  readonly passed: readonly string[];
}

/** Hands counted for one option of one decision. */
export interface Counting {
  readonly seat: string;
  readonly decision: string;
  readonly option: string;
  readonly count: number;
}

/** What one reading brought: results with their keys, what was refused, hands that were counted. */
export interface ImportBatch {
  readonly found: readonly Result[];
  readonly refused: readonly Refusal[];
  readonly hands: readonly Counting[];
  /** Absent where nothing was gone through line by line. */
  readonly tally?: Tally;
  /** The refusal that was mended, where this is what came of that. */
  readonly mended?: string;
}

/** A code of a kept class as it is kept: the code and its group, or ''; whether it may have come before; and the name of the hand-in. */
export type KeptCode = readonly [code: string, group: string, again?: 'again' | '', id?: string];

/** A class that this device keeps: by what it is kept, the name of its period or '', and how many results it has. */
export interface Period {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** Where a debrief stands, as its window holds it over a reload. */
export interface Place {
  readonly page: PageName;
  readonly run: RunPosition;
  /** How many events a step of the run tells, because that numbers the steps. */
  readonly events: number;
  readonly votes: readonly HandCount[];
  readonly raised: readonly HandCount[];
  readonly clock: Clock | null;
  /** Whether all this is of a made-up class. */
  readonly sample: boolean;
  /** Whether the class lies on the device, all of it. */
  readonly kept: boolean;
  /** Which period it is; absent in what was written before there were periods. */
  readonly period?: string;
}

/** A class that comes back. `unread` is written back with the class, so that nothing kept is lost. */
export interface KeptClass extends ImportBatch {
  readonly unread: readonly KeptCode[];
  /** Where it stood in this window. */
  readonly place?: Place;
  /** Held by this window alone, and not kept on the device. */
  readonly held?: 'window';
  readonly period?: string;
  readonly name?: string; // of the period
}

/** What another window did to the class that this one shows. */
export interface HeardClass {
  readonly name: string;
  /** Results that are new here, or otherwise than here. */
  readonly brought: readonly Result[];
  /** Those of them that wait for an answer, by their keys. */
  readonly waiting: readonly string[];
  readonly unread: readonly KeptCode[];
  readonly gone: readonly string[]; // keys
  /** By how much hands have moved. */
  readonly hands: readonly Counting[];
  /** Results of this window of which the other did not know. */
  readonly fresh: readonly string[];
}

/** A file that was opened or dropped. */
export type ImportFile = Blob & { readonly name: string };

/** Something a teacher handed in that is still to be read, with the group it belongs to. */
export type ImportRequest = { readonly group: string | null } & (
  | { readonly kind: 'text'; readonly text: string; readonly from: 'paste' | 'scan' }
  | { readonly kind: 'files'; readonly files: readonly ImportFile[] }
  /** What a teacher wrote in the place of something that was not understood. */
  | { readonly kind: 'mend'; readonly key: string; readonly text: string; readonly from: From }
);

/** How far a long piece of work is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface Clock {
  readonly startedAt: number; // milliseconds, as the browser counts them
  readonly minutes: number;
}

/** What belongs to one class, the teacher's own or a made-up one. */
export interface ClassData {
  readonly results: readonly Result[];
  readonly refused: readonly Refusal[]; // until it is mended or left out
  /** Of what was read last; null before that. */
  readonly tally: Tally | null;
  /** The group that what is read next belongs to. */
  readonly group: string | null;
  readonly hands: readonly HandCount[];
  /** Hands raised at a fork; they say which road is tried and count for nothing else. */
  readonly votes: readonly HandCount[];
  /** Hands raised in the room where everybody chooses, at why and at a coda; they stand beside the codes and count for nothing else. */
  readonly raised: readonly HandCount[];
  readonly unread: readonly KeptCode[];
}

export interface DebriefContext extends ClassData {
  readonly cover: CaseCover;
  readonly file: CaseFile;
  /** What is right on the forms; null where the case has none. */
  readonly forms: FormKey | null;
  /** The teacher's own class while a rehearsal with a made-up one is shown; null at any other time. */
  readonly aside: ClassData | null;
  /** What was handed in and is still to be read, in the order it came. */
  readonly waiting: readonly ImportRequest[];
  /** Lines read so far, while a long text is being read. */
  readonly reading: Progress | null;
  /** Plays scored so far, while the page of the class waits for them. */
  readonly scoring: Progress | null;
  /** The results whose measures are worked out. */
  readonly scored: readonly Result[];
  /** What the teacher is told of camera or storage; it names a sentence. */
  readonly notice: string | null;
  readonly run: RunPosition;
  readonly fits: ScreenFits;
  readonly clock: Clock | null;
  /** The class that was forgotten last, until something else comes in; null where none was. */
  readonly forgotten: (ClassData & Pick<DebriefContext, 'run' | 'clock' | 'name'>) | null;
  /** By which this class is kept, or would be. */
  readonly period: string;
  readonly name: string; // of the period; '' for none
  /** What this device keeps of the case. */
  readonly periods: readonly Period[];
  /** The page that stays on the screen while the page of the class waits for its measures. */
  readonly behind: PageName;
}

export const EMPTY_CLASS: ClassData = {
  results: [],
  refused: [],
  tally: null,
  group: null,
  hands: [],
  votes: [],
  raised: [],
  unread: [],
};

/** What the debrief remembers before anything has come in. */
export const freshContext = {
  ...EMPTY_CLASS,
  aside: null,
  waiting: [],
  reading: null,
  scoring: null,
  scored: [],
  notice: null,
  run: FIRST_STEP,
  fits: DEFAULT_FITS,
  clock: null,
  forgotten: null,
  period: '',
  name: '',
  periods: [],
  behind: 'gather',
} as const;
