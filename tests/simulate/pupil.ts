/** A pupil who plays seats in a package over several sittings, without a screen: the real reporting, saves and suspend data, and a case. */
import type { Actor } from 'xstate';
import { richestSeat } from '../fixtures/cases.ts';
import { contextOf } from '../fixtures/context.ts';
import { firstWordsInNode } from '../fixtures/words.ts';
import { coverOf } from '../../src/content/load/coverOf.ts';
import { documentedDocket, emptyDocket, type Docket, type Entry } from '../../src/domain/docket/docket.ts';
import { seatOf, USUAL_EDITION } from '../../src/domain/docket/edition.ts';
import { codaOf, newCoda } from '../../src/domain/play/coda.ts';
import type { Context, Draft } from '../../src/domain/play/context.ts';
import type { Gradebook } from '../../src/lms/gradebook.ts';
import { gradebookView } from '../../src/pages/scorecard/gradebook.view.ts';
import type { AppMachine } from '../../src/machines/app/appMachine.ts';
import { startReporting, type Reports } from '../../src/shell/lms/reporting.ts';
import { nothingKept } from '../../src/shell/lms/suspendData.ts';
import { readSuspendData, writeSuspendData } from '../../src/shell/lms/suspendText.ts';
import { takeUp, type Counting } from '../../src/shell/lms/takeUp.ts';
import { findSaves, saveFinished, savePlay } from '../../src/shell/store/saves.ts';
import { namespacedStore, type Store } from '../../src/shell/store/storage.ts';

export const { file } = richestSeat();
export const cover = coverOf(file);
export const words = firstWordsInNode();
export const COUNTING: Counting = { wish: 'law-and-record', edition: USUAL_EDITION };

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
export function nextEntry(docket: Docket, chance: () => number): Entry | null {
  const course = documentedDocket(file, docket.seat, undefined, docket.edition ?? 'full').entries;
  const entry = course[docket.entries.length];
  const options = Object.entries(seatOf(file, docket)?.decisions[entry?.decision ?? '']?.options ?? {});
  const onward = options.filter(([, option]) => option.ends === undefined).map(([id]) => id);
  return entry ? { ...entry, option: onward[Math.floor(chance() * onward.length)] ?? entry.option } : null;
}

/** Longest time in which everything that is owed is sent again, in ms. */
export const AGAIN = 16_000;

/** A page of its own for each sitting: what it listens to, and its end. */
export class Page extends EventTarget {
  hidden = false;
}

/** What a pupil did, seat by seat, as the device showed it last. */
export interface Truth {
  readonly dockets: ReadonlyMap<string, Docket>;
  readonly codas: ReadonlyMap<string, Docket | null>;
  readonly best: { readonly score: number | null };
}

/** Remembers what a pupil did. */
export function remembering(): { readonly truth: Truth; remember(sitting: Sitting): void } {
  const dockets = new Map<string, Docket>();
  const codas = new Map<string, Docket | null>();
  const best = { score: null as number | null };
  const scores = new WeakMap<Docket, number | null>();
  return {
    truth: { dockets, codas, best },
    remember({ context }) {
      const { docket, finished, coda } = context();
      const inHand = docket && docket.entries.length > 0 ? [docket] : [];
      for (const { seat } of inHand) codas.set(seat, coda?.docket ?? null);
      for (const each of [...Object.values(finished), ...inHand]) {
        dockets.set(each.seat, each);
        if (!Object.values(finished).includes(each)) continue;
        if (!scores.has(each))
          scores.set(each, gradebookView(file, each, words, COUNTING.wish, COUNTING.edition).score);
        const score = scores.get(each) ?? null;
        if (score !== null) best.score = Math.max(best.score ?? 0, score);
      }
    },
  };
}

export interface Sitting {
  readonly context: () => Context;
  readonly notices: readonly string[];
  readonly reports: Reports;
  /** Takes a seat anew. */
  begin(seat: string): void;
  /** Takes one of the seats anew. */
  beginAny(chance: () => number): void;
  /** Enters the next decision; at the last one the seat is played to its end, and after it its coda is. */
  decide(chance: () => number): void;
  /** Weighs the next decision without entering it. */
  weigh(): void;
}

/** Opens the package on a device and takes up what is kept, on the device or in the system. */
export function sitDown(gradebook: Gradebook, device: Store, mark: string): Sitting {
  const read = readSuspendData(gradebook.kept);
  const kept = read ?? nothingKept(mark, file.id);
  const plays = namespacedStore(device, kept.mark);
  const material = { cover, file, older: [], words };
  const { views, codas, kept: taken } = takeUp(gradebook, plays, kept, material, COUNTING);
  const found = findSaves(plays, file.id);
  const [latest] = found.plays;
  let context = contextOf(file, {
    finished: found.finished,
    ...(latest && {
      docket: latest.docket,
      draft: latest.draft,
      page: latest.page,
      coda: latest.coda ?? null,
    }),
  });
  const followers: ((snapshot: { context: Context }) => void)[] = [];
  const notices: string[] = [];
  const actor = {
    getSnapshot: () => ({ context }),
    subscribe: (follow: (typeof followers)[number]) => void followers.push(follow),
    send: ({ type, notice }: { type: string; notice: string }) =>
      type === 'notice.raised' ? notices.push(notice) : notices.splice(notices.indexOf(notice), 1),
  } as unknown as Actor<AppMachine>;
  const change = (now: Partial<Context>): void => {
    context = { ...context, ...now };
    savePlay(plays, context);
    saveFinished(plays, context);
    for (const follow of followers) follow({ context });
  };
  const begin = (seat: string): void =>
    change({ docket: emptyDocket(file, seat, USUAL_EDITION), draft: null, page: 'briefing', coda: null });
  /** The next decision of the coda of a whole play. */
  function decideAfter(docket: Docket, chance: () => number): void {
    const coda = context.coda ?? (codaOf(file, docket) ? newCoda(file, docket) : null);
    const entry = coda && nextEntry(coda.docket, chance);
    if (coda && entry)
      change({ coda: { ...coda, docket: { ...coda.docket, entries: [...coda.docket.entries, entry] } } });
  }
  const before = { kept: taken, views, codas };
  const reports = startReporting({ actor, gradebook, device: plays, ...COUNTING, ...before, words: () => words });
  return {
    context: () => context,
    notices,
    reports,
    begin,
    beginAny(chance) {
      const seats = Object.keys(file.seats);
      begin(seats[Math.floor(chance() * seats.length)] ?? '');
    },
    decide(chance) {
      const { docket, finished } = context;
      if (!docket) return;
      const entry = nextEntry(docket, chance);
      if (!entry) return decideAfter(docket, chance);
      const now = { ...docket, entries: [...docket.entries, entry] };
      const whole = nextEntry(now, chance) === null;
      change({
        docket: now,
        draft: null,
        page: whole ? 'scorecard' : 'consequence',
        ...(whole && { finished: { ...finished, [now.seat]: now } }),
      });
    },
    weigh() {
      const { docket } = context;
      const entry = docket && nextEntry(docket, () => 0);
      if (entry) change({ draft: { decision: entry.decision, parts: entry.parts } satisfies Draft });
    },
  };
}
