/** A gradebook behind a SCORM runtime of either edition. */
import type { GradebookView } from '../view-models/gradebookView.ts';
import { cut, MANNERS, type Entry } from './dialects.ts';
import type { Gradebook } from './gradebook.ts';
import type { Runtime } from './runtime.ts';

/** Longest text of the learner's comments in SCORM 1.2 (RTE 3.4.4). */
const COMMENTS = 4_096;

/** @param now the clock: milliseconds since any day */
export function scormGradebook(runtime: Runtime, now: () => number): Gradebook | null {
  if (!runtime.open()) return null;
  const manner = MANNERS[runtime.dialect];
  const opened = now();
  const kept = runtime.get(manner.suspend);
  let written = Number.parseInt(runtime.get('cmi.interactions._count'), 10) || 0;
  const sent = new Map<string, number>(); // decision → its place among the interactions
  let last = opened;
  let owed: { view: GradebookView; keep: string } | null = null;

  const setAll = (entries: readonly Entry[]): boolean => entries.map(([name, value]) => runtime.set(name, value)).every(Boolean);

  function decisions(view: GradebookView): boolean {
    let arrived = true;
    for (const decision of view.decisions) {
      if (sent.has(decision.id)) continue;
      const seconds = Math.max(0, (now() - last) / 1000);
      if (setAll(manner.decision(decision, written, new Date(now()), seconds))) {
        sent.set(decision.id, written++);
        last = now();
      } else arrived = false;
    }
    return arrived;
  }

  /** A runtime that says yes and keeps nothing is found out by reading back. */
  function keeps(keep: string): boolean {
    if (keep.length > manner.longest) return false;
    return runtime.set(manner.suspend, keep) && runtime.get(manner.suspend) === keep;
  }

  function hand({ view, keep }: { view: GradebookView; keep: string }): boolean {
    const parts = [keeps(keep), setAll(manner.status(view)), decisions(view), runtime.dialect === 'scorm2004' || commented(view)];
    return parts.every(Boolean) && runtime.commit();
  }

  const commented = (view: GradebookView): boolean =>
    view.decisions.length === 0 || runtime.set('cmi.comments', cut(view.decisions.map(({ description }) => description).join('\n'), COMMENTS));

  return {
    kept,
    report(view, keep) {
      owed = { view, keep };
      if (hand(owed)) owed = null;
      return owed === null;
    },
    leave() {
      const arrived = owed === null || hand(owed);
      setAll([manner.time((now() - opened) / 1000), manner.learnerLeft]);
      return runtime.commit() && runtime.close() && arrived;
    },
  };
}
