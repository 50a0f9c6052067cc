/** A pupil who plays seats in a package over several sittings, without a screen: the real reporting, saves and suspend data, and a case. */
import { richestSeat } from '../fixtures/cases.ts';
import { contextOf } from '../fixtures/context.ts';
import { firstWordsInNode } from '../fixtures/words.ts';
import { coverOf } from '../../src/content/load/coverOf.ts';
import { documentedDocket, emptyDocket, type Docket, type Entry } from '../../src/domain/docket/docket.ts';
import { seatOf, USUAL_EDITION } from '../../src/domain/docket/edition.ts';
import { codaOf, newCoda } from '../../src/domain/play/coda.ts';
import type { Gradebook } from '../../src/lms/gradebook.ts';
import { gradebookView } from '../../src/pages/scorecard/gradebook.view.ts';
import { startReporting, type Reports } from '../../src/shell/lms/reporting.ts';
import { nothingKept } from '../../src/shell/lms/suspendData.ts';
import { readSuspendData, writeSuspendData } from '../../src/shell/lms/suspendText.ts';
import { takeUp, type Counting } from '../../src/shell/lms/takeUp.ts';
import { findSaves, saveFinished, savePlay } from '../../src/shell/store/saves.ts';
import { namespacedStore, type Store } from '../../src/shell/store/storage.ts';
import { handAt, nextEntryAt, rememberingBy, type Table } from './hand.ts';
import type { Remembering, Sitting as AnySitting } from './tried.ts';

export const { file } = richestSeat();
export const cover = coverOf(file);
export const words = firstWordsInNode();
export const COUNTING: Counting = { wish: 'law-and-record', edition: USUAL_EDITION };

const TABLE: Table = {
  file,
  documentedDocket,
  emptyDocket,
  seatOf,
  codaOf,
  newCoda,
  contextOf,
  findSaves,
  savePlay,
  saveFinished,
};

/** A number from 0 up to 1 for each call; the same seed gives the same numbers (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The text that a package keeps where nothing is kept yet. */
export const firstText = (mark: string): string =>
  writeSuspendData(nothingKept(mark, file.id), Number.POSITIVE_INFINITY);

/** The entry that comes next in a play or a coda, by the documented course or another; null where all is decided. */
export const nextEntry = (docket: Docket, chance: () => number): Entry | null => nextEntryAt(TABLE, docket, chance);

/** Longest time in which everything that is owed is sent again, in ms. */
export const AGAIN = 16_000;

/** A page of its own for each sitting: what it listens to, and its end. */
export class Page extends EventTarget {
  hidden = false;
}

/** Remembers what a pupil did. */
export const remembering = (): Remembering =>
  rememberingBy((docket) => gradebookView(file, docket, words, COUNTING.wish, COUNTING.edition).score);

export interface Sitting extends AnySitting {
  readonly reports: Reports;
}

/** Opens the package on a device and takes up what is kept, on the device or in the system. */
export function sitDown(gradebook: Gradebook, device: Store, mark: string): Sitting {
  const read = readSuspendData(gradebook.kept);
  const kept = read ?? nothingKept(mark, file.id);
  const plays = namespacedStore(device, kept.mark);
  const material = { cover, file, older: [], words };
  const { views, codas, kept: taken } = takeUp(gradebook, plays, kept, material, COUNTING);
  const hand = handAt(TABLE, plays);
  const before = { kept: taken, views, codas };
  const { actor } = hand;
  const reports = startReporting({ actor, gradebook, device: plays, ...COUNTING, ...before, words: () => words });
  return { ...hand, reports };
}
