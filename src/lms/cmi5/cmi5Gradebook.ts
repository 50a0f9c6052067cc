/** A gradebook behind a cmi5 launch: statements wait in a queue, go in their order, and go again until they have arrived. */
import type { GradebookView } from '../../pages/scorecard/gradebook.view.ts';
import { sameAs, type Gradebook } from '../gradebook.ts';
import { keyFor, launchFrom, wayBack, type LaunchData } from './launch.ts';
import { lrsOf } from './lrs.ts';
import { speaker, type XapiStatement } from './statements.ts';

/** How long the store may take to answer, in ms. */
const WITHIN = 8_000;
const OWN = 'due-yesterday.play';
/** xAPI names no limit; the documents of a play are small. */
const LONGEST = 64_000;
/** Statements in one request. */
const AT_ONCE = 10;
/** Characters a request may have that outlives the page. */
const PARTING = 50_000;

/** What the game keeps in the store: the play, and what may be said but once in a registration (cmi5 9.3). */
interface Document {
  readonly kept: string;
  readonly completed: boolean;
  readonly passed: boolean;
}

/** Begins the session an address launches. Null where it launches none, or the LMS does not answer. @param now ms since 1970 */
export async function cmi5Gradebook(search: string, now: () => number): Promise<Gradebook | null> {
  const address = launchFrom(search);
  const key = address && (await keyFor(address, WITHIN).catch(() => null));
  if (!address || !key) return null;
  const lrs = lrsOf(address, key, WITHIN);
  const [launch, own] = await Promise.all([lrs.document('LMS.LaunchData'), lrs.document(OWN), lrs.preferences()]).catch(
    () => [null, null],
  );
  const data = launch === null ? null : parsed<LaunchData>(launch);
  if (!data?.contextTemplate) return null;
  const before: Document = { kept: '', completed: false, passed: false, ...(own ? parsed<Document>(own) : null) };
  const say = speaker(address, data, now);
  const opened = now();
  const lasted = (): number => (now() - opened) / 1000;
  const counts = data.launchMode === 'Normal';
  const sent = new Set<string>();
  const queue: XapiStatement[] = [say.initialized()];
  let { completed, passed } = before;
  let failed = false; // said in this session
  let progress = '';
  let owed: Document | null = null;
  let flying: readonly XapiStatement[] = []; // sent, not yet answered
  let busy: Promise<boolean> = Promise.resolve(true);

  function add(view: GradebookView): void {
    for (const decision of view.decisions) {
      if (sent.has(sameAs(decision))) continue;
      sent.add(sameAs(decision));
      queue.push(...say.decided(decision));
    }
    const stands = `${view.seat} ${view.progress}`;
    if (stands !== progress && view.progress > 0) queue.push(say.progressed(view.seat, view.progress, completed));
    progress = stands;
    if (!view.completed) return;
    if (!completed) queue.push(say.completed(lasted()));
    completed = true;
    if (passed || view.score === null) return;
    const judged = say.judged(view.score, lasted());
    const passes = judged.result?.['success'] === true;
    if (passes || !failed) queue.push(judged);
    passed = passes;
    failed = !passes;
  }

  /** Statements first: what the store keeps of the play then never says more than it was told. */
  async function deliver(): Promise<boolean> {
    while (queue.length > 0) {
      flying = queue.slice(0, AT_ONCE);
      const arrived = await lrs.send(JSON.stringify(flying));
      if (arrived) queue.splice(0, flying.length);
      flying = [];
      if (!arrived) return false;
    }
    const document = owed;
    if (!document) return true;
    if (!(await lrs.keep(OWN, JSON.stringify(document)))) return false;
    if (owed === document) owed = null;
    return owed === null && queue.length === 0;
  }

  const again = (): Promise<boolean> => (busy = busy.then(deliver));
  void again();

  return {
    kept: before.kept,
    back: wayBack(data),
    longest: LONGEST,
    know(known) {
      for (const each of known) sent.add(sameAs(each));
    },
    report(view, keep) {
      if (!counts) return true;
      add(view);
      owed = { kept: keep, completed, passed };
      return again();
    },
    again,
    leave() {
      // No answer can be waited for. What does not fit in a parting word is on this device and goes with the next launch.
      const last = say.terminated(lasted());
      const whole = JSON.stringify([...queue.slice(flying.length), last]);
      const fits = whole.length < PARTING;
      if (owed && fits) void lrs.keep(OWN, JSON.stringify(owed));
      return lrs.send(fits ? whole : JSON.stringify([last]));
    },
  };
}

function parsed<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}
