/** A gradebook behind a SCORM runtime of either edition: the essentials first, the score after, and nothing called arrived before the system was met on both sides of it. */
import type { DecisionReport, GradebookView } from '../pages/scorecard/gradebook.view.ts';
import { BINDINGS, type DataModelElement } from './bindings.ts';
import { stirComments, writeComments } from './comments.ts';
import { commentsPart, decisionPart, type Arrival, type Gradebook, type Report } from './gradebook.ts';
import type { Reach } from './reach.ts';
import type { Runtime } from './runtime.ts';
import { writerOf } from './writer.ts';

/** @param now the clock: milliseconds since any day. @returns null where the runtime does not open */
export function scormGradebook(runtime: Runtime, reach: Reach, now: () => number): Gradebook | null {
  if (!runtime.open()) return null;
  const binding = BINDINGS[runtime.dialect];
  const writer = writerOf(runtime);
  const opened = now();
  const kept = runtime.get(binding.suspend);
  const { mode, ...stood } = binding.stands(runtime.get);
  // A score without a finished seat is from a version that reported a running one.
  const stands = { completed: stood.completed, best: stood.completed ? stood.best : null };
  const rows = Number.parseInt(runtime.get('cmi.interactions._count'), 10) || 0;
  const told = new Set<string>();
  const telling = new Set<string>(); // parts of the commit that is being written
  const named = new Set<number>(); // rows whose decision was named in this sitting
  const tried = new Set<string>(); // decisions written in this sitting, as far as the runtime takes them
  let { completed, best: score } = stood;
  let commented: 'no' | 'may be' = 'no'; // whether comments were written that may not have arrived
  let last = opened;
  let owed: Report | null = null;
  let gone = false;
  let busy: Promise<Arrival> = Promise.resolve('arrived');

  const isTold = (part: string): boolean => told.has(part) || telling.has(part);

  /** A runtime that says yes and keeps nothing is found out by reading back. */
  function keep(text: string): readonly DataModelElement[] | null {
    return text.length <= binding.longest ? [[binding.suspend, text]] : null;
  }

  /** What one commit has to carry: the play, and where it was not said yet, how it stands. */
  function essentials({ view, keep: textNow }: Report): boolean {
    const text = textNow();
    const play = keep(text);
    if (!play) return false;
    const said = view.completed === completed ? [] : [binding.status(view.completed)];
    if (!writer.essential([...play, ...said]) || runtime.get(binding.suspend) !== text) return false;
    completed = view.completed;
    return true;
  }

  /** The rows before one that were never named: a runtime takes no row with a gap before it. */
  function rowsBefore({ from, ids }: Report['rows'], place: number): DataModelElement[] {
    const empty = ids.slice(0, place).flatMap((id, n) => (from + n < rows || named.has(n) ? [] : [{ id, n }]));
    for (const { n } of empty) named.add(n);
    return empty.map(({ id, n }) => binding.row(from + n, id));
  }

  function decision(report: Report, one: DecisionReport): void {
    const place = report.rows.ids.indexOf(one.id);
    if (place < 0) return;
    const seconds = Math.max(0, (now() - last) / 1000);
    const elements = binding.decision(one, report.rows.from + place, new Date(now()), seconds);
    writer.optional(rowsBefore(report.rows, place));
    writer.optional(elements);
    named.add(place);
    tried.add(decisionPart(one));
    last = now();
    // A row without its name or its answer has told nothing; the next sitting tries again.
    if (elements.every(([name]) => !/(\.id|response)$/u.test(name) || writer.holds(name)))
      telling.add(decisionPart(one));
  }

  function comment({ decisions, ended }: GradebookView): void {
    const seats = runtime.dialect === 'scorm12' ? ended.filter((seat) => !isTold(commentsPart(seat))) : [];
    if (seats.length === 0) return;
    if (commented === 'may be') stirComments(runtime);
    for (const seat of seats) {
      commented = 'may be';
      writeComments(
        runtime,
        decisions.filter((one) => one.seat === seat),
      );
      telling.add(commentsPart(seat));
    }
  }

  /** What a teacher may do without, in a commit of its own that also says what has been told. */
  function optionals(report: Report): boolean {
    const untold = report.view.decisions.filter((one) => !isTold(decisionPart(one)) && !tried.has(decisionPart(one)));
    const scored = report.view.score !== score ? binding.objectives(report.view.measures) : [];
    const before = telling.size;
    for (const one of untold) decision(report, one);
    if (!writer.optional([...binding.place(report.view), ...scored])) return false;
    comment(report.view);
    if (telling.size === before && untold.length + scored.length === 0) return true;
    const play = keep(report.keep());
    return play !== null && writer.essential(play);
  }

  /** Some systems judge an attempt when a score arrives, by the status that stands there; so the score comes after it. */
  function scores({ view }: Report): boolean {
    if (view.score === null || !writer.optional(binding.score(view.score)) || !writer.commit()) return false;
    score = view.score;
    return true;
  }
  const isScoreOwed = ({ view }: Report): boolean => view.completed && view.score !== null && view.score !== score;

  function hand(report: Report): boolean {
    telling.clear();
    return essentials(report) && optionals(report);
  }

  function doubt(): void {
    telling.clear();
    named.clear();
    tried.clear();
    writer.doubtful();
  }

  function certain(): void {
    for (const part of telling) told.add(part);
    telling.clear();
    commented = 'no';
    writer.certain();
  }

  const failed = (reached: 'away' | 'signed-out'): Arrival => (reached === 'away' ? 'late' : 'signed-out');

  /** Writes between two meetings with the system; only what both of them frame is certain. */
  async function framed(write: () => boolean): Promise<Arrival> {
    const reached = await reach.ask();
    if (gone) return 'ended';
    if (reached !== 'open') return failed(reached);
    const before = { completed, score };
    const done = write();
    const still = done ? await reach.ask() : reached;
    if (gone) return 'ended';
    if (done && still === 'open') {
      certain();
      return 'arrived';
    }
    ({ completed, score } = before);
    doubt();
    return still === 'open' ? 'late' : failed(still);
  }

  async function deliver(): Promise<Arrival> {
    for (let report = owed; report; report = owed) {
      const held = report;
      const arrival = await framed(() => hand(held));
      if (arrival !== 'arrived') return arrival;
      // A runtime may send all it holds each time: the score is not in its hands before the status is certain.
      const scored = isScoreOwed(held) ? await framed(() => scores(held)) : 'arrived';
      if (scored !== 'arrived') return scored;
      if (owed === held) owed = null;
    }
    return 'arrived';
  }

  const settle = (): Promise<Arrival> =>
    (busy = gone ? Promise.resolve('ended') : busy.then(deliver).catch(() => 'late' as const));

  // Said at once: a page that dies without a farewell is taken up where it was, and one that was only looked at is no finished one.
  writer.optional([binding.learnerLeft]);
  if (!stands.completed) writer.optional([binding.status(false)]);
  writer.commit();
  writer.certain();

  return {
    kept,
    stands,
    rows,
    mode,
    silent: false,
    back: null,
    longest: binding.longest,
    isTold,
    know(parts) {
      for (const part of parts) told.add(part);
    },
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
      if (owed && sure && hand(owed)) {
        if (isScoreOwed(owed)) scores(owed);
      } else if (owed) {
        telling.clear();
        essentials(owed);
      }
      writer.optional([binding.time((now() - opened) / 1000), binding.learnerLeft]);
      // A page that is going may be refused the commit and still be granted the farewell, which commits by itself.
      runtime.commit();
      runtime.close();
    },
  };
}
