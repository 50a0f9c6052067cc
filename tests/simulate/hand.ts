/** A pupil's hand: begins seats, weighs and enters decisions, and remembers what was done, whatever code lies under it. */
import type { Actor } from 'xstate';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import type { documentedDocket, Docket, emptyDocket, Entry } from '../../src/domain/docket/docket.ts';
import { USUAL_EDITION, type Edition, type seatOf } from '../../src/domain/docket/edition.ts';
import type { codaOf, newCoda } from '../../src/domain/play/coda.ts';
import type { Context, Draft } from '../../src/domain/play/context.ts';
import type { AppMachine } from '../../src/machines/app/appMachine.ts';
import type { findSaves, saveFinished, savePlay } from '../../src/shell/store/saves.ts';
import type { Store } from '../../src/shell/store/storage.ts';
import type { contextOf } from '../fixtures/context.ts';
import type { Remembering, Sitting } from './tried.ts';

/** The case, and what the code knows to do with it. */
export interface Table {
  readonly file: CaseFile;
  readonly documentedDocket: typeof documentedDocket;
  readonly emptyDocket: typeof emptyDocket;
  readonly seatOf: typeof seatOf;
  readonly codaOf: typeof codaOf;
  readonly newCoda: typeof newCoda;
  readonly contextOf: typeof contextOf;
  readonly findSaves: typeof findSaves;
  readonly savePlay: typeof savePlay;
  readonly saveFinished: typeof saveFinished;
}

/** The entry that comes next in a play or a coda, by the documented course or another; null where all is decided. */
export function nextEntryAt(table: Table, docket: Docket, chance: () => number): Entry | null {
  const { file } = table;
  const course = table.documentedDocket(file, docket.seat, undefined, docket.edition ?? 'full').entries;
  const entry = course[docket.entries.length];
  const options = Object.entries(table.seatOf(file, docket)?.decisions[entry?.decision ?? '']?.options ?? {});
  const onward = options.filter(([, option]) => option.ends === undefined).map(([id]) => id);
  return entry ? { ...entry, option: onward[Math.floor(chance() * onward.length)] ?? entry.option } : null;
}

/** The game under the hand, as far as reporting looks at it. */
export interface Hand extends Omit<Sitting, 'reports'> {
  readonly actor: Actor<AppMachine>;
}

/** Sits down to what a device keeps. @param plays where it keeps plays */
export function handAt(table: Table, plays: Store): Hand {
  const { file } = table;
  const found = table.findSaves(plays, file.id);
  const [latest] = found.plays;
  let context = table.contextOf(file, {
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
    table.savePlay(plays, context);
    table.saveFinished(plays, context);
    for (const follow of followers) follow({ context });
  };
  const begin = (seat: string, edition: Edition = USUAL_EDITION): void =>
    change({ docket: table.emptyDocket(file, seat, edition), draft: null, page: 'briefing', coda: null });
  /** The next decision of the coda of a whole play. */
  function decideAfter(docket: Docket, chance: () => number): void {
    const coda = context.coda ?? (table.codaOf(file, docket) ? table.newCoda(file, docket) : null);
    const entry = coda && nextEntryAt(table, coda.docket, chance);
    if (coda && entry)
      change({ coda: { ...coda, docket: { ...coda.docket, entries: [...coda.docket.entries, entry] } } });
  }
  return {
    actor,
    context: () => context,
    notices,
    begin,
    beginAny(chance) {
      const seats = Object.keys(file.seats);
      begin(seats[Math.floor(chance() * seats.length)] ?? '');
    },
    decide(chance) {
      const { docket, finished } = context;
      if (!docket) return;
      const entry = nextEntryAt(table, docket, chance);
      if (!entry) return decideAfter(docket, chance);
      const now = { ...docket, entries: [...docket.entries, entry] };
      const whole = nextEntryAt(table, now, chance) === null;
      change({
        docket: now,
        draft: null,
        page: whole ? 'scorecard' : 'consequence',
        ...(whole && { finished: { ...finished, [now.seat]: now } }),
      });
    },
    weigh() {
      const { docket } = context;
      const entry = docket && nextEntryAt(table, docket, () => 0);
      if (entry) change({ draft: { decision: entry.decision, parts: entry.parts } satisfies Draft });
    },
  };
}

/** Remembers what a pupil did. @param scoreOf what the gradebook is to say of a whole play */
export function rememberingBy(scoreOf: (docket: Docket) => number | null): Remembering {
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
        if (!scores.has(each)) scores.set(each, scoreOf(each));
        const score = scores.get(each) ?? null;
        if (score !== null) best.score = Math.max(best.score ?? 0, score);
      }
    },
  };
}
