/** Watches a play and tells the gradebook how it stands; what did not arrive is sent again until it does. */
import type { Actor } from 'xstate';
import type { Docket } from '../../domain/docket/docket.ts';
import type { Arrival, Gradebook } from '../../lms/gradebook.ts';
import type { AppMachine } from '../../machines/app/appMachine.ts';
import type { Context } from '../../domain/play/context.ts';
import { gradebookView, summed, type GradebookView, type ScoreWish } from '../../pages/scorecard/gradebook.view.ts';
import type { Words } from '../../pages/common/words.view.ts';
import { countedDocket, suspendDataOf, writeSuspendData, type SuspendData } from './suspendData.ts';

/** After how long a report that is owed, or a draft not yet reported, is sent, in ms. */
const AGAIN = 15_000;

export interface Reporting {
  readonly actor: Actor<AppMachine>;
  readonly gradebook: Gradebook;
  readonly wish: ScoreWish;
  /** What the gradebook has kept so far, and how the plays in it stand, the one played last at the end. */
  readonly kept: SuspendData;
  readonly views: readonly GradebookView[];
  words(): Words;
}

/** What is reported at once is a decision entered, a seat begun or ended. A draft waits for a quiet moment. */
const weighty = ({ docket, fork, finished, hearings, file }: Context): string =>
  JSON.stringify([Boolean(file), countedDocket({ docket, fork }), finished, hearings]);

/** Starts watching. Nobody has to stop it: it ends with the page. */
export function startReporting({ actor, gradebook, wish, kept: before, views: known, words }: Reporting): void {
  let kept = before;
  let late = false;
  let seen = '';
  let handed = '';
  const views = new Map(known.map((view) => [view.seat, view])); // by seat, the one played last at the end

  const arrived = (all: boolean): void => {
    if (all !== late) return;
    late = !all;
    actor.send(late ? { type: 'notice.raised', notice: 'lms-late' } : { type: 'notice.dismissed', notice: 'lms-late' });
  };
  const settle = (arrival: Arrival): void => {
    if (typeof arrival === 'boolean') arrived(arrival);
    else void arrival.then(arrived, () => arrived(false));
  };

  function look({ file, finished, docket: now, fork }: Context): void {
    const view = (docket: Docket): void => {
      if (!file?.seats[docket.seat]) return;
      views.delete(docket.seat);
      views.set(docket.seat, gradebookView(file, docket, words(), wish));
    };
    Object.values(finished).forEach(view);
    const docket = countedDocket({ docket: now, fork });
    if (docket && (docket.entries.length > 0 || !finished[docket.seat])) view(docket);
  }

  function tell(): void {
    const { context } = actor.getSnapshot();
    look(context);
    const view = summed([...views.values()], kept.best);
    if (!view) return;
    kept = suspendDataOf(context, kept, view.completed ? view.score : null);
    const text = writeSuspendData(kept, gradebook.longest);
    if (text === handed) return;
    handed = text;
    settle(gradebook.report(view, text));
  }

  const see = ({ context }: { readonly context: Context }): void => {
    const now = weighty(context);
    if (now === seen) return;
    seen = now;
    // The statechart is told of arrivals, so it has to be done with the event at hand.
    queueMicrotask(tell);
  };
  const quiet = (): void => {
    tell();
    if (late) settle(gradebook.again());
  };

  actor.subscribe(see);
  see(actor.getSnapshot());
  setInterval(quiet, AGAIN);
  addEventListener('online', quiet);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) quiet();
  });
  addEventListener(
    'pagehide',
    () => {
      tell();
      void gradebook.leave();
    },
    { once: true },
  );
}
