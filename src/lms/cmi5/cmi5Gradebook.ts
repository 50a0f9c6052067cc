/** A gradebook behind a cmi5 session, by the launcher's rules: initialized alone, failed held to the end, terminated last, and a state that says only what was taken. */
import type { GradebookView } from '../../pages/scorecard/gradebook.view.ts';
import { decisionPart, type Arrival, type Gradebook, type LaunchMode, type Report } from '../gradebook.ts';
import { wayBack, type Address, type LaunchData } from './launch.ts';
import type { Lrs } from './lrs.ts';
import { statementQueue } from './statementQueue.ts';
import { speaker, type XapiStatement } from './statements.ts';

/** The name of the document that holds the play. */
export const OWN = 'due-yesterday.play';
/** xAPI names no limit; the documents of a play are small. */
const LONGEST = 64_000;

/** What the game keeps in the store: the play, and what may be said but once in a registration (cmi5 9.3) and was taken. */
export interface Document {
  readonly kept: string;
  readonly completed: boolean;
  readonly passed: boolean;
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
  const opened = now();
  const lasted = (): number => (now() - opened) / 1000;
  const mode = (data.launchMode?.toLowerCase() ?? 'normal') as LaunchMode;
  const said = new Set<string>(); // parts given to the queue
  const taken = new Set<string>();
  const once = { completed: before.completed === true, passed: before.passed === true }; // as far as it was taken
  const given = { ...once };
  const best = before.best ?? null;
  let began = false; // initialized has been taken; until then nothing else is
  let preferred = silent !== null;
  let over = false; // the launcher takes nothing more
  let last = opened;
  let progress: string | null = null;
  let endedBefore: readonly string[] | null = null;
  let failing: number | null = null; // the score of a seat that was finished now and does not pass
  let owed: Report | null = null;
  let gone = false;
  let keeping = false; // the state is on its way
  let busy: Promise<Arrival> = Promise.resolve('arrived');

  function decisions(view: GradebookView): void {
    for (const decision of view.decisions) {
      const part = decisionPart(decision);
      if (said.has(part)) continue;
      said.add(part);
      const statements = say.decided(decision, Math.max(0, (now() - last) / 1000));
      last = now();
      for (const [n, statement] of statements.entries())
        queue.add(statement, n === statements.length - 1 ? () => taken.add(part) : undefined);
    }
  }

  function progressed(view: GradebookView, news: boolean): void {
    const stands = `${view.seat} ${view.progress}`;
    const first = progress === null && !news; // how it stood when the session began
    if (!first && stands !== progress && view.progress > 0)
      queue.add(say.progressed(view.seat, view.name, view.progress, given.completed));
    progress = stands;
  }

  function judge(view: GradebookView): void {
    endedBefore ??= given.completed ? view.ended : [];
    const endedNow = view.ended.some((seat) => !endedBefore?.includes(seat));
    if (!view.completed) return;
    if (!given.completed) queue.add(say.completed(lasted()), () => (once.completed = true), true);
    given.completed = true;
    if (given.passed || view.score === null) return;
    if (say.passes(view.score)) {
      given.passed = true;
      failing = null;
      queue.add(say.judged(true, view.score, lasted()), () => (once.passed = true), true);
    } else if (endedNow) failing = view.score;
  }

  function add(view: GradebookView): void {
    const news = view.decisions.some((decision) => !said.has(decisionPart(decision)));
    decisions(view);
    progressed(view, news);
    judge(view);
  }

  const document = ({ view, keep }: Report): string =>
    JSON.stringify({ kept: keep(), ...once, best: once.completed ? view.score : null } satisfies Document);

  async function kept(report: Report): Promise<Arrival> {
    keeping = true;
    const answer = await lrs.keep(OWN, document(report));
    keeping = false;
    if (answer.what === 'taken') return 'arrived';
    return answer.what === 'refused' && (await lrs.document(OWN)) === 'refused' ? 'ended' : 'late';
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

  /** What ends the session, the judgement that was held first. */
  const farewell = (): XapiStatement[] => [
    ...(failing !== null && !given.passed ? [say.judged(false, failing, lasted())] : []),
    say.terminated(lasted()),
  ];

  queue.add(say.initialized(), () => (began = true));
  void settle();

  return {
    kept: before.kept ?? '',
    stands: { completed: once.completed, best },
    rows: 0,
    mode,
    silent: silent === true,
    back: wayBack(data),
    longest: LONGEST,
    isTold: (part) => taken.has(part),
    know(parts) {
      for (const part of parts) {
        said.add(part);
        taken.add(part);
      }
    },
    report(report) {
      if (mode !== 'normal') return Promise.resolve('arrived');
      if (gone) return Promise.resolve('ended');
      add(report.view);
      owed = report;
      return settle();
    },
    again: settle,
    async part() {
      if ((await settle()) !== 'arrived' || gone) return;
      gone = true;
      for (const statement of farewell()) queue.add(statement);
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
      else void lrs.send(JSON.stringify(farewell()));
    },
  };
}
