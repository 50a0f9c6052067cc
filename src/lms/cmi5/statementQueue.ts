/** Statements on their way to the store: in their order, cmi5's own each alone, and none blocks those behind it for good. */
import type { Arrival } from '../gradebook.ts';
import type { Answer, Lrs } from './lrs.ts';
import type { XapiStatement } from './statements.ts';
import { DEFINED, VERBS } from './vocabulary.ts';

/** Statements in one request, where they are not cmi5's own. */
const AT_ONCE = 10;
const OWN = new Set<string>(DEFINED.map((verb) => VERBS[verb]));

interface Waiting {
  readonly statement: XapiStatement;
  /** Called once it is certain that the store has it. */
  readonly taken: () => void;
  /** Whether the store may have it already: some refuse a second copy, and count that against the package. */
  doubtful: boolean;
}

export interface StatementQueue {
  /** @param before whether it may be there from an earlier session, so that it is looked up before it is said */
  add(statement: XapiStatement, taken?: () => void, before?: boolean): void;
  /** Sends what waits, up to the first that cannot be sent now. Never rejects. */
  deliver(): Promise<Arrival>;
  /** Nothing more is sent after the request that is under way, if any. */
  stop(): void;
  /** Whether a request is under way. */
  isFlying(): boolean;
}

/** @param now the clock, in ms */
export function statementQueue(lrs: Lrs, now: () => number): StatementQueue {
  const queue: Waiting[] = [];
  let quietUntil = 0;
  let flying = false;
  let stopped = false;

  async function send(statements: readonly XapiStatement[]): Promise<Answer> {
    flying = true;
    const answer = await lrs.send(JSON.stringify(statements));
    flying = false;
    return answer;
  }

  /** The next request: one of cmi5's own, or a few others up to the next of these. */
  function next(): Waiting[] {
    const own = queue.findIndex(({ statement }) => OWN.has(statement.verb.id));
    return queue.slice(0, own === 0 ? 1 : Math.min(AT_ONCE, own < 0 ? AT_ONCE : own));
  }

  function done(waiting: Waiting, taken: boolean): void {
    queue.splice(queue.indexOf(waiting), 1);
    if (taken) waiting.taken();
  }

  /** Whether the store has it, which is then done; or why that is not known. */
  async function look(waiting: Waiting): Promise<boolean | Arrival> {
    flying = true;
    const found = await lrs.has(waiting.statement.id);
    flying = false;
    if (found === 'later') return 'late';
    if (found === 'refused') return 'ended'; // the key opens nothing any more
    if (found === 'yes') done(waiting, true);
    return found === 'yes';
  }

  /** What was refused is looked up: what is there is done, what is refused for itself is left out. */
  async function lookUp(refused: readonly Waiting[]): Promise<Arrival | null> {
    for (const each of refused) {
      const found = await look(each);
      if (typeof found === 'string') return found;
      if (found) continue;
      // Without it the launcher takes nothing else: it is never left out.
      if (each.statement.verb.id === VERBS.initialized) return 'late';
      if (refused.length === 1) {
        done(each, false);
        continue;
      }
      if (stopped) return 'ended';
      const alone = await send([each.statement]);
      if (alone.what === 'later') return 'late';
      done(each, alone.what === 'taken');
    }
    return null;
  }

  async function pass(): Promise<Arrival> {
    while (queue.length > 0) {
      const batch = next();
      if (stopped) return 'ended';
      const own = batch.find(({ statement }) => OWN.has(statement.verb.id));
      const there = own?.doubtful ? await look(own) : false;
      if (typeof there === 'string') return there;
      if (there) continue;
      if (stopped) return 'ended';
      const answer = await send(batch.map(({ statement }) => statement));
      if (answer.what === 'later') {
        for (const each of batch) each.doubtful = true;
        quietUntil = now() + answer.after;
        return 'late';
      }
      if (answer.what === 'taken') for (const each of batch) done(each, true);
      else {
        const stopped = await lookUp(batch);
        if (stopped) return stopped;
      }
    }
    return 'arrived';
  }

  return {
    add: (statement, taken = () => {}, before = false) => void queue.push({ statement, taken, doubtful: before }),
    async deliver() {
      return now() < quietUntil ? 'late' : pass();
    },
    stop: () => void (stopped = true),
    isFlying: () => flying,
  };
}
