/** Watches a play and tells the gradebook how it stands; what did not arrive is held, sent again and said. */
import type { Actor } from 'xstate';
import type { Context } from '../../domain/play/context.ts';
import { commentsPart, type Arrival, type Gradebook } from '../../lms/gradebook.ts';
import type { AppMachine } from '../../machines/app/appMachine.ts';
import { summed, type GradebookView } from '../../pages/scorecard/gradebook.view.ts';
import type { Store } from '../store/storage.ts';
import { findBest, keepBest } from './bestHere.ts';
import { rowsFor, rowsOf } from './rows.ts';
import { playsSeen, type PlaysStart } from './playsSeen.ts';
import { countedDocket, suspendDataOf, type SuspendData } from './suspendData.ts';
import { writeSuspendData } from './suspendText.ts';

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

export interface Reporting extends PlaysStart {
  readonly actor: Actor<AppMachine>;
  readonly gradebook: Gradebook;
  /** What the gradebook has kept so far. */
  readonly kept: SuspendData;
  /** Where this device keeps the plays of the attempt. */
  readonly device: Store;
}

/** What is reported at once is a decision entered, a seat begun or ended. A page or a draft follows soon after. */
const weighty = ({ docket, fork, finished, hearings, file, coda }: Context): string =>
  JSON.stringify([Boolean(file), countedDocket({ docket, fork }), finished, hearings, coda?.docket]);

export interface Reports {
  /** Another window of the same activity has been opened: this one tells nothing more. */
  yield(): void;
  /** The player leaves by the game's own way: what is owed is sent, for as long as anybody would wait. */
  part(): Promise<void>;
}

/** Starts watching. Nobody has to stop it: it ends with the page. */
export function startReporting(start: Reporting): Reports {
  const { actor, gradebook, device } = start;
  const before = gradebook.stands;
  let { kept } = start;
  let said: string | null = null;
  let handedIn = before.completed || kept.best !== null;
  let seen = '';
  let handed = '';
  let silent = false; // another window tells
  let soon: ReturnType<typeof setTimeout> | undefined;
  const plays = playsSeen(start);

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
      if (what !== 'arrived' || !completed || handedIn || !gradebook.reports) return;
      handedIn = true;
      actor.send({ type: 'notice.raised', notice: gradebook.back === null ? 'lms-handed' : 'lms-handed-back' });
    });

  /** What has been told so far. */
  function toldNow({ file, cover }: Context): Pick<SuspendData, 'told' | 'commented'> {
    const commented = cover.seats.map(({ id }) => id).filter((id) => gradebook.isTold(commentsPart(id)));
    return { told: { ...kept.told, ...plays.told(file, gradebook.isTold) }, commented };
  }

  /** How the plays stand now. Their best is remembered here too, since the report of it may never arrive. */
  function stand(context: Context): GradebookView {
    plays.look(context);
    const best = highest(kept.best, before.best);
    const here = findBest(device, context.cover.id);
    const view = summed(plays.views(), { completed: before.completed, best }, here);
    const { score, measures } = view;
    if (score !== null && score > (here?.score ?? -1)) keepBest(device, context.cover.id, { score, measures });
    return view;
  }

  function tell(): void {
    clearTimeout(soon);
    const { context } = actor.getSnapshot();
    const view = stand(context);
    if (silent) return;
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
