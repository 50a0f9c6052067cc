/** What a report puts into a SCORM runtime: the essentials, the rows of decisions, the comments, and at last the score. */
import type { DecisionReport } from '../pages/scorecard/decisionReports.view.ts';
import type { GradebookView } from '../pages/scorecard/gradebook.view.ts';
import { BINDINGS, type DataModelElement } from './bindings.ts';
import { areCommentsRead, stirComments, writeComments } from './comments.ts';
import { commentsPart, decisionPart, type Report } from './gradebook.ts';
import type { Runtime } from './runtime.ts';
import type { Writer } from './writer.ts';

export interface ScormReport {
  /**
   * Says at once that the attempt is under way, so that a page that dies is taken up, and one that was only looked at is no finished one.
   * False where the runtime did not take it; whether it has arrived is for the caller to find out.
   */
  begin(first: string): boolean;
  /** All but the score. False where the runtime did not take what is essential. */
  hand(report: Report): boolean;
  /** The play and how it stands, and nothing that could be done without; nothing is called told that is not certain. */
  play(report: Report): boolean;
  isScoreOwed(report: Report): boolean;
  /** Some systems judge an attempt when a score arrives, by the status that stands there; so the score comes after it. */
  score(report: Report): boolean;
  /** What was written since the last of these two has arrived; or it may not have. */
  certain(): void;
  doubtful(): void;
  /** Whether a part has been told: for certain, or in the commit that is being written. */
  isTold(part: string): boolean;
  know(parts: readonly string[]): void;
}

/**
 * @param now the clock: milliseconds since any day
 * @param rows rows of decisions that there are already
 */
export function scormReport(
  runtime: Runtime,
  writer: Writer,
  now: () => number,
  { completed: stood, best, rows }: { completed: boolean; best: number | null; rows: number },
): ScormReport {
  const binding = BINDINGS[runtime.dialect];
  const told = new Set<string>();
  const telling = new Set<string>(); // parts of the commit that is being written
  const named = new Set<number>(); // rows whose decision was named in this sitting, for certain
  const naming = new Set<number>(); // the same, in the commits that are being written
  const tried = new Set<string>(); // decisions written in this sitting, as far as the runtime takes them
  let said: { status: boolean | null; score: number | null } = { status: stood, score: best };
  let sure = said; // as far as it has arrived
  let commented = false; // whether comments were written that may not have arrived
  let last = now();

  const isTold = (part: string): boolean => told.has(part) || telling.has(part);

  function essentials({ view, keep }: Report): boolean {
    const text = keep();
    if (text.length > binding.longest) return false;
    const status = view.completed === said.status ? [] : [binding.status(view.completed)];
    // A runtime that says yes and keeps nothing is found out by reading back.
    if (!writer.essential([[binding.suspend, text], ...status]) || runtime.get(binding.suspend) !== text) return false;
    said = { ...said, status: view.completed };
    return true;
  }

  /** The rows before one that were never named: a runtime takes no row with a gap before it. */
  function rowsBefore({ from, ids }: Report['rows'], place: number): DataModelElement[] {
    const empty = ids
      .slice(0, place)
      .flatMap((id, n) => (from + n < rows || named.has(n) || naming.has(n) ? [] : [{ id, n }]));
    for (const { n } of empty) naming.add(n);
    return empty.map(({ id, n }) => binding.row(from + n, id));
  }

  function decision(report: Report, one: DecisionReport): boolean {
    const place = report.rows.ids.indexOf(one.id);
    if (place < 0) return true;
    const seconds = Math.max(0, (now() - last) / 1000);
    const elements = binding.decision(one, report.rows.from + place, new Date(now()), seconds);
    if (!writer.optional(rowsBefore(report.rows, place)) || !writer.optional(elements)) return false;
    naming.add(place);
    tried.add(decisionPart(one));
    last = now();
    // A row without its name or its answer has told nothing; the next sitting tries again.
    if (elements.every(([name]) => !/(\.id|response)$/u.test(name) || writer.holds(name)))
      telling.add(decisionPart(one));
    return true;
  }

  /** The reasons of seats that are over, where the edition has no other place for them; a coda needs none. False where there are none to write. */
  function comment({ decisions, ended }: GradebookView): boolean {
    const seats = runtime.dialect === 'scorm12' ? ended.filter((seat) => !isTold(commentsPart(seat))) : [];
    if (seats.length === 0) return false;
    if (commented) stirComments(runtime);
    for (const seat of seats) {
      commented = true;
      writeComments(
        runtime,
        decisions.filter((one) => one.seat === seat && one.score !== null),
      );
      // Where nothing can be read, nobody could tell later whether they stand there; they are not written twice.
      (areCommentsRead(runtime) ? telling : told).add(commentsPart(seat));
    }
    return true;
  }

  /** What a teacher may do without, in a commit of its own that also says what has been told. */
  function optionals(report: Report): boolean {
    const untold = report.view.decisions.filter((one) => !isTold(decisionPart(one)) && !tried.has(decisionPart(one)));
    const scored = report.view.score !== said.score ? binding.objectives(report.view.measures) : [];
    for (const one of untold) if (!decision(report, one)) return false;
    if (!writer.optional([...binding.place(report.view), ...scored])) return false;
    if (!comment(report.view) && untold.length + scored.length === 0) return true;
    const text = report.keep();
    return text.length <= binding.longest && writer.essential([[binding.suspend, text]]);
  }

  return {
    begin(first) {
      const status = stood ? [] : [binding.status(false)];
      const play: readonly DataModelElement[] = first === '' ? [] : [[binding.suspend, first]];
      writer.optional([binding.learnerLeft, ...status, ...play]);
      sure = { ...said, status: stood || null };
      return writer.commit();
    },
    play(report) {
      telling.clear();
      return essentials(report);
    },
    hand(report) {
      telling.clear();
      return essentials(report) && optionals(report);
    },
    isScoreOwed: ({ view }) => view.completed && view.score !== null && view.score !== said.score,
    score({ view }) {
      if (view.score === null || !writer.optional(binding.score(view.score)) || !writer.commit()) return false;
      said = { ...said, score: view.score };
      return true;
    },
    certain() {
      for (const part of telling) told.add(part);
      for (const place of naming) named.add(place);
      telling.clear();
      naming.clear();
      commented = false;
      sure = said;
      writer.certain();
    },
    doubtful() {
      telling.clear();
      // A row that is certain is not named again: its name would be in doubt together with the new ones.
      naming.clear();
      tried.clear();
      said = sure;
      writer.doubtful();
    },
    isTold,
    know(parts) {
      for (const part of parts) told.add(part);
    },
  };
}
