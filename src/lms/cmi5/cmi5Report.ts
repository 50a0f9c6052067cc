/** What a session says of a play: each decision once, progress of the seat in hand, completed and passed as soon as they are reached, and failed at the end. */
import type { GradebookView } from '../../pages/scorecard/gradebook.view.ts';
import { decisionPart } from '../gradebook.ts';
import type { StatementQueue } from './statementQueue.ts';
import type { speaker, XapiStatement } from './statements.ts';

/** What may be said but once in a registration (cmi5 9.3). */
export interface SaidOnce {
  readonly completed: boolean;
  readonly passed: boolean;
}

export interface Cmi5Report {
  /** Gives the queue what is new in a view of the play. */
  add(view: GradebookView): void;
  /** What the store has taken of what may be said but once. */
  once(): SaidOnce;
  /** What ends the session, the judgement that was held first. */
  farewell(): XapiStatement[];
  /** Whether the store has taken a decision. */
  isTold(part: string): boolean;
  know(parts: readonly string[]): void;
}

/**
 * @param before what was taken in earlier sessions
 * @param now ms since 1970
 */
export function cmi5Report(
  say: ReturnType<typeof speaker>,
  queue: Pick<StatementQueue, 'add'>,
  before: SaidOnce,
  now: () => number,
): Cmi5Report {
  const opened = now();
  const lasted = (): number => (now() - opened) / 1000;
  const said = new Set<string>(); // parts given to the queue
  const taken = new Set<string>();
  const once = { ...before }; // as far as it was taken
  const given = { ...before };
  let last = opened;
  let progress: string | null = null;
  let endedBefore: readonly string[] | null = null;
  let failing: number | null = null; // the score of a seat that was finished now and does not pass

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

  return {
    add(view) {
      const news = view.decisions.some((decision) => !said.has(decisionPart(decision)));
      decisions(view);
      progressed(view, news);
      judge(view);
    },
    once: () => ({ ...once }),
    farewell: () => [
      ...(failing !== null && !given.passed ? [say.judged(false, failing, lasted())] : []),
      say.terminated(lasted()),
    ],
    isTold: (part) => taken.has(part),
    know(parts) {
      for (const part of parts) {
        said.add(part);
        taken.add(part);
      }
    },
  };
}
