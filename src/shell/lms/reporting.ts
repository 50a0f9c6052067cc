/** Watches a play and tells the gradebook how it stands; what did not arrive is held, sent again and said. */
import type { Actor } from 'xstate';
import type { Docket } from '../../domain/docket/docket.ts';
import type { Edition } from '../../domain/docket/edition.ts';
import type { Context } from '../../domain/play/context.ts';
import { commentsPart, decisionPart, type Arrival, type Gradebook } from '../../lms/gradebook.ts';
import type { AppMachine } from '../../machines/app/appMachine.ts';
import type { Words } from '../../pages/common/words.view.ts';
import { gradebookView, summed, type GradebookView, type ScoreWish } from '../../pages/scorecard/gradebook.view.ts';
import { rowsFor, rowsOf } from './rows.ts';
import { countedDocket, suspendDataOf, toldOf, writeSuspendData, type SuspendData } from './suspendData.ts';

/** After how long a report that is owed is sent again, in ms. */
const AGAIN = 15_000;
/** After how long a page or a draft that has changed is sent, so that as a rule nothing is owed when the window is shut. */
const SOON = 1_000;
/** How long a player who leaves by the game's own way waits for what is owed, in ms. */
const PATIENCE = 3_000;

/** What is said while a report has not arrived; null for one that has. */
const NOTICES: Readonly<Record<Arrival, string | null>> = {
  arrived: null,
  late: 'lms-late',
  'signed-out': 'lms-signed-out',
  ended: 'lms-ended',
};

export interface Reporting {
  readonly actor: Actor<AppMachine>;
  readonly gradebook: Gradebook;
  readonly wish: ScoreWish;
  /** The edition that counts. */
  readonly edition: Edition;
  /** What the gradebook has kept so far, and how the plays in it stand, the one played last at the end. */
  readonly kept: SuspendData;
  readonly views: readonly GradebookView[];
  words(): Words;
}

/** What is reported at once is a decision entered, a seat begun or ended. A page or a draft follows soon after. */
const weighty = ({ docket, fork, finished, hearings, file }: Context): string =>
  JSON.stringify([Boolean(file), countedDocket({ docket, fork }), finished, hearings]);

export interface Reports {
  /** Another window of the same activity has been opened: this one tells nothing more. */
  yield(): void;
  /** The player leaves by the game's own way: what is owed is sent, for as long as anybody would wait. */
  part(): Promise<void>;
}

/** Starts watching. Nobody has to stop it: it ends with the page. */
export function startReporting(start: Reporting): Reports {
  const { actor, gradebook, wish, edition, words } = start;
  const before = gradebook.stands;
  let { kept } = start;
  let said: string | null = null;
  let handedIn = before.completed || kept.best !== null;
  let seen = '';
  let handed = '';
  let silent = false; // another window tells
  let soon: ReturnType<typeof setTimeout> | undefined;
  const views = new Map(start.views.map((view) => [view.seat, view])); // by seat, the one played last at the end
  const dockets = new Map<string, Docket>();

  const notice = (next: string | null): void => {
    if (next === said) return;
    if (said !== null) actor.send({ type: 'notice.dismissed', notice: said });
    said = next;
    if (next !== null) actor.send({ type: 'notice.raised', notice: next });
  };
  const settle = (arrival: Promise<Arrival>, completed: boolean): void =>
    void arrival.then((what) => {
      if (silent) return;
      notice(NOTICES[what]);
      if (what !== 'arrived' || !completed || handedIn) return;
      handedIn = true;
      actor.send({ type: 'notice.raised', notice: gradebook.back === null ? 'lms-handed' : 'lms-handed-back' });
    });

  function look({ file, finished, docket: now, fork }: Context): void {
    const view = (docket: Docket): void => {
      if (!file?.seats[docket.seat]) return;
      const known = dockets.get(docket.seat) === docket ? views.get(docket.seat) : undefined;
      views.delete(docket.seat);
      views.set(docket.seat, known ?? gradebookView(file, docket, words(), wish, edition));
      dockets.set(docket.seat, docket);
    };
    Object.values(finished).forEach(view);
    const docket = countedDocket({ docket: now, fork });
    if (docket && (docket.entries.length > 0 || !finished[docket.seat])) view(docket);
  }

  /** What has been told so far, play by play. */
  function toldNow(context: Context): Pick<SuspendData, 'told' | 'commented'> {
    const { file } = context;
    const told = { ...kept.told };
    for (const docket of file ? dockets.values() : []) {
      const parts = new Map(
        views.get(docket.seat)?.decisions.map((one) => [one.id.slice(docket.seat.length + 1), decisionPart(one)]),
      );
      if (file)
        Object.assign(
          told,
          toldOf(docket, file, (decision) => gradebook.isTold(parts.get(decision) ?? '')),
        );
    }
    const commented = (context.cover.seats ?? [])
      .map(({ id }) => id)
      .filter((id) => gradebook.isTold(commentsPart(id)));
    return { told, commented };
  }

  function tell(): void {
    clearTimeout(soon);
    if (silent) return;
    const { context } = actor.getSnapshot();
    look(context);
    const best = highest(kept.best, before.best);
    const view = summed([...views.values()], { completed: before.completed, best });
    const ids = rowsOf(context.cover, context.file);
    const rows = rowsFor(kept, context.cover.cover.version, ids.length, gradebook.rows);
    kept = { ...suspendDataOf(context, kept, view.score), rows };
    // What has been told changes by telling; that alone is no news.
    const play = JSON.stringify({ ...kept, told: null, commented: null });
    if (play === handed) return;
    handed = play;
    const now = kept;
    const keep = (): string => {
      const told = toldNow(context);
      kept = { ...kept, ...told };
      return writeSuspendData({ ...now, ...told }, gradebook.longest);
    };
    settle(gradebook.report({ view, rows: { from: rows.from, ids }, keep }), view.completed);
  }

  const see = ({ context }: { readonly context: Context }): void => {
    clearTimeout(soon);
    soon = setTimeout(tell, SOON);
    const now = weighty(context);
    if (now === seen) return;
    seen = now;
    // The statechart is told of arrivals, so it has to be done with the event at hand.
    queueMicrotask(tell);
  };
  const quiet = (): void => {
    tell();
    if (said !== null && said !== 'lms-ended') settle(gradebook.again(), kept.best !== null);
  };

  actor.subscribe(see);
  see(actor.getSnapshot());
  setInterval(quiet, AGAIN);
  addEventListener('online', quiet);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) quiet();
  });
  addEventListener('pagehide', () => {
    tell();
    gradebook.leave();
  });
  // A page brought back by the browser looks alive; its session is over.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) notice('lms-ended');
  });
  return {
    yield() {
      if (silent) return;
      notice('lms-other-window');
      silent = true;
      gradebook.leave();
    },
    async part() {
      tell();
      await Promise.race([gradebook.part(), new Promise((done) => setTimeout(done, PATIENCE))]);
    },
  };
}

const highest = (...scores: readonly (number | null)[]): number | null => {
  const all = scores.filter((score) => score !== null);
  return all.length > 0 ? Math.max(...all) : null;
};
