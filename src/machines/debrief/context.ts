/** All that the debrief remembers of a class: results and hands, which page is open, where the run stands. Nothing of it is a name. */
import type { CaseCover } from '../../content/schema/caseCover.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { ClassPlay, HandCount } from '../../domain/debrief/classPlay.ts';
import type { FormKey } from '../../domain/debrief/formSheets.ts';
import { FIRST_STEP, type RunPosition } from '../../domain/debrief/run.ts';

export type From = 'paste' | 'scan' | 'file' | 'csv' | 'sample';
export type PageName = 'gather' | 'class' | 'run' | 'forms' | 'teacher';

export interface Result extends ClassPlay {
  readonly key: string;
  readonly text: string; // as it was handed in
  readonly from: From;
}

/** What could not be counted, and why; `problem` names a sentence. */
export interface Refusal {
  readonly line: number | null; // null where a whole file is meant
  readonly text: string; // what stood there, or the file's name
  readonly problem: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Clock {
  readonly startedAt: number; // milliseconds, as the browser counts them
  readonly minutes: number;
}

export interface DebriefContext {
  readonly cover: CaseCover;
  readonly file: CaseFile;
  /** What is right on the forms; null where the case has none. */
  readonly forms: FormKey | null;
  readonly results: readonly Result[];
  readonly refused: readonly Refusal[]; // of what was read last
  readonly read: number | null; // how many results the last reading brought
  /** Lines read so far, while a long text is being read. */
  readonly reading: { readonly done: number; readonly of: number } | null;
  /** The group that what is read next belongs to. */
  readonly group: string | null;
  /** Whether a code that was handed in twice counts once. */
  readonly once: boolean;
  readonly notice: string | null;
  readonly hands: readonly HandCount[];
  /** Hands raised at a fork; they say which road is tried and count for nothing else. */
  readonly votes: readonly HandCount[];
  readonly sample: boolean;
  readonly page: PageName;
  readonly run: RunPosition;
  readonly blank: boolean;
  /** Whether the statements of the forms, and what is right, stand on the screen. */
  readonly answers: boolean;
  readonly clock: Clock | null;
  readonly kept: boolean;
}

export const emptyClass = {
  results: [],
  refused: [],
  read: null,
  reading: null,
  group: null,
  once: false,
  notice: null,
  hands: [],
  votes: [],
  sample: false,
  run: FIRST_STEP,
  blank: false,
  answers: false,
  clock: null,
  kept: false,
} as const;
