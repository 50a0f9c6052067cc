/** A gradebook behind a cmi5 session, by the launcher's rules: initialized alone, terminated last and never beside the state, and a state that says only what was taken. */
import type { Arrival, Gradebook, LaunchMode, Report } from '../gradebook.ts';
import { cmi5Report, type SaidOnce } from './cmi5Report.ts';
import { wayBack, type Address, type LaunchData } from './launch.ts';
import type { Lrs } from './lrs.ts';
import { statementQueue } from './statementQueue.ts';
import { speaker } from './statements.ts';

/** The name of the document that holds the play. */
export const OWN = 'due-yesterday.play';
/** xAPI names no limit; the documents of a play are small. */
const LONGEST = 64_000;

/** What the game keeps in the store: the play, and what may be said but once in a registration (cmi5 9.3) and was taken. */
export interface Document extends SaidOnce {
  readonly kept: string;
  readonly best: number | null;
}

export interface Session {
  readonly address: Address;
  readonly data: LaunchData;
  readonly lrs: Lrs;
  /** Whether the learner wants no sound; null while the store has not said, which it must before anything begins. */
  readonly silent: boolean | null;
  /** Whether this device keeps plays. */
  readonly keepsHere: () => boolean;
  readonly before: Partial<Document>;
  /** ms since 1970 */
  readonly now: () => number;
}

export function cmi5Gradebook({ address, data, lrs, silent, keepsHere, before, now }: Session): Gradebook {
  const say = speaker(address, data, now);
  const queue = statementQueue(lrs, now);
  const mode = (data.launchMode?.toLowerCase() ?? 'normal') as LaunchMode;
  const once = { completed: before.completed === true, passed: before.passed === true };
  const said = cmi5Report(say, queue, once, now);
  const best = before.best ?? null;
  let began = false; // initialized has been taken; until then nothing else is
  let preferred = silent !== null;
  let over = false; // the launcher takes nothing more
  let owed: Report | null = null;
  let gone = false;
  let keeping = false; // the state is on its way, or being looked up
  let busy: Promise<Arrival> = Promise.resolve('arrived');

  function document({ view, keep }: Report): string {
    const taken = said.once();
    return JSON.stringify({ kept: keep(), ...taken, best: taken.completed ? view.score : null } satisfies Document);
  }

  async function kept(report: Report): Promise<Arrival> {
    keeping = true;
    const answer = await lrs.keep(OWN, document(report));
    const isOver = answer.what === 'refused' && (await lrs.document(OWN)) === 'refused';
    keeping = false;
    if (answer.what === 'taken') return 'arrived';
    return isOver ? 'ended' : 'late';
  }

  async function deliver(): Promise<Arrival> {
    if (gone || over) return 'ended';
    preferred ||= (await lrs.preferences()) !== 'later';
    if (!preferred) return 'late';
    for (;;) {
      const arrival = await queue.deliver();
      if (arrival !== 'arrived') return arrival;
      const report = owed;
      if (!report) return 'arrived';
      if (gone) return 'ended';
      const state = await kept(report);
      if (state !== 'arrived') return state;
      if (owed === report) owed = null;
    }
  }

  const settle = (): Promise<Arrival> =>
    (busy = busy.then(async () => {
      const arrival = await deliver().catch(() => 'late' as const);
      over ||= arrival === 'ended' && !gone;
      return arrival;
    }));

  queue.add(say.initialized(), () => (began = true));
  void settle();

  return {
    kept: before.kept ?? '',
    stands: { completed: once.completed, best },
    rows: 0,
    mode,
    reports: mode === 'normal',
    silent: silent === true,
    back: wayBack(data),
    longest: LONGEST,
    isTold: said.isTold,
    know: said.know,
    report(report) {
      if (mode !== 'normal') return Promise.resolve('arrived');
      if (gone) return Promise.resolve('ended');
      said.add(report.view);
      owed = report;
      return settle();
    },
    again: settle,
    async part() {
      if ((await settle()) !== 'arrived' || gone) return;
      gone = true;
      for (const statement of said.farewell()) queue.add(statement);
      await queue.deliver();
    },
    leave() {
      if (gone) return;
      gone = true;
      queue.stop();
      // A request under way may be overtaken, and one after the end breaks the session; the launcher then ends it itself.
      if (queue.isFlying() || keeping || !began || over) return;
      // Never both: the key is dead after the farewell. A device that keeps nothing gives up the farewell for the play.
      if (owed && !keepsHere()) void lrs.keep(OWN, document(owed));
      else void lrs.send(JSON.stringify(said.farewell()));
    },
  };
}
