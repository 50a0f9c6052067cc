/** A gradebook behind a SCORM runtime of either edition: nothing is called arrived before the system was met on both sides of it. */
import { BINDINGS } from './bindings.ts';
import type { Arrival, Gradebook, Report } from './gradebook.ts';
import type { Reach } from './reach.ts';
import type { Runtime } from './runtime.ts';
import { scormReport } from './scormReport.ts';
import { writerOf } from './writer.ts';

/**
 * @param now the clock: milliseconds since any day
 * @param first the text to keep where nothing is kept yet. It is handed over at once: what ties this device's copy to the
 * attempt must be known even where nothing else of the sitting arrives
 * @returns null where the runtime does not open
 */
export function scormGradebook(runtime: Runtime, reach: Reach, now: () => number, first = ''): Gradebook | null {
  if (!runtime.open()) return null;
  const binding = BINDINGS[runtime.dialect];
  const writer = writerOf(runtime);
  const opened = now();
  const kept = runtime.get(binding.suspend);
  const { mode, completed, best } = binding.stands(runtime.get);
  // A score without a finished seat is from a version that reported a running one.
  const stands = { completed, best: completed ? best : null };
  const rows = Number.parseInt(runtime.get('cmi.interactions._count'), 10) || 0;
  const said = scormReport(runtime, writer, now, { completed, best, rows });
  let owed: Report | null = null;
  let gone = false;
  let busy: Promise<Arrival>;

  const failed = (reached: 'away' | 'signed-out'): Arrival => (reached === 'away' ? 'late' : 'signed-out');

  /** Writes between two meetings with the system; only what both of them frame is certain. */
  async function framed(write: () => boolean): Promise<Arrival> {
    const reached = await reach.ask();
    if (gone) return 'ended';
    if (reached !== 'open') return failed(reached);
    const done = write();
    const still = done ? await reach.ask() : reached;
    if (gone) return 'ended';
    if (done && still === 'open') {
      said.certain();
      return 'arrived';
    }
    said.doubtful();
    return still === 'open' ? 'late' : failed(still);
  }

  async function deliver(): Promise<Arrival> {
    for (let report = owed; report; report = owed) {
      const held = report;
      const arrival = await framed(() => said.hand(held));
      if (arrival !== 'arrived') return arrival;
      // A runtime may send all it holds each time: the score is not in its hands before the status is certain.
      const scored = said.isScoreOwed(held) ? await framed(() => said.score(held)) : 'arrived';
      if (scored !== 'arrived') return scored;
      if (owed === held) owed = null;
    }
    return 'arrived';
  }

  const settle = (): Promise<Arrival> =>
    (busy = gone ? Promise.resolve('ended') : busy.then(deliver).catch(() => 'late' as const));

  /** The first word is framed like every other: the system was met before the runtime was opened, and is met once more after it. */
  async function begin(): Promise<Arrival> {
    const met = reach.last() === 'open';
    const done = said.begin(kept === '' ? first : '') && met;
    const isCertain = done && (await reach.ask()) === 'open';
    if (gone) return 'ended';
    if (isCertain) said.certain();
    else said.doubtful();
    return isCertain ? 'arrived' : 'late';
  }
  busy = begin();

  return {
    kept: kept || first,
    stands,
    rows,
    mode,
    reports: true,
    silent: false,
    back: null,
    longest: binding.longest,
    isTold: said.isTold,
    know: said.know,
    report(report) {
      owed = report;
      return settle();
    },
    again: settle,
    async part() {
      await settle();
    },
    leave() {
      if (gone) return;
      gone = true;
      // Nothing can be asked any more. Where it is not certain that what was said arrived, only the play goes; the rest is told at the next launch.
      const sure = reach.last() === 'open' && !writer.doubts();
      // The time first: some systems send all they hold with each commit, and a page that goes may send but so much.
      writer.optional([binding.time((now() - opened) / 1000), binding.learnerLeft]);
      const handed = owed !== null && (sure ? said.hand(owed) : said.play(owed));
      if (!handed) runtime.commit();
      else if (owed && sure && said.isScoreOwed(owed)) said.score(owed);
      // A page that is going may be refused the commit and still be granted the farewell, which commits by itself.
      runtime.close();
    },
  };
}
