/** A gradebook behind a SCORM runtime of either edition. */
import type { GradebookView } from '../pages/scorecard/gradebook.view.ts';
import { BINDINGS, type DataModelElement } from './bindings.ts';
import { explain } from './explanation.ts';
import { sameAs, type Gradebook } from './gradebook.ts';
import type { Runtime } from './runtime.ts';

/** Longest text of the learner's comments in SCORM 1.2 (RTE 3.4.4). */
const COMMENTS = 4_096;
/** The comments explain so many decisions, the latest; that is more than any seat has. */
const EXPLAINED = 14;

/** @param now the clock: milliseconds since any day */
export function scormGradebook(runtime: Runtime, now: () => number) {
  if (!runtime.open()) return null;
  const manner = BINDINGS[runtime.dialect];
  const opened = now();
  const kept = runtime.get(manner.suspend);
  let written = Number.parseInt(runtime.get('cmi.interactions._count'), 10) || 0;
  const sent = new Set<string>();
  let last = opened;
  let owed: { view: GradebookView; keep: string } | null = null;

  const setAll = (entries: readonly DataModelElement[]): boolean =>
    entries.map(([name, value]) => runtime.set(name, value)).every(Boolean);

  function decisions(view: GradebookView): boolean {
    let arrived = true;
    for (const decision of view.decisions) {
      if (sent.has(sameAs(decision))) continue;
      const seconds = Math.max(0, (now() - last) / 1000);
      if (setAll(manner.decision(decision, written, new Date(now()), seconds))) {
        sent.add(sameAs(decision));
        written++;
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
    const parts = [
      keeps(keep),
      setAll(manner.status(view)),
      decisions(view),
      runtime.dialect === 'scorm2004' || commented(view),
    ];
    return parts.every(Boolean) && runtime.commit();
  }

  function commented({ decisions: all }: GradebookView): boolean {
    const latest = all.slice(-EXPLAINED);
    const room = Math.floor(COMMENTS / Math.max(1, latest.length));
    return (
      latest.length === 0 ||
      runtime.set(
        'cmi.comments',
        latest.map((each) => `${each.id}: ${explain(each, room - each.id.length - 3)}`).join('\n'),
      )
    );
  }

  const settle = (): boolean => {
    if (owed && hand(owed)) owed = null;
    return owed === null;
  };

  // Said at once, so that a page that dies without a farewell is still taken up where it was.
  setAll([manner.learnerLeft]);

  return {
    kept,
    back: null,
    longest: manner.longest,
    know(known) {
      for (const each of known) sent.add(sameAs(each));
    },
    report(view, keep) {
      owed = { view, keep };
      return settle();
    },
    again: settle,
    leave() {
      const arrived = settle();
      setAll([manner.time((now() - opened) / 1000), manner.learnerLeft]);
      // A page that is going may be refused the commit and still be granted the farewell, which commits by itself.
      const committed = runtime.commit();
      return runtime.close() && committed && arrived;
    },
  } satisfies Gradebook;
}
